import { decoded } from './decoded';
import { readsAsChinese } from './legacy-encoding';
import { isCommon } from './usual-letters';

/**
 * The text of a file whose lines are some in UTF-8 and some in GB18030, as two exports joined by hand are; `null` where
 * it is not so. A line belongs to the one in which it is valid, and of both to the one in which it is Chinese: 木木 in GB18030 is
 * ľľ in UTF-8. A line valid in neither is left to others to judge.
 */
export function mixedLines(bytes: Uint8Array): string | null {
  const lines = linesOf(bytes).map((line) => ({ line, isUtf8: isUtf8(line), isAscii: isAscii(line) }));
  const foreign = lines.filter(({ isAscii }) => !isAscii);
  const ours = foreign.filter(({ isUtf8 }) => isUtf8);
  const others = foreign.filter(({ isUtf8 }) => !isUtf8);
  if (!ours.some(({ line }) => /[\u4e00-\u9fff]{2}/.test(new TextDecoder().decode(line)))) return null;
  if (others.length === 0 || !others.some(({ line }) => isOtherLine(line))) return null;
  return lines
    .map(({ line, isUtf8, isAscii }) => {
      const isOther = !isAscii && (isUtf8 ? isOnlyChineseAsOther(line) : isOtherLine(line));
      return new TextDecoder(isOther ? 'gb18030' : 'utf-8').decode(line);
    })
    .join('');
}

/** Everyday Chinese as GB18030, and no Chinese as UTF-8. An é is one, too, but stands among plain letters. */
function isOnlyChineseAsOther(line: Uint8Array): boolean {
  const asUtf8 = new TextDecoder().decode(line);
  if (/[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]|[a-z][^\0-\x7f]|[^\0-\x7f][a-z]/iu.test(asUtf8))
    return false;
  const foreign = decoded('gb18030', line).match(/[^\0-\x7f]/g) ?? [];
  return foreign.every((character) => isCommon('gb18030', character.charCodeAt(0)));
}

/** Chinese as GB18030, and not a line of UTF-8 in which a character was cut in two. */
function isOtherLine(line: Uint8Array): boolean {
  const asUtf8 = new TextDecoder().decode(line);
  const foreign = asUtf8.match(/[^\0-\x7f]/g)?.length ?? 0;
  const broken = asUtf8.match(/\ufffd/g)?.length ?? 0;
  return broken * 5 > foreign && readsAsChinese(line);
}

/** Each with its line feed. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(from, to));
    from = to;
  }
  return lines;
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) if ((bytes[at] as number) >= 0x80) return false;
  return true;
}

/** Whether the bytes are valid UTF-8 (RFC 3629). */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return false;
    const second = bytes[at + 1] as number;
    const [least, most] = secondOf[lead] ?? [0x80, 0xbf];
    if (second < least || second > most) return false;
    for (let more = 2; more < length; more++)
      if (((bytes[at + more] as number) & 0xc0) !== 0x80) return false;
    at += length;
  }
  return true;
}

/** What may follow these leads: no character is written longer than it need be, none is half of a pair, none too high. */
const secondOf: Readonly<Record<number, readonly [number, number]>> = {
  224: [0xa0, 0xbf],
  237: [0x80, 0x9f],
  240: [0x90, 0xbf],
  244: [0x80, 0x8f],
};
