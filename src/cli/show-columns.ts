import { cellText } from '../core/creators/cells/cell-text';
import { numberIn } from '../core/creators/cells/numbers';
import { findHeader } from '../core/creators/header/find-header';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, listed, say } from '../core/messages/message';
import { type Cell, columnLetters, isBlank, type Table } from '../core/table';

/**
 * The columns of a table that could not be read, each with two of its values, and how to name one: so that a person can
 * say what they mean. Nothing where the table is blank.
 */
export function showColumns(table: Table, language: Language): readonly string[] {
  const headerRow = likelyHeader(table);
  const headers = table.rows[headerRow] ?? [];
  const shown = headers.flatMap((cell, column) => {
    const header = oneLine(cell);
    if (header === '') return [];
    const values = table.rows.slice(headerRow + 1).map((row) => row[column] ?? '');
    return [{ column, header, samples: samplesOf(values) }];
  });
  if (shown.length === 0) return [];
  const example =
    shown.find(({ samples }) => samples.some((sample) => numberIn(sample) !== null)) ?? shown[0];
  const more = shown.length - mostShown;
  return [
    say(language, messages.columnsToName, { tab: table.tab, row: table.firstRow + headerRow }),
    ...shown.slice(0, mostShown).map(({ column, header, samples }) => {
      const letters = columnLetters(table.firstColumn + column).padEnd(3);
      return `  ${letters} ${header}${samples.length === 0 ? '' : `: ${listed(language, samples)}`}`;
    }),
    ...(more > 0 ? [say(language, messages.moreColumns, { count: more })] : []),
    say(language, messages.nameAColumn, { header: example?.header ?? '' }),
  ];
}

/** A person does not look through more. */
const mostShown = 60;
const samplesEach = 2;
const longestSample = 20;

/** Where a header was found, or else the row among the first that has most texts. */
function likelyHeader(table: Table): number {
  const found = findHeader(table);
  if (found !== null) return found.row;
  const texts = table.rows.slice(0, rowsLookedAt).map((row) => row.filter(isWord).length);
  return Math.max(0, texts.indexOf(texts.reduce((most, count) => Math.max(most, count), 0)));
}

const rowsLookedAt = 20;

function isWord(cell: Cell): boolean {
  return typeof cell === 'string' && !isBlank(cell) && numberIn(cell) === null;
}

/** The first values that differ, cut to what fits in a line. */
function samplesOf(values: readonly Cell[]): readonly string[] {
  const samples = new Set<string>();
  for (const value of values) {
    const text = oneLine(value);
    if (text !== '') samples.add(text.length > longestSample ? `${text.slice(0, longestSample)}…` : text);
    if (samples.size === samplesEach) break;
  }
  return [...samples];
}

function oneLine(cell: Cell): string {
  return cellText(cell).slice(0, 200).replace(/\s+/g, ' ');
}
