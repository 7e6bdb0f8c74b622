import type { Creator } from '../creators/creator';
import type { Settings } from '../settings';

/** Counts per note; an unknown is `null`. */
export interface Counts {
  readonly likes: number | null;
  readonly saves: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  /** Likes + saves + comments, or their sum as an export gives it. */
  readonly engagement: number | null;
}

/** What one viral note does to an average: a mean goes with it, a median (or a mean of logarithms) does not. */
export type AverageKind = 'median' | 'mean';

/** The counts with engagement filled in: likes + saves + comments where each is known, else what an export gives. */
export function withEngagement({ likes, saves, comments, shares, engagement }: Counts): Counts {
  const known = likes !== null && saves !== null && comments !== null;
  return { likes, saves, comments, shares, engagement: known ? likes + saves + comments : engagement };
}

/**
 * The counts as robust averages, which is what benchmarks are: a plain mean is `evidence.meanOverMedian` times what
 * most notes get.
 */
export function robustCounts(counts: Counts, average: AverageKind, settings: Settings): Counts {
  if (average !== 'mean') return counts;
  const scaled = (count: number | null) =>
    count === null ? null : count / settings['evidence.meanOverMedian'];
  return {
    likes: scaled(counts.likes),
    saves: scaled(counts.saves),
    comments: scaled(counts.comments),
    shares: scaled(counts.shares),
    engagement: scaled(counts.engagement),
  };
}

/** What kind of averages an export gives of a creator; what the settings say where it does not tell. */
export function averageOf({ average }: Pick<Creator, 'average'>, settings: Settings): AverageKind {
  if (average === 'mean' || average === 'total÷notes') return 'mean';
  if (average === 'median' || average === 'geometric') return 'median';
  return settings['evidence.average'] === 'mean' ? 'mean' : 'median';
}
