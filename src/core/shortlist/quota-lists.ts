import { bestOption, type Candidate, type Option } from './model';
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
 * Lagrangian view of a knapsack with quotas (Sinha and Zoltners 1979), walked over a ladder
 * of rates: every rung first, then ever closer around the best.
 */
export function bestQuotaList(
  groups: readonly Group[],
  budget: number,
  agencyCap: number | null,
): QuotaList | null {
  const rateAt = ladderOfRates(groups);
  let best: Priced | null = null;
  let bestRung = 0;
  const consider = (rung: number) => {
    const found = bestAtRate(groups, rateAt(rung), budget, agencyCap);
    if (found === null || (best !== null && found.value <= (best as Priced).value)) return;
    best = found;
    bestRung = rung;
  };
  for (let rung = 0; rung <= topRung; rung++) consider(rung);
  if (best === null) return null;
  for (let stride = 0.5; stride >= lastStride; stride /= 2) {
    const around = bestRung;
    consider(around - stride);
    consider(around + stride);
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

/** A group's best options by net worth, and the running sums of their cost and value. */
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
  const options = group.candidates.map((candidate) => bestOption(candidate, rate, budget));
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
    const cost = (costs[kept.length] as number) + option.cost;
    if (cost > budget && !forced) continue;
    if (agency !== null && agencyCap !== null) {
      const there = agencies.get(agency) ?? 0;
      if (there >= agencyCap && !forced) continue;
      agencies.set(agency, there + 1);
    }
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
  if (takes.length === 1) takes[0] = size;
  else {
    for (; left > 0; left--) {
      const next = mostWorthNext(takes, most, orders, rate);
      takes[next] = (takes[next] as number) + 1;
    }
  }
  return takes;
}

/** The group with room whose next creator is worth most. */
function mostWorthNext(
  takes: readonly number[],
  most: readonly number[],
  orders: readonly Order[],
  rate: number,
): number {
  let best = -1;
  let bestWorth = 0;
  for (let group = 0; group < takes.length; group++) {
    const take = takes[group] as number;
    if (take >= (most[group] as number)) continue;
    const { value, cost } = (orders[group] as Order).options[take] as Option;
    if (best < 0 || value - rate * cost > bestWorth) {
      best = group;
      bestWorth = value - rate * cost;
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
 * Rates worth trying, by rung: at 0 nothing has to be earned, then come the values per fen of ever rarer options,
 * denser where few creators take the whole budget; on the top rung cost alone decides. Between rungs rates are mixed.
 */
function ladderOfRates(groups: readonly Group[]): (rung: number) => number {
  const densities = groups
    .flatMap(({ candidates }) => candidates.flatMap(({ options }) => options))
    .filter(({ value, cost }) => cost > 0 && value > 0)
    .map(({ value, cost }) => value / cost);
  const ordered = Float64Array.from(densities).sort();
  const rarest = ordered[ordered.length - 1] ?? 0;
  const rates = [0];
  for (let rung = 1; rung < topRung; rung++) {
    const rank = Math.floor(ordered.length * rungRatio ** (rung - 1));
    rates.push(ordered[ordered.length - Math.max(1, rank)] ?? 0);
  }
  rates.push(rarest * costAlone);
  return (rung) => {
    const low = Math.max(0, Math.min(topRung, Math.floor(rung)));
    const from = rates[low] as number;
    const to = rates[Math.min(topRung, low + 1)] as number;
    return from + (to - from) * (Math.max(0, rung) - low);
  };
}

const topRung = 16;
/** Each rung leaves this share of the options: fourteen of them lead from fifty thousand down to a handful. */
const rungRatio = 0.52;
const lastStride = 0.25;
const costAlone = 1e6;
