import { type Language, say } from '../messages/message';
import { percent, yuan } from '../messages/numbers';
import { shortlistMessages as messages } from '../messages/shortlist';
import type { Tier } from '../scoring/tiers';
import type { Settings } from '../settings';
import type { Candidate } from './model';
import type { MixRule, ShortlistRules, Span } from './shortlist';
import { tierNames } from './tier-names';

/** As much of a mix as the creators and the budget allow. What had to go is said. */
export interface AttainableMix {
  readonly rules: readonly MixRule[];
  /** Without the tiers of the rules that had to go. */
  readonly candidates: readonly Candidate[];
  readonly dropped: readonly MixRule[];
  readonly unmet: readonly string[];
}

/** The mix without the rules for which nobody is there; the other tiers take their share. */
export function attainableMix(
  candidates: readonly Candidate[],
  { mix, tiers }: ShortlistRules,
  settings: Settings,
): AttainableMix {
  const there = new Set<Tier>(candidates.map(({ tier }) => tier));
  const empty = mix.filter((rule) => leastOf(rule) > 0 && !rule.tiers.some((tier) => there.has(tier)));
  const wanted = empty.filter((rule) => rule.tiers.some((tier) => tiers.includes(tier)));
  const { language } = settings;
  const kept = without(mix, empty).map((rule) => ({ rule, most: countOf(rule, candidates) }));
  const tooFew = kept.filter(({ rule, most }) => most < (rule.count?.[0] ?? 0));
  return {
    rules: kept.map(({ rule, most }) => atMost(rule, most)),
    candidates,
    dropped: empty,
    unmet: [
      ...wanted.map((rule) => say(language, messages.nobodyInTier, spanOf(rule, language))),
      ...tooFew.map(({ rule, most }) =>
        say(language, messages.tooFewInTier, { ...spanOf(rule, language), there: most }),
      ),
    ],
  };
}

function countOf(rule: MixRule, candidates: readonly Candidate[]): number {
  return candidates.filter(({ tier }) => rule.tiers.includes(tier)).length;
}

/** The rule, asking for no more creators than there are. */
function atMost(rule: MixRule, most: number): MixRule {
  return rule.count === undefined ? rule : { ...rule, count: [Math.min(most, rule.count[0]), rule.count[1]] };
}

/**
 * The mix without the rule whose cheapest creator is the dearest, and without that rule's creators; `null` where no
 * rule is left to give up. Must-haves stay.
 */
export function withoutDearestRule(
  { rules, candidates, dropped, unmet }: AttainableMix,
  budget: number,
  settings: Settings,
): AttainableMix | null {
  const priced = rules
    .filter((rule) => leastOf(rule) > 0)
    .map((rule) => ({ rule, cheapest: cheapestOf(rule, candidates) }))
    .sort((one, other) => other.cheapest - one.cheapest);
  const [dearest] = priced;
  if (dearest === undefined) return null;
  const { rule, cheapest } = dearest;
  return {
    rules: without(rules, [rule]),
    candidates: candidates.filter(({ tier, mustHave }) => mustHave || !rule.tiers.includes(tier)),
    dropped: [...dropped, rule],
    unmet: [
      ...unmet,
      say(settings.language, messages.tierTooDear, {
        ...spanOf(rule, settings.language),
        cheapest: yuan(cheapest / 100),
        budget: yuan(budget / 100),
      }),
    ],
  };
}

/** The other rules grow so that together they make a whole list again. */
function without(rules: readonly MixRule[], gone: readonly MixRule[]): readonly MixRule[] {
  const grow = (span: Span | undefined, lost: number): Span | undefined =>
    span === undefined || lost > 1 - 1e-9 ? span : [span[0] / (1 - lost), Math.min(1, span[1] / (1 - lost))];
  const lostCount = gone.reduce((sum, { countShare }) => sum + middleOf(countShare), 0);
  const lostSpend = gone.reduce((sum, { spendShare }) => sum + middleOf(spendShare), 0);
  return rules
    .filter((rule) => !gone.includes(rule))
    .map(({ tiers, count, countShare, spendShare }): MixRule => {
      const counts = grow(countShare, lostCount);
      const spends = grow(spendShare, lostSpend);
      return {
        tiers,
        ...(count ? { count } : {}),
        ...(counts ? { countShare: counts } : {}),
        ...(spends ? { spendShare: spends } : {}),
      };
    });
}

function middleOf(span: Span | undefined): number {
  return span === undefined ? 0 : (span[0] + span[1]) / 2;
}

function leastOf({ count, countShare, spendShare }: MixRule): number {
  return Math.max(count?.[0] ?? 0, countShare?.[0] ?? 0, spendShare?.[0] ?? 0);
}

function cheapestOf(rule: MixRule, candidates: readonly Candidate[]): number {
  const costs = candidates
    .filter(({ tier }) => rule.tiers.includes(tier))
    .map(({ options }) => options[0]?.cost ?? Number.POSITIVE_INFINITY);
  return costs.reduce((least, cost) => Math.min(least, cost), Number.POSITIVE_INFINITY);
}

function spanOf(
  rule: MixRule,
  language: Language,
): { readonly least: string; readonly most: string; readonly tiers: string } {
  const share = rule.countShare ?? rule.spendShare;
  const [least, most] = rule.count ?? share ?? [0, 0];
  const write = rule.count ? String : percent;
  return { least: write(least), most: write(most), tiers: tierNames(rule.tiers, language) };
}
