import type { Settings } from '../../settings';
import type { ScoredCreator } from '../score-creators';

/** A pool that the benchmarks do not fit: most of its creators stand in one outer fifth for their size. */
export interface Misfit {
  readonly fifth: 'lowest' | 'highest';
  /** Share of the creators with engagement that stand in it, 0 to 1. */
  readonly share: number;
  readonly creators: number;
}

/**
 * Whether a pool stands so low or so high that its scores hardly tell its creators apart; `null` where it does not, and
 * where too few creators tell. Where standings follow the market, a fifth of any pool stands in each fifth.
 */
export function misfitOf(
  scored: readonly Pick<ScoredCreator, 'engagementStanding'>[],
  settings: Settings,
): Misfit | null {
  const standings = scored.map(({ engagementStanding }) => engagementStanding).filter((one) => one !== null);
  const creators = standings.length;
  if (creators < settings['calibrate.least']) return null;
  const shareOf = (isIn: (standing: number) => boolean) => standings.filter(isIn).length / creators;
  const lowest = shareOf((standing) => standing < 0.2);
  const highest = shareOf((standing) => standing > 0.8);
  const [fifth, share] = lowest >= highest ? (['lowest', lowest] as const) : (['highest', highest] as const);
  return share >= settings['calibrate.misfitFrom'] ? { fifth, share, creators } : null;
}
