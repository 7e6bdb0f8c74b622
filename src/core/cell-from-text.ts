import type { Cell } from './table';

/**
 * A cell of a text file as a spreadsheet would import it: plain numbers become numbers, all else stays as written.
 * Whole numbers with a leading zero or more than 15 digits stay text, because they are ids and would lose digits, and
 * so does `="00123"`, with which exports keep an id from Excel; `1,200`, `12%` and dates stay text, because reading
 * those is for whoever knows the column. So is `15.600`, which is 15,600 where dots part thousands: as a number its last
 * zeros would be gone.
 */
export function cellFromText(text: string): Cell {
  if (/^[1-9]\d{0,2}\.\d{2}0$/.test(text)) return text;
  if (/^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) && text !== '-0') return Number(text);
  return textAsFormula.exec(text)?.[1] ?? text;
}

/** A text that is kept from being read as a number: the text itself is the first group. */
export const textAsFormula = /^="([^"]*)"$/;
