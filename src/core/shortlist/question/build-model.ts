import { fenInYuan, inFen } from '../../budget/fen';
import { yuan } from '../../messages/numbers';
import type { ScoredCreator } from '../../scoring/score-creators';
import type { Settings } from '../../settings';
import type { Option } from '../solver/problem';
import type { Balance } from './balance/balance';
import { balanceDemands, openDeals, placeFor } from './balance/balance-demands';
import type { Candidacy } from './candidates';
import { dealsOf } from './deals';
import { echoGroups } from './echo-groups';
import { mixFor } from './mix-for';
import { type Booking, type Candidate, costInFen, type Deal, type LeftOut, type Model } from './model';
import type { Money } from './money';
import { parcelDemands } from './parcel-demands';
import { forcedDemands } from './rules/demands';
import type { DemandContext, NamedRule } from './rules/rule';
import type { MixRule, ShortlistRules } from './rules/rules';
import { type RuleName, ruleNames, ruleOf } from './rules/shortlist-rules';

/** A model with what could not enter it, as sentences. */
export interface BuiltModel extends Model {
  /** The mix as far as there is anybody for it. */
  readonly mix: readonly MixRule[];
  readonly leftOut: Candidacy['leftOut'];
  readonly unmet: readonly string[];
}

/**
 * Puts the planner's rules and the candidates into the engine's terms.
 *
 * @param who `payable` leaves out whoever costs more than the whole budget, which makes the problem smaller and changes
 * no list; `everybody` is for asking what another budget would do
 */
export function buildModel(
  { candidates, leftOut }: Candidacy,
  rules: ShortlistRules,
  settings: Settings,
  { balance, money }: { readonly balance: Balance | null; readonly money: Money },
  who: 'payable' | 'everybody' = 'payable',
): BuiltModel {
  const deals = dealsOf(candidates, rules.packages, settings);
  const misplaced = balance === null ? new Map<ScoredCreator, LeftOut>() : withoutPlace(candidates, balance);
  const there = candidates.filter(({ scored }) => !deals.leftOut.has(scored) && !misplaced.has(scored));
  const { mix, unmet } = mixFor(there, rules, settings);
  const budget = rules.ignorePrices ? null : money.toSpend;
  const payable = deals.all.filter(
    (deal) =>
      (balance === null || deal.bookings.every((one) => placeFor(balance, one) === 'there is one')) &&
      (who === 'everybody' || isForced(deal) || budget === null || costInFen(deal.bookings) <= budget),
  );
  const open = balance === null ? [] : openDeals(balance);
  const context = { deals: [...payable, ...open], candidates: there, rules: { ...rules, mix }, settings };
  const demands =
    context.deals.length === 0
      ? []
      : [
          ...ruleNames.flatMap((name) => demandsOf(name, context)),
          ...(balance === null ? [] : balanceDemands(balance, context)),
          ...parcelDemands(money, context),
          ...forcedDemands(context),
        ];
  // Where ends have given way, nobody at all is the nearest list there may be.
  const named = demands.filter(({ about }) => about.kind !== 'someone' || (balance?.eased ?? null) === null);
  const echo = rules.echo ? echoGroups(payable, settings) : [];
  return {
    problem: {
      options: context.deals.map((deal) => optionOf(deal, balance)),
      budget,
      rules: named.map(({ rule }) => rule),
      ...(echo.length === 0 ? {} : { echo }),
    },
    candidates: there,
    deals: new Map(context.deals.map((deal) => [deal.id, deal])),
    rules: new Map(named.map(({ rule, about }) => [rule.name, about])),
    mix,
    leftOut: new Map([...leftOut, ...deals.leftOut, ...misplaced, ...tooDear(there, payable, budget ?? 0)]),
    unmet,
  };
}

function demandsOf<Name extends RuleName>(name: Name, context: DemandContext): readonly NamedRule[] {
  return ruleOf(name).effect.demands?.(context.rules[name], context) ?? [];
}

function isForced({ bookings }: Deal): boolean {
  return bookings.some(({ candidate }) => candidate.forced !== null);
}

/** Whoever costs more than there is to spend, each with how much. */
function tooDear(
  candidates: readonly Candidate[],
  payable: readonly Deal[],
  budget: number,
): ReadonlyMap<ScoredCreator, LeftOut> {
  const can = new Set(payable.flatMap(({ bookings }) => bookings.map(({ candidate }) => candidate.scored)));
  const out = candidates.filter(({ scored }) => !can.has(scored));
  return new Map(
    out.map(({ scored, bookings }) => [
      scored,
      {
        why: 'overBudget',
        gaps: {
          cost: yuan((bookings[0]?.cost ?? 0) / fenInYuan),
          budget: yuan(budget / fenInYuan),
        },
      },
    ]),
  );
}

/** For whom a balance has no place, whichever way they are booked. */
function withoutPlace(
  candidates: readonly Candidate[],
  balance: Balance,
): ReadonlyMap<ScoredCreator, LeftOut> {
  const found = new Map<ScoredCreator, LeftOut>();
  for (const { scored, bookings } of candidates) {
    const places = bookings.map((booking) => placeFor(balance, booking));
    if (places.includes('there is one')) continue;
    const [cheapest] = bookings as readonly [Booking];
    found.set(
      scored,
      places.includes('too dear')
        ? {
            why: 'aboveCap',
            gaps: { cost: yuan(cheapest.cost / fenInYuan), cap: yuan(balance.mostForOne) },
          }
        : { why: 'noPlaceForTier', gaps: {} },
    );
  }
  return found;
}

/** An open place is worth less than nothing: it is taken only where a number asks for it. */
function optionOf(deal: Deal, balance: Balance | null): Option {
  const { id, bookings, package: name, open } = deal;
  const [first] = bookings;
  if (open !== undefined && balance !== null) {
    return { id, cost: open * inFen(balance.openPlace), value: -open, count: 0 };
  }
  return {
    id,
    cost: costInFen(deal.bookings),
    value: bookings.reduce((sum, { value }) => sum + value, 0),
    ...(name === null ? { group: first?.candidate.scored.creator.id ?? id } : { count: bookings.length }),
  };
}
