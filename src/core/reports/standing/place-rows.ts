import { isDate } from '../../table';
import { type Block, isFormula, type ReportCell } from '../report';
import { type FreeRow, sortFree } from './free-lines';
import type { ColumnPlaces } from './place-columns';
import type { StandingList } from './read-standing';
import { anyRow, canonical, type FreshReport, holds, printOf, printOfDefault } from './skeleton';
import { contentOf, type StandingTab } from './standing-tab';

/** A cell of the person's, where it goes in the merged report. */
interface CarriedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ReportCell;
}

/** The rows of the merged report, and where those of the standing tab and of the fresh report went. */
export interface RowPlaces {
  readonly cells: ReportCell[][];
  /** Where each standing row went. */
  readonly of: readonly (number | null)[];
  /** Where each fresh row went. */
  readonly fresh: readonly number[];
  readonly carried: readonly CarriedCell[];
  readonly goneBlocks: readonly Block[];
  /** The last row of the list itself. */
  readonly lastOfList: number;
}

/**
 * Puts the rows of the merged report together: the person's lines above all, our rows with their cells beside them, the
 * list, their lines under it, our further tables, creators who are gone, and what else the person wrote at the end.
 */
export function placeRows(
  freshReport: FreshReport,
  standing: StandingTab,
  list: StandingList,
  columns: ColumnPlaces,
): RowPlaces {
  const { report, rowsOfList } = freshReport;
  const { headerRow } = freshReport.userColumns;
  const width = columns.order.length;
  const of: (number | null)[] = list.rows.map(() => null);
  const fresh: number[] = [];
  const cells: ReportCell[][] = [];
  const carried: CarriedCell[] = [];
  const free = sortFree(freshReport, standing, list, columns);

  const carry = (from: number, row: number, column: number) => {
    const to = placeIn(cells[row] as ReportCell[], columns.of[column] ?? column);
    const cell = contentOf(standing, from, column);
    (cells[row] as ReportCell[])[to] = cell;
    carried.push({ row, column: to, cell });
  };
  const addFresh = (from: number, to: number) => {
    for (let row = from; row < to; row += 1) {
      const line = columns.order.map(({ fresh: column }) =>
        column === null ? null : (report.cells[row]?.[column] ?? null),
      );
      fresh.push(cells.length);
      if (row === headerRow) {
        columns.order.forEach(({ title }, column) => {
          if (!isDate(line[column])) line[column] = title === '' ? null : title;
        });
      }
      cells.push(line);
    }
  };
  const addFree = (rows: readonly FreeRow[]) => {
    for (const { row, columns: own } of rows) {
      of[row] = of[row] ?? cells.length;
      cells.push(Array.from({ length: width }, () => null));
      for (const column of own) carry(row, cells.length - 1, column);
    }
  };

  addFree(free.lead);
  addFresh(0, headerRow);
  addFree(free.above);
  const listEnd = headerRow + 1 + rowsOfList;
  addFresh(headerRow, listEnd);
  const lastOfList = cells.length - 1;
  of[list.headerRow] = fresh[headerRow] ?? null;
  addFree(free.below);
  addFresh(listEnd, report.cells.length);
  for (const { row, beside, columns: own } of free.beside) {
    of[row] = fresh[beside] ?? null;
    for (const column of own) carry(row, fresh[beside] as number, column);
  }
  for (const [row, twin] of free.twins) of[row] = of[row] ?? fresh[twin] ?? null;

  const gone = fillCreators(freshReport, standing, list, columns, { cells, of, fresh, carried });
  const goneBlocks = listGone(freshReport, standing, list, columns, gone, { cells, of, carried });
  addFree(free.last);
  return { cells, of, fresh, carried, goneBlocks, lastOfList };
}

/** What is being put together. */
interface Draft {
  readonly cells: ReportCell[][];
  readonly of: (number | null)[];
  readonly carried: CarriedCell[];
}

/** Cells of the person's that found no row: their standing row, and their columns in the merged report. */
interface GoneRow {
  readonly row: number;
  readonly key: string;
  readonly cells: ReadonlyMap<number, ReportCell>;
}

