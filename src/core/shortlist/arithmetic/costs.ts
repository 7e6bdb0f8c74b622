import { yuan } from '../../messages/numbers';
import type { Tier } from '../../scoring/tiers';
import { budgetInFen } from '../build-model';
import { type Candidate, fenInYuan } from '../model';
import type { Question } from '../question';

/** What there is to spend, in fen; infinite where prices do not count. */
export function fenToSpend({ rules }: Question): number {
  return rules.ignorePrices ? Number.POSITIVE_INFINITY : budgetInFen(rules);
}

/** Fen, ascending: the cheapest way to book each. */
export function cheapestFirst(candidates: readonly Candidate[]): readonly number[] {
  return candidates.map(({ bookings }) => bookings[0]?.cost ?? 0).sort((one, other) => one - other);
}

/** The same of those who are of some tiers. */
export function cheapestOf({ model }: Question, tiers: readonly Tier[]): readonly number[] {
  return cheapestFirst(model.candidates.filter(({ tier }) => tiers.includes(tier)));
}

export function sum(costs: readonly number[]): number {
  return costs.reduce((total, cost) => total + cost, 0);
}

export function inYuan(fen: number): string {
  return yuan(fen / fenInYuan);
}
