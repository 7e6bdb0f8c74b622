import { say } from '../messages/message';
import { shortlistMessages as messages } from '../messages/shortlist';
import type { Settings } from '../settings';
import type { Candidacy } from './candidates';
import { dealsOf } from './deals';
import { echoGroups } from './echo-groups';
import { type Candidate, type Deal, fenInYuan, type Model, type ModelRule } from './model';
import { type NamedRule, rulesOf } from './model-rules';
import type { MixRule, ShortlistRules } from './rules';
import type { Option } from './solver/problem';
import { tierNames } from './tier-names';

/** A model with what could not enter it, as sentences. */
export interface BuiltModel extends Model {
  /** The mix as far as there is anybody for it. */
  readonly mix: readonly MixRule[];
  readonly leftOut: Candidacy['leftOut'];
  readonly unmet: readonly string[];
}

/** Puts the planner's rules and the candidates into the engine's terms. */
export function buildModel(
  { candidates, leftOut }: Candidacy,
  rules: ShortlistRules,
  settings: Settings,
): BuiltModel {
  const deals = dealsOf(candidates, rules.packages, settings);
  const there = candidates.filter(({ scored }) => !deals.leftOut.has(scored));
  const { mix, unmet } = mixFor(there, rules, settings);
  const named = rulesOf(deals.all, there, { ...rules, mix }, settings);
  const echo = rules.echo ? echoGroups(deals.all, settings) : [];
  return {
    problem: {
      options: deals.all.map(optionOf),
      budget: rules.ignorePrices ? null : budgetInFen(rules),
      rules: named.map(({ rule }) => rule),
      ...(echo.length === 0 ? {} : { echo }),
    },
    candidates: there,
    deals: new Map(deals.all.map((deal) => [deal.id, deal])),
    rules: new Map(
      named.map(({ rule, words, about }: NamedRule): [string, ModelRule] => [rule.name, { words, about }]),
    ),
    mix,
    leftOut: new Map([...leftOut, ...deals.leftOut]),
    unmet,
  };
}

/** Fen that may be spent. */
export function budgetInFen({ budget, holdBack }: ShortlistRules): number {
  return Math.floor(Math.round(budget * (1 - holdBack) * fenInYuan * 100) / 100);
}

function optionOf({ id, bookings, package: name }: Deal): Option {
  const [first] = bookings;
  return {
    id,
    cost: bookings.reduce((sum, { cost }) => sum + cost, 0),
    value: bookings.reduce((sum, { value }) => sum + value, 0),
    ...(name === null ? { group: first?.candidate.scored.creator.id ?? id } : { count: bookings.length }),
  };
}

/**
 * The mix without the shares of tiers that nobody is of: a mix is a proportion, and the other tiers take what is left.
 * A number of creators is no proportion: it stays, and cannot be met.
 */
function mixFor(
  candidates: readonly Candidate[],
  { mix, tiers }: ShortlistRules,
  { language }: Settings,
): { readonly mix: readonly MixRule[]; readonly unmet: readonly string[] } {
  const there = new Set(candidates.map(({ tier }) => tier));
  const empty = mix.filter((rule) => rule.count === undefined && !rule.tiers.some((tier) => there.has(tier)));
  const wanted = empty.filter(
    (rule) => rule.tiers.some((tier) => tiers.includes(tier)) && leastShare(rule) > 0,
  );
  return {
    mix: candidates.length === 0 ? mix : without(mix, empty),
    unmet:
      candidates.length === 0
        ? []
        : wanted.map((rule) =>
            say(language, messages.nobodyInTier, { tiers: tierNames(rule.tiers, language) }),
          ),
  };
}

/** The other rules grow so that together they make a whole list again. */
function without(mix: readonly MixRule[], gone: readonly MixRule[]): readonly MixRule[] {
  if (gone.length === 0) return mix;
  return mix
    .filter((rule) => !gone.includes(rule))
    .map(({ countShare, spendShare, ...rest }): MixRule => {
      const counts = grown(countShare, lostOf(gone, 'countShare'));
      const spends = grown(spendShare, lostOf(gone, 'spendShare'));
      return {
        ...rest,
        ...(counts ? { countShare: counts } : {}),
        ...(spends ? { spendShare: spends } : {}),
      };
    });
}

function lostOf(gone: readonly MixRule[], share: 'countShare' | 'spendShare'): number {
  return gone.reduce((sum, rule) => sum + ((rule[share]?.[0] ?? 0) + (rule[share]?.[1] ?? 0)) / 2, 0);
}

function grown(span: MixRule['countShare'], lost: number): MixRule['countShare'] {
  if (span === undefined || lost > 1 - 1e-9) return span;
  return [span[0] / (1 - lost), Math.min(1, span[1] / (1 - lost))];
}

function leastShare({ countShare, spendShare }: MixRule): number {
  return Math.max(countShare?.[0] ?? 0, spendShare?.[0] ?? 0);
}
