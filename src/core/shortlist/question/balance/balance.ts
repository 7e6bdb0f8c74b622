import { type Brief, emptyBrief, type Goal } from '../../../brief';
import { fenInYuan, inFen } from '../../../budget/fen';
import { parcelOf, placePriceOf, type TypedPlaces, typedPlaces } from '../../../budget/prices';
import { goalKind, type Waterfall, waterfall } from '../../../budget/waterfall';
import { isOnly, type Tier } from '../../../scoring/tiers';
import type { Settings } from '../../../settings';
import type { ShortlistRules, Span } from '../rules/rules';
import { type BalancePoint, type BalanceTable, balanceTable } from './balance-table';

/** What a planner would stand behind for a goal and a budget: how many of each tier, and what of the money. */
export interface Balance {
  readonly goal: Goal;
  /** What comes off the budget before anybody is booked. */
  readonly off: Waterfall;
  /** ¥ for creators, open places and platform fee included. All shares of money are of it, whatever is spent. */
  readonly money: number;
  /**
   * Open places that the brief asks for, with the least and most KOC, those places among them. They are taken off the ends
   * of KOC below: those are for creators by name.
   */
  readonly places: TypedPlaces & { readonly koc: Span };
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

/** What of a brief decides a balance: what it leaves out is as in an empty one. The budget stands in the rules. */
export type BalanceBrief = Pick<Brief, 'goal'> & Partial<Brief>;

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
  /** How many of the fewest KOC are not there to be booked: as many open places may stand in for them. */
  readonly open: number;
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
  const asked = { ...emptyBrief, ...brief, budget };
  const kind = goalKind(brief.goal);
  const table = balanceTable(`balanced.${kind}`, settings);
  const counted = partsOf(table).map(({ tiers, points }) => ({
    tiers,
    count: tiers.length > 1 ? null : countAt(points, budget, tiers[0] === 'head'),
    share: between(points, 'money', budget),
  }));
  const [fewest, most] = counted.find(({ tiers }) => isOnly(tiers, 'koc'))?.count ?? [0, 0];
  const places = typedPlaces(asked, settings);
  const off = waterfall(asked, settings, {
    places: places.fen,
    parcels: Math.max(fewest, places.count),
  });
  const money = off.creators / fenInYuan;
  const keywords = keywordLimit(asked, kind, settings);
  const mostKoc = Math.max(
    fewest,
    Math.min(
      most,
      parcelsFor(off.samples, asked, settings),
      keywords?.most ?? Number.POSITIVE_INFINITY,
      mostByWeek(asked, kind, settings),
    ),
  );
  const { price, fee } = placePriceOf(asked, settings);
  return {
    goal: brief.goal,
    off,
    money,
    places: { ...places, koc: [fewest, mostKoc] },
    mostForOne: toFen(table.one * money),
    parts: counted.map(({ tiers, count, share }) => {
      const isKoc = isOnly(tiers, 'koc');
      const people = isKoc && count !== null ? without([fewest, mostKoc], places.count) : count;
      const open = tiers.includes('koc') ? places.fen / fenInYuan : 0;
      return {
        tiers,
        count: people,
        // Nobody has to be there: so no money has to be either.
        money:
          share &&
          without(
            [people !== null && people[0] === 0 ? 0 : toFen(share[0] * money), toFen(share[1] * money)],
            open,
          ),
      };
    }),
    keywords,
    openPlace: (price + fee) / fenInYuan,
    eased: null,
  };
}

/** What is left of both ends once so much of them is open places. */
function without([least, most]: Span, open: number): Span {
  return [toFen(Math.max(0, least - open)), toFen(Math.max(0, most - open))];
}

/** As many notes as the brief's weeks hold, where it says how many a week. */
function mostByWeek(
  { weekly, days }: Pick<Brief, 'weekly' | 'days'>,
  kind: 'launch' | 'alwaysOn',
  settings: Settings,
): number {
  if (weekly === null) return Number.POSITIVE_INFINITY;
  return Math.floor((weekly * (days ?? settings[`balanced.days.${kind}`])) / 7 + 1e-9);
}

/** How many parcels an amount of fen pays. */
function parcelsFor(fen: number, brief: Pick<Brief, 'sampleCost'>, settings: Settings): number {
  const { product, shipping } = parcelOf(brief, settings);
  const parcel = product + shipping;
  return parcel === 0 ? Number.POSITIVE_INFINITY : Math.floor(fen / parcel);
}

/** The same keyword is searched by the same people: beyond some notes a day more of them look bought. */
function keywordLimit(
  { keywords, days }: Pick<Brief, 'keywords' | 'days'>,
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
