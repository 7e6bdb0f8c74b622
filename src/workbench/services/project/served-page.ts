/**
 * A page as HtmlService serves it at its worst. Google documents nothing of this; unrelated projects report, each of a
 * page of its own that stayed blank, that in an inline script
 * - whatever looks like a comment was cut out, `//` to the end of the line and what stands between the marks of a
 *   block, also inside a string (an address), a regular expression or a template;
 * - characters outside ASCII arrived as others;
 * - `$&`, `` $` `` and `$'` were filled in, as `String.replace` does with the text it puts in.
 * Nobody knows which of these happens when. So all of it happens here, always: a page that could be altered at Google's
 * is altered on the bench, and one that comes through unaltered has nothing in it to alter.
 */
export function servedPage(page: string): string {
  return filledIn(garbled(page)).replace(
    inlineScript,
    (_, opening: string, script: string, closing: string) => opening + withoutComments(script) + closing,
  );
}

/**
 * Refuses a file or text that HtmlService cannot read as HTML, in its words: a script, JSON or base64 without a tag
 * around it. An empty page is one.
 *
 * @throws Error `Malformed HTML content: …`
 */
export function assertHtml(page: string): void {
  if (!/^\s*(?:<[a-z!]|$)/i.test(page)) throw new Error(`Malformed HTML content: ${page}`);
}

const inlineScript = /(<script\b[^>]*>)([\s\S]*?)(<\/script)/gi;

function withoutComments(script: string): string {
  return script.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/[^\n]*/g, '');
}

/** UTF-8 read as Latin-1, the commonest of mistakes. */
function garbled(page: string): string {
  const bytes = new TextEncoder();
  return page.replace(/[^\0-\x7f]/gu, (character) => String.fromCharCode(...bytes.encode(character)));
}

/** The page put into another by `replace`, as a text and not as what a function gives back. */
function filledIn(page: string): string {
  const [before, slot, after] = ['<!-- before -->', '<!-- page -->', '<!-- after -->'];
  const filled = (before + slot + after).replace(new RegExp(`(?<page>${slot})`), page);
  return filled.slice(before.length, filled.length - after.length);
}
