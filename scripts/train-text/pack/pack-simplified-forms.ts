import { Converter } from 'opencc-js/t2cn';
import { alphabets, firstHan } from '../../../src/core/text/fold';
import { type PackedNumber, packNumbers } from './pack-numbers';

/** OpenCC's pairs of a traditional and a simplified character, as `simplifiedByCode` unpacks them. */
export function packSimplifiedForms(): string {
  const pairs = simplifiedPairs();
  const numbers: PackedNumber[] = [{ alphabet: alphabets.count, value: pairs.length }];
  let [lastFrom, lastTo] = [firstHan, firstHan];
  for (const [from, to] of pairs) {
    const jump = to - lastTo;
    numbers.push({ alphabet: alphabets.steps, value: from - lastFrom });
    numbers.push({ alphabet: alphabets.jumps, value: jump < 0 ? -2 * jump - 1 : 2 * jump });
    [lastFrom, lastTo] = [from, to];
  }
  return packNumbers(numbers);
}

/** A Taiwan or Hong Kong form goes all the way: 裡 to 里. Only simplified characters of everyday use are aimed at. */
function simplifiedPairs(): readonly (readonly [from: number, to: number])[] {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const everyday = everydayCharacters();
  const pairs: (readonly [number, number])[] = [];
  for (let code = firstCommonHan; code <= lastHan; code++) {
    const character = String.fromCharCode(code);
    const simple = converters.reduce((form, convert) => convert(form), character);
    if (simple !== character && everyday.has(simple)) pairs.push([code, simple.charCodeAt(0)]);
  }
  return pairs;
}

/** The 3,755 characters of everyday use, level 1 of the standard GB 2312: rows 16 to 55, 94 to a row. */
function everydayCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030');
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) characters.add(decoder.decode(Uint8Array.of(row, cell)));
  }
  return characters;
}

/** Characters before these are too rare for comments. */
const firstCommonHan = 0x4e00;
const lastHan = 0x9fff;
