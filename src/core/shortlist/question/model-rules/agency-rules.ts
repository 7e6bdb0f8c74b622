import type { NamedRule, RuleContext } from './named-rule';
import { groupDeals, membersOf } from './rule-members';

/** One rule for each agency that has more candidates than may be chosen of it. */
export function agencyRules({ deals, candidates, rules: { agencyCap } }: RuleContext): readonly NamedRule[] {
  if (agencyCap === null) return [];
  const sizes = new Map<string, number>();
  for (const { agency } of candidates) {
    if (agency !== null) sizes.set(agency, (sizes.get(agency) ?? 0) + 1);
  }
  const byAgency = groupDeals(deals, ({ candidate: { agency } }) =>
    agency !== null && (sizes.get(agency) ?? 0) > agencyCap ? agency : null,
  );
  return [...byAgency].map(([agency, own]) => ({
    rule: {
      kind: 'count',
      name: `agency ${agency}`,
      most: agencyCap,
      ...membersOf(own, ({ candidate }) => candidate.agency === agency),
    },
    about: { kind: 'agency', agency },
  }));
}
