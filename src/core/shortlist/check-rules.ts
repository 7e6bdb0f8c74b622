import { InputError } from '../input-error';
import { say } from '../messages/message';
import { percent } from '../messages/numbers';
import { shortlistMessages as messages } from '../messages/shortlist';
import type { Settings } from '../settings';
import type { MixRule, ShortlistRules, Span } from './shortlist';
import { tierNames } from './tier-names';

/** @throws InputError where no list could ever keep the rules, whoever is there */
export function checkRules(rules: ShortlistRules, settings: Settings): void {
  const { language } = settings;
  if (!Number.isFinite(rules.budget) || rules.budget < 0) {
    throw new InputError(say(language, messages.budgetNotANumber, { budget: String(rules.budget) }));
  }
  for (const rule of rules.mix) {
    for (const [span, write] of spansOf(rule)) {
      if (span[0] > span[1]) {
        const tiers = tierNames(rule.tiers, language);
        throw new InputError(
          say(language, messages.spanUpsideDown, { least: write(span[0]), most: write(span[1]), tiers }),
        );
      }
    }
  }
  const named = new Set(rules.mix.flatMap(({ tiers }) => tiers));
  if (!rules.tiers.every((tier) => named.has(tier))) return;
  for (const share of ['countShare', 'spendShare'] as const) {
    if (rules.mix.length === 0 || rules.mix.some((rule) => rule[share] === undefined)) continue;
    const most = rules.mix.reduce((sum, rule) => sum + (rule[share]?.[1] ?? 0), 0);
    if (most < 1 - 1e-9)
      throw new InputError(say(language, messages.sharesFallShort, { most: percent(most) }));
  }
}

function spansOf(rule: MixRule): readonly (readonly [Span, (end: number) => string])[] {
  const spans: (readonly [Span | undefined, (end: number) => string])[] = [
    [rule.count, String],
    [rule.countShare, percent],
    [rule.spendShare, percent],
  ];
  return spans.flatMap(([span, write]) => (span === undefined ? [] : [[span, write] as const]));
}
