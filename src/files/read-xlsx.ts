import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { Cell, Table } from '../core/table';
import { rectangle } from './rectangle';

/** The tabs of an .xlsx file, hidden rows and tabs included, or `null` where the bytes are no workbook. */
export async function readXlsx(bytes: Uint8Array): Promise<Table[] | null> {
  const { read, SSF } = await loadExcelReader();
  try {
    const workbook = read(bytes, {
      type: 'array',
      sheetStubs: true,
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
    });
    const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
    const dates: DateReader = {
      isDateFormat: (format) => SSF.is_date(format),
      partsOf: (serial) => SSF.parse_date_code(serial, { date1904 }),
    };
    const tables = workbook.SheetNames.map((name) => tableFrom(name, workbook.Sheets[name] ?? {}, dates));
    return tables.length === 0 ? null : tables;
  } catch {
    return null;
  }
}

function tableFrom(tab: string, sheet: WorkSheet, dates: DateReader): Table {
  const content = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  const rows = Array.from(content, (cells) =>
    Array.from(cells ?? [], (cell): Cell => (cell === undefined ? '' : cellFromXlsx(cell, dates))),
  );
  blankCovered(rows, sheet);
  return { tab, firstRow: 1, firstColumn: 1, rows: rectangle(rows) };
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
interface DateReader {
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
