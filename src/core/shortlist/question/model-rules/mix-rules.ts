import { type Rule, wholeShare } from '../../solver/problem';
import type { Booking, Deal } from '../model';
import type { NamedRule, RuleContext } from './named-rule';
import { bounds, membersOf } from './rule-members';

/** What the parts of the mix may have: numbers, shares of the number, shares of the spend. */
export function mixRules({ deals, rules: { mix } }: RuleContext): readonly NamedRule[] {
  return mix.flatMap(({ tiers, count, countShare, spendShare }, index): NamedRule[] => {
    const isOf = ({ candidate }: Booking) => tiers.includes(candidate.tier);
    const members = membersOf(deals, isOf);
    const made = (
      by: 'count' | 'countShare' | 'spendShare',
      kind: Rule['kind'],
      rule: Omit<Rule, 'kind' | 'name'>,
    ): NamedRule => ({
      rule: { kind, name: `mix ${index} ${by}`, ...rule },
      about: { kind: 'mix', index, by },
    });
    const found: NamedRule[] = [];
    if (count !== undefined) found.push(made('count', 'count', { ...bounds(count, 1), ...members }));
    if (countShare !== undefined) {
      found.push(made('countShare', 'count share', { ...bounds(countShare, wholeShare), ...members }));
    }
    if (spendShare !== undefined) {
      const spend = members.amounts && { amounts: spendOf(deals, members.members, isOf) };
      found.push(
        made('spendShare', 'spend share', { ...bounds(spendShare, wholeShare), ...members, ...spend }),
      );
    }
    return found;
  });
}

function spendOf(
  deals: readonly Deal[],
  members: readonly string[],
  isOf: (booking: Booking) => boolean,
): readonly number[] {
  const wanted = new Set(members);
  return deals
    .filter(({ id }) => wanted.has(id))
    .map(({ bookings }) => bookings.filter(isOf).reduce((sum, { cost }) => sum + cost, 0));
}
