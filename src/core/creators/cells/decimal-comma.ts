import type { Cell } from '../../table';

/**
 * Whether the numbers in these cells are written with a decimal comma, as `1.234,5`: at least one can be read in no other
 * way, and none is written with a decimal point behind thousands. `3,5` tells so only where none is such as `1,234`.
 */
export function writesDecimalComma(cells: readonly (Cell | undefined)[]): boolean {
  let commas = false;
  let shortOnes = false;
  let thousands = false;
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    if (/\d,\d{3}\.\d|^\D*\d+\.\d{1,2}\D*$|\d,\d{2,3},\d{3}/.test(cell)) return false;
    const text = cell.trim();
    commas ||= onlyComma.test(text);
    shortOnes ||= isDecimalComma(text);
    thousands ||= /^\D{0,9}\d{1,3},\d{3}\D{0,9}$/.test(text);
  }
  return commas || (shortOnes && !thousands);
}

/** `1.234,5` as `1234.5`. */
export function withDecimalPoint(text: string): string {
  return text.replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/, '.');
}

/** Whether the text is a number with at most two digits behind a comma, which parts no thousands then: `3,5`, `12,50 %`. */
export function isDecimalComma(text: string): boolean {
  return /^[-+]?\d{1,9},\d{1,2}\s{0,3}[%％]?$/.test(text);
}

/**
 * A cell of a column in which dots part thousands: `15.600` and `1.234.567` without them, `3,5` with a point, and the
 * number 15.6, as which a spreadsheet keeps `15.600`, as 15600.
 */
export function withoutDots(cell: Cell): Cell {
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell : Math.round(cell * 1000);
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  return /^\d{1,3}\.\d{1,2}$/.test(text) ? Math.round(Number(text) * 1000) : withDecimalPoint(text);
}

/** Whether the text can only mean a decimal comma: `1.234.567`, `12.345,6`, `0,5`, `12,5%`, `1,2K`. */
export function hasOnlyDecimalComma(text: string): boolean {
  return onlyComma.test(text);
}

const onlyComma =
  /^[^\d,.]*(?:\d{1,3}(?:\.\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,}|0,\d+|\d{1,3},\d{1,2}\s*(?:[%kKmM万wW]))(?![\d,.])/;
