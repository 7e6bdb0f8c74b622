/**
 * A text that stays a text when a sheet takes it in. What a sheet or a later export could take for a formula gets a
 * leading apostrophe, which Sheets swallows; so does a text that begins with an apostrophe of its own.
 */
export function literalText(text: string): string {
  return /^(?:[\t\r\n']|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text;
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
    /^[$¥￥€£(.]*\d[\d,.\s]*(?:e[+-]?\d+)?[\s%)$¥￥€£]*$/i.test(text) ||
    /^\d{1,4}\s*[-/.:年月]\s*\d/.test(text)
  );
}
