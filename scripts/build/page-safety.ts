import { type Place, placeIn } from './syntax-tree';

/**
 * What HtmlService is reported to alter in a page that it serves: comments, also where they only seem to be such inside
 * a string, characters outside ASCII, the patterns of `String.replace`, and the marks of templates. A page without any
 * of these comes through whatever is done to it.
 */
const altered = /[^\0-\x7f]+|\/\/|\/\*|<!--|<\?|\$[&`'$<\d]/g;

/** Every place in a page of dist/ that could be altered on the way to the browser. */
export function unsafePlaces(page: string): readonly Place[] {
  return [...page.matchAll(altered)].map(({ index }) => placeIn(page, index));
}

/**
 * @param name the file's name, for the error
 * @throws Error that names the first places where HtmlService could alter the page, with line and column.
 */
export function assertSafePage(name: string, page: string): void {
  const places = unsafePlaces(page);
  if (places.length === 0) return;
  const list = places
    .slice(0, 10)
    .map(({ line, column, excerpt }) => `  line ${line}, column ${column}: ${excerpt}`);
  throw new Error(`HtmlService could alter ${name}, and the page would stay blank (places: ${places.length}):
${list.join('\n')}
Scripts are written by scripts/build/page-safe-script.ts; text takes entities, a style takes escapes.`);
}
