import type { Creator } from '../../creators/creator';
import { defaultSettings, type Settings } from '../../settings';
import { averageOf, type Counts, robustCounts, withEngagement } from '../counts';
import { nicheSavesOf } from '../niches/niche-saves';
import { nicheText } from '../niches/niche-text';
import { nichesOf } from '../niches/niches';

/** What one creator tells of the benchmarks. */
export interface CountedCreator {
  readonly followers: number;
  /** Per note, as robust averages. */
  readonly counts: Counts;
  /** More than 0. */
  readonly engagement: number;
  readonly niche: string | null;
  /** What is shipped for the niche's saves. */
  readonly nicheFactor: number;
}

/** Empty where followers or engagement are not known. */
export function countedCreator(creator: Creator, settings: Settings): readonly CountedCreator[] {
  const { followers } = creator;
  const counts = robustCounts(withEngagement(creator), averageOf(creator, settings), settings);
  const { engagement } = counts;
  if (followers === null || followers <= 0 || engagement === null || engagement <= 0) return [];
  const text = nicheText(creator);
  const niche = nichesOf(text ?? '')[0]?.id ?? null;
  return [{ followers, counts, engagement, niche, nicheFactor: nicheSavesOf(text, defaultSettings) }];
}
