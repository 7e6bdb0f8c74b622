import type { WriteRequest } from './endpoints';

/**
 * A request as JSON in ASCII, cut into parts of a size that one call takes; a single one where it needs none. In ASCII
 * a part is as many bytes as characters, and no character is cut in two.
 */
export function partsOf(request: WriteRequest): readonly string[] {
  const text = JSON.stringify(request).replace(/[^\0-\x7e]/g, asEscape);
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += largestPart) parts.push(text.slice(at, at + largestPart));
  return parts;
}

/**
 * In characters. A part crosses as a text inside of JSON, where its quotes and backslashes are doubled: from 6 million
 * they make at most some 8, and a call shall take no more than 10 MB (assumption; Google names no limit).
 */
const largestPart = 6_000_000;

function asEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
