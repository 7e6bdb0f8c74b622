import type { LexiconKind } from './lexicon';
import { lexiconHits } from './lexicon-hits';
import { mark } from './tokens';

/**
 * The signs of a text that hold across kinds of text, other than its words: which kinds of the lexicon it names, whether
 * it asks, calls somebody or laughs, and how long it is. They are features of the models like any run of tokens.
 */
export function signsOf(folded: string, tokens: readonly number[]): readonly number[] {
  const signs: number[] = [];
  const counts = new Map<number, number>();
  for (const { kind, negated } of lexiconHits(folded)) {
    const sign = kinds.indexOf(kind) * 2 + (negated ? 1 : 0);
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  for (const [sign, count] of counts) {
    signs.push(sign);
    if (count > 1) signs.push(sign + severalTimes);
  }
  const length = lengthClass(tokens.length);
  const judges = [0, 1, 2, 3, 4, 5, 6, 7].some((sign) => counts.has(sign));
  const asks = question.test(folded);
  signs.push(firstOfForm + length, firstOfForm + 16 + length * 4 + (judges ? 1 : 0) + (asks ? 2 : 0));
  if (asks) signs.push(firstOfForm + 8);
  if (asks && judges) signs.push(firstOfForm + 9);
  if (tokens[0] === mark.mention) signs.push(firstOfForm + 10);
  if (tokens.length > 0 && tokens.every((token) => token === mark.mention)) signs.push(firstOfForm + 11);
  return signs;
}

const kinds: readonly LexiconKind[] = [
  'praise',
  'liking',
  'complaint',
  'doubt',
  'wish',
  'purchase',
  'proof',
  'saving',
  'suspicion',
  'neither',
];
const severalTimes = 32;
const firstOfForm = 64;

/** Lengths in tokens: 2, 4, 8, 16, 32, 64 and more. */
function lengthClass(length: number): number {
  return Math.min(7, 32 - Math.clz32(length));
}

const question =
  /[?吗嘛呢么]\s*$|\?|什么|怎么|哪[里儿个家款些]|多少|几[点号岁个]|是不是|有没有|能不能|可不可以|会不会|请问|求问|谁|为啥|为何|咋|^(?:what|where|when|how|who|why|is|are|do|does|did|can|could|any)\b/;
