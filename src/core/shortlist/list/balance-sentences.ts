import { fenInYuan, inFen } from '../../budget/fen';
import { parcelOf } from '../../budget/prices';
import { type Language, listed, say } from '../../messages/message';
import { percent, yuan } from '../../messages/numbers';
import { goalPhrases, balanceMessages as messages } from '../../messages/shortlist/balance';
import type { Tier } from '../../scoring/tiers';
import type { Settings } from '../../settings';
import type { Balance, BalancePart } from '../question/balance/balance';
import { kocPart, lowerEnds, slackInMoney } from '../question/balance/balance-demands';
import { parcelsTaken, payableWithParcels } from '../question/parcel-demands';
import type { Question } from '../question/question';
import type { Span } from '../question/rules/rules';
import { tierNames } from '../question/rules/words';
import { type ChosenList, ofTiers } from './chosen-list';

/** What a balance asks, as one sentence: 'Balanced for a launch of ¥200,000: ¥124,000 for creators: 4–8 …'. */
export function balanceSentence(balance: Balance, budget: number, language: Language): string {
  return say(language, messages.balanced, {
    goal: say(language, goalPhrases[balance.goal]),
    budget: yuan(budget),
    money: yuan(balance.money),
    parts: listed(
      language,
      largestFirst(balance.parts).flatMap((part) => partWords(part, balance, language)),
    ),
    cap: percent(balance.money === 0 ? 0 : balance.mostForOne / balance.money),
  });
}

/** What the brief's open places take of the KOC and their money; `null` where it asks for none. */
export function placesSentence({ places, money }: Balance, language: Language): string | null {
  const { count, fen, koc } = places;
  if (count === 0) return null;
  const gaps = {
    count,
    kept: yuan(fen / fenInYuan),
    left: yuan(Math.round(money) - Math.round(fen / fenInYuan)),
  };
  const [, most] = koc;
  if (fen / fenInYuan > money) return say(language, messages.placesAboveMoney, gaps);
  return count > most
    ? say(language, messages.placesBeyond, { ...gaps, most })
    : say(language, messages.placesKept, gaps);
}

/** What the brief's keywords leave of the KOC, where they decide how many there are: `null` where they do not. */
export function keywordSentence(
  { keywords: limit, parts }: Balance,
  { language }: Pick<Settings, 'language'>,
): string | null {
  const [least, most] = kocPart(parts)?.count ?? [0, 0];
  if (limit === null || limit.most > most) return null;
  const { keywords, days } = limit;
  const gaps = { keywords, days, perWeek: Number((7 * limit.perDay).toFixed(1)) };
  if (limit.most >= least) return say(language, messages.keywordsTake, { ...gaps, most: limit.most });
  const wouldBe = Math.ceil((70 * least) / (keywords * days)) / 10;
  return say(language, messages.keywordsFew, { ...gaps, least, wouldBe });
}

/** Head before mid before KOC before tail, as planners name them; several tiers together at the end. */
export function largestFirst(parts: readonly BalancePart[]): readonly BalancePart[] {
  return [...parts].sort((one, other) => rank(one) - rank(other));
}

function rank({ tiers }: BalancePart): number {
  return tiers.length > 1 ? namedFirst.length : namedFirst.indexOf(tiers[0] as Tier);
}

const namedFirst: readonly Tier[] = ['head', 'mid', 'koc', 'tail', 'amateur', 'celebrity'];

function partWords(
  { tiers, count, money }: BalancePart,
  { money: all }: Balance,
  language: Language,
): readonly string[] {
  const who = tierNames(tiers, language);
  const ofAll = (end: number) => String(Math.round((100 * end) / Math.max(all, 0.01)));
  const shares = (span: Span) => `${range(span, ofAll, language)} %`;
  if (count === null) {
    return money === null ? [] : [say(language, messages.partByMoney, { tiers: who, money: shares(money) })];
  }
  if (count[1] === 0) return [];
  const counted = { tiers: who, count: range(count, String, language) };
  if (money === null || money[0] === 0) return [say(language, messages.partByCount, counted)];
  return [say(language, messages.part, { ...counted, money: shares(money) })];
}

function range([least, most]: Span, write: (end: number) => string, language: Language): string {
  if (least === most) return write(most);
  if (least === 0) return say(language, messages.upTo, { most: write(most) });
  return say(language, messages.fromTo, { least: write(least), most: write(most) });
}

/** An end of a balance that has given way: how it is said, and what stays kept for it. */
export interface MissedEnd {
  readonly sentence: string;
  /** Whole ¥, as the sentence says it. */
  readonly kept: number;
}

/**
 * Whole ¥ that neither creators nor their parcels take: with what is kept for each missed end and what is left they add up as
 * they are said.
 */
export function unspent(question: Question, { picks, spend }: Pick<ChosenList, 'picks' | 'spend'>): number {
  const { balance } = question;
  if (balance === null) return 0;
  const { money, places } = balance;
  const left = Math.max(0, Math.round(money - places.fen / fenInYuan) - Math.round(spend));
  return Math.max(0, left - parcelsBeyond(question, picks));
}

/** Whole ¥ of the creators' parcels that the samples of a balance do not pay. */
export function parcelsBeyond({ money }: Pick<Question, 'money'>, picks: ChosenList['picks']): number {
  return Math.round((parcelsTaken(money, picks)?.beyond ?? 0) / fenInYuan);
}

/** How many open places a list leaves money for. */
export function payablePlaces({ money, balance }: Question, { picks, spend }: ChosenList): number {
  return payableWithParcels(money, picks, inFen(spend), inFen(balance?.openPlace ?? 0));
}

