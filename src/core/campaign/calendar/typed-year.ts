import { foldWidth } from '../../creators/cells/cell-text';
import { type Cell, isDate } from '../../table';

/** A year as people type it, as the number it means: `2027年`, `２０２７年度`, a day of it. Any other cell is as it was. */
export function typedYear(cell: Cell): Cell {
  if (isDate(cell)) return Number(cell.date.slice(0, 4));
  if (typeof cell !== 'string') return cell;
  const [, year] = /^(\d{4})\s?年度?$/.exec(foldWidth(cell).trim()) ?? [];
  return year === undefined ? cell : Number(year);
}