/** Writes the person's cells beside their creators; what has no row, or finds another word there, is left over. */
function fillCreators(
  freshReport: FreshReport,
  standing: StandingTab,
  list: StandingList,
  columns: ColumnPlaces,
  { cells, of, fresh, carried }: Draft & { readonly fresh: readonly number[] },
): readonly GoneRow[] {
  const { rowsByKey: keys } = freshReport;
  const isChanged = changesOf(freshReport, columns);
  const seen = new Map<string, number>();
  const filled = new Set<string>();
  const defaults = standing.written?.defaults;
  return list.rows.flatMap((one, row): GoneRow[] => {
    if (one.kind !== 'creator' && one.kind !== 'gone') return [];
    const { key } = one;
    const targets = keys.get(key) ?? [];
    const own = new Map<number, ReportCell>();
    list.columns.forEach((column, at) => {
      const to = columns.of[at] ?? null;
      if (to === null) return;
      // What is listed as gone stays listed whole: a person may have written anything there.
      const isListed = one.kind === 'gone' && targets.length === 0 && at !== columns.keyColumn;
      if (!columns.own.has(to) && !isListed) return;
      const cell = contentOf(standing, row, at);
      if (cell === null) return;
      const isProposed = (of: string) => holds(defaults, printOfDefault(of, column?.key ?? '', cell));
      if (isProposed(key) || isProposed(anyRow)) return;
      own.set(to, cell);
    });
    const turn = seen.get(key) ?? 0;
    if (one.kind === 'creator') seen.set(key, turn + 1);
    const target = targets[turn] ?? targets[0];
    // Its note may not have been written yet when the run was cut off.
    const isAwaiting = one.kind === 'gone' && standing.isUnfinished === true;
    if (target === undefined)
      return own.size === 0 && !hasNote(standing, row) && !isAwaiting ? [] : [{ row, key, cells: own }];
    const to = fresh[target] as number;
    const isFree = one.kind === 'creator' ? turn < targets.length : one.kind === 'gone' && !of.includes(to);
    if (isFree) of[row] = to;
    const rest = new Map<number, ReportCell>();
    for (const [column, cell] of own) {
      const place = `${to} ${column}`;
      if (isChanged(target, column, cell)) continue;
      if (filled.has(place) && !isSame(cells[to]?.[column] ?? null, cell)) rest.set(column, cell);
      else {
        // Over what we propose there, such as the default of a setting.
        filled.add(place);
        (cells[to] as ReportCell[])[column] = cell;
        carried.push({ row: to, column, cell });
      }
    }
    const isNotesLost = of[row] === null && hasNote(standing, row);
    return rest.size === 0 && !isNotesLost ? [] : [{ row, key, cells: rest }];
  });
}

/** Tells whether the report puts another content in the place of this one in a person's cell, as it was asked to. */
function changesOf({ userColumns }: FreshReport, columns: ColumnPlaces) {
  const changed = new Map(
    userColumns.rowsOfRecord?.changed.map(({ row, column, before }) => [`${row} ${column}`, before]),
  );
  return (row: number, column: number, cell: ReportCell): boolean => {
    const before = changed.get(`${row} ${columns.order[column]?.fresh}`);
    // What a formula came to is what was read there.
    return before !== undefined && (isFormula(cell) || isSame(before, cell));
  };
}

/** Whether a person has left a note on a cell of the row. */
function hasNote({ looks, written }: StandingTab, row: number): boolean {
  return (looks.notes[row] ?? []).some((note) => note !== '' && !holds(written?.notes, printOf(note)));
}

/** Lists what found no row, under a heading; the same only once. */
function listGone(
  { userColumns }: FreshReport,
  standing: StandingTab,
  list: StandingList,
  columns: ColumnPlaces,
  gone: readonly GoneRow[],
  { cells, of, carried }: Draft,
): readonly Block[] {
  const width = columns.order.length;
  const keyColumn = columns.fresh[userColumns.keyColumn] ?? 0;
  const nameColumn = columns.fresh[userColumns.keyColumn + 1];
  const standingName = nameColumn === undefined ? -1 : columns.of.indexOf(nameColumn);
  const seen = new Set<string>();
  const listed = gone.filter((one) => {
    const text = JSON.stringify([one.key, ...one.cells]);
    return !seen.has(text) && seen.add(text);
  });
  if (listed.length === 0) return [];
  const heading = cells.length + 1;
  cells.push(
    Array.from({ length: width }, () => null),
    Array.from({ length: width }, (_, column) => (column === 0 ? userColumns.goneHeading : null)),
  );
  const headingAt = list.rows.findIndex(({ kind }) => kind === 'gone heading');
  if (headingAt !== -1) of[headingAt] = heading;
  for (const { row, key, cells: own } of listed) {
    const at = cells.length;
    if (of[row] === null) of[row] = at;
    const line: ReportCell[] = Array.from({ length: width }, () => null);
    line[keyColumn] = key;
    if (nameColumn !== undefined && standingName !== -1)
      line[nameColumn] = contentOf(standing, row, standingName);
    cells.push(line);
    for (const [column, cell] of own) {
      line[column] = cell;
      carried.push({ row: at, column, cell });
    }
  }
  return [
    { role: 'title', row: heading, column: 0, rows: 1, columns: 1 },
    { role: 'body', row: heading + 1, column: 0, rows: listed.length, columns: width },
  ];
}

/** A place for the cell in this row: the wanted one, else the nearest to its right that is free, else a new one. */
function placeIn(line: ReportCell[], wanted: number): number {
  for (let column = wanted; column < line.length; column += 1) if (line[column] === null) return column;
  for (let column = wanted - 1; column >= 0; column -= 1) if (line[column] === null) return column;
  return line.length - 1;
}

function isSame(one: ReportCell, other: ReportCell): boolean {
  return isFormula(one) || isFormula(other)
    ? JSON.stringify(one) === JSON.stringify(other)
    : canonical(one) === canonical(other);
}
