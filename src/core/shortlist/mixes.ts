import { InputError } from '../input-error';
import { say } from '../messages/message';
import { shortlistMessages } from '../messages/shortlist/shortlist';
import type { Confidence } from '../scoring/arithmetic';
import { type Tier, tiers } from '../scoring/tiers';
import { type MixName, mixPresets, type Settings } from '../settings';
import type { MixRule, ShortlistRules, Span, Unpriced } from './rules';

/** The mixes by name, in the order a person is offered them. */
export const mixNames = ['1:3:6', '1:9', '631', '80/20', 'none'] as const satisfies readonly MixName[];

/**
 * The rules of a mix: each part may stray from its share by `shortlist.mixTolerance`. Chosen are KOC to head KOL, as
 * the settings say, without anyone forced in or out; change the result for more.
 *
 * @param budget ¥, platform fee included
 * @throws InputError where no mix has the name
 */
export function rulesFromMix(mix: string, budget: number, settings: Settings): ShortlistRules {
  const name = mixNames.find((known) => known === mix.trim());
  if (name === undefined) {
    throw new InputError(
      say(settings.language, shortlistMessages.unknownMix, { names: mixNames.join(', '), name: mix }),
    );
  }
  const { by, parts, holdBack } = mixPresets[name];
  const agencyCap = settings['shortlist.agencyCap'];
  return {
    budget,
    holdBack,
    mixName: name,
    mix: parts.map((part): MixRule => {
      const span = around(part.share, settings['shortlist.mixTolerance']);
      return by === 'count'
        ? { tiers: part.tiers, countShare: span }
        : { tiers: part.tiers, spendShare: span };
    }),
    tiers: ['koc', 'tail', 'mid', 'head'],
    size: null,
    ignorePrices: false,
    mustHave: [],
    never: [],
    blacklist: [],
    exclusive: [],
    packages: [],
    niches: [],
    agencyCap: agencyCap > 0 ? agencyCap : null,
    declaredOnly: settings['shortlist.declaredOnly'],
    leastConfidence: settings['shortlist.leastConfidence'] as Confidence,
    competitorDays: settings['shortlist.competitorDays'],
    unpriced: Object.fromEntries(
      tiers.map((tier) => [tier, settings[`shortlist.unpriced.${tier}`]]),
    ) as Record<Tier, Unpriced>,
    giftCost: settings['shortlist.giftCost'],
    echo: settings['shortlist.echo'],
  };
}

function around(share: number, tolerance: number): Span {
  const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
  return [rounded(Math.max(0, share - tolerance)), rounded(Math.min(1, share + tolerance))];
}
