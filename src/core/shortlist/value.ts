import type { Offer } from '../creators/creator';
import { fitOf } from '../scoring/niches/fit';
import type { ScoredCreator } from '../scoring/score-creators';
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
  return (scored.score / 100) * fitOf(scored, wanted, settings) * role * reach * form;
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
