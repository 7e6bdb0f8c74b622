import type { CellObject } from '@e965/xlsx';
import type { Cell } from '../core/table';

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
export function cellFromXlsx(cell: CellObject, dates: DateReader): Cell {
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
