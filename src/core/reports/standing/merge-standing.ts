import { isBlank } from '../../table';
import type { Block, Report, ReportCell, ReportColumn } from '../report';
import { lookOf, ourLooks } from './look-of';
import { type Move, moveFormula } from './move-formula';
import {
  contentOf,
  readStanding,
  rowsByKey,
  type StandingList,
  skeletonColumns,
  titleOf,
} from './read-standing';
import {
  canonical,
  holds,
  printOf,
  printOfRow,
  type Skeleton,
  type SkeletonColumn,
  skeletonOf,
} from './skeleton';
import type { PlacedLook, StandingTab } from './standing-tab';

/** A report with all that a person had in the tab before. */
export interface MergedReport {
  readonly report: Report;
  /** What the person gave cells beside their content. */
  readonly looks: readonly PlacedLook[];
  /** How many of the person's cells were carried over. */
  readonly kept: number;
  readonly skeleton: Skeleton;
  /** Where the rows and columns of the tab went, offsets counted from 0; `null` for one that is no more. */
  readonly moved: Moved;
}

export interface Moved {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

/** The report as it is written into a new tab. */
export function mergeNothing(report: Report): MergedReport {
  return {
    report,
    looks: [],
    kept: 0,
    skeleton: skeletonOf(report, skeletonColumns(report)),
    moved: { rows: [], columns: [] },
  };
}

/**
 * Carries all that is a person's from the tab as it stands into the report that will replace it: the columns that are
 * theirs and those that they added, beside their creator; text above the header and lines below the list; formulas as
 * formulas, whose references follow their rows and columns; titles that they changed; and how their cells look. What
 * has no row any more, and what contradicts itself, is listed below, so that nothing is lost in silence.
 *
 * @returns `null` where the list cannot be recognised in the tab any more
 */
export function mergeStanding(report: Report, standing: StandingTab): MergedReport | null {
  const isEmpty = standing.cells.every((row) => row.every(isBlank));
  if (report.userColumns === null || isEmpty) return mergeNothing(report);
  const list = readStanding(report, standing);
  return list === null ? null : merge(report, report.userColumns.headerRow, standing, list);
}

function merge(report: Report, headerRow: number, standing: StandingTab, list: StandingList): MergedReport {
  const columns = placeColumns(report, standing, list);
  const rows = placeRows(report, headerRow, standing, list, columns);
  const move: Move = {
    tab: standing.name,
    rowOf: (row) => rows.of[row] ?? null,
    columnOf: (column) => columns.of[column] ?? null,
    list: { from: standingSpan(list), to: [rows.fresh[headerRow + 1] ?? 0, rows.lastOfList] },
  };
  for (const { row, column, cell } of rows.carried) {
    const line = rows.cells[row] as ReportCell[];
    line[column] = isFormula(cell) ? { formula: moveFormula(cell.formula, move) } : cell;
  }
  const merged: Report = {
    ...report,
    cells: rows.cells,
    columns: columns.order.map(
      ({ fresh }): ReportColumn =>
        (fresh === null ? undefined : report.columns[fresh]) ?? { key: '', format: 'general', width: 100 },
    ),
    ...shifted(report, headerRow, rows, columns),
  };
  const written = skeletonColumns(report);
  const skeleton = columns.order.map(({ fresh, title }): SkeletonColumn => {
    const one = fresh === null ? undefined : written[fresh];
    if (one === undefined) return { key: '', title };
    return title === one.title ? one : { ...one, title, ours: one.title };
  });
  return {
    report: merged,
    looks: looksOf(merged, standing, list, rows, columns),
    kept: rows.carried.length,
    skeleton: skeletonOf(report, skeleton),
    moved: { rows: rows.of, columns: columns.of },
  };
}

interface ColumnPlaces {
  /** The columns of the merged report: which of the fresh report each is, `null` for one that the person added. */
  readonly order: readonly { readonly fresh: number | null; readonly title: string }[];
  /** Where each standing column went. */
  readonly of: readonly (number | null)[];
  /** Where each fresh column went. */
  readonly fresh: readonly number[];
  /** The merged columns that a person fills. */
  readonly own: ReadonlySet<number>;
}

/** Ours in their order, each with the columns that the person added behind it. */
function placeColumns(report: Report, standing: StandingTab, list: StandingList): ColumnPlaces {
  const written = skeletonColumns(report);
  const header = standing.cells[list.headerRow] ?? [];
  const standingOf = new Map<number, number>();
  const addedAfter = new Map<number, number[]>();
  let anchor = -1;
  list.columns.forEach((one, column) => {
    const fresh = one === null || one.key === '' ? -1 : written.findIndex(({ key }) => key === one.key);
    if (fresh !== -1) {
      standingOf.set(fresh, column);
      anchor = fresh;
      return;
    }
    // A computed column that is made no longer goes; one that a person filled stays as theirs.
    if (one !== null && one.key !== '' && one.own !== true) return;
    const isEmpty = standing.cells.every(
      (row, at) =>
        isBlank(row[column] ?? '') &&
        (standing.formulas[at]?.[column] ?? '') === '' &&
        (standing.looks.pictures[at]?.[column] ?? null) === null &&
        (standing.looks.notes[at]?.[column] ?? '') === '',
    );
    if (isEmpty) return;
    const behind = addedAfter.get(anchor) ?? [];
    behind.push(column);
    addedAfter.set(anchor, behind);
  });

  const order: { fresh: number | null; title: string }[] = [];
  const of: (number | null)[] = list.columns.map(() => null);
  const places: number[] = [];
  const own = new Set<number>();
  const addBehind = (fresh: number) => {
    for (const column of addedAfter.get(fresh) ?? []) {
      of[column] = order.length;
      own.add(order.length);
      order.push({ fresh: null, title: titleOf(header[column] ?? '') });
    }
  };
  addBehind(-1);
  written.forEach((one, fresh) => {
    const column = standingOf.get(fresh);
    places.push(order.length);
    if (one.own === true) own.add(order.length);
    if (column !== undefined) of[column] = order.length;
    order.push({
      fresh,
      title: titleIn(one, column === undefined ? null : list.columns[column], header[column ?? -1]),
    });
    addBehind(fresh);
  });
  return { order, of, fresh: places, own };
}

/** The person's own title where they changed ours, else ours. */
function titleIn(
  fresh: SkeletonColumn,
  was: SkeletonColumn | null | undefined,
  standing: StandingTab['cells'][0][0] | undefined,
): string {
  if (was === null || was === undefined || standing === undefined) return fresh.title;
  const now = titleOf(standing);
  return now === was.title && was.ours === undefined ? fresh.title : now;
}

interface CarriedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ReportCell;
}

