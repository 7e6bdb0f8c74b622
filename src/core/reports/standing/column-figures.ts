import type { Cell } from '../../table';
import type { Report } from '../report';
import type { Agreement } from './align-columns';
import { canonical, holds, keyOf, printOfFigure, prints, type SkeletonColumn } from './skeleton';
import { rowsByKey } from './sort-rows';
import type { StandingTab } from './standing-tab';

/** Tells the ids of the report, and those that were written, from other cells. */
export function idsKnown(
  keys: ReadonlyMap<string, unknown>,
  idsWritten: string | undefined,
): (cell: Cell) => boolean {
  return (cell) => {
    const key = keyOf(cell);
    return key !== '' && (keys.has(key) || holds(idsWritten, printOfFigure(key, key)));
  };
}

/** The column that holds most of the ids, of this report or of the one before; of equals the one with their title. */
export function columnOfKeys(
  body: readonly (readonly Cell[])[],
  header: readonly string[],
  keys: ReadonlyMap<string, unknown>,
  { title, figures }: Pick<SkeletonColumn, 'title' | 'figures'> = { title: '' },
): number {
  const isKey = idsKnown(keys, figures);
  const held = header.map((_, column) => body.filter((row) => isKey(row[column] ?? '')).length);
  const most = (columns: readonly number[]) =>
    columns.reduce((best, column) => ((held[column] ?? 0) > (held[best] ?? -1) ? column : best), -1);
  const titled = most([...header.keys()].filter((column) => header[column] === title));
  // Where it is known what was written, a column of a person's that has only the title is told from ours.
  if (titled !== -1 && (figures === undefined || (held[titled] ?? 0) > 0)) return titled;
  const fullest = most([...header.keys()]);
  return (held[fullest] ?? 0) > 0 ? fullest : titled;
}

/** Enough rows to tell a column by. */
const mostCompared = 200;

/**
 * How far a standing column holds the figures of a column of ours: those that were written, or those made now.
 *
 * @param list where the header and the ids stand; -1 for no column of ids
 * @param fresh the report that is to replace the tab; `null` where only what was written can tell
 */
export function agreementIn(
  { cells, formulas }: Pick<StandingTab, 'cells' | 'formulas'>,
  { headerRow, keyColumn }: { readonly headerRow: number; readonly keyColumn: number },
  columns: readonly SkeletonColumn[],
  fresh: Report | null,
): Agreement {
  const idsWritten = columns.find(({ id }) => id)?.figures ?? '';
  const rowsNow = fresh === null ? null : rowsByKey(fresh);
  const written: { readonly row: number; readonly key: string }[] = [];
  const made: { readonly row: number; readonly freshRow: number }[] = [];
  const seen = new Set<string>();
  for (let row = headerRow + 1; keyColumn !== -1 && row < cells.length; row += 1) {
    const key = keyOf(cells[row]?.[keyColumn] ?? '');
    // A creator stands first in the list; further tables have the id again, beside other figures.
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    const freshRow = rowsNow?.get(key)?.[0];
    if (freshRow !== undefined && made.length < mostCompared) made.push({ row, freshRow });
    if (holds(idsWritten, printOfFigure(key, key))) written.push({ row, key });
  }
  // A formula is a person's, even where it gives our figures.
  const isFigure = (row: number, column: number) => (formulas[row]?.[column] ?? '') === '';
  const asWritten = (figures: string, column: number): number | null => {
    if (figures === '' || written.length === 0) return null;
    const found = written.filter(
      ({ row, key }) => isFigure(row, column) && holds(figures, printOfFigure(key, cells[row]?.[column])),
    ).length;
    return Math.min(1, found / prints(figures));
  };
  const asMade = (freshColumn: number, column: number): number | null => {
    const compared = made
      .map(({ row, freshRow }) => ({
        isFigure: isFigure(row, column),
        now: canonical(fresh?.cells[freshRow]?.[freshColumn]),
        there: canonical(cells[row]?.[column]),
      }))
      .filter(({ now, there }) => now !== '' || there !== '');
    const equal = compared.filter((one) => one.isFigure && one.now === one.there).length;
    return compared.length === 0 ? null : equal / compared.length;
  };
  return (at, column) => {
    const { key, id, figures = '' } = columns[at] ?? { key: '' };
    if (id) return made.length + written.length > 0 ? Number(column === keyColumn) : null;
    const freshColumn = fresh?.columns.findIndex((one) => one.key === key) ?? -1;
    const before = asWritten(figures, column);
    if (before === 1 || freshColumn === -1) return before;
    const now = asMade(freshColumn, column);
    // Figures that are made now may all be others than before: only what was written tells that none is ours.
    return before === null ? now || null : Math.max(before, now ?? 0);
  };
}
