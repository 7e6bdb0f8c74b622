import { type Language, say } from '../messages/message';
import { cellMessages } from '../messages/reports/creator-columns';

/** Sheets refuses a cell with more characters (Google's help page on the limits of a spreadsheet). */
const mostCharacters = 50_000;

/**
 * A text as it is handed to a sheet so that it stays that text. What a sheet or a later export could take for a formula
 * gets a leading apostrophe, which Sheets swallows or, in a text cell, may keep; so does a text that begins with an
 * apostrophe of its own.
 */
export function literalText(text: string): string {
  return isTempting(text) ? `'${text}` : text;
}

/** A text that came back from a sheet, without the apostrophe that `literalText` put before it and the sheet kept. */
export function asMeant(text: string): string {
  return text.startsWith("'") && isTempting(text.slice(1)) ? text.slice(1) : text;
}

/** For comparing: a sheet may have kept an apostrophe, or a person put one before an id. */
export function withoutApostrophes(text: string): string {
  return text.replace(/^'+/, '');
}

function isTempting(text: string): boolean {
  return /^(?:[\t\r\n']|\s*[=+\-@＝＋－＠])/.test(text);
}

/** A text as it fits into a cell, an apostrophe before it counted; what is cut says so at its end. */
export function fittingText(text: string, language: Language): string {
  const most = mostCharacters - 1;
  if (text.length <= most) return text;
  const note = say(language, cellMessages.cut, { most });
  // Never inside a character of two units, such as an emoji.
  return text.slice(0, most - note.length).replace(/[\uD800-\uDBFF]$/, '') + note;
}

/**
 * Rows as the text that a sheet pastes into cells: a row a line, tabs between. Every text arrives as that text: not as
 * a formula, a number or a date, and in its own cell whatever quotes, tabs and line breaks it holds; tabs and line
 * breaks become spaces, for a chat takes the same text.
 */
export function pastedText(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => row.map(pastedCell).join('\t')).join('\n');
}

function pastedCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const line = cell.replace(/\s+/g, ' ').trim();
  const text = isTakenForAnother(line) ? `'${line}` : literalText(line);
  // A quote at the beginning would swallow everything to the next one, tabs and lines included.
  return text.startsWith('"') ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Whether a cell without a format of its own would make a number, a date, a time or a truth value of the text. In a tab
 * the column's text format prevents that; a pasted cell has none. A needless apostrophe does no harm.
 */
function isTakenForAnother(text: string): boolean {
  return (
    /^(?:true|false)$/i.test(text) ||
    /^[$¥￥€£(.]*\d[\d,.\s]*(?:e[+-]?\d+\s*)?(?:[%)$¥￥€£][\s%)$¥￥€£]*)?$/i.test(text) ||
    /^\d{1,4}\s*[-/.:年月]\s*\d/.test(text)
  );
}
