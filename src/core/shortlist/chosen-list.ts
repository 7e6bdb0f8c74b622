import { wantedNiches } from '../scoring/niches/fit';
import { tiers } from '../scoring/tiers';
import { type Booking, type Deal, fenInYuan, valueScale } from './model';
import { pickOf } from './pick';
import type { Question } from './question';
import type { Pick, Proof } from './shortlist';
import type { Solution } from './solver/solution';
import { turningPrices } from './turning-prices';

/** The creators whom the engine chose, as picks, and how good the list is known to be. */
export interface ChosenList {
  /** By tier from large to small, then by value. */
  readonly picks: readonly Pick[];
  /** ¥, fee included. */
  readonly spend: number;
  /** In the unit of `noteValue`. */
  readonly value: number;
  readonly proof: Proof;
}

export function chosenList(question: Question, solution: Outcome): ChosenList {
  const { model, brief, settings } = question;
  const wanted = wantedNiches(brief, settings);
  const turnsAt = turningPrices(model, solution.relaxation);
  const picks = solution.chosen
    .flatMap((id) => {
      const deal = model.deals.get(id) as Deal;
      return deal.bookings.map((booking) =>
        pickOf(booking, deal, 'chosen', turnsAt(deal, booking), wanted, settings),
      );
    })
    .sort(byTierThenValue);
  return {
    picks,
    spend: costInFen(solution.chosen.flatMap((id) => model.deals.get(id)?.bookings ?? [])) / fenInYuan,
    value: (solution.objective ?? 0) / valueScale,
    proof: proofOf(solution),
  };
}

/** As much of a solution as a list is made of; an interim best has it too. */
export type Outcome = Omit<Solution, 'work'>;

function costInFen(bookings: readonly Booking[]): number {
  return bookings.reduce((sum, { cost }) => sum + cost, 0);
}

function proofOf({ status, chosen, objective, bound }: Outcome): Proof {
  if (status === 'infeasible' || (status === 'proven' && chosen.length === 0))
    return { status: 'impossible' };
  if (status === 'proven') return { status: 'proven' };
  if (status === 'none found' || objective === null || bound === null || bound <= 0)
    return { status: 'not proven' };
  return { status: 'within', gap: Math.max(0, (bound - objective) / bound) };
}

export function byTierThenValue(one: Pick, other: Pick): number {
  return (
    tiers.indexOf(other.scored.tier) - tiers.indexOf(one.scored.tier) ||
    other.value - one.value ||
    (one.scored.creator.id < other.scored.creator.id ? -1 : 1)
  );
}
