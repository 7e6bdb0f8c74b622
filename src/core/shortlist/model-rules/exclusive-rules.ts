import { say } from '../../messages/message';
import { ruleMessages as messages } from '../../messages/shortlist-rules';
import { atMostOne } from '../solver/problem';
import type { NamedRule, RuleContext } from './named-rule';
import { groupDeals } from './rule-members';

/** Pairs of creators who are never both chosen. */
export function exclusiveRules({
  deals,
  candidates,
  rules: { exclusive },
  settings: { language },
}: RuleContext): readonly NamedRule[] {
  if (exclusive.length === 0) return [];
  const names = new Map(candidates.map(({ scored: { creator } }) => [creator.id, creator.name]));
  const byCreator = groupDeals(deals, ({ candidate }) => candidate.scored.creator.id);
  return exclusive.flatMap(([one, other], index): NamedRule[] => {
    const both = [...(byCreator.get(one) ?? []), ...(byCreator.get(other) ?? [])];
    if (!names.has(one) || !names.has(other) || one === other) return [];
    return [
      {
        rule: atMostOne(`exclusive ${index}`, [...new Set(both.map(({ id }) => id))]),
        words: say(language, messages.ruleExclusive, {
          one: names.get(one) ?? one,
          other: names.get(other) ?? other,
        }),
        about: { kind: 'exclusive', index },
      },
    ];
  });
}

/** A creator who stands in two packages comes with one of them. */
export function packageRules({ deals, settings: { language } }: RuleContext): readonly NamedRule[] {
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
            words: say(language, messages.rulePackages, {
              names: own.map((deal) => deal.package).join(', '),
            }),
            about: { kind: 'package', id },
          },
        ],
  );
}
