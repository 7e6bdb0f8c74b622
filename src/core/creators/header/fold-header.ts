import { simplify } from '../../text/fold';
import { foldWidth } from '../cells/cell-text';
import { longestLookedAt } from '../cells/text-limits';

/**
 * A header as it is compared: plain width, lower case, simplified characters, `camelCase` and `snake_case` as words,
 * without the number of a form's question and its marks of being required.
 */
export function foldHeader(header: string): string {
  return inUsualCharacters(foldWidth(header.slice(0, longestLookedAt)))
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/_/g, ' ')
    .replace(/^\s*(?:q?\d{1,2}\s*[.、):](?!\d)|\*)\s*/, '')
    .replace(/(?<![*?:\s])[*?:\s]+$/, '')
    .trim();
}

/** Simplified, and of two ways to write a character the one that aliases have. */
function inUsualCharacters(header: string): string {
  return simplify(header).replace(/暱/g, '昵').replace(/帐/g, '账');
}
