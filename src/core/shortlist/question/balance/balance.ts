import type { Brief, Goal } from '../../../brief';
import { fenInYuan, inFen } from '../../../budget/fen';
import { isOnly, type Tier } from '../../../scoring/tiers';
import type { Settings } from '../../../settings';
import type { ShortlistRules, Span } from '../rules/rules';
import { type BalancePoint, type BalanceTable, balanceTable } from './balance-table';

/** What a planner would stand behind for a goal and a budget: how many of each tier, and what of the money. */
export interface Balance {
  readonly goal: Goal;
  /** ¥ that come off the budget before anybody is booked. */
  readonly off: { readonly boost: number; readonly contingency: number; readonly samples: number };
  /** ¥ for creators, platform fee included. All ends of money are of it, whatever is spent. */
  readonly money: number;
  /** ¥ for one creator at most. */
  readonly mostForOne: number;
  readonly parts: readonly BalancePart[];
  /** How many KOC notes the brief's keywords take; `null` where it names none. */
  readonly keywords: KeywordLimit | null;
  /** ¥ of an open place: a KOC who is still to be found, fee included. */
  readonly openPlace: number;
  /** Which lower ends have given way, so that there is a list; `null` while none has. */
  readonly eased: Eased | null;
}

/** How many notes of KOC a brief's keywords take before they look bought. */
export interface KeywordLimit {
  readonly keywords: number;
  readonly days: number;
  /** Notes a day for each keyword at most. */
  readonly perDay: number;
  /** Notes in all. */
  readonly most: number;
}

/** What of a brief decides a balance. */
export type BalanceBrief = Pick<Brief, 'goal'> & Partial<Pick<Brief, 'keywords' | 'days'>>;

/** A tier, or several together. */
export interface BalancePart {
  readonly tiers: readonly Tier[];
  /** Least and most creators; `null`: no such end. */
  readonly count: Span | null;
  /** Least and most ¥; `null` likewise. */
  readonly money: Span | null;
}

export interface Eased {
  /** By what the engine calls the rule, the end that is kept instead: creators, or fen. */
  readonly ends: ReadonlyMap<string, number>;
}

/**
 * The balance that the rules and the brief ask for, or `null` where the rules have a mix of another kind.
 *
 * @throws InputError where the settings' table cannot be read
 */
export function balanceFor(
  { mixName, budget }: Pick<ShortlistRules, 'mixName' | 'budget'>,
  brief: BalanceBrief,
  settings: Settings,
): Balance | null {
  if (mixName !== 'balanced') return null;
  const { goal } = brief;
  const kind = goal === 'always-on' ? 'alwaysOn' : 'launch';
  const table = balanceTable(`balanced.${kind}`, settings);
  const counted = partsOf(table).map(({ tiers, points }) => ({
    tiers,
    count: tiers.length > 1 ? null : countAt(points, budget, tiers[0] === 'head'),
    share: between(points, 'money', budget),
  }));
  const koc = counted.find(({ tiers }) => isOnly(tiers, 'koc'))?.count ?? null;
  const parcel = settings['shortlist.giftCost'];
  const boost = toFen(settings[`balanced.boost.${kind}`] * budget);
  const contingency = toFen(settings['balanced.contingency'] * budget);
  const left = Math.max(0, budget - boost - contingency);
  const wanted = Math.max(settings[`balanced.samples.${kind}`] * budget, (koc?.[0] ?? 0) * parcel);
  const samples = toFen(Math.min(wanted, left * mostForSamples));
  const off = { boost, contingency, samples };
  const money = Math.max(0, toFen(left - samples));
  const keywords = keywordLimit(brief, kind, settings);
  const mostKoc = Math.min(
    Math.floor(off.samples / parcel + 1e-9),
    keywords?.most ?? Number.POSITIVE_INFINITY,
  );
  return {
    goal,
    off,
    money,
    mostForOne: toFen(table.one * money),
    parts: counted.map(({ tiers, count, share }) => ({
      tiers,
      count:
        isOnly(tiers, 'koc') && count !== null
          ? [count[0], Math.max(count[0], Math.min(count[1], mostKoc))]
          : count,
      // Nobody has to be there: so no money has to be either.
      money: share && [
        count !== null && count[0] === 0 ? 0 : toFen(share[0] * money),
        toFen(share[1] * money),
      ],
    })),
    keywords,
    openPlace: toFen(settings['shortlist.assumedPrice'] * (1 + settings['cost.fee'])),
    eased: null,
  };
}

