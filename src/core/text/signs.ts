import type { LexiconHit, LexiconKind } from './lexicon';
import { mark } from './tokens';

/**
 * The signs of a text that hold across kinds of text, other than its words: which kinds of the lexicon it names, whether
 * it asks, calls somebody or laughs, and how long it is. They are features of the models like any run of tokens.
 */
export function signsOf(
  folded: string,
  tokens: readonly number[],
  hits: readonly LexiconHit[],
): readonly number[] {
  const signs = signsOfWords(hits);
  const judges = signs.some((sign) => sign < judgingKinds * 2);
  const asked = asks(folded);
  const length = lengthClass(tokens.length);
  signs.push(form.length + length, form.manner + length * 4 + (judges ? 1 : 0) + (asked ? 2 : 0));
  if (asked) signs.push(form.asks);
  if (asked && judges) signs.push(form.asksAndJudges);
  if (tokens[0] === mark.mention) signs.push(form.calls);
  if (tokens.length > 0 && tokens.every((token) => token === mark.mention)) signs.push(form.onlyCalls);
  return signs;
}

/** Whether a folded text asks something. */
export function asks(folded: string): boolean {
  return question.test(folded);
}

/** Two signs a kind, plain and negated, and again for kinds that are named more than once. */
function signsOfWords(hits: readonly LexiconHit[]): number[] {
  const signs: number[] = [];
  for (const { kind, negated } of hits) {
    const sign = kinds.indexOf(kind) * 2 + (negated ? 1 : 0);
    if (!signs.includes(sign)) signs.push(sign);
    else if (!signs.includes(sign + severalTimes)) signs.push(sign + severalTimes);
  }
  return signs;
}

/** The kinds that judge come first. */
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
const judgingKinds = 4;
const severalTimes = 32;

/** The signs of a text's form: the first of eight lengths, of lengths with what the text does, and single ones. */
const form = { length: 64, asks: 72, asksAndJudges: 73, calls: 74, onlyCalls: 75, manner: 80 };

/** Lengths in tokens: 0, 1, up to 3, 7, 15, 31, 63, and more. */
function lengthClass(length: number): number {
  return Math.min(7, 32 - Math.clz32(length));
}

const question =
  /[?吗嘛呢么]\s*$|\?|什么|怎么|哪[里儿个家款些]|多少|几[点号岁个]|是不是|有没有|能不能|可不可以|会不会|请问|求问|谁|为啥|为何|咋|^(?:what|where|when|how|who|why|is|are|do|does|did|can|could|any)\b/;
