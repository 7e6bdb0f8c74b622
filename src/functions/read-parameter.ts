import { typedYear } from '../core/campaign/calendar/typed-year';
import type { Parameter } from '../core/catalogue';
import { readNumber } from '../core/creators/cells/numbers';
import type { CreatorField } from '../core/creators/creator';
import { headerMeaning } from '../core/creators/header/header-meaning';
import { InputError } from '../core/input-error';
import { formulaMessages } from '../core/messages/formulas';
import { type Language, say } from '../core/messages/message';
import { type Cell, isBlank, isDate, isError } from '../core/table';

/** What one row of a call says, by parameter name; an unknown is `null`. */
export type ReadValues = { readonly [Name in Parameter['name']]?: number | string | null };

/**
 * One cell as its parameter wants it: a number for counts, text for words, `null` where the cell says nothing.
 *
 * @throws InputError where the cell is an error, or holds what the parameter cannot mean
 */
export function readParameter(parameter: Parameter, cell: Cell, language: Language): number | string | null {
  if (isBlank(cell)) return null;
  const value = isDate(cell) ? cell.date : String(cell);
  if (isError(cell)) {
    throw new InputError(say(language, formulaMessages.errorCell, { parameter: parameter.name, value }));
  }
  if (parameter.kind === 'year') return readCount(parameter, typedYear(cell), value, language);
  return parameter.kind === 'number' ? readCount(parameter, cell, value, language) : value;
}

/** Whether the cell is a column's header and not a value: words that are no number, and no link where links are wanted. */
export function isTitle(parameter: Parameter, cell: Cell): boolean {
  if (parameter.kind === 'writing') return typeof cell === 'string' && isHeaderOfWriting(cell);
  if (parameter.kind === 'festival') return typeof cell === 'string' && headerOfFestivals.test(cell.trim());
  if (parameter.kind === 'year' && typedYear(cell) !== cell) return false;
  if (parameter.kind === 'link' && typeof cell === 'string' && /[./\d]/.test(cell)) return false;
  return (
    typeof cell === 'string' &&
    !isBlank(cell) &&
    !isError(cell) &&
    readNumber(cell) === 'unreadable' &&
    /\p{L}/u.test(cell) &&
    parameter.kind !== 'settings'
  );
}

/** Where any words may stand, a header is one that tables of texts are known to have. */
function isHeaderOfWriting(cell: string): boolean {
  if (usualHeader.test(cell.trim())) return true;
  const meaning = headerMeaning(cell);
  return meaning?.by === 'name' && fieldsOfWriting.indexOf(meaning.field) >= 0;
}

const headerOfFestivals = /^(?:festivals?|holidays?|events?|occasions?|节日|节点|大促|营销节点|活动)$/i;
const usualHeader = /^(?:comments?|reviews?|text|评论|评价|内容|文本|正文)$/i;
const fieldsOfWriting: readonly CreatorField[] = [
  'commentText',
  'noteTitle',
  'noteText',
  'bio',
  'tags',
  'niche',
];

function readCount(parameter: Parameter, cell: Cell, value: string, language: Language): number | null {
  const read = typeof cell === 'boolean' || isDate(cell) ? 'unreadable' : readNumber(cell);
  if (read === 'unreadable') {
    throw new InputError(
      say(language, formulaMessages.notANumber, { parameter: parameter.name, value }),
      `notANumber ${parameter.name}`,
    );
  }
  if (read.value === null) return null;
  const [least, most] = parameter.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (read.value < least || read.value > most) {
    throw new InputError(
      say(language, formulaMessages.outOfRange, { parameter: parameter.name, least, most, value }),
      `outOfRange ${parameter.name}`,
    );
  }
  return read.value;
}
