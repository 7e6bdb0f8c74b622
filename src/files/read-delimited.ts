import Papa from 'papaparse';
import type { Cell, Table } from '../core/table';
import { rectangle } from './rectangle';

/** The table in a text of comma, tab or semicolon separated values; which of them is found by looking. */
export function readDelimited(text: string, tab: string): Table {
  const { data } = Papa.parse<string[]>(text, { delimitersToGuess: [',', '\t', ';'] });
  return { tab, firstRow: 1, firstColumn: 1, rows: rectangle(data.map((row) => row.map(cellFromText))) };
}

/**
 * A cell as a spreadsheet would import it: plain numbers become numbers, all else stays as written.
 * Whole numbers with a leading zero or more than 15 digits stay text, because they are ids and would lose digits;
 * `1,200`, `12%` and dates stay text, because reading those is for whoever knows the column.
 */
export function cellFromText(text: string): Cell {
  return /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) && text !== '-0' ? Number(text) : text;
}
