import { InputError } from '../../../input-error';
import { say } from '../../../messages/message';
import { percent } from '../../../messages/numbers';
import { checkMessages as messages, ruleMessages } from '../../../messages/shortlist/question';
import type { Settings } from '../../../settings';
import type { MixRule, ShortlistRules, Span } from './rules';
import { tierNames } from './tier-names';

/** @throws InputError where no list could ever keep the rules, whoever is there */
export function checkRules(rules: ShortlistRules, settings: Settings): void {
  const { language } = settings;
  const refuse = (sentence: string) => {
    throw new InputError(sentence);
  };
  const { budget, holdBack, giftCost } = rules;
  if (!isAmount(budget)) refuse(say(language, messages.budgetNotANumber, { budget: String(budget) }));
  if (!(holdBack >= 0 && holdBack <= 1))
    refuse(say(language, messages.holdBackWrong, { share: percent(holdBack) }));
  if (!isAmount(giftCost)) refuse(say(language, messages.giftCostWrong, { cost: String(giftCost) }));
  if (rules.ignorePrices && rules.size === null) refuse(say(language, messages.countWanted));
  for (const { name, price } of rules.packages) {
    if (price !== null && !isAmount(price)) {
      refuse(say(language, messages.packagePriceWrong, { name, price: String(price) }));
    }
  }
  if (rules.size !== null) checkSpan(rules.size, String, say(language, ruleMessages.wholeList));
  for (const rule of rules.mix) {
    for (const [span, write] of spansOf(rule)) checkSpan(span, write, tierNames(rule.tiers, language));
  }
  checkShares(rules, settings);

  function checkSpan([least, most]: Span, write: (end: number) => string, what: string): void {
    if (!(least >= 0)) refuse(say(language, messages.spanBelowZero, { what, least: write(least) }));
    if (!(least <= most)) {
      refuse(say(language, messages.spanUpsideDown, { what, least: write(least), most: write(most) }));
    }
    if (write === percent && most > 1)
      refuse(say(language, messages.shareAboveWhole, { what, most: write(most) }));
  }
}

/** @throws InputError where the shares of the mix cannot make a whole */
function checkShares({ mix, tiers }: ShortlistRules, { language }: Settings): void {
  const named = new Set(mix.flatMap((rule) => rule.tiers));
  const all = mix.length > 0 && tiers.every((tier) => named.has(tier));
  for (const share of ['countShare', 'spendShare'] as const) {
    const spans = mix.flatMap((rule) => rule[share] ?? []).length === 0 ? [] : mix.map((rule) => rule[share]);
    const least = spans.reduce((sum, span) => sum + (span?.[0] ?? 0), 0);
    const most = spans.reduce((sum, span) => sum + (span?.[1] ?? 1), 0);
    if (all && spans.length > 0 && most < 1 - 1e-9) {
      throw new InputError(say(language, messages.sharesFallShort, { most: percent(most) }));
    }
    if (!overlaps(mix) && least > 1 + 1e-9) {
      throw new InputError(say(language, messages.sharesTooMuch, { least: percent(least) }));
    }
  }
}

/** Whether a tier stands in two rules, so that shares may count twice. */
function overlaps(mix: readonly MixRule[]): boolean {
  const tiers = mix.flatMap((rule) => rule.tiers);
  return new Set(tiers).size < tiers.length;
}

function spansOf(rule: MixRule): readonly (readonly [Span, (end: number) => string])[] {
  const spans: (readonly [Span | undefined, (end: number) => string])[] = [
    [rule.count, String],
    [rule.countShare, percent],
    [rule.spendShare, percent],
  ];
  return spans.flatMap(([span, write]) => (span === undefined ? [] : [[span, write] as const]));
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}
