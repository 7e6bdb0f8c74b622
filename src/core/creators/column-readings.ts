import type { Cell } from '../table';
import { cellText } from './cells/cell-text';
import type { RecognisedColumn } from './columns/elect-columns';
import type { Creator, CreatorField } from './creator';
import { isDivided, isNumberField, isOfferField, type NumberField } from './field-kinds';
import type { ColumnHow, ColumnMatch, WrittenAndRead } from './reading';
import { divisorOf } from './rows/per-note';
import type { RowReading } from './rows/read-rows';
import type { SenseView } from './sense/sense-view';

/**
 * The columns with how each was read, two of its cells before and after, and how far its cells bear that out. What stands in
 * a column that is not read is shown as it is.
 */
export function withReadings(view: SenseView, readings: readonly RowReading[]): readonly ColumnMatch[] {
  const { table, recognised } = view;
  const byColumn = new Map<number, readonly RecognisedColumn[]>();
  for (const columns of recognised.used.values())
    for (const column of columns)
      byColumn.set(column.column, [...(byColumn.get(column.column) ?? []), column]);
  return recognised.matches.map((match) => {
    const offset = match.column - table.firstColumn;
    const isOfMatch = ({ part, field }: RecognisedColumn) => part === undefined || field === match.field;
    const column = byColumn.get(offset)?.find(isOfMatch) ?? null;
    const shown = sampleRows(view, offset);
    const samples = shown.map(
      ({ at, row }): WrittenAndRead => ({
        written: short(cellText(table.rows[row]?.[offset])),
        read: column === null ? '' : short(readIn(view, row, readings[at], column)),
      }),
    );
    if (column === null) return { ...match, samples };
    const confidence = Math.min(match.confidence, borneOut(view, column));
    return { ...match, samples, how: howRead(view, column), confidence };
  });
}

const samplesShown = 2;
/** Further down a column looks as it does above: assumption. */
const rowsSearched = 500;
const longestSample = 40;

function short(text: string): string {
  return text.length > longestSample ? `${text.slice(0, longestSample)}…` : text;
}

/** The first rows whose cells say different things. */
function sampleRows(
  { table, rows }: SenseView,
  column: number,
): readonly { readonly at: number; readonly row: number }[] {
  const found: { at: number; row: number }[] = [];
  const seen = new Set<string>();
  for (const [at, row] of rows.slice(0, rowsSearched).entries()) {
    const text = cellText(table.rows[row]?.[column]);
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    found.push({ at, row });
    if (found.length === samplesShown) break;
  }
  return found;
}

/** What became of a cell, as a person would write it. */
function readIn(
  { numbers }: SenseView,
  row: number,
  reading: RowReading | undefined,
  { field }: RecognisedColumn,
): string {
  if (reading === undefined) return '';
  const { creator, noteDate } = reading;
  if (isNumberField(field) && !isDivided(field) && !isOfferField(field)) {
    const value = numbers.get(field)?.values[row] ?? null;
    return value === null ? '' : numberIn(value);
  }
  if (field === 'noteDate') return noteDate ?? '';
  if (isOfferField(field)) return offersIn(creator, field);
  const value: unknown = (creator as Partial<Record<CreatorField, unknown>>)[field];
  if (typeof value === 'number') return numberIn(value);
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(', ');
  return typeof value === 'string' ? value : '';
}

function offersIn({ offers }: Creator, field: 'offerImage' | 'offerVideo' | 'offerAny'): string {
  const wanted = field === 'offerImage' ? 'image' : field === 'offerVideo' ? 'video' : null;
  const prices = offers
    .filter(({ format }) => wanted === null || format === wanted)
    .map(({ price }) => price);
  return prices.map((price) => `¥${numberIn(price)}`).join(', ');
}

function numberIn(value: number): string {
  return String(Number(value.toPrecision(6)));
}

function howRead(view: SenseView, column: RecognisedColumn): ColumnHow {
  const { recognised, kinds } = view;
  const { field, header, marks } = column;
  if (field === 'likesAndSavesTotal' || field === 'notesTotal') return { how: 'lifetime' };
  if (marks.unit !== 1) return { how: 'inUnit', unit: marks.unit };
  if (!isDivided(field)) return { how: 'asWritten' };
  if (recognised.rowsAre === 'notes') return { how: 'eachNote' };
  const side = recognised.used.get(field)?.length ?? 1;
  if (side > 1) return { how: 'samples', columns: side };
  if (column.sumOf !== undefined) return { how: 'divided', header, by: String(column.sumOf) };
  const kind = kinds.get(field);
  if (kind === 'total') {
    const divisor = divisorOf(field, recognised);
    const notes = divisor === null ? undefined : recognised.used.get(divisor)?.[0];
    return notes === undefined ? { how: 'sumOfUnknown' } : { how: 'divided', header, by: notes.header };
  }
  if (kind !== 'median' && kind !== 'mean') return { how: 'unsaid' };
  const notes = /(\d{1,4})\s*[篇条]/.exec(header)?.[1];
  return { how: kind, days: marks.windowDays, notes: notes === undefined ? marks.ofNotes : Number(notes) };
}

/** The share of the filled cells that were read, 0 to 1; a column of nothing bears out little. */
function borneOut({ numbers, rows, table }: SenseView, { field, column }: RecognisedColumn): number {
  const looked = rows.slice(0, rowsSearched);
  const filled = looked.filter((row) => cellText(table.rows[row]?.[column] as Cell) !== '');
  if (filled.length === 0) return ofNothing;
  const read = isNumberField(field) ? numbers.get(field as NumberField) : undefined;
  if (read === undefined) return 1;
  const refused = filled.filter((row) => read.refused.has(row)).length;
  return Math.round(100 * (1 - refused / filled.length)) / 100;
}

const ofNothing = 0.5;