interface RowPlaces {
  readonly cells: ReportCell[][];
  /** Where each standing row went. */
  readonly of: readonly (number | null)[];
  /** Where each fresh row went. */
  readonly fresh: readonly number[];
  readonly carried: readonly CarriedCell[];
  readonly goneBlocks: readonly Block[];
  /** The last row of the list itself. */
  readonly lastOfList: number;
  /** How many rows the person has above everything of ours. */
  readonly lead: number;
}

function placeRows(
  report: Report,
  headerRow: number,
  standing: StandingTab,
  list: StandingList,
  columns: ColumnPlaces,
): RowPlaces {
  const width = columns.order.length;
  const of: (number | null)[] = list.rows.map(() => null);
  const fresh: number[] = [];
  const cells: ReportCell[][] = [];
  const carried: CarriedCell[] = [];
  const free = sortFree(report, headerRow, standing, list, columns);

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
          line[column] = title === '' ? null : title;
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
  const lead = cells.length;
  addFresh(0, headerRow);
  for (const { row, beside, columns: own } of free.beside) {
    of[row] = fresh[beside] ?? null;
    for (const column of own) carry(row, fresh[beside] as number, column);
  }
  addFree(free.above);
  const listEnd = headerRow + 1 + rowsOfList(report, headerRow);
  addFresh(headerRow, listEnd);
  const lastOfList = cells.length - 1;
  of[list.headerRow] = fresh[headerRow] ?? null;
  addFree(free.below);
  addFresh(listEnd, report.cells.length);
  matchOurRows(report, list, fresh, of, lead);

  const gone = fillCreators(report, standing, list, columns, { cells, of, fresh, carried });
  const goneBlocks = listGone(report, standing, list, columns, gone, { cells, of, carried });
  addFree(free.last);
  return { cells, of, fresh, carried, goneBlocks, lastOfList, lead };
}

function rowsOfList({ blocks }: Report, headerRow: number): number {
  return blocks.find(({ role, row }) => role === 'body' && row === headerRow + 1)?.rows ?? 0;
}

/** A row with cells of the person's that belong to no creator. */
interface FreeRow {
  readonly row: number;
  /** The standing columns whose cells are the person's; none where the row is kept for its distance alone. */
  readonly columns: readonly number[];
}

interface FreeRows {
  readonly lead: readonly FreeRow[];
  /** In a row of ours that has room for it. */
  readonly beside: readonly (FreeRow & { readonly beside: number })[];
  readonly above: readonly FreeRow[];
  readonly below: readonly FreeRow[];
  readonly last: readonly FreeRow[];
}

