import type { Candidate, Option } from './model';
import { bestOption } from './model';
import { orderByWorth } from './order-by-worth';
import type { MixRule } from './shortlist';

/** Candidates under one rule of the mix by count, or under none. */
export interface Group {
  readonly rule: MixRule | null;
  readonly candidates: readonly Candidate[];
}

export interface QuotaList {
  readonly chosen: readonly Option[];
  /** Value per fen at which the list was ordered. */
  readonly rate: number;
}

/**
 * The best list of a simple kind that fits the budget, or `null` where not one does.
 *
 * The idea: fix what a fen must earn (the rate) and how many creators the list has. The rate orders each group by net
 * worth, the number gives each group its least and most, the rest go to whoever is worth most. Every pair of rate and
 * number is a list that keeps the mix; running sums price it at once; the best of those that fit is taken. This is the
 * Lagrangian view of a knapsack with quotas (Sinha and Zoltners 1979), walked over a fixed ladder of rates.
 */
export function bestQuotaList(
  groups: readonly Group[],
  budget: number,
  agencyCap: number | null,
): QuotaList | null {
  const ladder = ladderOfRates(groups);
  let best: Priced | null = null;
  let bestStep = 0;
  ladder.forEach((rate, step) => {
    const found = bestAtRate(groups, rate, budget, agencyCap);
    if (found !== null && (best === null || found.value > best.value)) {
      best = found;
      bestStep = step;
    }
  });
  if (best === null) return null;
  for (const rate of between(ladder[bestStep - 1], ladder[bestStep] as number, ladder[bestStep + 1])) {
    const found = bestAtRate(groups, rate, budget, agencyCap);
    if (found !== null && found.value > (best as Priced).value) best = found;
  }
  const { rate, takes, orders } = best as Priced;
  return { rate, chosen: orders.flatMap((order, group) => order.options.slice(0, takes[group])) };
}

interface Priced {
  readonly value: number;
  readonly rate: number;
  readonly takes: readonly number[];
  readonly orders: readonly Order[];
}

/** A group's best options by net worth, and the running sums of their cost, value and net worth. */
interface Order {
  readonly options: readonly Option[];
  readonly costs: readonly number[];
  readonly values: readonly number[];
  readonly mustHaves: number;
}

/** How many sizes without a better list are looked at before the search at a rate ends. */
const patience = 60;

function bestAtRate(
  groups: readonly Group[],
  rate: number,
  budget: number,
  agencyCap: number | null,
): Priced | null {
  const orders = groups.map((group) => orderOf(group, rate, budget, agencyCap));
  const all = orders.reduce((sum, order) => sum + order.options.length, 0);
  let best: Priced | null = null;
  let since = 0;
  for (let size = 1; size <= all && since < patience; size++) {
    const takes = takesFor(size, groups, orders, rate);
    if (takes === null) continue;
    const cost = sumAt(orders, takes, 'costs');
    const value = sumAt(orders, takes, 'values');
    if (cost <= budget && (best === null || value > best.value)) {
      best = { value, rate, takes, orders };
      since = 0;
    } else since++;
  }
  return best;
}

function sumAt(orders: readonly Order[], takes: readonly number[], sums: 'costs' | 'values'): number {
  return orders.reduce((sum, order, group) => sum + (order[sums][takes[group] as number] as number), 0);
}

