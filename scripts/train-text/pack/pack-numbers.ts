import {
  bitsBelow,
  digitBits,
  firstOf,
  leastState,
  packedAlphabet,
  plainSymbols,
  shareBits,
  symbolOf,
  wholeShare,
} from '../../../src/core/text/packed-numbers';

/** A number to pack, 0 or more, and the alphabet it is written with: numbers of one kind share one. */
export interface PackedNumber {
  readonly alphabet: number;
  readonly value: number;
}

/** Writes numbers as `readPacked` reads them. */
export function packNumbers(numbers: readonly PackedNumber[]): string {
  const alphabets = alphabetsOf(numbers);
  const digits: number[] = [];
  let state = leastState;
  const shrinkBelow = (limit: number) => {
    while (state >= limit) {
      digits.push(state & ((1 << digitBits) - 1));
      state = Math.floor(state / 2 ** digitBits);
    }
  };
  // Last in, first out: the reader begins where the writer ends.
  for (const { alphabet, value } of [...numbers].reverse()) {
    const shares = alphabets[alphabet] as readonly number[];
    const symbol = symbolOf(value);
    if (symbol >= plainSymbols) {
      const bits = bitsBelow(symbol);
      shrinkBelow(2 ** (31 - bits));
      state = state * 2 ** bits + (value - firstOf(symbol));
    }
    const share = shares[symbol] as number;
    shrinkBelow(share * 2 ** (31 - shareBits));
    const start = shares.slice(0, symbol).reduce((sum, before) => sum + before, 0);
    state = Math.floor(state / share) * wholeShare + (state % share) + start;
  }
  const head = [alphabets.length, ...alphabets.flatMap((shares) => [shares.length, ...shares])];
  const finalState = [2, 1, 0].map((digit) => Math.floor(state / 2 ** (digit * digitBits)) % 2 ** digitBits);
  return [...head, ...finalState, ...digits.reverse()].map(pairOf).join('');
}

/** For each alphabet, how often each symbol comes, in 4096ths, at least one for each that comes at all. */
function alphabetsOf(numbers: readonly PackedNumber[]): readonly (readonly number[])[] {
  const counts: number[][] = [];
  for (const { alphabet, value } of numbers) {
    while (counts.length <= alphabet) counts.push([]);
    const own = counts[alphabet] as number[];
    while (own.length <= symbolOf(value)) own.push(0);
    own[symbolOf(value)] = (own[symbolOf(value)] as number) + 1;
  }
  return counts.map((own) => {
    const all = own.reduce((sum, count) => sum + count, 0);
    const shares = own.map((count) =>
      count === 0 ? 0 : Math.max(1, Math.floor((count * wholeShare) / all)),
    );
    const largest = shares.indexOf(Math.max(...shares));
    shares[largest] =
      (shares[largest] as number) + wholeShare - shares.reduce((sum, share) => sum + share, 0);
    return shares;
  });
}

function pairOf(digit: number): string {
  const first = packedAlphabet[Math.floor(digit / packedAlphabet.length)] as string;
  return first + packedAlphabet[digit % packedAlphabet.length];
}
