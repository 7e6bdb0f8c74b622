import type { Brief } from '../../brief';
import type { Settings } from '../../settings';
import { isPeer } from '../lead-times/chain';
import type { Phase } from '../phase';
import { type Anchor, anchorOf, phasesOf } from '../phases';
import { isEnded, isLive, type PlanRow } from '../record/plan-row';

/** A campaign's days: what it counts back from, and its phases. */
export interface Frame {
  readonly anchor: Anchor;
  readonly phases: readonly Phase[];
}

/**
 * The frame of a campaign with these rows.
 * @param start ISO day on which work began: it stays, so that the frame is the same on any day
 */
export function frameOf(
  rows: readonly PlanRow[],
  { brief, settings }: { readonly brief: Brief; readonly settings: Settings },
  start: string,
): Frame {
  const anchor = anchorOf(brief, settings, start);
  const replaced = new Set(rows.map(({ replaces }) => replaces));
  // Who has ended and nobody came for still counts: no week of the campaign is lost with a note.
  const counts = (row: PlanRow) => isLive(row) || (isEnded(row) && !replaced.has(row.code));
  const peers = rows.filter((row) => isPeer(row.tier) && counts(row)).length;
  const later = Math.round(peers * laterShareOf(anchor, brief, settings));
  return { anchor, phases: phasesOf(anchor, brief, later, settings, start) };
}

/** Share of the KOC notes that is kept for always-on weeks beside the day: of a launch, and of a mixed campaign. */
export function laterShareOf({ kind }: Anchor, { goal }: Brief, settings: Settings): number {
  if (kind === 'always-on') return 0;
  return kind === 'launch' || goal === 'mixed' ? settings['plan.alwaysOnShare'] : 0;
}