function orderOf(group: Group, rate: number, budget: number, agencyCap: number | null): Order {
  const options = group.candidates.map((candidate) => bestOption(candidate, rate));
  const worths = new Float64Array(options.length);
  options.forEach((option, index) => {
    worths[index] = option.value - rate * option.cost;
  });
  const inOrder = Array.from(orderByWorth(worths), (index) => options[index] as Option);
  const mustHave = inOrder.filter((option) => option.candidate.mustHave);
  const ordered =
    mustHave.length === 0
      ? inOrder
      : [...mustHave, ...inOrder.filter((option) => !option.candidate.mustHave)];
  const kept: Option[] = [];
  const costs = [0];
  const values = [0];
  const agencies = new Map<string, number>();
  for (const option of ordered) {
    const { agency, mustHave: forced } = option.candidate;
    if (agency !== null && agencyCap !== null) {
      const there = agencies.get(agency) ?? 0;
      if (there >= agencyCap && !forced) continue;
      agencies.set(agency, there + 1);
    }
    const cost = (costs[kept.length] as number) + option.cost;
    if (cost > budget && !forced) break;
    costs.push(cost);
    values.push((values[kept.length] as number) + option.value);
    kept.push(option);
  }
  return { options: kept, costs, values, mustHaves: mustHave.length };
}

/** How many each group gives to a list of the size, the best for its rate; `null` where the rules allow none. */
function takesFor(
  size: number,
  groups: readonly Group[],
  orders: readonly Order[],
  rate: number,
): readonly number[] | null {
  const takes: number[] = [];
  const most: number[] = [];
  let left = size;
  let room = 0;
  for (let group = 0; group < groups.length; group++) {
    const { options, mustHaves } = orders[group] as Order;
    const rule = groups[group]?.rule ?? null;
    const low = Math.max(mustHaves, rule?.count?.[0] ?? 0, roundedUp((rule?.countShare?.[0] ?? 0) * size));
    const high = Math.min(
      options.length,
      Math.max(
        mustHaves,
        Math.min(rule?.count?.[1] ?? size, roundedDown((rule?.countShare?.[1] ?? 1) * size)),
      ),
    );
    if (low > high) return null;
    takes.push(low);
    most.push(high);
    left -= low;
    room += high - low;
  }
  if (left < 0 || left > room) return null;
  while (left > 0) {
    const open = takes
      .map((_, group) => group)
      .filter((group) => (takes[group] as number) < (most[group] as number));
    const next = open.length === 1 ? (open[0] as number) : mostWorthNext(open, takes, orders, rate);
    const step = open.length === 1 ? left : 1;
    takes[next] = (takes[next] as number) + step;
    left -= step;
  }
  return takes;
}

function mostWorthNext(
  open: readonly number[],
  takes: readonly number[],
  orders: readonly Order[],
  rate: number,
): number {
  let best = open[0] as number;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const group of open) {
    const option = orders[group]?.options[takes[group] as number] as Option;
    const worth = option.value - rate * option.cost;
    if (worth > bestWorth) {
      best = group;
      bestWorth = worth;
    }
  }
  return best;
}

/** A share of a whole number can miss the whole by rounding alone. */
const roundingError = 1e-9;

function roundedUp(value: number): number {
  return Math.ceil(value - roundingError);
}

function roundedDown(value: number): number {
  return Math.floor(value + roundingError);
}

/**
 * Rates worth trying: nothing, then the value per fen of ever rarer options, denser where few creators take the
 * whole budget; at the top, cost alone decides.
 */
function ladderOfRates(groups: readonly Group[]): readonly number[] {
  const densities: number[] = [];
  for (const { candidates } of groups) {
    for (const { options } of candidates) {
      for (const { value, cost } of options) if (cost > 0 && value > 0) densities.push(value / cost);
    }
  }
  densities.sort((a, b) => b - a);
  const ladder = [0];
  for (let rank = densities.length; rank >= 1; rank = Math.floor(rank * rungRatio)) {
    ladder.push(densities[rank - 1] as number);
  }
  ladder.push((densities[0] ?? 0) * costAlone);
  return ladder;
}

const rungRatio = 0.6;
const costAlone = 1e6;
const rungsBetween = 4;

function between(before: number | undefined, at: number, after: number | undefined): readonly number[] {
  const rates: number[] = [];
  for (let step = 1; step <= rungsBetween; step++) {
    const part = step / (rungsBetween + 1);
    if (before !== undefined) rates.push(before + (at - before) * part);
    if (after !== undefined && after < at * costAlone) rates.push(at + (after - at) * part);
  }
  return rates;
}
