import { addonMessages } from '../messages/addon';
import { type Language, say } from '../messages/message';

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
  const note = say(language, addonMessages.cut, { most });
  // Never inside a character of two units, such as an emoji.
  return text.slice(0, most - note.length).replace(/[\uD800-\uDBFF]$/, '') + note;
}
