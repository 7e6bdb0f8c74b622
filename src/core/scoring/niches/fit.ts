import type { Settings } from '../../settings';
import { nicheLabel, nichesOf } from './niches';
import type { CreatorNiches } from './niches-of-creator';
import { ownNichesOf } from './own-niches';

/** The brief's niches as scoring labels them, so that 护肤 and skincare find the same creators. */
export function wantedNiches(
  { niches }: { readonly niches: readonly string[] },
  settings: Settings,
): readonly string[] {
  return niches
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const own = ownNichesOf(settings).find(({ en }) => en.toLowerCase() === text.toLowerCase());
      const niche = own ?? nichesOf(text)[0];
      return niche === undefined ? text : nicheLabel(niche, settings.language);
    });
}

/** The wanted niche that a creator fits best, or `null`. */
export function matchingNiche(niches: readonly string[], wanted: readonly string[]): string | null {
  const own = niches.map((niche) => niche.toLowerCase());
  return wanted.find((niche) => own.indexOf(niche.toLowerCase()) >= 0) ?? null;
}

/**
 * How well a creator's niches fit the brief's, 0 to 1; 1 where the brief names none. What is only guessed counts as far
 * as the guess is sure, and for the rest as an unknown niche does.
 */
export function fitOf(
  { niches, nicheStrengths }: Pick<CreatorNiches, 'niches' | 'nicheStrengths'>,
  wanted: readonly string[],
  settings: Settings,
): number {
  if (wanted.length === 0) return 1;
  const unknown = settings['shortlist.fitUnknownNiche'];
  if (niches.length === 0) return unknown;
  const match = matchingNiche(niches, wanted);
  const known =
    match === null
      ? settings['shortlist.fitOtherNiche']
      : match === wanted[0]
        ? 1
        : settings['shortlist.fitLaterNiche'];
  const at = niches.findIndex((niche) => niche.toLowerCase() === match?.toLowerCase());
  const sure = nicheStrengths[Math.max(0, at)] ?? 1;
  return sure * known + (1 - sure) * unknown;
}
