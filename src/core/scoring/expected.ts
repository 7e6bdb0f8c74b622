import type { Creator } from '../creators/creator';
import type { Settings } from '../settings';
import { benchmarksFor } from './benchmarks';
import { averageOf, type Counts, robustCounts, withEngagement } from './counts';
import { countByEvidence } from './evidence';
import { nicheSavesOf } from './niche-saves';
import { nicheText } from './niche-text';

/**
 * What a creator's next note can be expected to get: the robust averages, each drawn towards what is typical for the
 * size and niche the fewer notes stand behind it. `null` where a count, or the followers, are unknown.
 */
export function expectedCounts(creator: Creator, settings: Settings): Counts {
  const { followers } = creator;
  if (followers === null || followers <= 0) return nothingKnown;
  const counts = robustCounts(withEngagement(creator), averageOf(creator, settings), settings);
  const benchmarks = benchmarksFor(followers, nicheSavesOf(nicheText(creator), settings), settings);
  const notes = creator.notes ?? settings['evidence.notesWhenUnknown'];
  const expected = (count: number | null, rate: { readonly typical: number }) =>
    count === null ? null : countByEvidence(count, rate.typical * followers, notes, settings);
  return {
    likes: expected(counts.likes, benchmarks.likeRate),
    saves: expected(counts.saves, benchmarks.saveRate),
    comments: expected(counts.comments, benchmarks.commentRate),
    shares: expected(counts.shares, benchmarks.shareRate),
    engagement: expected(counts.engagement, benchmarks.engagementRate),
  };
}

const nothingKnown: Counts = { likes: null, saves: null, comments: null, shares: null, engagement: null };
