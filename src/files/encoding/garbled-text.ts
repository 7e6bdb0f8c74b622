import { decoded } from './decoded';
import { isUtf8 } from './mixed-lines';
import { isEverydayHan } from './usual-letters';

/**
 * Whether most of a text is UTF-8 that was once read as GBK or Windows-1252 and saved so: 灏忕孩 or å°çº¢ for 小红. Letters
 * have been lost on the way, so that it cannot be undone. Told by its characters being valid UTF-8 again when they are
 * written in the wrong encoding: real words hardly ever are.
 */
export function isGarbled(text: string): boolean {
  const runs = text.slice(0, looksAt).match(/[^\0-\x7f\ufffd]+/g) ?? [];
  const all = runs.reduce((sum, run) => sum + run.length, 0);
  if (all < fewest) return false;
  return (isGarbledHan(runs) && mostly(runs, all, 'gbk')) || mostly(runs, all, 'windows-1252');
}

const looksAt = 20_000;
/** Of fewer characters nothing is certain. */
const fewest = 6;
const leastGarbled = 0.6;

/** Garbled Chinese is full of characters that nobody writes; to look for them first is quick. */
function isGarbledHan(runs: readonly string[]): boolean {
  const han = [...runs.join('')].filter((character) => /[\u4e00-\u9fff]/.test(character));
  const rare = han.filter((character) => !isEverydayHan(character.charCodeAt(0)));
  return rare.length > 0.2 * han.length;
}

function mostly(runs: readonly string[], all: number, encoding: Wrong): boolean {
  let garbled = 0;
  for (const run of runs) {
    const bytes = bytesOf(run, encoding);
    if (bytes !== null && isCutUtf8(bytes)) garbled += run.length;
  }
  return garbled >= leastGarbled * all;
}

/** UTF-8, its first and last character cut off at most. */
function isCutUtf8(bytes: Uint8Array): boolean {
  let from = 0;
  while (from < 2 && ((bytes[from] ?? 0) & 0xc0) === 0x80) from += 1;
  for (let to = bytes.length; to > bytes.length - 3 && to - from >= 2; to--) {
    if (isUtf8(bytes.subarray(from, to))) return true;
  }
  return false;
}

type Wrong = 'gbk' | 'windows-1252';

/** The text in the encoding, or `null` where it has not all of its characters. */
function bytesOf(text: string, encoding: Wrong): Uint8Array | null {
  const known = written.get(encoding) ?? allWritten(encoding);
  written.set(encoding, known);
  const bytes: number[] = [];
  for (const character of text) {
    const those = known.get(character);
    if (those === undefined) return null;
    bytes.push(...those);
  }
  return Uint8Array.from(bytes);
}

/** Worked out when first asked for: what reads an encoding does not write it. */
const written = new Map<Wrong, ReadonlyMap<string, readonly number[]>>();

function allWritten(encoding: Wrong): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x80; lead <= 0xff; lead++) {
    if (encoding === 'windows-1252') {
      // Latin-1 and Windows-1252 are taken for one another, so both count.
      for (const character of [String.fromCharCode(lead), decoded(encoding, Uint8Array.of(lead))])
        bytes.set(character, [lead]);
    } else
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if ([...character].length === 1) bytes.set(character, [lead, trail]);
      }
  }
  return bytes;
}
