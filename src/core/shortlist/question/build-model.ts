import { yuan } from '../../messages/numbers';
import type { ScoredCreator } from '../../scoring/score-creators';
import type { Settings } from '../../settings';
import type { Option } from '../solver/problem';
import type { Candidacy } from './candidates';
import { dealsOf } from './deals';
import { echoGroups } from './echo-groups';
import { mixFor } from './mix-for';
import { type Candidate, costInFen, type Deal, fenInYuan, type LeftOut, type Model } from './model';
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
  who: 'payable' | 'everybody' = 'payable',
): BuiltModel {
  const deals = dealsOf(candidates, rules.packages, settings);
  const there = candidates.filter(({ scored }) => !deals.leftOut.has(scored));
  const { mix, unmet } = mixFor(there, rules, settings);
  const budget = rules.ignorePrices ? null : budgetInFen(rules);
  const payable = deals.all.filter(
    (deal) => who === 'everybody' || isForced(deal) || budget === null || costInFen(deal.bookings) <= budget,
  );
  const context = { deals: payable, candidates: there, rules: { ...rules, mix }, settings };
  const named =
    payable.length === 0
      ? []
      : [...ruleNames.flatMap((name) => demandsOf(name, context)), ...forcedDemands(context)];
  const echo = rules.echo ? echoGroups(payable, settings) : [];
  return {
    problem: {
      options: payable.map(optionOf),
      budget,
      rules: named.map(({ rule }) => rule),
      ...(echo.length === 0 ? {} : { echo }),
    },
    candidates: there,
    deals: new Map(payable.map((deal) => [deal.id, deal])),
    rules: new Map(named.map(({ rule, about }) => [rule.name, about])),
    mix,
    leftOut: new Map([...leftOut, ...deals.leftOut, ...tooDear(there, payable, rules)]),
    unmet,
  };
}

function demandsOf<Name extends RuleName>(name: Name, context: DemandContext): readonly NamedRule[] {
  return ruleOf(name).effect.demands?.(context.rules[name], context) ?? [];
}

/** Fen that may be spent. */
export function budgetInFen({ budget, holdBack }: ShortlistRules): number {
  return Math.floor(Math.round(budget * (1 - holdBack) * fenInYuan * 100) / 100);
}

function isForced({ bookings }: Deal): boolean {
  return bookings.some(({ candidate }) => candidate.forced !== null);
}

/** Whoever costs more than there is to spend, each with how much. */
function tooDear(
  candidates: readonly Candidate[],
  payable: readonly Deal[],
  rules: ShortlistRules,
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
          budget: yuan(budgetInFen(rules) / fenInYuan),
        },
      },
    ]),
  );
}

function optionOf(deal: Deal): Option {
  const { id, bookings, package: name } = deal;
  const [first] = bookings;
  return {
    id,
    cost: costInFen(deal.bookings),
    value: bookings.reduce((sum, { value }) => sum + value, 0),
    ...(name === null ? { group: first?.candidate.scored.creator.id ?? id } : { count: bookings.length }),
  };
}
