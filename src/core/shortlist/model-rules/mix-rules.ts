import { say } from '../../messages/message';
import { percent } from '../../messages/numbers';
import { ruleMessages as messages } from '../../messages/shortlist-rules';
import type { Booking, Deal } from '../model';
import { rangeWords } from '../range-words';
import { type Rule, wholeShare } from '../solver/problem';
import { tierNames } from '../tier-names';
import type { NamedRule, RuleContext } from './named-rule';
import { bounds, membersOf } from './rule-members';

/** What the parts of the mix may have: numbers, shares of the number, shares of the spend. */
export function mixRules({
  deals,
  rules: { mix },
  settings: { language },
}: RuleContext): readonly NamedRule[] {
  return mix.flatMap(({ tiers, count, countShare, spendShare }, index): NamedRule[] => {
    const isOf = ({ candidate }: Booking) => tiers.includes(candidate.tier);
    const members = membersOf(deals, isOf);
    const named = tierNames(tiers, language);
    const made = (by: 'count' | 'countShare' | 'spendShare', rule: Rule, words: string): NamedRule => ({
      rule,
      words,
      about: { kind: 'mix', index, by },
    });
    return [
      ...(count === undefined
        ? []
        : [
            made(
              'count',
              { kind: 'count', name: `mix ${index} count`, ...bounds(count, 1), ...members },
              say(language, messages.ruleCount, { tiers: named, range: rangeWords(count, String, language) }),
            ),
          ]),
      ...(countShare === undefined
        ? []
        : [
            made(
              'countShare',
              {
                kind: 'count share',
                name: `mix ${index} countShare`,
                ...bounds(countShare, wholeShare),
                ...members,
              },
              say(language, messages.ruleCountShare, {
                tiers: named,
                range: rangeWords(countShare, percent, language),
              }),
            ),
          ]),
      ...(spendShare === undefined
        ? []
        : [
            made(
              'spendShare',
              {
                kind: 'spend share',
                name: `mix ${index} spendShare`,
                ...bounds(spendShare, wholeShare),
                members: members.members,
                ...(members.amounts && { amounts: spendOf(deals, members.members, isOf) }),
              },
              say(language, messages.ruleSpendShare, {
                tiers: named,
                range: rangeWords(spendShare, percent, language),
              }),
            ),
          ]),
    ];
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
