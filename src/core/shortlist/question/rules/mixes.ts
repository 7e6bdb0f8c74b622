import { type Language, say } from '../../../messages/message';
import { mixMessages } from '../../../messages/shortlist/answers';
import { type MixName, mixPresets } from '../../../setting-definitions';
import type { Settings } from '../../../settings';
import type { MixRule, ShortlistRules, Span } from './rules';

/** The mixes by name, in the order a person is offered them. */
export const mixNames = [
  'balanced',
  '1:3:6',
  '1:9',
  '631',
  '80/20',
  'none',
] as const satisfies readonly MixName[];

/** The rules that a mix stands for: each part may stray from its share by `shortlist.mixTolerance`. */
export function mixNamed(
  name: MixName,
  settings: Settings,
): Pick<ShortlistRules, 'holdBack' | 'mixName' | 'mix'> {
  const { by, parts, holdBack } = mixPresets[name];
  return {
    holdBack,
    mixName: name,
    mix: parts.map((part): MixRule => {
      const span = around(part.share, settings['shortlist.mixTolerance']);
      return by === 'count'
        ? { tiers: part.tiers, countShare: span }
        : { tiers: part.tiers, spendShare: span };
    }),
  };
}

/** The same of the mix that the settings name. */
export function mixOfSettings(settings: Settings): ReturnType<typeof mixNamed> {
  return mixNamed(settings['shortlist.mix'] as MixName, settings);
}

/** The mix as a tab and a sentence call it: a preset by its name, else whether there are rules by tier at all. */
export function mixLabel(
  { mixName, mix }: Pick<ShortlistRules, 'mixName' | 'mix'>,
  language: Language,
): string {
  if (mixName === 'balanced') return say(language, mixMessages.balanced);
  if (mixName !== 'none') return mixName;
  return say(language, mix.length > 0 ? mixMessages.ownMix : mixMessages.noMix);
}

function around(share: number, tolerance: number): Span {
  const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
  return [rounded(Math.max(0, share - tolerance)), rounded(Math.min(1, share + tolerance))];
}
