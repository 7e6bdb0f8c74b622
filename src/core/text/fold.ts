import { readPacked } from './packed-numbers';
import { simplifiedForms } from './trained/simplified-forms';

/**
 * A text as the models read it: lower case, half width, simplified Chinese, and no character more than twice in a row.
 * So 種草 is 种草, `ＬＯＯＫ` is `look`, and 哈哈哈哈哈 is 哈哈.
 */
export function fold(text: string): string {
  const plain = simplify(text.normalize('NFKC').toLowerCase());
  return maybeDrawnOut(plain) ? plain.replace(drawnOut, '$1$1') : plain;
}

/** Whether a unit stands three times in a row, or every other place as halves of an emoji do: quicker than the search. */
function maybeDrawnOut(plain: string): boolean {
  for (let at = 2; at < plain.length; at++) {
    if (plain.charCodeAt(at) === plain.charCodeAt(at - 2)) return true;
  }
  return false;
}

const drawnOut = /(.)\1{2,}/gsu;

/** Traditional characters as simplified ones, one for one. */
export function simplify(plain: string): string {
  let folded = '';
  let from = 0;
  let simplified: Uint16Array | undefined;
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (code < 0x3400) continue;
    simplified ??= simplifiedByCode();
    const simple = simplified[code] as number;
    if (simple === 0) continue;
    folded += plain.slice(from, at) + String.fromCharCode(simple);
    from = at + 1;
  }
  return from === 0 ? plain : folded + plain.slice(from);
}

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