/** Which ends of a balance have given way. */
export function missedEnds(question: Question, list: ChosenList): readonly MissedEnd[] {
  const { balance, settings, model } = question;
  const { picks } = list;
  const eased = balance?.eased ?? null;
  if (balance === null || eased === null) return [];
  const { language } = settings;
  const koc = kocPart(balance.parts);
  const said = new Set<BalancePart>();
  const found: MissedEnd[] = [];
  let left = unspent(question, list);
  for (const { rule, part, of } of lowerEnds(balance)) {
    const { count: here, spend: spent } = ofTiers(picks, part.tiers);
    const least = part.count?.[0] ?? 0;
    const money = part.money?.[0] ?? 0;
    const isShort =
      of === 'count' ? here < least : eased.ends.has(rule) && money - spent > slackInMoney(balance);
    if (!isShort || said.has(part)) continue;
    said.add(part);
    const open = part === koc ? Math.min(eased.open, Math.max(0, least - here)) : 0;
    const kept = Math.min(Math.round(Math.max(0, money - spent, open * balance.openPlace)), left);
    left -= kept;
    found.push({ kept, sentence: missedSentence(question, list, part, { here, spent, open, kept }) });
  }
  const isKocAlone = picks.length > 0 && picks.every(({ scored }) => scored.tier === 'koc');
  // Larger creators may only lack a price: then the list need not be one of KOC alone.
  const isUnpriced = [...model.leftOut.values()].some(({ why }) => why === 'noPrice');
  return isKocAlone && !isUnpriced && found.length > 0
    ? [...found, { kept: 0, sentence: say(language, messages.kocAlone) }]
    : found;
}

/** What of a part is on the list, and what is kept for the rest. */
interface Missed {
  readonly here: number;
  /** ¥ */
  readonly spent: number;
  readonly open: number;
  /** Whole ¥. */
  readonly kept: number;
}

function missedSentence(
  question: Question,
  list: ChosenList,
  { tiers, count, money }: BalancePart,
  missed: Missed,
): string {
  const { rules, settings, model } = question;
  const { here, spent, open, kept } = missed;
  const least = count?.[0] ?? 0;
  const gaps = {
    least,
    here,
    tiers: tierNames(tiers, settings.language),
    kept: yuan(kept),
    money: yuan(money?.[0] ?? 0),
    spent: yuan(spent),
  };
  if (open > 0 && !rules.ignorePrices) return openPlacesSentence(question, list, least, missed);
  return say(settings.language, messageOf(), gaps);

  function messageOf() {
    // By count alone no money is kept for anybody.
    if (rules.ignorePrices) return messages.fewerOf;
    const isKept = kept > 0;
    if (here >= least) {
      if (!isKept) return messages.lessMoneyTaken;
      return here === 0 ? messages.noneFills : messages.lessMoneyThan;
    }
    if (here === 0 && !model.candidates.some(({ tier }) => tiers.includes(tier)))
      return isKept ? messages.nobodyOf : messages.nobodyOfFree;
    return isKept ? messages.fewerThan : messages.fewerOf;
  }
}

/** Open places for KOC: why they are open, what is kept for them, and what of it they take. */
function openPlacesSentence(
  question: Question,
  list: ChosenList,
  least: number,
  { here, open, kept }: Missed,
): string {
  const { balance, scored, brief, settings, model } = question;
  const { language } = settings;
  if (balance === null) return '';
  const bookable = model.candidates.filter(({ tier }) => tier === 'koc').length;
  const isAnywhere = scored.some(({ tier }) => tier === 'koc');
  const nobody = isAnywhere ? messages.noKocBookable : messages.noKoc;
  const someone = bookable > here ? messages.kocListed : messages.kocHere;
  const { product, shipping } = parcelOf(brief, settings);
  const paid = Math.min(open, payablePlaces(question, list));
  const gaps = {
    who: say(language, bookable === 0 ? nobody : someone, { here, least }),
    open,
    paid,
    kept: yuan(kept),
    price: yuan(balance.openPlace),
    places: yuan(paid * balance.openPlace),
    samples: yuan(Math.min(balance.off.samples, open * (product + shipping)) / fenInYuan),
  };
  if (paid === 0) return say(language, messages.placesUnpaid, gaps);
  if (brief.places === null) return say(language, messages.placesOpen, gaps);
  return say(language, messages.placesWanted, { ...gaps, typed: brief.places, all: brief.places + open });
}

/** Where those who have to be on the list break a balance. */
export function brokenByPins(
  { balance, settings, model }: Question,
  { picks }: ChosenList,
): readonly string[] {
  if (balance === null) return [];
  const { language } = settings;
  const forced = new Set(model.candidates.filter((one) => one.forced !== null).map(({ scored }) => scored));
  const dear = picks.filter(({ scored, cost }) => forced.has(scored) && cost > balance.mostForOne + 0.005);
  const names = listed(
    language,
    dear.map(({ scored }) => scored.creator.name),
  );
  const beyond = balance.parts.flatMap(({ tiers, count, money }) => {
    const own = ofTiers(picks, tiers);
    const who = tierNames(tiers, language);
    if (count !== null && own.count > count[1])
      return [say(language, messages.pinBreaks, { tiers: who, most: count[1] })];
    if (money !== null && own.spend > money[1] + 0.005)
      return [say(language, messages.pinBreaks, { tiers: who, most: yuan(money[1]) })];
    return [];
  });
  return [
    ...beyond,
    ...(dear.length === 0
      ? []
      : [say(language, messages.pinAboveCap, { cap: yuan(balance.mostForOne), names })]),
  ];
}
