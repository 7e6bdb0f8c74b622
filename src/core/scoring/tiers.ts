import { InputError } from '../input-error';
import { type Language, say } from '../messages/message';
import { scoringMessages } from '../messages/scoring/scoring';
import type { Settings } from '../settings';

/** Tiers from small to large. These are ids, and the keys of their words in scoringMessages. */
export const tiers = ['amateur', 'koc', 'tail', 'mid', 'head', 'celebrity'] as const;
export type Tier = (typeof tiers)[number];

/**
 * The tier of a creator. By size alone the followers decide; with a peer score, whoever stands below Mid is a KOC
 * from `tiers.peerFrom` on and a tail KOL under it, because a KOC is a behaviour and not only a size.
 *
 * @param followers 0 or more
 * @param peer 0–1, or `null` where nothing is known of the behaviour
 * @throws InputError where the settings' cuts do not rise
 */
export function tierOf(followers: number, peer: number | null, settings: Settings): Tier {
  const bySize = tierBySize(followers, settings);
  if (peer === null || (bySize !== 'koc' && bySize !== 'tail')) return bySize;
  return peer >= settings['tiers.peerFrom'] ? 'koc' : 'tail';
}

/**
 * The tier that the creator would have across a cut within `tiers.nearCut` of the followers; `null` where there is no
 * such cut, or where behaviour and not this cut decides.
 */
export function nearTier(followers: number, peer: number | null, settings: Settings): Tier | null {
  const near = tierCuts(settings).filter(
    (cut) => Math.abs(followers - cut) <= cut * settings['tiers.nearCut'],
  );
  const own = tierOf(followers, peer, settings);
  const across = near.map((cut) => tierOf(followers < cut ? cut : cut - 1, peer, settings));
  return across.find((tier) => tier !== own) ?? null;
}

/** The tier as a person says it: 'Mid-tier KOL', 腰部. */
export function tierLabel(tier: Tier, language: Language): string {
  return say(language, scoringMessages[tier]);
}

function tierBySize(followers: number, settings: Settings): Tier {
  let tier: Tier = 'amateur';
  tierCuts(settings).forEach((cut, index) => {
    if (followers >= cut) tier = tiers[index + 1] as Tier;
  });
  return tier;
}

function tierCuts(settings: Settings): readonly number[] {
  const cuts = [
    settings['tiers.koc'],
    settings['tiers.tail'],
    settings['tiers.mid'],
    settings['tiers.head'],
    settings['tiers.celebrity'],
  ];
  if (cuts.some((cut, index) => index > 0 && cut <= (cuts[index - 1] as number))) {
    throw new InputError(say(settings.language, scoringMessages.cutsMustRise, { cuts: cuts.join(', ') }));
  }
  return cuts;
}

/** Whether this tier and no other is meant. */
export function isOnly(tiers: readonly Tier[], tier: Tier): boolean {
  return tiers.length === 1 && tiers[0] === tier;
}
