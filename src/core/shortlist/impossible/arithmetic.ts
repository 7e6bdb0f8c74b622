import { fenInYuan } from '../../budget/fen';
import { listed, say } from '../../messages/message';
import { percent, yuan } from '../../messages/numbers';
import { impossibleMessages as messages } from '../../messages/shortlist/impossible';
import type { Tier } from '../../scoring/tiers';
import type { Candidate } from '../question/model';
import type { Question } from '../question/question';
import { nicheRuleName } from '../question/rules/demands';
import { tierNames } from '../question/rules/words';
import { smallestList } from './smallest-list';

/**
 * Why no list keeps the rules, where adding up shows it: 'at least 60 Mid-tier KOL cost ¥104,300 of your ¥99,300'; else
 * in general, since only the engine can tell. What one rule asks comes before what several ask together.
 */
export function whyNoList(question: Question): readonly string[] {
  const nobody = nobodyPayable(question);
  if (nobody !== null) return [nobody];
  const single = [forced, wholeList, tiersByNumber, niches].flatMap((reasons) => reasons(question));
  const found = [single, partsAboveShare(question), allNumbers(question), smallestListReasons(question)];
  const inGeneral = [tooLittleForBalance(question) ?? say(question.settings.language, messages.rulesClash)];
  return found.find((reasons) => reasons.length > 0) ?? inGeneral;
}

/** A balance gives way in all its lower ends: only money can be too little for it. `null` for other mixes. */
export function tooLittleForBalance({ balance, rules, settings }: Question): string | null {
  if (balance === null || rules.ignorePrices) return null;
  const gaps = { budget: yuan(rules.budget), money: yuan(balance.money) };
  return say(settings.language, messages.tooLittleForBalance, gaps);
}

const mostNamed = 6;

/** Those who have to be on the list cost too much by themselves. */
function forced(question: Question): readonly string[] {
  const { language } = question.settings;
  const members = question.model.candidates.filter((candidate) => candidate.forced !== null);
  const cost = sum(cheapestFirst(members));
  const budget = fenToSpend(question);
  if (cost <= budget) return [];
  const names = members.map(({ scored }) => scored.creator.name).slice(0, mostNamed);
  const gaps = { names: listed(language, names), cost: inYuan(cost), budget: inYuan(budget) };
  return [say(language, messages.forcedTooDear, gaps)];
}

function wholeList(question: Question): readonly string[] {
  const { model, rules, settings } = question;
  const who = say(settings.language, messages.creatorsOfAll);
  return leastReasons(question, rules.size?.[0] ?? 0, cheapestFirst(model.candidates), who);
}

function tiersByNumber(question: Question): readonly string[] {
  return question.model.mix.flatMap(({ tiers, count }) => {
    const who = tierNames(tiers, question.settings.language);
    return leastReasons(question, count?.[0] ?? 0, cheapestOf(question, tiers), who);
  });
}

function niches(question: Question): readonly string[] {
  const { model, rules, settings } = question;
  return rules.niches.flatMap(({ niche, least }, index) => {
    const rule = model.problem.rules.find(({ name }) => name === nicheRuleName(index));
    if (rule === undefined) return [];
    const members = new Set(rule.members);
    const own = model.candidates.filter(
      ({ scored }) => members.has(`${scored.creator.id} image`) || members.has(`${scored.creator.id} video`),
    );
    const who = say(settings.language, messages.creatorsOfNiche, { niche });
    return leastReasons(question, least, cheapestFirst(own), who);
  });
}

/** The least numbers of all tiers at once. */
function allNumbers(question: Question): readonly string[] {
  const { model, settings } = question;
  const cost = sum(
    model.mix.map(({ tiers, count }) => sum(cheapestOf(question, tiers).slice(0, count?.[0] ?? 0))),
  );
  const budget = fenToSpend(question);
  if (cost <= budget) return [];
  return [
    say(settings.language, messages.leastNumbersTooDear, { cost: inYuan(cost), budget: inYuan(budget) }),
  ];
}

/** Why so many of some creators cannot be had: too few there, or together too dear. Empty where they can. */
function leastReasons(
  question: Question,
  least: number,
  own: readonly number[],
  who: string,
): readonly string[] {
  const { language } = question.settings;
  if (own.length < least) return [say(language, messages.tooFew, { least, who, there: own.length })];
  const cost = sum(own.slice(0, least));
  const budget = fenToSpend(question);
  if (cost <= budget) return [];
  return [say(language, messages.leastTooDear, { least, who, cost: inYuan(cost), budget: inYuan(budget) })];
}

