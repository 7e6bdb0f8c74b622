import type { Settings } from '../settings';

/** Weighted engagement per note: each count times what the settings say it is worth; an unknown counts nothing. */
export function weightedEngagement(
  counts: {
    readonly likes: number | null;
    readonly saves: number | null;
    readonly comments: number | null;
    readonly shares: number | null;
    readonly follows: number | null;
  },
  settings: Settings,
): number {
  return (
    (counts.likes ?? 0) * settings['engagement.likes'] +
    (counts.saves ?? 0) * settings['engagement.saves'] +
    (counts.comments ?? 0) * settings['engagement.comments'] +
    (counts.shares ?? 0) * settings['engagement.shares'] +
    (counts.follows ?? 0) * settings['engagement.follows']
  );
}
