import { type Language, say } from '../../messages/message';
import { yuan } from '../../messages/numbers';
import { creatorColumnWords as words } from '../../messages/reports/creator-columns';
import { reportMessages as messages } from '../../messages/reports/reports';
import { tierLabel } from '../../scoring/tiers';
import type { Sensitivity } from '../../shortlist/answers/sensitivity';
import type { Section } from '../layout';

/** What other budgets would bring as a curve, what the next ¥1,000 brings by tier, and what the mix costs. */
export function sensitivitySections(
  { points, now, savesByTier, mixCost, headChoice }: Sensitivity,
  language: Language,
): readonly Section[] {
  const title = say(language, messages.valueByBudget);
  return [
    {
      role: 'table',
      holds: 'figures',
      heading: title,
      titles: [
        messages.budget,
        messages.valueOfNow,
        messages.expectedSaves,
        messages.creators,
        messages.spend,
      ],
      formats: ['text', 'decimal', 'whole', 'whole', 'money'],
      rows: points.map(({ budget, value, expectedSaves, creators, spend }) => [
        yuan(budget),
        now > 0 && value !== null ? (100 * value) / now : null,
        expectedSaves,
        creators,
        spend,
      ]),
      chart: { kind: 'line', title, atColumn: 6 },
    },
    {
      role: 'table',
      holds: 'figures',
      heading: say(language, messages.savesByTier),
      titles: [words.tier.title, messages.savesNow, messages.savesNext],
      formats: ['text', 'decimal', 'decimal'],
      rows: savesByTier.map(({ tier, now: here, next }) => [tierLabel(tier, language), here, next]),
    },
    ...[mixCost, headChoice].flatMap((text): Section[] => (text === null ? [] : [{ role: 'remark', text }])),
  ];
}
