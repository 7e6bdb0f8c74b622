import { atMostOne } from '../../solver/problem';
import type { NamedRule, RuleContext } from './named-rule';
import { groupDeals } from './rule-members';

/** Pairs of creators who are never both chosen. */
export function exclusiveRules({
  deals,
  candidates,
  rules: { exclusive },
}: RuleContext): readonly NamedRule[] {
  if (exclusive.length === 0) return [];
  const there = new Set(candidates.map(({ scored: { creator } }) => creator.id));
  const byCreator = groupDeals(deals, ({ candidate }) => candidate.scored.creator.id);
  return exclusive.flatMap(([one, other], index): NamedRule[] => {
    const both = [...(byCreator.get(one) ?? []), ...(byCreator.get(other) ?? [])];
    if (!there.has(one) || !there.has(other) || one === other) return [];
    return [
      {
        rule: atMostOne(`exclusive ${index}`, [...new Set(both.map(({ id }) => id))]),
        about: { kind: 'exclusive', index },
      },
    ];
  });
}

/** A creator who stands in two packages comes with one of them. */
export function packageRules({ deals }: RuleContext): readonly NamedRule[] {
  const packages = deals.filter((deal) => deal.package !== null);
  const byCreator = groupDeals(packages, ({ candidate }) => candidate.scored.creator.id);
  return [...byCreator].flatMap(([id, own]): NamedRule[] =>
    own.length < 2
      ? []
      : [
          {
            rule: atMostOne(
              `package ${id}`,
              own.map((deal) => deal.id),
            ),
            about: { kind: 'package', id },
          },
        ],
  );
}
