import { wantedNiches } from '../../../scoring/niches/fit';
import type { NamedRule, RuleContext } from './named-rule';
import { membersOf } from './rule-members';

/** The least number of creators of a niche. */
export function nicheRules({ deals, rules: { niches }, settings }: RuleContext): readonly NamedRule[] {
  return niches.flatMap(({ niche, least }, index): NamedRule[] => {
    const [label] = wantedNiches({ niches: [niche] }, settings);
    if (label === undefined || least <= 0) return [];
    const wanted = label.toLowerCase();
    const members = membersOf(deals, ({ candidate }) =>
      candidate.scored.niches.some((own) => own.toLowerCase() === wanted),
    );
    return [
      {
        rule: { kind: 'count', name: `niche ${index}`, least, ...members },
        about: { kind: 'niche', index },
      },
    ];
  });
}
