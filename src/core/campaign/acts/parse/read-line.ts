import { foldWidth } from '../../../creators/cells/cell-text';
import { actSmallWords, actVerbs } from '../../../messages/campaign/act-verbs';
import { codeOf } from '../../record/codes';
import type { ActKind } from '../act';

/** A line of a person's, its parts told apart. */
export interface ReadLine {
  readonly kind: ActKind;
  /** The codes that follow the verb. */
  readonly codes: readonly string[];
  /** What comes after them, word by word. */
  readonly rest: readonly string[];
  /** What follows 'because'. */
  readonly why: string;
}

/** `null`: it begins with no act. */
export function readLine(words: string): ReadLine | null {
  const line = foldWidth(words).trim();
  const verb = verbOf(line);
  if (verb === null) return null;
  const [said, why] = withReason(line.slice(verb.word.length));
  const parts = said.split(between).filter((part) => part !== '');
  const firstOther = parts.findIndex((part) => codeOf(part) === null && !isWord(part, 'and'));
  const end = firstOther === -1 ? parts.length : firstOther;
  const codes = [...new Set(parts.slice(0, end).flatMap((part) => codeOf(part) ?? []))];
  return { kind: verb.kind, codes, rest: parts.slice(end), why };
}

/** Whether a word is one of ours, such as 'to' in any of the ways in which it is said. */
export function isWord(word: string | undefined, meant: keyof typeof actSmallWords): boolean {
  const ways: readonly string[] = actSmallWords[meant];
  return word !== undefined && ways.includes(word.toLowerCase());
}

/** A word without one of ours at its beginning: 延后3天 is 3天. */
export function without(word: string, meant: keyof typeof actSmallWords): string {
  const before = longest(actSmallWords[meant], (way) => word.startsWith(way) && !isLatin(way));
  return before === null ? word : word.slice(before.length);
}

/** Between words; a comma within a number is none. */
const between = /[\s、;；]|,(?!\d)/;

function verbOf(line: string): { readonly kind: ActKind; readonly word: string } | null {
  const lower = line.toLowerCase();
  const begins = (word: string) =>
    lower.startsWith(word) && (!isLatin(word) || !isLatin(lower.charAt(word.length)));
  let best: { readonly kind: ActKind; readonly word: string } | null = null;
  for (const [kind, words] of Object.entries(actVerbs) as [ActKind, readonly string[]][]) {
    const word = longest(words, begins);
    if (word !== null && word.length > (best?.word.length ?? 0)) best = { kind, word };
  }
  return best;
}

function withReason(text: string): readonly [said: string, why: string] {
  const lower = text.toLowerCase();
  for (const word of actSmallWords.because) {
    const at = lower.indexOf(word);
    if (at !== -1)
      return [
        text.slice(0, at),
        text
          .slice(at + word.length)
          .replace(/^[:：\s]/, '')
          .trim(),
      ];
  }
  return [text, ''];
}

function longest(words: readonly string[], fits: (word: string) => boolean): string | null {
  const found = words.filter(fits).sort((one, other) => other.length - one.length);
  return found[0] ?? null;
}

function isLatin(text: string): boolean {
  return /^[a-z]/i.test(text);
}
