import type { RowReading } from '../../creators/rows/row-reading';
import type { NoteHistory } from '../../creators/same-creator/note-histories';

/** A creator's notes before and after a point in time. */
export interface SplitHistory {
  readonly creatorId: string;
  /** What the score may see, newest first. */
  readonly past: readonly [RowReading, ...RowReading[]];
  /** The notes that followed, at most `notesAhead`. */
  readonly next: readonly RowReading[];
}

/** How many notes are foretold at most, and how many a creator needs on each side of the split. */
export const notesAhead = 30;
export const leastNotes = 10;

/**
 * The older notes of a creator, and what came next; `null` where there are too few to tell anything.
 *
 * @param pastShare the share of the notes that counts as past, 0 to 1
 */
export function splitHistory(
  { creatorId, newestFirst }: NoteHistory,
  pastShare: number,
): SplitHistory | null {
  const pastCount = Math.floor(newestFirst.length * pastShare);
  const firstOfPast = newestFirst.length - pastCount;
  const [newest, ...older] = newestFirst.slice(firstOfPast);
  const next = newestFirst.slice(Math.max(0, firstOfPast - notesAhead), firstOfPast);
  if (newest === undefined || pastCount < leastNotes || next.length < leastNotes) return null;
  return { creatorId, past: [newest, ...older], next };
}
