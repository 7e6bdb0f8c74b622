import type { Creator } from '../creators/creator';
import { say } from '../messages/message';
import { scoringMessages as messages } from '../messages/scoring';
import type { Settings } from '../settings';
import { benchmarksFor } from './benchmarks';
import { tierLabel } from './tier-label';
import { nearTier } from './tiers';
import type { Doubt } from './trust';
import { doubtLabel } from './why';

/** What a planner should look at before choosing a creator: short sentences, never labels, never an accusation. */
export function flagsOf(
  creator: Creator,
  followers: number,
  engagement: number | null,
  kocUnverified: boolean,
  doubts: readonly Doubt[],
  settings: Settings,
): readonly string[] {
  const { language } = settings;
  const flags: string[] = [];
  const near = nearTier(followers, settings);
  if (near !== null) flags.push(say(language, messages.nearCut, { tier: tierLabel(near, language) }));
  if (kocUnverified) flags.push(say(language, messages.kocUnverified));
  const top = benchmarksFor(followers, 1, settings).engagementRate.top;
  if (engagement !== null && engagement / followers > top * settings['flags.highEngagement']) {
    flags.push(say(language, messages.highEngagement));
  }
  if (creator.average === 'mean' || creator.average === 'total÷notes')
    flags.push(say(language, messages.meanOnly));
  const counts = {
    followers: messages.followers,
    likes: messages.likes,
    saves: messages.saves,
    comments: messages.comments,
  };
  for (const [field, label] of Object.entries(counts)) {
    if (creator.censored.some((name) => name === field)) {
      flags.push(say(language, messages.countIsCensored, { field: say(language, label) }));
    }
  }
  if (creator.offers.some((offer) => !offer.declared)) flags.push(say(language, messages.offersUndeclared));
  for (const doubt of doubts) flags.push(doubtLabel(doubt, language));
  return flags;
}
