import { fenInYuan, inFen } from '../../budget/fen';
import { listed, say } from '../../messages/message';
import { percent, whole, yuan } from '../../messages/numbers';
import { balanceMessages as messages } from '../../messages/shortlist/balance';
import { type Tier, tierLabel, tiers } from '../../scoring/tiers';
import type { Balance } from '../question/balance/balance';
import { parcelsTaken } from '../question/parcel-demands';
import type { Question } from '../question/question';
import { mixLabel } from '../question/rules/mixes';
import { tierNames } from '../question/rules/words';
import {
  balanceSentence,
  keywordSentence,
  largestFirst,
  missedEnds,
  placesSentence,
  unspent,
} from './balance-sentences';
import { type ChosenList, ofTiers } from './chosen-list';
import { forCreatorsSentence, offSentence } from './off-sentences';

/** What the mix asks for, or comes to, each one sentence; the first of them says it whole. */
export function mixNotesOf(question: Question, list: ChosenList): readonly string[] {
  const { rules, balance, settings } = question;
  const { language } = settings;
  if (rules.ignorePrices || rules.budget <= 0) return [];
  if (balance === null) return [...offFirst(question), ...leadsTo(question, list)];
  return [
    balanceSentence(balance, rules.budget, language),
    placesSentence(balance, language),
    offSentence(balance.off, language),
    keywordSentence(balance, settings),
  ].filter((sentence) => sentence !== null);
}

/** What a planner should know of a list beside who is on it, each one sentence: it asks for nothing. */
export function notesOf(question: Question, list: ChosenList): readonly string[] {
  return [...leftOver(question, list), ...leftOutByKind(question)];
}

/** What a mix other than the balanced one leaves for creators, and what comes off first. */
function offFirst({ rules, money, settings: { language } }: Question): readonly string[] {
  const { off, places, toSpend } = money;
  if (off === null) {
    const left = toSpend / fenInYuan;
    const held = rules.budget - left;
    if (Math.round(held) <= 0) return [];
    const gaps = { held: yuan(held), budget: yuan(rules.budget), money: yuan(left) };
    return [say(language, messages.heldBack, gaps)];
  }
  const kept = Math.round(places.fen / fenInYuan);
  const left = Math.round(off.creators / fenInYuan) - kept;
  const gaps = { count: places.count, kept: yuan(kept), left: yuan(left) };
  const comesOff = offSentence(off, language);
  return [
    forCreatorsSentence(off, language),
    ...(places.count === 0
      ? []
      : [say(language, places.fen > off.creators ? messages.placesAboveMoney : messages.placesKept, gaps)]),
    ...(comesOff === null ? [] : [comesOff]),
  ];
}

/** What a mix comes to by number and by money, which nobody reads off its name. */
function leadsTo(
  { rules, settings: { language } }: Question,
  { picks, spend }: ChosenList,
): readonly string[] {
  if (picks.length === 0 || spend <= 0) return [];
  const parts = [...tiers].reverse().flatMap((tier) => {
    const own = ofTiers(picks, [tier]);
    if (own.count === 0) return [];
    const share =
      own.spend > 0 && own.spend < spend / 100 ? '<1 %' : percent(wholePercent(own.spend / spend));
    return [say(language, messages.takes, { count: own.count, tier: tierLabel(tier, language), share })];
  });
  const largest = Math.max(...picks.map(({ cost }) => cost)) / spend;
  return [
    say(language, messages.leadsTo, {
      mix: mixLabel(rules, language),
      parts: listed(language, parts),
      share: percent(wholePercent(largest)),
    }),
  ];
}

/** What nobody further fits into, where it is worth a word: more than this share of what there is to spend. */
const worthAWord = 0.02;

function leftOver(question: Question, list: ChosenList): readonly string[] {
  const { rules, balance, money, settings } = question;
  const { picks, spend } = list;
  const { language } = settings;
  if (picks.length === 0 || rules.ignorePrices) return [];
  const sent = parcelsSentence(question, list);
  if (balance === null) {
    const all = money.toSpend / fenInYuan;
    const left = all - spend - (parcelsTaken(money, picks)?.beyond ?? 0) / fenInYuan;
    if (left < worthAWord * all) return sent;
    return [...sent, say(language, messages.leftByMix, { left: yuan(left), mix: mixLabel(rules, language) })];
  }
  // What is kept for those who are not there is said with them.
  const kept = missedEnds(question, list).reduce((sum, missed) => sum + missed.kept, 0);
  const all = unspent(question, list);
  const left = all - kept;
  if (kept === 0)
    return [...sent, say(language, messages.leftIs, { left: yuan(left), full: fullTiers(balance, list) })];
  if (left === 0) return sent;
  const gaps = { all: yuan(all), left: yuan(left), full: fullTiers(balance, list) };
  return [...sent, say(language, messages.leftBesideKept, gaps)];

  /** Of whom nobody more may come, by number or by money. */
  function fullTiers({ parts }: Balance, { picks: chosen }: ChosenList): string {
    const byCount: string[] = [];
    const byMoney: string[] = [];
    for (const { tiers: own, count, money } of largestFirst(parts)) {
      const there = ofTiers(chosen, own);
      if (there.count === 0) continue;
      if (count !== null && there.count >= count[1]) byCount.push(tierNames(own, language));
      else if (money !== null && money[1] - there.spend < cheapestBeside(question, chosen, own))
        byMoney.push(tierNames(own, language));
    }
    return [
      ...(byCount.length === 0 ? [] : [say(language, messages.atMost, { tiers: listed(language, byCount) })]),
      ...(byMoney.length === 0
        ? []
        : [say(language, messages.atMostMoney, { tiers: listed(language, byMoney) })]),
    ].join('');
  }
}

