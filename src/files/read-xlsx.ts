import type { CellObject, WorkSheet } from '@e965/xlsx';
import { profileLink } from '../core/creators/cells/links';
import { marksIn, marksTab } from '../core/reports/standing/file-marks';
import { type Cell, isBlank, type Table } from '../core/table';
import { mostCells } from './file-limits';
import { type Extent, rectangle } from './rectangle';

/** A tab that reaches too far to be read. */
export interface VastTab {
  readonly tab: string;
  readonly reaches: Extent;
}

/**
 * The tabs of an .xlsx file, hidden rows and tabs included, but for the one that Tierwise keeps its marks in; the first one that is too vast, or `null` where the bytes are
 * no workbook.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Table[] | VastTab | null> {
  const tables = await tabsOfXlsx(bytes, tableFrom);
  if (!Array.isArray(tables)) return tables;
  return tables.filter(({ tab, rows }) => tab !== marksTab || marksIn(rows).length === 0);
}

/**
 * Each tab of an .xlsx file as it is to be read.
 *
 * @param withLooks whether the cells' fills are wanted too
 */
export async function tabsOfXlsx<Read>(
  bytes: Uint8Array,
  readTab: (tab: string, sheet: WorkSheet, reaches: Extent, dates: DateReader) => Read,
  withLooks = false,
): Promise<Read[] | VastTab | null> {
  const { read, SSF } = await loadExcelReader();
  try {
    const workbook = read(bytes, {
      type: 'array',
      sheetStubs: true,
      dense: true,
      cellNF: true,
      cellStyles: withLooks,
      cellHTML: false,
      cellText: false,
    });
    const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
    const dates: DateReader = {
      isDateFormat: (format) => SSF.is_date(format),
      partsOf: (serial) => SSF.parse_date_code(serial, { date1904 }),
    };
    const tabs: Read[] = [];
    for (const tab of workbook.SheetNames) {
      const sheet = workbook.Sheets[tab] ?? {};
      const reaches = extentOf(sheet);
      if (reaches.rows * reaches.columns > mostCells) return { tab, reaches };
      tabs.push(readTab(tab, sheet, reaches, dates));
    }
    return tabs.length === 0 ? null : tabs;
  } catch {
    return null;
  }
}

function tableFrom(
  tab: string,
  sheet: WorkSheet,
  { rows: height, columns }: Extent,
  dates: DateReader,
): Table {
  const content = contentOf(sheet);
  const rows = rowsFrom(sheet, { rows: height, columns }, dates);
  const behind = profilesBehind(content, rows);
  const all = behind === null ? rows : rows.map((cells, row) => withLast(cells, columns, behind[row] ?? ''));
  return { tab, firstRow: 1, firstColumn: 1, rows: rectangle(all) };
}

/** What a person sees in each cell, as far as each row reaches. */
export function rowsFrom(sheet: WorkSheet, { rows: height, columns }: Extent, dates: DateReader): Cell[][] {
  const content = contentOf(sheet);
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = content[row] ?? [];
    return Array.from({ length: Math.min(columns, cells.length) }, (_, column): Cell => {
      const cell = cells[column];
      return cell === undefined ? '' : cellFromXlsx(cell, dates);
    });
  });
  blankCovered(rows, sheet);
  return rows;
}

function withLast(cells: readonly Cell[], columns: number, last: string): Cell[] {
  return [...cells, ...Array<Cell>(columns - cells.length).fill(''), last];
}

/**
 * By row, the links to profiles behind the words of a column, such as those of names, which say who a creator is more surely than
 * the name; `null` where no column has them in most of its rows, or the sheet shows such links itself.
 */
function profilesBehind(content: Content, rows: readonly (readonly Cell[])[]): readonly string[] | null {
  const linked = new Map<number, Map<number, string>>();
  const words = new Map<number, number>();
  for (const row in rows) {
    for (const column in rows[row] ?? []) {
      const shown = rows[row]?.[column];
      if (typeof shown !== 'string' || isBlank(shown)) continue;
      if (profileLink.test(shown)) return null;
      words.set(Number(column), (words.get(Number(column)) ?? 0) + 1);
      const cell = content[row]?.[column];
      const link = cell === undefined ? null : linkOf(cell);
      if (link === null || !profileLink.test(link)) continue;
      const of = linked.get(Number(column)) ?? new Map<number, string>();
      linked.set(Number(column), of.set(Number(row), link));
    }
  }
  for (const [column, links] of linked) {
    const differ = new Set(links.values()).size > 1;
    if (differ && links.size * 2 >= (words.get(column) ?? 0))
      return rows.map((_, row) => links.get(row) ?? '');
  }
  return null;
}

