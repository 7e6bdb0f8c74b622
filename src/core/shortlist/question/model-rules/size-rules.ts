import type { NamedRule, RuleContext } from './named-rule';
import { bounds, membersOf } from './rule-members';

/** An empty list keeps every share: so a list is at least somebody. */
export function sizeRules({ deals, rules: { size } }: RuleContext): readonly NamedRule[] {
  const all = membersOf(deals, () => true);
  return size === null
    ? [{ rule: { kind: 'count', name: 'someone', least: 1, ...all }, about: { kind: 'someone' } }]
    : [{ rule: { kind: 'count', name: 'size', ...bounds(size, 1), ...all }, about: { kind: 'size' } }];
}
