import type { Report } from '../report';
import { type ColumnPlaces, freshOf, keyColumnOf } from './place-columns';
import { contentOf, rowsByKey, type StandingList, titleOf } from './read-standing';
import { printOfRow } from './skeleton';
import type { StandingTab } from './standing-tab';

/** A row with cells of the person's that belong to no creator. */
export interface FreeRow {
  readonly row: number;
  /** The standing columns whose cells are the person's; none where the row is kept for its distance alone. */
  readonly columns: readonly number[];
}

export interface FreeRows {
  readonly lead: readonly FreeRow[];
  /** In a row of ours that has room for it. */
  readonly beside: readonly (FreeRow & { readonly beside: number })[];
  readonly above: readonly FreeRow[];
  readonly below: readonly FreeRow[];
  readonly last: readonly FreeRow[];
}

/** Which of the person's lines go where: above all, beside ours, above the header, under the list, at the end. */
export function sortFree(
  report: Report,
  headerRow: number,
  standing: StandingTab,
  { rows, headerRow: standingHeader }: StandingList,
  columns: ColumnPlaces,
): FreeRows {
  const cellsOf = (row: number): readonly number[] =>
    (standing.cells[row] ?? []).flatMap((_, column) => {
      const one = rows[row];
      if (one?.kind === 'ours' && (one.print === '' || one.ours.has(column))) return [];
      return contentOf(standing, row, column) === null ? [] : [column];
    });
  const firstOurs = rows.findIndex(({ kind }) => kind === 'ours' || kind === 'header');
  const lead = rows.slice(0, firstOurs).map((_, row): FreeRow => ({ row, columns: cellsOf(row) }));

  const beside: (FreeRow & { beside: number })[] = [];
  const above: FreeRow[] = [];
  const taken = new Set<string>();
  const used = new Set<number>();
  for (let row = firstOurs; row < standingHeader; row += 1) {
    const own = cellsOf(row);
    if (own.length === 0) continue;
    const one = rows[row];
    const twin = one?.kind === 'ours' ? twinOf(report, one.print, 0, headerRow, used) : -1;
    const target = twin !== -1 ? twin : row - firstOurs;
    const places = own.map((column) => ({ fresh: freshOf(columns, columns.of[column] ?? null), column }));
    const isFree =
      target < headerRow &&
      places.every(({ fresh, column }) => {
        const isOurs = fresh !== null && (report.cells[target]?.[fresh] ?? null) !== null;
        return !isOurs && columns.of[column] !== null && !taken.has(`${target} ${columns.of[column]}`);
      }) &&
      (one?.kind === 'ours' || (report.cells[target] ?? []).every((cell) => cell === null));
    if (!isFree) above.push({ row, columns: own });
    else {
      for (const { column } of places) taken.add(`${target} ${columns.of[column]}`);
      beside.push({ row, beside: target, columns: own });
    }
  }

  const keys = rowsByKey(report);
  const keyOfRow = (row: number) => titleOf(standing.cells[row]?.[keyColumnOf(columns, report)] ?? '');
  const below: FreeRow[] = [];
  const last: FreeRow[] = [];
  let isUnderList = true;
  let distance: FreeRow[] = [];
  rows.forEach((one, row) => {
    if (row <= standingHeader) return;
    if (one.kind === 'blank') {
      distance.push({ row, columns: [] });
      return;
    }
    const own = one.kind === 'free' || one.kind === 'ours' ? cellsOf(row) : [];
    if (one.kind === 'ours' || one.kind === 'gone heading') isUnderList = false;
    const isCreators = one.kind === 'ours' && keys.has(keyOfRow(row));
    if (own.length > 0 && !isCreators) {
      const group = isUnderList ? below : last;
      if (one.kind === 'free') group.push(...distance.slice(-mostDistance));
      group.push({ row, columns: own });
    }
    distance = [];
  });
  const hasOursBelow = report.blocks.some(({ row }) => row > headerRow + rowsOfList(report, headerRow));
  if (
    !hasOursBelow &&
    last.length > 0 &&
    !rows.some(({ kind }) => kind === 'gone heading' || kind === 'gone')
  ) {
    below.push(...last.splice(0));
  }
  return { lead, beside, above, below, last };
}

/** Blank rows that are kept before a person's line. */
const mostDistance = 3;

/** The first row of the fresh report, in a stretch and not used yet, that is the very row with this print. */
export function twinOf(report: Report, print: string, from: number, to: number, used: Set<number>): number {
  for (const { role, row, rows, columns } of report.blocks) {
    if (role === 'body') continue;
    for (let at = row; at < row + rows; at += 1) {
      if (at < from || at >= to || used.has(at)) continue;
      if (print !== '' && printOfRow(report.cells[at] ?? [], columns) === print) {
        used.add(at);
        return at;
      }
    }
  }
  return -1;
}

/** How many creators the list itself holds. */
export function rowsOfList({ blocks }: Report, headerRow: number): number {
  return blocks.find(({ role, row }) => role === 'body' && row === headerRow + 1)?.rows ?? 0;
}
