import { isoDay } from '../../days';
import type { Cell } from '../../table';
import { foldWidth } from './cell-text';
import { longestLookedAt } from './text-limits';

/** Which stands first in 05/06/2026. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** A day written as two numbers and perhaps a year behind them. */
interface TwoNumbers {
  readonly first: number;
  readonly second: number;
  readonly year: string | null;
}

/**
 * The order in which a column writes days: as some cell can only be read (25/06/2026, 25.06.2026), and none the other way.
 * `null` where no cell tells or they contradict each other.
 */
export function orderByCells(cells: readonly (Cell | undefined)[]): DayOrder | null {
  const orders = new Set(cells.map(orderOf));
  if (orders.has('dayFirst') === orders.has('monthFirst')) return null;
  return orders.has('dayFirst') ? 'dayFirst' : 'monthFirst';
}

function orderOf(cell: Cell | undefined): DayOrder | null {
  const parts = twoNumbers(cell);
  if (parts === null) return null;
  if (parts.first > 12) return 'dayFirst';
  if (parts.second > 12) return 'monthFirst';
  // Where points stand between, the day is first wherever they are usual.
  return parts.year !== null && /\d\.\d{1,2}\.\d/.test(String(cell)) ? 'dayFirst' : null;
}

/**
 * The order by what days the cells then are: none can be later than the table, and where one of the numbers is the same in
 * all of three days and more it is the month. `null` where neither tells.
 *
 * @param latest the day of the table, ISO; `null` where it is not known
 */
export function orderByDays(cells: readonly (Cell | undefined)[], latest: string | null): DayOrder | null {
  const written = cells.flatMap((cell) => twoNumbers(cell) ?? []);
  if (latest !== null) {
    const isPast = (order: DayOrder) =>
      written.every((parts) => parts.year === null || (dayIn(parts, order) ?? latest) <= latest);
    const [dayFirst, monthFirst] = [isPast('dayFirst'), isPast('monthFirst')];
    if (dayFirst !== monthFirst) return dayFirst ? 'dayFirst' : 'monthFirst';
  }
  const firsts = new Set(written.map(({ first }) => first));
  const seconds = new Set(written.map(({ second }) => second));
  // The first of each month is a day as usual as any.
  if (seconds.size === 1 && firsts.size >= fewestDays && !seconds.has(1)) return 'dayFirst';
  return firsts.size === 1 && seconds.size >= fewestDays && !firsts.has(1) ? 'monthFirst' : null;
}

const fewestDays = 3;

/** Whether the cell is one day in one order and another in the other. */
export function hangsOnOrder(cell: Cell | undefined): boolean {
  const parts = twoNumbers(cell);
  return parts !== null && parts.first !== parts.second && parts.first <= 12 && parts.second <= 12;
}

/** Whether the cell is such a day without its year: 05/06. */
export function isWithoutYear(cell: Cell | undefined): boolean {
  return twoNumbers(cell)?.year === null;
}

function dayIn({ first, second, year }: TwoNumbers, order: DayOrder): string | null {
  const [month, day] = order === 'dayFirst' ? [second, first] : [first, second];
  return isoDay(year ?? '', String(month), String(day));
}

/** 05-20 and 5.20 without a year have the month first wherever they are written. */
function twoNumbers(cell: Cell | undefined): TwoNumbers | null {
  if (typeof cell !== 'string') return null;
  const text = withoutLeadIn(foldWidth(cell.trim().slice(0, longestLookedAt)));
  const [, first, second, year] = withYear.exec(text) ?? withoutYear.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  return { first: Number(first), second: Number(second), year: year ?? null };
}

const withYear = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[,\s]|$)/;
const withoutYear = /^(\d{1,2})\/(\d{1,2})(?:\s|$)/;

/** The text without the words that some sites and people put before a day. */
export function withoutLeadIn(text: string): string {
  return text.replace(
    /^(?:(?:数据|粉丝|统计)?(?:截[至止]到?|更新[于至到]?)|编辑于|发布于|as (?:of|at)|edited on|posted on|posted|updated(?: on)?|until)[\s::]*/i,
    '',
  );
}
