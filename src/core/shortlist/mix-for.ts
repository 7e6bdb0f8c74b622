import { say } from '../messages/message';
import { shortlistMessages as messages } from '../messages/shortlist';
import type { Settings } from '../settings';
import type { Candidate } from './model';
import type { MixRule, ShortlistRules } from './rules';
import { tierNames } from './tier-names';

/**
 * The mix without the shares of tiers that nobody is of: a mix is a proportion, and the other tiers take what is left.
 * A number of creators is no proportion: it stays, and cannot be met.
 */
export function mixFor(
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
