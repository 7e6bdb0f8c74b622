import { readPacked } from './packed-numbers';
import { simplifiedForms } from './trained/simplified-forms';

/**
 * The simplified character of every traditional one, by code; 0 where a character stays as it is. The pairs are
 * OpenCC's. Unpacked when first asked for.
 */
export function simplifiedByCode(): Uint16Array {
  unpacked ??= unpack();
  return unpacked;
}

let unpacked: Uint16Array | undefined;

/** Traditional characters go up in their order, each a step from the last; the simplified ones jump about. */
function unpack(): Uint16Array {
  const simplified = new Uint16Array(0x10000);
  const read = readPacked(simplifiedForms);
  let from = firstHan;
  let to = firstHan;
  for (let count = read(alphabets.count); count > 0; count--) {
    from += read(alphabets.steps);
    const jump = read(alphabets.jumps);
    to += jump % 2 === 0 ? jump / 2 : -(jump + 1) / 2;
    simplified[from] = to;
  }
  return simplified;
}

/** A jump of 0, −1, 1, −2, 2 is written 0, 1, 2, 3, 4. */
export const alphabets = { count: 0, steps: 1, jumps: 2 };
export const firstHan = 0x3400;