/** What parcels take beyond the samples: of the creators' money, and where those who have to be on the list leave too little of it, of the contingency. */
function parcelsSentence({ money, settings: { language } }: Question, list: ChosenList): readonly string[] {
  const taken = parcelsTaken(money, list.picks);
  if (taken === null || taken.beyond === 0) return [];
  const { count, cost, beyond } = taken;
  const left = Math.max(0, money.toSpend - inFen(list.spend));
  const gaps = { count, cost: yuan(cost / fenInYuan), beyond: yuan(beyond / fenInYuan) };
  if (beyond <= left) return [say(language, messages.parcelsBeyond, gaps)];
  return [say(language, messages.parcelsDraw, { ...gaps, drawn: yuan((beyond - left) / fenInYuan) })];
}

/** ¥ that the cheapest of some tiers costs who could be booked and is not on the list; 0 where nobody is left. */
function cheapestBeside({ model }: Question, picks: ChosenList['picks'], own: readonly Tier[]): number {
  const listed = new Set(picks.map(({ scored }) => scored));
  const costs = [...model.deals.values()].flatMap(({ bookings: [booking, ...others] }) =>
    booking === undefined || others.length > 0 || listed.has(booking.candidate.scored)
      ? []
      : own.includes(booking.candidate.tier)
        ? [booking.cost / fenInYuan]
        : [],
  );
  return costs.length === 0 ? 0 : Math.min(...costs);
}

/** Whom the rules of a good list leave out, counted by why. */
export function leftOutByKind({ model, settings }: Question): readonly string[] {
  const { language } = settings;
  const counts = new Map<string, number>();
  const tiersOf = new Map<string, Map<Tier, number>>();
  for (const [{ tier }, { why }] of model.leftOut) {
    counts.set(why, (counts.get(why) ?? 0) + 1);
    const own = tiersOf.get(why) ?? new Map<Tier, number>();
    tiersOf.set(why, own.set(tier, (own.get(tier) ?? 0) + 1));
  }
  const byGrade = byTier('gradeD', messages.gradeDOf);
  const byTiers = (why: string) => listed(language, byTier(why, messages.countOf));
  const settingsOf = (why: string) =>
    tiersIn(why)
      .map((tier) => `shortlist.unpriced.${tier} = estimate`)
      .join(', ');
  const kinds = [
    ...byGrade,
    ...said('star', (count) => say(language, messages.stars, { count })),
    ...said('brandAccount', (count) => say(language, messages.brands, { count })),
    ...said('priceDoubted', (count) => say(language, messages.doubtedPrices, { count })),
    ...said('farAboveFair', (count) => say(language, messages.farAboveFair, { count })),
    ...said('tailTooSmall', (count) =>
      say(language, messages.smallTail, { count, followers: whole(settings['balanced.tailFrom']) }),
    ),
    ...said('kocTooQuiet', (count) => say(language, messages.quietKoc, { count })),
    ...said('aboveCap', (count) => say(language, messages.aboveCap, { count })),
    ...said('noPrice', (count) => {
      const gaps = { count, tiers: byTiers('noPrice'), settings: settingsOf('noPrice') };
      return say(language, messages.noPrice, gaps);
    }),
    ...said('tierNotChosen', (count) =>
      say(language, messages.otherTiers, { count, tiers: byTiers('tierNotChosen') }),
    ),
    ...said('noPlaceForTier', (count) =>
      say(language, messages.noPlaceForTier, { count, tiers: byTiers('noPlaceForTier') }),
    ),
  ];
  return kinds.length === 0 ? [] : [say(language, messages.leftOut, { kinds: listed(language, kinds) })];

  /** From large to small. */
  function tiersIn(why: string): readonly Tier[] {
    return [...tiers].reverse().filter((tier) => tiersOf.get(why)?.has(tier));
  }

  function byTier(why: string, words: typeof messages.countOf | typeof messages.gradeDOf): readonly string[] {
    return tiersIn(why).map((tier) => {
      const count = whole(tiersOf.get(why)?.get(tier) ?? 0);
      return say(language, words, { count, tier: tierLabel(tier, language) });
    });
  }

  function said(why: string, words: (count: string) => string): readonly string[] {
    const count = counts.get(why);
    return count === undefined ? [] : [words(whole(count))];
  }
}

function wholePercent(share: number): number {
  return Math.round(100 * share) / 100;
}
