import { listed, say } from '../../messages/message';
import { shortlistMessages as messages } from '../../messages/shortlist/list';
import type { Settings } from '../../settings';
import type { Candidate } from './model';
import type { MixRule, ShortlistRules } from './rules/rules';
import { tierNames } from './rules/words';

/**
 * The mix without the shares of tiers that nobody is of: a mix is a proportion, and the other tiers take what is left.
 * A number of creators is no proportion: it stays, and cannot be met.
 */
export function mixFor(
  candidates: readonly Candidate[],
  { mix, tiers }: ShortlistRules,
  { language }: Settings,
): { readonly mix: readonly MixRule[]; readonly unmet: readonly string[] } {
  if (candidates.length === 0) return { mix, unmet: [] };
  const there = new Set(candidates.map(({ tier }) => tier));
  const empty = mix.filter((rule) => rule.count === undefined && !rule.tiers.some((tier) => there.has(tier)));
  const missed = empty.filter(
    (rule) => rule.tiers.some((tier) => tiers.includes(tier)) && leastShare(rule) > 0,
  );
  const names = listed(
    language,
    missed.map((rule) => tierNames(rule.tiers, language)),
  );
  return {
    mix: without(mix, empty).filter((rule) => !isEverybody(rule)),
    unmet: missed.length === 0 ? [] : [say(language, messages.nobodyInTiers, { tiers: names })],
  };

  /** The share of all of them is always the whole. */
  function isEverybody(rule: MixRule): boolean {
    return (
      empty.length > 0 && rule.count === undefined && [...there].every((tier) => rule.tiers.includes(tier))
    );
  }
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