/** Which of the person's lines go where: above all, beside ours, above the header, under the list, at the end. */
function sortFree(
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

function keyColumnOf({ of, fresh }: ColumnPlaces, report: Report): number {
  return of.indexOf(fresh[report.userColumns?.keyColumn ?? 0] ?? -1);
}

function freshOf({ order }: ColumnPlaces, column: number | null): number | null {
  return column === null ? null : (order[column]?.fresh ?? null);
}

/** The first row of the fresh report, in a stretch and not used yet, that is the very row with this print. */
function twinOf(report: Report, print: string, from: number, to: number, used: Set<number>): number {
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

/** Rows of ours that say the same again are where they were, for formulas and looks. */
function matchOurRows(
  report: Report,
  { rows, headerRow }: StandingList,
  fresh: readonly number[],
  of: (number | null)[],
  lead: number,
): void {
  const used = new Set<number>();
  rows.forEach((one, row) => {
    if (one.kind !== 'ours') return;
    const twin = twinOf(report, one.print, 0, report.cells.length, used);
    // A line of the summary whose figure has changed is still that line.
    const same = twin === -1 && row < headerRow ? row - lead : twin;
    if (of[row] === null) of[row] = fresh[same] ?? null;
  });
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
  report: Report,
  standing: StandingTab,
  list: StandingList,
  columns: ColumnPlaces,
  { cells, of, fresh, carried }: Draft & { readonly fresh: readonly number[] },
): readonly GoneRow[] {
  const keys = rowsByKey(report);
  const seen = new Map<string, number>();
  const standingKey = keyColumnOf(columns, report);
  return list.rows.flatMap((one, row): GoneRow[] => {
    const key =
      one.kind === 'creator' || one.kind === 'gone'
        ? one.key
        : one.kind === 'ours' && row > list.headerRow
          ? titleOf(standing.cells[row]?.[standingKey] ?? '')
          : '';
    const targets = keys.get(key) ?? [];
    if (key === '' || (one.kind === 'ours' && targets.length === 0)) return [];
    const own = new Map<number, ReportCell>();
    list.columns.forEach((_, column) => {
      const to = columns.of[column] ?? null;
      if (to === null || (one.kind === 'ours' && one.ours.has(column))) return;
      // What is listed as gone stays listed whole: a person may have written anything there.
      if (!columns.own.has(to) && !(one.kind === 'gone' && targets.length === 0 && column !== standingKey))
        return;
      const cell = contentOf(standing, row, column);
      if (cell !== null) own.set(to, cell);
    });
    const turn = seen.get(key) ?? 0;
    if (one.kind === 'creator') seen.set(key, turn + 1);
    const target = targets[turn] ?? targets[0];
    if (target === undefined)
      return own.size === 0 && !hasNote(standing, row) ? [] : [{ row, key, cells: own }];
    const to = fresh[target] as number;
    const isFree = one.kind === 'creator' ? turn < targets.length : one.kind === 'gone' && !of.includes(to);
    if (isFree) of[row] = to;
    const rest = new Map<number, ReportCell>();
    for (const [column, cell] of own) {
      const there = cells[to]?.[column] ?? null;
      if (there !== null && !isSame(there, cell)) rest.set(column, cell);
      else {
        (cells[to] as ReportCell[])[column] = cell;
        carried.push({ row: to, column, cell });
      }
    }
    return rest.size === 0 && (of[row] !== null || !hasNote(standing, row))
      ? []
      : [{ row, key, cells: rest }];
  });
}

/** Whether a person has left a note on a cell of the row. */
function hasNote({ looks, written }: StandingTab, row: number): boolean {
  return (looks.notes[row] ?? []).some((note) => note !== '' && !holds(written?.notes, printOf(note)));
}

/** Lists what found no row, under a heading; the same only once. */
function listGone(
  report: Report,
  standing: StandingTab,
  list: StandingList,
  columns: ColumnPlaces,
  gone: readonly GoneRow[],
  { cells, of, carried }: Draft,
): readonly Block[] {
  const width = columns.order.length;
  const keyColumn = columns.fresh[report.userColumns?.keyColumn ?? 0] ?? 0;
  const nameColumn = columns.fresh[(report.userColumns?.keyColumn ?? 0) + 1];
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
    Array.from({ length: width }, (_, column) =>
      column === 0 ? (report.userColumns?.goneHeading ?? null) : null,
    ),
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

/** The list as it stands: from the row under the header to the last creator before anything else. */
function standingSpan({ rows, headerRow }: StandingList): readonly [number, number] {
  let last = headerRow;
  for (let row = headerRow + 1; row < rows.length; row += 1) {
    const kind = rows[row]?.kind;
    if (kind === 'creator') last = row;
    else if (kind !== 'free') break;
  }
  return [headerRow + 1, last];
}

/** All that stands at rows and columns of the fresh report, where those went. */
function shifted(report: Report, headerRow: number, rows: RowPlaces, columns: ColumnPlaces) {
  const row = (at: number) => rows.fresh[at] ?? at;
  const column = (at: number) => columns.fresh[at] ?? at;
  const isList = (block: Block) =>
    block.row === headerRow || (block.role === 'body' && block.row === headerRow + 1);
  const endOf = (block: Block): number => {
    const last = column(block.column + block.columns - 1);
    if (!isList(block)) return last;
    let end = last;
    while (columns.order[end + 1]?.fresh === null) end += 1;
    return end;
  };
  const blocks = report.blocks.map((block): Block => {
    const from = column(block.column);
    const to = endOf(block);
    const { formats, ...rest } = block;
    const moved = { ...rest, row: row(block.row), column: from, columns: to - from + 1 };
    if (formats === undefined || block.role === 'summary')
      return formats === undefined ? moved : { ...moved, formats };
    const spread = Array.from({ length: to - from + 1 }, (_, at) => {
      const fresh = columns.order[from + at]?.fresh ?? null;
      return fresh === null ? ('general' as const) : (formats[fresh - block.column] ?? 'general');
    });
    return { ...moved, formats: spread };
  });
  const width = (at: number, count: number) => column(at + count - 1) - column(at) + 1;
  return {
    blocks: [...blocks, ...rows.goneBlocks],
    frozenRows: report.frozenRows === 0 ? 0 : row(report.frozenRows - 1) + 1,
    frozenColumns: report.frozenColumns === 0 ? 0 : column(report.frozenColumns - 1) + 1,
    notes: report.notes.map((note) => ({ ...note, row: row(note.row), column: column(note.column) })),
    dropdowns: report.dropdowns.map((one) => ({ ...one, row: row(one.row), column: column(one.column) })),
    colourRules: report.colourRules.map((rule) => ({
      ...rule,
      row: row(rule.row),
      column: column(rule.column),
      columns: width(rule.column, rule.columns),
    })),
    charts: report.charts.map((chart) => ({
      ...chart,
      row: row(chart.row),
      column: column(chart.column),
      columns: width(chart.column, chart.columns),
      atRow: row(chart.atRow),
    })),
    userColumns:
      report.userColumns === null
        ? null
        : {
            ...report.userColumns,
            headerRow: row(report.userColumns.headerRow),
            keyColumn: column(report.userColumns.keyColumn),
            columns: report.userColumns.columns.map(column),
            titles: columns.order.map(({ fresh, title }) =>
              fresh === null ? [title] : (report.userColumns?.titles[fresh] ?? [title]),
            ),
          },
  };
}

function looksOf(
  merged: Report,
  standing: StandingTab,
  list: StandingList,
  rows: RowPlaces,
  columns: ColumnPlaces,
): readonly PlacedLook[] {
  const ours = ourLooks(merged, standing.written);
  const placed: PlacedLook[] = [];
  rows.of.forEach((row, from) => {
    if (row === null) return;
    columns.of.forEach((column, at) => {
      if (column === null) return;
      const look = lookOf(standing.looks, from, at, {
        ...ours,
        kind: list.rows[from]?.kind ?? 'free',
        format: merged.columns[column]?.format ?? 'general',
        hasRule: merged.dropdowns.some((one) => one.column === column),
      });
      if (look !== null) placed.push({ row, column, ...look });
    });
  });
  return [...placed, ...formatsOfColumns(merged, placed, list, rows)];
}

/** A format that all of a column's creators had is the column's: creators who are new get it too. */
function formatsOfColumns(
  merged: Report,
  placed: readonly PlacedLook[],
  list: StandingList,
  rows: RowPlaces,
): readonly PlacedLook[] {
  const creators = new Set(
    list.rows.flatMap((one, from) =>
      one.kind === 'creator' && rows.of[from] !== null ? [rows.of[from]] : [],
    ),
  );
  const byColumn = new Map<number, { format: string; count: number } | null>();
  for (const { row, column, format } of placed) {
    if (format === undefined || !creators.has(row)) continue;
    const known = byColumn.get(column);
    if (known === undefined) byColumn.set(column, { format, count: 1 });
    else if (known !== null)
      byColumn.set(column, known.format === format ? { format, count: known.count + 1 } : null);
  }
  return [...byColumn].flatMap(([column, known]) => {
    if (known === null || known.count < creators.size) return [];
    return [...rowsByKey(merged).values()]
      .flat()
      .filter((row) => !creators.has(row))
      .map((row): PlacedLook => ({ row, column, format: known.format }));
  });
}

function isFormula(cell: ReportCell): cell is { readonly formula: string } {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

function isSame(one: ReportCell, other: ReportCell): boolean {
  return isFormula(one) || isFormula(other)
    ? JSON.stringify(one) === JSON.stringify(other)
    : canonical(one) === canonical(other);
}
