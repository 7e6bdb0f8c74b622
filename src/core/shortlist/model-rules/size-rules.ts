import { say } from '../../messages/message';
import { ruleMessages as messages } from '../../messages/shortlist-rules';
import { rangeWords } from '../range-words';
import type { NamedRule, RuleContext } from './named-rule';
import { bounds, membersOf } from './rule-members';

/** An empty list keeps every share: so a list is at least somebody. */
export function sizeRules({
  deals,
  rules: { size },
  settings: { language },
}: RuleContext): readonly NamedRule[] {
  const all = membersOf(deals, () => true);
  if (size === null) {
    return [
      {
        rule: { kind: 'count', name: 'someone', least: 1, ...all },
        words: say(language, messages.ruleSomeone),
        about: { kind: 'someone' },
      },
    ];
  }
  return [
    {
      rule: { kind: 'count', name: 'size', ...bounds(size, 1), ...all },
      words: say(language, messages.ruleSize, { range: rangeWords(size, String, language) }),
      about: { kind: 'size' },
    },
  ];
}
