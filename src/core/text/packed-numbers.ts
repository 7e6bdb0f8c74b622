/** Reads the next number of a packed text, 0 or more, by the alphabet that it was written with. */
export type NumberReader = (alphabet: number) => number;

/**
 * Opens numbers packed by range asymmetric numeral systems (Duda 2009): a frequent number takes little room, a rare one
 * more. The text begins with its alphabets, each a list of how often its symbols come, in 4096ths. Nothing is checked:
 * what is read must be what was written.
 */
export function readPacked(packed: string): NumberReader {
  const digits = digitValues();
  let at = 0;
  const digit = () =>
    (digits[packed.charCodeAt(at++)] as number) * packedAlphabet.length +
    (digits[packed.charCodeAt(at++)] as number);
  const alphabets = Array.from({ length: digit() }, () => alphabetOf(Array.from({ length: digit() }, digit)));
  let state = (digit() << (2 * digitBits)) | (digit() << digitBits);
  state |= digit();
  const refill = () => {
    while (state < leastState) state = (state << digitBits) | digit();
  };
  return (index) => {
    const { symbols, shares, starts } = alphabets[index] as Alphabet;
    const slot = state & (wholeShare - 1);
    const symbol = symbols[slot] as number;
    state = (shares[symbol] as number) * (state >>> shareBits) + slot - (starts[symbol] as number);
    refill();
    if (symbol < plainSymbols) return symbol;
    const bits = bitsBelow(symbol);
    const low = state & ((1 << bits) - 1);
    state >>>= bits;
    refill();
    return firstOf(symbol) + low;
  };
}

/** The characters that packed text is written in: none of `'`, backslash, `<` and `#`, which scripts and pages give a meaning. */
export const packedAlphabet =
  ' !"$%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~';
/** Two characters make a digit: 91² is just above 2¹³. */
export const digitBits = 13;
export const shareBits = 12;
export const wholeShare = 1 << shareBits;
/** The state stays from 2¹⁸ up to 2³¹. */
export const leastState = 1 << 18;

/** Numbers below this are symbols of their own; above, two symbols share each power of two, and bits tell the rest. */
export const plainSymbols = 32;
const plainBits = 5;

export function symbolOf(value: number): number {
  if (value < plainSymbols) return value;
  const bits = 31 - Math.clz32(value);
  return plainSymbols + (bits - plainBits) * 2 + ((value >>> (bits - 1)) & 1);
}

/** How many bits follow a symbol that is no number of its own. */
export function bitsBelow(symbol: number): number {
  return ((symbol - plainSymbols) >> 1) + plainBits - 1;
}

export function firstOf(symbol: number): number {
  return (2 + ((symbol - plainSymbols) & 1)) << bitsBelow(symbol);
}

interface Alphabet {
  /** The symbol of each of the 4096 slots. */
  readonly symbols: Uint8Array;
  readonly shares: readonly number[];
  /** The first slot of each symbol. */
  readonly starts: readonly number[];
}

function alphabetOf(shares: readonly number[]): Alphabet {
  const symbols = new Uint8Array(wholeShare);
  const starts: number[] = [];
  let start = 0;
  shares.forEach((share, symbol) => {
    starts.push(start);
    symbols.fill(symbol, start, start + share);
    start += share;
  });
  return { symbols, shares, starts };
}

function digitValues(): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < packedAlphabet.length; value++)
    values[packedAlphabet.charCodeAt(value)] = value;
  return values;
}
