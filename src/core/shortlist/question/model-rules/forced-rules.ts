import { required } from '../../solver/problem';
import type { Forced } from '../model';
import type { NamedRule, RuleContext } from './named-rule';
import { groupDeals } from './rule-members';

/** Whoever has to be on the list: must-haves, and what the client or the creator has agreed to. */
export function forcedRules({ deals, candidates }: RuleContext): readonly NamedRule[] {
  const forced = candidates.filter((candidate) => candidate.forced !== null);
  if (forced.length === 0) return [];
  const byCreator = groupDeals(deals, ({ candidate }) => candidate.scored.creator.id);
  return forced.map(({ scored: { creator }, forced: why }) => ({
    rule: required(
      `forced ${creator.id}`,
      (byCreator.get(creator.id) ?? []).map((deal) => deal.id),
    ),
    about: { kind: 'forced', id: creator.id, why: why as Forced },
  }));
}
