import { say } from '../messages/message';
import { percent, yuan } from '../messages/numbers';
import { shortlistMessages as messages } from '../messages/shortlist';
import { costOf } from '../scoring/cost';
import type { ScoredCreator } from '../scoring/scored-creator';
import type { Settings } from '../settings';
import type { Candidate } from './model';
import type { MixRule, Pick, ShortlistRules, Span } from './shortlist';
import { tierNames } from './tier-names';

/** Must-haves that are not on the list, each with its reason. */
export function unmetMustHaves(
  scored: readonly ScoredCreator[],
  rules: ShortlistRules,
  picks: readonly Pick[],
  leftOut: ReadonlyMap<ScoredCreator, string>,
  budget: number,
  settings: Settings,
): readonly string[] {
  const { language } = settings;
  const byId = new Map(scored.map((one) => [one.creator.id, one]));
  const chosen = new Set(picks.map((pick) => pick.scored.creator.id));
  const wanted = [...new Set(rules.mustHave)];
  const together = picks.filter(({ scored: { creator } }) => wanted.includes(creator.id));
  return wanted.flatMap((id): string[] => {
    if (chosen.has(id)) return [];
    const one = byId.get(id);
    if (one === undefined) return [say(language, messages.mustHaveUnknown, { id })];
    const { name } = one.creator;
    if (rules.never.includes(id)) return [say(language, messages.mustHaveAndNever, { name })];
    const reason =
      leftOut.get(one) ??
      say(language, messages.mustHaveTooDear, {
        cost: yuan(together.reduce((sum, { cost }) => sum + cost, 0) + cheapestCost(one, settings)),
        budget: yuan(budget / 100),
      });
    return [say(language, messages.mustHaveLeftOut, { name, reason })];
  });
}

/** What the list as it is does not keep, apart from the rules that had to be given up and are said already. */
export function unmetByList(
  picks: readonly Pick[],
  candidates: readonly Candidate[],
  rules: ShortlistRules,
  dropped: readonly MixRule[],
  budget: number,
  settings: Settings,
): readonly string[] {
  const { language } = settings;
  if (picks.length === 0) {
    if (candidates.length === 0) return [say(language, messages.nobodyBookable)];
    const cheapest = Math.min(
      ...candidates.map(({ options }) => options[0]?.cost ?? Number.POSITIVE_INFINITY),
    );
    return [
      say(language, messages.nothingAffordable, {
        budget: yuan(budget / 100),
        cheapest: yuan(cheapest / 100),
      }),
    ];
  }
  const spend = picks.reduce((sum, { cost }) => sum + cost, 0);
  // A rule that was given up leaves its share to the others: they cannot keep theirs, and need not say so again.
  const asked = dropped.length > 0 ? [] : rules.mix;
  return asked.flatMap((rule): string[] => {
    const own = picks.filter((pick) => rule.tiers.includes(pick.scored.tier));
    const tiers = tierNames(rule.tiers, language);
    const unmet: string[] = [];
    if (rule.count && isOutside(own.length, rule.count)) {
      const [least, most] = rule.count;
      unmet.push(say(language, messages.countMissed, { tiers, actual: own.length, least, most }));
    }
    const ownSpend = own.reduce((sum, { cost }) => sum + cost, 0);
    for (const [span, actual, list] of [
      [rule.countShare, own.length / picks.length, messages.listCreators],
      [rule.spendShare, spend === 0 ? 0 : ownSpend / spend, messages.listSpend],
    ] as const) {
      if (span === undefined || !isOutside(actual, span)) continue;
      unmet.push(
        say(language, messages.shareMissed, {
          tiers,
          actual: percent(actual),
          list: say(language, list),
          least: percent(span[0]),
          most: percent(span[1]),
        }),
      );
    }
    return unmet;
  });
}

function isOutside(actual: number, [least, most]: Span): boolean {
  return actual < least - 1e-9 || actual > most + 1e-9;
}

function cheapestCost({ creator }: ScoredCreator, settings: Settings): number {
  return Math.min(...creator.offers.map((offer) => costOf(offer, settings)));
}
