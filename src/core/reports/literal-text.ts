/** Sheets refuses a cell with more characters. */
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

/** The longest text that fits into a cell, an apostrophe before it counted. */
export const longestText = mostCharacters - 1;
