import type { RecognisedColumns } from '../columns/recognised-columns';
import type { CellsOfRow } from './cells-of-row';

/** How many titles of a creator are kept: eight of one niche tell it in 94 % of cases (docs/scoring.md). */
export const mostTitles = 8;

/** Reads the titles of the notes that each row names: of its one note, or of several where a row is a creator. */
export function titleReader(
  { used }: RecognisedColumns,
  cells: CellsOfRow,
): (row: number) => readonly string[] {
  const named = (['noteTitle', 'noteTitles'] as const).filter((field) => used.has(field));
  if (named.length === 0) return () => none;
  return (row) =>
    named
      .flatMap((field) => cells.lines(row, field))
      .map((line) => line.replace(link, ''))
      .filter((title) => word.test(title))
      .slice(0, mostTitles);
}

const none: readonly string[] = [];
const link = /(?:https?:|www\.)\S+/g;
/** A date or a count below such a header is no title. */
const word = /\p{L}/u;
