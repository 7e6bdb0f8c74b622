import { type Cell, isBlank } from '../table';
import type { Block, Report, ReportCell, UserColumns } from './report';

/** A report with what the person wrote into the tab before. */
export interface KeptReport {
  readonly report: Report;
  /** How many of the person's cells were carried over. */
  readonly kept: number;
}

/**
 * Carries a person's own cells from the tab as it stands into the report that will replace it, by the key of the row
 * (the creator's id): the columns that the report leaves to them, wherever they stand now and in whichever language
 * their titles are, and columns that they added. What belongs to a row that is gone is listed below, so that nothing
 * is lost in silence.
 *
 * @param previous the tab as it stands, from its first row and column
 */
export function keepUserColumns(report: Report, previous: readonly (readonly Cell[])[]): KeptReport {
  const { userColumns } = report;
  if (userColumns === null) return { report, kept: 0 };
  const { titles, keyColumn } = userColumns;
  const header = findHeader(previous, titles, keyColumn, userColumns.columns);
  if (header === null) return { report, kept: 0 };

  const own = userColumns.columns.flatMap((column): Carried[] => {
    const from = header.cells.findIndex((cell) => isTitled(cell, titles[column]));
    return from === -1 ? [] : [{ from, to: column, title: '' }];
  });
  const carried = [...own, ...addedColumns(previous, header, titles, report.columns.length)];
  const entries = entriesOf(previous, header, carried, titles[keyColumn]);
  return merge(report, userColumns, carried, entries, header);
}

/** A column of the person's: where it stands in the old tab and in the new one. */
interface Carried {
  readonly from: number;
  readonly to: number;
  /** What the person wrote over a column of theirs; `''` over ours. */
  readonly title: string;
}

/** A column's title in every language. */
type Title = readonly string[];

interface Header {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly keyColumn: number;
}

/** What the person wrote beside one key. */
interface Entry {
  readonly cells: ReadonlyMap<number, ReportCell>;
  /** The rest of the row as it stood, so that a row that is gone can still be recognised. */
  readonly row: readonly Cell[];
}

/** The first row that has the key's title and one of the person's. */
function findHeader(
  previous: readonly (readonly Cell[])[],
  titles: readonly Title[],
  key: number,
  own: readonly number[],
): Header | null {
  for (const [row, cells] of previous.entries()) {
    const keyColumn = cells.findIndex((cell) => isTitled(cell, titles[key]));
    const hasOwn = own.some((column) => cells.some((cell) => isTitled(cell, titles[column])));
    if (keyColumn !== -1 && hasOwn) return { row, cells, keyColumn };
  }
  return null;
}

/** Columns that are not ours: those with a title of the person's, and those they filled without one. */
function addedColumns(
  previous: readonly (readonly Cell[])[],
  header: Header,
  titles: readonly Title[],
  firstFree: number,
): readonly Carried[] {
  const width = Math.max(0, ...previous.map((cells) => cells.length));
  const added: Carried[] = [];
  const ourWidth = lastTitle(header.cells, titles) + 1;
  for (let from = 0; from < width; from++) {
    const title = textOf(header.cells[from] ?? '');
    if (titles.some((ours) => isTitled(title, ours))) continue;
    if (title === '' && from < ourWidth) continue;
    const filled = previous
      .slice(header.row + 1)
      .some((cells) => !isBlank(cells[header.keyColumn]) && !isBlank(cells[from]));
    if (title !== '' || filled) added.push({ from, to: firstFree + added.length, title });
  }
  return added;
}

function lastTitle(cells: readonly Cell[], titles: readonly Title[]): number {
  let last = -1;
  cells.forEach((cell, column) => {
    if (titles.some((title) => isTitled(cell, title))) last = column;
  });
  return last;
}

function entriesOf(
  previous: readonly (readonly Cell[])[],
  header: Header,
  carried: readonly Carried[],
  keyTitle: Title | undefined,
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const row of previous.slice(header.row + 1)) {
    const key = textOf(row[header.keyColumn] ?? '');
    if (key === '' || isTitled(key, keyTitle)) continue;
    const cells = new Map(entries.get(key)?.cells ?? []);
    for (const { from, to } of carried) {
      const cell = row[from];
      if (cell !== undefined && !isBlank(cell) && !cells.has(to)) cells.set(to, cell);
    }
    if (cells.size > 0) entries.set(key, { cells, row: entries.get(key)?.row ?? row });
  }
  return entries;
}

function merge(
  report: Report,
  { headerRow, keyColumn, goneHeading }: UserColumns,
  carried: readonly Carried[],
  entries: ReadonlyMap<string, Entry>,
  header: Header,
): KeptReport {
  const width = Math.max(report.columns.length, ...carried.map(({ to }) => to + 1));
  const cells = report.cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const added = carried.filter(({ to }) => to >= report.columns.length);
  for (const { to, title } of added) (cells[headerRow] as ReportCell[])[to] = title === '' ? null : title;

  let kept = 0;
  const left = new Map(entries);
  for (const block of report.blocks.filter(({ role }) => role === 'body')) {
    for (let at = block.row; at < block.row + block.rows; at++) {
      const row = cells[at] as ReportCell[];
      const key = textOf(row[keyColumn] ?? '');
      const entry = left.get(key);
      if (entry === undefined) continue;
      left.delete(key);
      for (const [column, cell] of entry.cells) row[column] = cell;
      kept += entry.cells.size;
    }
  }

  const blocks: Block[] = report.blocks.map((block) => widened(block, headerRow, width, added.length > 0));
  if (left.size > 0) {
    cells.push(emptyRow(width));
    const heading = emptyRow(width);
    heading[0] = goneHeading;
    blocks.push({ role: 'title', row: cells.length, column: 0, rows: 1, columns: 1 });
    cells.push(heading);
    blocks.push({ role: 'body', row: cells.length, column: 0, rows: left.size, columns: width });
    for (const [key, entry] of left) {
      const row = emptyRow(width);
      row[keyColumn] = key;
      // The column beside the key names the creator in every tab.
      const name = entry.row[header.keyColumn + 1];
      if (name !== undefined && !isBlank(name) && !entry.cells.has(keyColumn + 1)) row[keyColumn + 1] = name;
      for (const [column, cell] of entry.cells) row[column] = cell;
      kept += entry.cells.size;
      cells.push(row);
    }
  }
  const columns = Array.from(
    { length: width },
    (_, column) => report.columns[column] ?? ({ format: 'general', width: 100 } as const),
  );
  return { report: { ...report, cells, columns, blocks }, kept };
}

/** The list's own header and body reach over the columns that the person added. */
function widened(block: Block, headerRow: number, width: number, any: boolean): Block {
  const isList = block.row === headerRow || (block.role === 'body' && block.row === headerRow + 1);
  return any && isList ? { ...block, columns: width - block.column } : block;
}

function emptyRow(width: number): ReportCell[] {
  return Array.from({ length: width }, () => null);
}

function isTitled(cell: Cell, title: Title | undefined): boolean {
  return title?.includes(textOf(cell)) ?? false;
}

function textOf(cell: Cell | ReportCell): string {
  if (cell === null || typeof cell === 'object') return '';
  return String(cell).trim();
}
