import { say } from '../messages/message';
import { percent, yuan } from '../messages/numbers';
import { shortlistMessages } from '../messages/shortlist';
import { arithmeticMessages as messages } from '../messages/shortlist-arithmetic';
import type { Tier } from '../scoring/tiers';
import { budgetInFen } from './build-model';
import { type Candidate, fenInYuan } from './model';
import type { Question } from './question';
import { type SmallestList, smallestList } from './smallest-list';
import { tierNames } from './tier-names';

/**
 * Why no list keeps the rules, where adding up shows it: 'at least 60 Mid-tier KOL cost ¥104,300 of your ¥99,300'.
 * Empty where only the engine can tell.
 */
export function arithmeticOf(question: Question): readonly string[] {
  const { model, rules, settings } = question;
  const { candidates } = model;
  const { language } = settings;
  if (candidates.length === 0) return [nobody(question)];
  const budget = rules.ignorePrices ? Number.POSITIVE_INFINITY : budgetInFen(rules);
  const costs = cheapestFirst(candidates);
  if ((costs[0] ?? 0) > budget) return [tooLittleForAnybody(budget, costs[0] ?? 0)];
  const single = [...forcedReasons(), ...sizeReasons(), ...mixReasons(), ...nicheReasons()];
  return single.length > 0 ? single : togetherReasons();

  function tooLittleForAnybody(most: number, cheapest: number): string {
    return most === 0
      ? say(language, messages.nothingAtZero, { cheapest: inYuan(cheapest) })
      : say(language, messages.nothingAffordable, { budget: inYuan(most), cheapest: inYuan(cheapest) });
  }

  function forcedReasons(): readonly string[] {
    const forced = candidates.filter((candidate) => candidate.forced !== null);
    const cost = sum(cheapestFirst(forced));
    if (cost <= budget) return [];
    const names = forced
      .map(({ scored }) => scored.creator.name)
      .slice(0, mostNamed)
      .join(', ');
    return [say(language, messages.forcedTooDear, { names, cost: inYuan(cost), budget: inYuan(budget) })];
  }

  function sizeReasons(): readonly string[] {
    const least = rules.size?.[0] ?? 0;
    return leastReasons(least, costs, say(language, messages.creatorsOfAll));
  }

  function mixReasons(): readonly string[] {
    return model.mix.flatMap(({ tiers, count, spendShare }) => {
      const own = costsOf(tiers);
      const least = count?.[0] ?? 0;
      const reasons = leastReasons(least, own, tierNames(tiers, language));
      const share = spendShare?.[1] ?? 1;
      const needed = sum(own.slice(0, Math.max(least, (spendShare?.[0] ?? 0) > 0 ? 1 : 0)));
      if (reasons.length > 0 || needed <= share * budget) return reasons;
      const gaps = { count: Math.max(1, least), tiers: tierNames(tiers, language), cost: inYuan(needed) };
      return [
        say(language, messages.aboveItsShare, {
          ...gaps,
          share: percent(share),
          budget: inYuan(share * budget),
        }),
      ];
    });
  }

  /** The least numbers of all parts at once, and the smallest list that has the shares. */
  function togetherReasons(): readonly string[] {
    const least = sum(model.mix.map(({ tiers, count }) => sum(costsOf(tiers).slice(0, count?.[0] ?? 0))));
    if (least > budget) {
      return [say(language, messages.leastNumbersTooDear, { cost: inYuan(least), budget: inYuan(budget) })];
    }
    const smallest = smallestList(model.mix, rules.size, costsOf);
    if (smallest === 'none') return [say(language, messages.noProportion)];
    if (smallest === null || smallest.cost <= budget) return [];
    return [sayTooDear(smallest)];
  }

  function sayTooDear({ size, parts, cost }: SmallestList): string {
    const listed = parts.map(({ count, tiers }) => `${count} ${tierNames(tiers, language)}`);
    return say(language, messages.smallestTooDear, {
      size,
      parts: listed.join(say(language, shortlistMessages.whyJoin)),
      cost: inYuan(cost),
      budget: inYuan(budget),
    });
  }

  function nicheReasons(): readonly string[] {
    return [...model.rules].flatMap(([name, { about }]) => {
      const rule = model.problem.rules.find((one) => one.name === name);
      if (about.kind !== 'niche' || rule === undefined) return [];
      const members = new Set(rule.members);
      const own = candidates.filter(
        ({ scored }) =>
          members.has(`${scored.creator.id} image`) || members.has(`${scored.creator.id} video`),
      );
      const niche = rules.niches[about.index]?.niche ?? '';
      return leastReasons(rule.least ?? 0, cheapestFirst(own), niche);
    });
  }

  /** Too few there, or together too dear. */
  function leastReasons(least: number, own: readonly number[], who: string): readonly string[] {
    if (own.length < least) return [say(language, messages.tooFew, { least, who, there: own.length })];
    const cost = sum(own.slice(0, least));
    if (cost <= budget) return [];
    return [say(language, messages.leastTooDear, { least, who, cost: inYuan(cost), budget: inYuan(budget) })];
  }

  function costsOf(tiers: readonly Tier[]): readonly number[] {
    return cheapestFirst(candidates.filter(({ tier }) => tiers.includes(tier)));
  }
}

const mostNamed = 6;

/** Nobody can be booked at all: for want of prices, or for other reasons, which stand beside each creator. */
function nobody({ scored, rules, settings }: Question): string {
  const { language } = settings;
  const priced = scored.some(({ creator }) => creator.offers.length > 0);
  return say(language, priced || rules.ignorePrices ? messages.nobodyBookable : messages.nobodyPriced);
}

/** Fen, ascending: the cheapest way to book each. */
function cheapestFirst(candidates: readonly Candidate[]): readonly number[] {
  return candidates.map(({ bookings }) => bookings[0]?.cost ?? 0).sort((one, other) => one - other);
}

function sum(costs: readonly number[]): number {
  return costs.reduce((total, cost) => total + cost, 0);
}

function inYuan(fen: number): string {
  return yuan(fen / fenInYuan);
}
