import { valueAsking } from '../question/bookings';
import type { Booking, Deal } from '../question/model';
import type { Question } from '../question/question';
import { type Option, type Rule, wholeShare } from '../solver/problem';
import { besideCostAt } from '../solver/variations';
import type { Outcome, TurningPrice } from './chosen-list';

/**
 * The whole ¥, below what is asked, at which one who is not chosen is on the list for sure: with that price they take
 * the place of one who is, or the money that is left, every rule is kept and the list is worth more. The highest such
 * price; somebody may enter at a little more, by a wider change of the list. `null` where no such change does, and where
 * topics that are met twice make the worth of one depend on the others.
 */
export function enteringPrices(
  { model, rules: asked, settings }: Question,
  { chosen }: Outcome,
): TurningPrice {
  const { options, rules, budget, echo } = model.problem;
  if (budget === null || echo !== undefined || chosen.length === 0) return () => null;
  const byId = new Map(options.map((option) => [option.id, option]));
  const amounts = amountsOf(rules, byId);
  const taken = chosen.map((id) => byId.get(id) as Option);
  const spent = taken.reduce((sum, { cost }) => sum + cost, 0);
  const number = taken.reduce((sum, { count = 1 }) => sum + count, 0);
  const sums = rules.map((_, place) =>
    taken.reduce((sum, { id }) => sum + (amounts[place]?.get(id) ?? 0), 0),
  );
  const places = [...taken]
    .filter(({ id }) => model.deals.get(id)?.bookings.every((one) => one.candidate.forced === null))
    .sort((one, other) => other.cost - one.cost);
  const nobody: Option = { id: '', cost: 0, value: 0, count: 0 };

  return (deal: Deal, booking: Booking) => {
    const option = byId.get(deal.id);
    const { candidate, price, cost } = booking;
    if (option === undefined || deal.package !== null || candidate.forced !== null || cost === 0) return null;
    let best = 0;
    for (const place of [...places, nobody]) {
      const most = Math.min(cost - 1, budget - spent + place.cost);
      if (wholePrice(most) <= best) break;
      if (place.value >= booking.agreedValue) continue;
      const offered = wholePrice(Math.min(most, leftByRules(option, place)));
      if (offered <= best || valueAsking(offered, booking, asked, settings) <= place.value) continue;
      if (keepsAll(option, place, Math.ceil((offered * cost) / price))) best = offered;
    }
    return best > 0 ? best : null;

    function wholePrice(fen: number): number {
      return Math.floor((fen * price) / cost);
    }
  };

  /** Fen that the rules on money leave to one in the place of another. */
  function leftByRules({ id }: Option, place: Option): number {
    return rules.reduce((least, rule, index) => {
      if (!isOfCost(rule) || rule.most === undefined || !amounts[index]?.has(id)) return least;
      const left = rule.most - (sums[index] ?? 0) + (amounts[index]?.get(place.id) ?? 0);
      return Math.min(least, left - besideCostOf(rule, id));
    }, Number.POSITIVE_INFINITY);
  }

  function keepsAll({ id, count = 1 }: Option, place: Option, cost: number): boolean {
    const all = { spent: spent - place.cost + cost, number: number - (place.count ?? 1) + count };
    return rules.every((rule, index) => {
      const own = amounts[index]?.get(id) ?? 0;
      const added =
        own > 0 && (isOfCost(rule) || rule.kind === 'spend share') ? cost + besideCostOf(rule, id) : own;
      const sum = (sums[index] ?? 0) - (amounts[index]?.get(place.id) ?? 0) + added;
      const { least = 0, most = Number.POSITIVE_INFINITY } = rule;
      if (rule.kind === 'count') return sum >= least && sum <= most;
      // Shares of money pass what is exact in a number only beyond any budget.
      const part = sum * wholeShare;
      const whole = rule.kind === 'spend share' ? all.spent : all.number;
      return part >= whole * least && part <= whole * most;
    });
  }
}

function isOfCost(rule: Rule): boolean {
  return rule.kind === 'count' && rule.ofCost === true;
}

function besideCostOf(rule: Rule, id: string): number {
  return besideCostAt(rule, rule.members.indexOf(id));
}

/** By rule: how much each option counts for it. */
function amountsOf(
  rules: readonly Rule[],
  options: ReadonlyMap<string, Option>,
): readonly ReadonlyMap<string, number>[] {
  return rules.map(
    ({ kind, members, amounts }) =>
      new Map(
        members.map((id, index) => {
          const { cost = 0, count = 1 } = options.get(id) ?? {};
          return [
            id,
            amounts?.[index] ?? (kind === 'spend share' ? cost : kind === 'count share' ? count : 1),
          ];
        }),
      ),
  );
}