/** The same keyword is searched by the same people: beyond some notes a day more of them look bought. */
function keywordLimit(
  { keywords = [], days = null }: BalanceBrief,
  kind: 'launch' | 'alwaysOn',
  settings: Settings,
): KeywordLimit | null {
  const named = new Set(
    keywords.map((keyword) => keyword.trim().toLowerCase()).filter((word) => word !== ''),
  );
  if (named.size === 0) return null;
  const perDay = kind === 'launch' ? settings['balanced.kocPerDay'] : settings['plan.alwaysOnPerWeek'] / 7;
  const over = days ?? settings[`balanced.days.${kind}`];
  return { keywords: named.size, days: over, perDay, most: Math.floor(named.size * perDay * over + 1e-9) };
}

/** The least budget in whole ¥ of which so much is left for creators, found by halving: more budget never leaves less. */
export function budgetLeaving(
  money: number,
  rules: Pick<ShortlistRules, 'mixName' | 'budget'>,
  brief: BalanceBrief,
  settings: Settings,
): number {
  const leaves = (budget: number) => balanceFor({ ...rules, budget }, brief, settings)?.money ?? budget;
  let [tooLittle, enough] = [Math.floor(money) - 1, Math.ceil(Math.max(1, money))];
  for (let doubled = 0; leaves(enough) < money && doubled < mostDoublings; doubled++) enough *= 2;
  while (enough - tooLittle > 1) {
    const budget = Math.floor((tooLittle + enough) / 2);
    if (leaves(budget) >= money) enough = budget;
    else tooLittle = budget;
  }
  return enough;
}

/** Where settings leave creators next to nothing of any budget, no budget is enough. */
const mostDoublings = 20;

/** Samples never take more than creators get, however small the budget: an assumption. */
const mostForSamples = 0.5;

/** The parts that a table speaks of, each with what it says, by budget. */
function partsOf({ points }: BalanceTable) {
  const parts = new Map<string, { readonly tiers: readonly Tier[]; readonly points: BalancePoint[] }>();
  for (const point of points) {
    const key = point.tiers.join('+');
    const part = parts.get(key);
    if (part === undefined) parts.set(key, { tiers: point.tiers, points: [point] });
    else part.points.push(point);
  }
  return [...parts.values()];
}

/** Head KOL are few, so theirs are steps: a part of one cannot be booked. The others rise evenly. */
function countAt(points: readonly BalancePoint[], budget: number, inSteps: boolean): Span | null {
  if (inSteps) {
    const reached = points.filter((point) => point.count !== null && point.budget <= budget);
    return reached[reached.length - 1]?.count ?? [0, 0];
  }
  const span = between(points, 'count', budget);
  return span && [Math.round(span[0]), Math.round(span[1])];
}

/** Straight in the logarithm of the budget between two points, and level beyond the ends. */
function between(points: readonly BalancePoint[], what: 'count' | 'money', budget: number): Span | null {
  const said = points.flatMap((point) => {
    const span = point[what];
    return span === null ? [] : [{ budget: point.budget, span }];
  });
  const above = said.findIndex((point) => point.budget >= budget);
  const [from, to] = [said[above - 1] ?? said[0], said[above < 0 ? said.length - 1 : above]];
  if (from === undefined || to === undefined) return null;
  if (above < 0 || from.budget === to.budget) return to.span;
  const part = Math.log(budget / from.budget) / Math.log(to.budget / from.budget);
  const end = (which: 0 | 1) => from.span[which] + part * (to.span[which] - from.span[which]);
  return [end(0), end(1)];
}

/** ¥ without parts of a fen. */
function toFen(yuan: number): number {
  return inFen(yuan) / fenInYuan;
}
