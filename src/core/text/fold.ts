import { simplifiedByCode } from './simplified';

/**
 * A text as the models read it: lower case, half width, simplified Chinese, and no character more than twice in a row.
 * So 種草 is 种草, `ＬＯＯＫ` is `look`, and 哈哈哈哈哈 is 哈哈.
 */
export function fold(text: string): string {
  return simplify(text.normalize('NFKC').toLowerCase()).replace(drawnOut, '$1$1');
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
