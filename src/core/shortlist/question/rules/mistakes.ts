import { say } from '../../../messages/message';
import { percent } from '../../../messages/numbers';
import { checkMessages as messages, ruleMessages } from '../../../messages/shortlist/question';
import type { Tier } from '../../../scoring/tiers';
import type { Settings } from '../../../settings';
import type { AgencyPackage, MixRule, ShortlistRules, Span } from './rules';
import { tierNames } from './words';

/** Why no list could ever keep a rule, whoever is there, each one sentence; `null` where nothing is wrong. */

export function budgetMistake(budget: number, _: ShortlistRules, { language }: Settings): string | null {
  return isAmount(budget) ? null : say(language, messages.budgetNotANumber, { budget: String(budget) });
}

export function holdBackMistake(holdBack: number, _: ShortlistRules, { language }: Settings): string | null {
  if (holdBack >= 0 && holdBack <= 1) return null;
  return say(language, messages.holdBackWrong, { share: percent(holdBack) });
}

export function giftCostMistake(giftCost: number, _: ShortlistRules, { language }: Settings): string | null {
  return isAmount(giftCost) && giftCost > 0
    ? null
    : say(language, messages.giftCostWrong, { cost: String(giftCost) });
}

export function countAloneMistake(
  ignorePrices: boolean,
  { size }: ShortlistRules,
  { language }: Settings,
): string | null {
  return ignorePrices && size === null ? say(language, messages.countWanted) : null;
}

export function packagesMistake(
  packages: readonly AgencyPackage[],
  _: ShortlistRules,
  { language }: Settings,
): string | null {
  const wrong = packages.find(({ price }) => price !== null && !isAmount(price));
  if (wrong === undefined) return null;
  return say(language, messages.packagePriceWrong, { name: wrong.name, price: String(wrong.price) });
}

export function sizeMistake(size: Span | null, _: ShortlistRules, settings: Settings): string | null {
  return size && spanMistake(size, String, say(settings.language, ruleMessages.wholeList), settings);
}

export function mixMistake(
  mix: readonly MixRule[],
  { tiers }: ShortlistRules,
  settings: Settings,
): string | null {
  for (const rule of mix) {
    for (const [span, write] of spansOf(rule)) {
      const wrong = spanMistake(span, write, tierNames(rule.tiers, settings.language), settings);
      if (wrong !== null) return wrong;
    }
  }
  return sharesMistake(mix, tiers, settings);
}

function spanMistake(
  [least, most]: Span,
  write: (end: number) => string,
  what: string,
  { language }: Settings,
): string | null {
  if (!(least >= 0)) return say(language, messages.spanBelowZero, { what, least: write(least) });
  if (!(least <= most)) {
    return say(language, messages.spanUpsideDown, { what, least: write(least), most: write(most) });
  }
  if (write !== percent || most <= 1) return null;
  return say(language, messages.shareAboveWhole, { what, most: write(most) });
}

/** Where the shares of the mix cannot make a whole. */
function sharesMistake(
  mix: readonly MixRule[],
  tiers: readonly Tier[],
  { language }: Settings,
): string | null {
  const named = new Set(mix.flatMap((rule) => rule.tiers));
  const all = mix.length > 0 && tiers.every((tier) => named.has(tier));
  for (const share of ['countShare', 'spendShare'] as const) {
    const spans = mix.flatMap((rule) => rule[share] ?? []).length === 0 ? [] : mix.map((rule) => rule[share]);
    const least = spans.reduce((sum, span) => sum + (span?.[0] ?? 0), 0);
    const most = spans.reduce((sum, span) => sum + (span?.[1] ?? 1), 0);
    if (all && spans.length > 0 && most < 1 - 1e-9) {
      return say(language, messages.sharesFallShort, { most: percent(most) });
    }
    if (!overlaps(mix) && least > 1 + 1e-9) {
      return say(language, messages.sharesTooMuch, { least: percent(least) });
    }
  }
  return null;
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