/** The cells by row and column, with gaps where there are none. */
export type Content = readonly (readonly (CellObject | undefined)[] | undefined)[];

export function contentOf(sheet: WorkSheet): Content {
  return (sheet['!data'] ?? []) as Content;
}

/** How far the cells that say something reach. Only what is there is looked at: one stray cell leaves a million gaps. */
function extentOf(sheet: WorkSheet): Extent {
  const content = contentOf(sheet);
  let rows = 0;
  let columns = 0;
  for (const row in content) {
    const width = filledLength(content[row] ?? []);
    if (width > 0) rows = Number(row) + 1;
    if (width > columns) columns = width;
  }
  return { rows, columns };
}

function filledLength(cells: readonly (CellObject | undefined)[]): number {
  const last = cells.length - 1;
  if (last < 0 || saysSomething(cells[last])) return last + 1;
  let length = 0;
  for (const column in cells) if (saysSomething(cells[column])) length = Number(column) + 1;
  return length;
}

function saysSomething(cell: CellObject | undefined): boolean {
  if (cell === undefined) return false;
  return cell.t === 'z' ? cell.f !== undefined : typeof cell.v !== 'string' || !isBlank(cell.v);
}

/** Of merged cells a person sees the first; what lies under the others, some programs leave in the file. */
function blankCovered(rows: Cell[][], sheet: WorkSheet): void {
  for (const { s: first, e: last } of sheet['!merges'] ?? []) {
    for (let row = first.r; row <= Math.min(last.r, rows.length - 1); row += 1) {
      const cells = rows[row] as Cell[];
      const from = row === first.r ? first.c + 1 : first.c;
      for (let column = from; column <= Math.min(last.c, cells.length - 1); column += 1) cells[column] = '';
    }
  }
}

/** How a workbook writes dates: as numbers whose format says so. */
export interface DateReader {
  isDateFormat(format: string): boolean;
  /** The wall time of a serial number; `null` where there is no such day. */
  partsOf(serial: number): {
    readonly y: number;
    readonly m: number;
    readonly d: number;
    readonly H: number;
    readonly M: number;
    readonly S: number;
  } | null;
}

/** What a person sees in the cell: a formula's result, the letters of a rich text, a day where the format says so. */
function cellFromXlsx(cell: CellObject, dates: DateReader): Cell {
  const { t: type, v: value, z: format } = cell;
  if (type === 'e') return errors.get(value as number) ?? '#VALUE!';
  if (type === 'z') return cell.f === undefined ? '' : notWorkedOut;
  if (value === undefined) return '';
  if (type === 'n' && typeof format === 'string' && dates.isDateFormat(format)) {
    return dateFrom(value as number, dates) ?? (value as number);
  }
  if (typeof value === 'string') return saysOnlyLink.test(value.trim()) ? (linkOf(cell) ?? value) : value;
  return value instanceof Date ? { date: value.toISOString().slice(0, 10) } : value;
}

/** A program that cannot calculate wrote the formula without its result: Excel would work it out on opening. */
const notWorkedOut = '#CALC!';

/** Codes of [MS-XLS] 2.5.10 and what Excel shows for them. */
const errors: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

function dateFrom(serial: number, dates: DateReader): Cell | null {
  const parts = dates.partsOf(serial);
  if (parts === null) return null;
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  const day = `${parts.y}-${two(parts.m)}-${two(parts.d)}`;
  const time = `${two(parts.H)}:${two(parts.M)}:${two(parts.S)}`;
  return { date: time === '00:00:00' ? day : `${day}T${time}` };
}

/** Words that say no more than that there is a link: then the link itself is the cell's content. */
const saysOnlyLink =
  /^(?:链接|主页|主页链接|个人主页|笔记链接|查看|点击查看|点击|打开|网页链接|links?|here|open|view|profile)$/i;

function linkOf({ l: link, f: formula }: CellObject): string | null {
  const address = link?.Target ?? /^HYPERLINK\("([^"]+)"/i.exec(formula ?? '')?.[1] ?? '';
  return /^https?:/i.test(address) ? address : null;
}

/** The library that reads .xlsx is large, so it is loaded when the first workbook is opened, not before. */
async function loadExcelReader(): Promise<typeof import('@e965/xlsx')> {
  const loaded = await import('@e965/xlsx/dist/xlsx.mini.min.js');
  return 'default' in loaded ? (loaded.default as typeof import('@e965/xlsx')) : loaded;
}
