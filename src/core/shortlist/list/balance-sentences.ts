import { fenInYuan } from '../../budget/fen';
import { parcelOf } from '../../budget/prices';
import { type Language, listed, say } from '../../messages/message';
import { percent, yuan } from '../../messages/numbers';
import { goalPhrases, balanceMessages as messages } from '../../messages/shortlist/balance';
import type { Tier } from '../../scoring/tiers';
import type { Settings } from '../../settings';
import type { Balance, BalancePart } from '../question/balance/balance';
import { kocPart, lowerEnds } from '../question/balance/balance-demands';
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
  const { count, fen, beyond } = places;
  if (count === 0) return null;
  const gaps = { count, kept: yuan(fen / fenInYuan), left: yuan(Math.max(0, money - fen / fenInYuan)) };
  if (beyond === null) return say(language, messages.placesKept, gaps);
  return say(language, messages.placesBeyond, { ...gaps, most: beyond });
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
  /** ¥ */
  readonly kept: number;
}

/** Which ends of a balance have given way. */
export function missedEnds(
  { balance, rules, brief, settings, model }: Question,
  { picks, spend }: ChosenList,
): readonly MissedEnd[] {
  const eased = balance?.eased ?? null;
  if (balance === null || eased === null) return [];
  const { language } = settings;
  const koc = kocPart(balance.parts);
  const { product, shipping } = parcelOf(brief, settings);
  const parcel = product + shipping;
  const said = new Set<BalancePart>();
  const found: MissedEnd[] = [];
  let left = Math.max(0, balance.money - balance.places.fen / fenInYuan - spend);
  for (const { rule, part, of } of lowerEnds(balance)) {
    const { count: here, spend: spent } = ofTiers(picks, part.tiers);
    const least = part.count?.[0] ?? 0;
    const money = part.money?.[0] ?? 0;
    const isShort = of === 'count' ? here < least : eased.ends.has(rule) && spent < money;
    if (!isShort || said.has(part)) continue;
    said.add(part);
    const open = part === koc ? least - here : 0;
    const kept = Math.min(Math.max(0, money - spent, open * balance.openPlace), left);
    left -= kept;
    const gaps = {
      least,
      here,
      open,
      tiers: tierNames(part.tiers, language),
      kept: yuan(kept),
      money: yuan(money),
      samples: yuan(Math.min(balance.off.samples, open * parcel) / fenInYuan),
    };
    // By count alone no money is kept for anybody.
    const message = rules.ignorePrices ? messages.fewerOf : missedMessage(here, least, open, kept);
    found.push({ kept, sentence: say(language, message, gaps) });
  }
  const isKocAlone = picks.length > 0 && picks.every(({ scored }) => scored.tier === 'koc');
  // Larger creators may only lack a price: then the list need not be one of KOC alone.
  const isUnpriced = [...model.leftOut.values()].some(({ why }) => why === 'noPrice');
  return isKocAlone && !isUnpriced && found.length > 0
    ? [...found, { kept: 0, sentence: say(language, messages.kocAlone) }]
    : found;
}

function missedMessage(here: number, least: number, open: number, kept: number) {
  const isKept = Math.round(kept) > 0;
  if (open > 0) return here === 0 ? messages.noKoc : messages.placesOpen;
  if (here === 0 && least > 0) return isKept ? messages.nobodyOf : messages.nobodyOfFree;
  if (here >= least) return here === 0 ? messages.noneFills : messages.lessMoneyThan;
  return isKept ? messages.fewerThan : messages.fewerOf;
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
