/** A sentence of a page with `{names}` where its figures stand, and what these are. */
export interface Sentence {
  readonly words: string;
  readonly figures: Readonly<Record<string, string>>;
}

/**
 * The page with the figures of its sentences written anew, its words and line breaks as they are.
 *
 * @throws Error where the page does not hold a sentence exactly once: its words were changed here or there alone
 */
export function withFigures(page: string, sentences: readonly Sentence[]): string {
  return sentences.reduce(withSentence, page);
}

function withSentence(page: string, { words, figures }: Sentence): string {
  const names = [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const values = names.map((name) => {
    const value = figures[name];
    if (value === undefined) throw new Error(`Nothing says what {${name}} is in “${words}”.`);
    return value;
  });
  const found = [...page.matchAll(patternOf(words, values))];
  const [only] = found;
  if (only?.indices === undefined || found.length > 1) {
    throw new Error(`A page has to say once, and says ${found.length} times: “${words}”.`);
  }
  // From the last to the first, so that places stay where they are.
  return values.reduceRight((text, value, n) => {
    const [start, end] = only.indices?.[n + 1] ?? [0, 0];
    return text.slice(0, start) + value + text.slice(end);
  }, page);
}

/** The sentence in any wrapping and with any figures. A figure of several words ends with its paragraph or cell. */
function patternOf(words: string, values: readonly string[]): RegExp {
  let n = 0;
  const pattern = words
    .split(/(\{\w+\}|\s+)/)
    .map((piece) => {
      if (/^\s+$/.test(piece)) return '\\s+';
      if (!/^\{\w+\}$/.test(piece)) return piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      return (values[n++] ?? '').includes(' ') ? '((?:(?!\\n\\n|\\|).|\\n(?!\\n)){1,240}?)' : '(\\S+?)';
    })
    .join('');
  // `.` ends a sentence where no decimals follow.
  return new RegExp(`${pattern}(?!\\d)`, 'dg');
}