/** Why not even one creator can be booked: nobody has a price, or the cheapest costs too much. `null` where one can. */
export function nobodyPayable(question: Question): string | null {
  const { model, candidacy, scored, rules, settings } = question;
  const { language } = settings;
  if (scored.length === 0) return say(language, messages.nobodyRead);
  // Whom a balance has no place for could be booked for more.
  const candidates = model.candidates.length > 0 ? model.candidates : candidacy.candidates;
  if (candidates.length === 0) {
    // Why somebody with a price cannot be booked stands beside each creator.
    if (onlyUndeclared(question)) return say(language, messages.nobodyDeclared);
    const isPriced = rules.ignorePrices || scored.some(({ creator }) => creator.offers.length > 0);
    return say(language, isPriced ? messages.nobodyBookable : messages.nobodyPriced);
  }
  const budget = fenToSpend(question);
  const [cheapest = 0] = cheapestFirst(candidates);
  if (cheapest <= budget) return model.candidates.length > 0 ? null : tooLittleForBalance(question);
  const { count, fen } = question.money.places;
  if (count > 0 && cheapest <= budget + fen) {
    const all = { count, places: inYuan(fen), money: inYuan(question.money.off?.creators ?? budget + fen) };
    return say(language, messages.placesTakeAll, { ...all, cheapest: inYuan(cheapest) });
  }
  return budget === 0
    ? say(language, messages.nothingAtZero, { cheapest: inYuan(cheapest) })
    : say(language, messages.nothingAffordable, { budget: inYuan(budget), cheapest: inYuan(cheapest) });
}

/** Whether everybody with a usable price has none but undeclared ones, which the rules refuse. */
function onlyUndeclared({ model }: Question): boolean {
  const reasons = new Set([...model.leftOut.values()].map(({ why }) => why));
  const ofOtherPrices = ['priceBelowZero', 'priceAbsurd', 'overBudget', 'packageBroken'] as const;
  return reasons.has('onlyUndeclared') && !ofOtherPrices.some((why) => reasons.has(why));
}

/** Which part of the mix costs more than its share of the spend, even at its fewest and cheapest. */
export function partsAboveShare(question: Question): readonly string[] {
  const { language } = question.settings;
  const budget = fenToSpend(question);
  return question.model.mix.flatMap(({ tiers, count, spendShare: [least, most] = [0, 1] }) => {
    const fewest = Math.max(count?.[0] ?? 0, least > 0 ? 1 : 0);
    const cost = sum(cheapestOf(question, tiers).slice(0, fewest));
    if (cost <= most * budget) return [];
    return [
      say(language, messages.aboveItsShare, {
        count: fewest,
        tiers: tierNames(tiers, language),
        cost: inYuan(cost),
        share: percent(most),
        budget: inYuan(most * budget),
      }),
    ];
  });
}

/** What the smallest list costs that has the shares of the number; or that no number of creators has them. */
export function smallestListReasons(question: Question): readonly string[] {
  const { model, rules, settings } = question;
  const { language } = settings;
  const budget = fenToSpend(question);
  const smallest = smallestList(model.mix, rules.size, (tiers) => cheapestOf(question, tiers));
  if (smallest === 'none') return [say(language, messages.noProportion)];
  if (smallest === null || smallest.cost <= budget) return [];
  const { size, parts, cost } = smallest;
  const counted = parts.map(({ count, tiers }) => `${count} ${tierNames(tiers, language)}`);
  return [
    say(language, messages.smallestTooDear, {
      size,
      parts: listed(language, counted),
      cost: inYuan(cost),
      budget: inYuan(budget),
    }),
  ];
}

/** What there is to spend, in fen; infinite where prices do not count. */
function fenToSpend({ rules, money }: Question): number {
  return rules.ignorePrices ? Number.POSITIVE_INFINITY : money.toSpend;
}

/** Fen, ascending: the cheapest way to book each. */
function cheapestFirst(candidates: readonly Candidate[]): readonly number[] {
  return candidates.map(({ bookings }) => bookings[0]?.cost ?? 0).sort((one, other) => one - other);
}

/** The same of those who are of some tiers. */
function cheapestOf({ model }: Question, tiers: readonly Tier[]): readonly number[] {
  return cheapestFirst(model.candidates.filter(({ tier }) => tiers.includes(tier)));
}

export function sum(costs: readonly number[]): number {
  return costs.reduce((total, cost) => total + cost, 0);
}

function inYuan(fen: number): string {
  return yuan(fen / fenInYuan);
}
