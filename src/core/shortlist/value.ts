import type { Brief } from '../campaign/brief';
import type { Offer } from '../creators/creator';
import { nicheLabel, nichesOf } from '../scoring/niches';
import type { ScoredCreator } from '../scoring/scored-creator';
import type { Settings } from '../settings';

/**
 * What a booked note is worth: score × fit × role × reach to a power. The power, below 1 and smaller for small tiers,
 * keeps one head KOL from outweighing any number of KOC, and the other way round.
 *
 * @param wanted the labels of the brief's niches, from `wantedNiches`
 * @returns 0 or more, in a unit of its own: only proportions count
 */
export function noteValue(
  scored: ScoredCreator,
  format: Offer['format'],
  wanted: readonly string[],
  settings: Settings,
): number {
  const role = settings[`shortlist.roleWeight.${scored.tier}`];
  const reach = reachOf(scored, settings) ** settings[`shortlist.reachPower.${scored.tier}`];
  const form = format === 'video' ? settings['shortlist.videoValue'] : 1;
  return (scored.score / 100) * fitOf(scored.niches, wanted, settings) * role * reach * form;
}

/** The brief's niches as scoring labels them, so that 护肤 and skincare find the same creators. */
export function wantedNiches(brief: Brief, settings: Settings): readonly string[] {
  return brief.niches
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const niche = nichesOf(text)[0];
      return niche === undefined ? text : nicheLabel(niche, settings.language);
    });
}

/** The wanted niche that a creator fits best, or `null`. */
export function matchingNiche(niches: readonly string[], wanted: readonly string[]): string | null {
  const own = niches.map((niche) => niche.toLowerCase());
  return wanted.find((niche) => own.indexOf(niche.toLowerCase()) >= 0) ?? null;
}

/** How well a creator's niches fit the brief's, 0 to 1; 1 where the brief names none. */
export function fitOf(niches: readonly string[], wanted: readonly string[], settings: Settings): number {
  if (wanted.length === 0) return 1;
  if (niches.length === 0) return settings['shortlist.fitUnknownNiche'];
  const match = matchingNiche(niches, wanted);
  if (match === null) return settings['shortlist.fitOtherNiche'];
  return match === wanted[0] ? 1 : settings['shortlist.fitLaterNiche'];
}

/** People a note reaches: its reads, else estimated from engagement, else from followers; at least 1. */
function reachOf({ creator, engagementRate }: ScoredCreator, settings: Settings): number {
  const followers = creator.followers ?? 0;
  if (creator.reads !== null) return Math.max(1, creator.reads);
  return Math.max(
    1,
    engagementRate === null
      ? followers * settings['shortlist.readsPerFollower']
      : followers * engagementRate * settings['shortlist.readsPerEngagement'],
  );
}
