import { decoded } from './decoded';
import { type LatinReading, likeliestLatin } from './latin-languages';
import {
  commonCyrillic,
  commonHangul,
  isCommon,
  isCyrillicInItsPlace,
  isEverydayHan,
  isHangul,
  isKana,
  isMark,
  isThaiInItsPlace,
  isThaiSign,
  type Usual,
} from './usual-letters';

/**
 * The encoding of a text that is no UTF: the one in which most of its letters are those that people write. Every byte
 * reads as something in nearly all of them, so it is weighed what comes out. `null` where nothing tells.
 */
export function likeliestEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, bytesWeighed);
  const runs = runsOf(sample);
  let best: LatinReading = { encoding: null, share: leastShare };
  for (const { encoding, usual, atLeast = 0, isPossible, couldBeInPairs } of candidates) {
    const text = decoded(encoding, sample);
    const share = shareOfUsual(text, usual);
    if (share < atLeast || share <= best.share || !(isPossible?.(text) ?? true)) continue;
    const isDoubtful = couldBeInPairs !== undefined && areInPairs(runs);
    if (isDoubtful && (runs.length >= fewestRuns || !couldBeInPairs(text))) continue;
    best = { encoding: isDoubtful ? null : encoding, share };
  }
  const latin = likeliestLatin(sample);
  if (latin.share > best.share || (latin.share === best.share && runs.every((length) => length === 1)))
    return latin.encoding;
  if (best.share < convincing && areInPairs(runs) && isWhollyHan(sample)) return 'gb18030';
  return best.encoding;
}

/** Below it rare characters of Chinese are likelier than another language. */
const convincing = 0.6;

/** But for a few that were cut. */
function areInPairs(runs: readonly number[]): boolean {
  return runs.filter((length) => length % 2 === 1).length * 10 <= runs.length;
}

/** So many words in pairs of bytes are hardly of single ones by chance. */
const fewestRuns = 6;

/** How many bytes beyond ASCII stand together, each time that some do: in Chinese always in pairs, in French mostly one. */
function runsOf(bytes: Uint8Array): readonly number[] {
  const runs: number[] = [];
  let length = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) length += 1;
    else if (length > 0) {
      runs.push(length);
      length = 0;
    }
  }
  return length > 0 ? [...runs, length] : runs;
}

/** Characters that hardly anybody writes are Chinese all the same where nothing else is there. */
function isWhollyHan(bytes: Uint8Array): boolean {
  const text = decoded('gb18030', bytes);
  return shareOfUsual(text, (code) => (code >= 0x4e00 && code <= 0x9fff) || isMark(code)) >= leastChinese;
}

/** Whether a few words in GB18030 are Chinese as people write it. */
export function readsAsChinese(bytes: Uint8Array): boolean {
  return (
    shareOfUsual(decoded('gb18030', bytes), (code) => isCommon('gb18030', code) || isMark(code)) >=
    leastChinese
  );
}

/** How much of the text beyond ASCII is usual in it, 0 to 1; broken characters count against it. */
function shareOfUsual(text: string, usual: Usual): number {
  let [seen, found] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    seen += 1;
    if (code === broken) found -= costOfBroken;
    else if (usual(code, text.charCodeAt(at - 1), text.charCodeAt(at + 1))) found += 1;
  }
  return seen === 0 ? 0 : Math.max(0, found / seen);
}

/** Enough letters to tell, and quick. */
const bytesWeighed = 100_000;
const broken = 0xfffd;
const costOfBroken = 3;
/** Below it nothing reads like a language. */
const leastShare = 0.2;
const leastChinese = 0.6;

interface Candidate {
  readonly encoding: string;
  readonly usual: Usual;
  /** The least share of usual characters; by it is known what another encoding would read just as well. */
  readonly atLeast?: number;
  /** What else must hold of the text. */
  readonly isPossible?: (text: string) => boolean;
  /** Where a letter is a byte some words are of an odd number of them; whether without such a word it may be no Chinese. */
  readonly couldBeInPairs?: (text: string) => boolean;
}

const cyrillic: Omit<Candidate, 'encoding'> = {
  usual: isCyrillicInItsPlace,
  atLeast: 0.6,
  couldBeInPairs: (text) =>
    shareOfUsual(text.toLowerCase(), (code) => commonCyrillic.has(code)) >= leastCommonCyrillic,
};

/** Of equals the first. Korean stands before Chinese, whose commonest characters have the same bytes as all of it. */
const candidates: readonly Candidate[] = [
  {
    encoding: 'euc-kr',
    usual: (code) => isHangul(code) || isMark(code),
    atLeast: 0.9,
    isPossible: (text) => shareOfUsual(text, (code) => commonHangul.has(code)) >= leastCommonHangul,
  },
  { encoding: 'gb18030', usual: (code) => isEverydayHan(code) || isMark(code) },
  {
    encoding: 'euc-jp',
    usual: (code) => isKana(code) || isCommon('shift_jis', code) || isMark(code),
    isPossible: (text) => shareOfUsual(text, isKana) >= leastKana,
  },
  { encoding: 'big5', usual: (code) => isCommon('big5', code) || isMark(code) },
  { encoding: 'shift_jis', usual: (code) => isKana(code) || isCommon('shift_jis', code) || isMark(code) },
  { encoding: 'windows-1251', ...cyrillic },
  { encoding: 'koi8-r', ...cyrillic },
  {
    encoding: 'windows-874',
    usual: isThaiInItsPlace,
    atLeast: 0.95,
    isPossible: (text) => shareOfUsual(text, isThaiSign) >= leastThaiSigns,
    couldBeInPairs: () => true,
  },
];

/** Chinese in EUC-JP's place has none, and a few in the names of a Chinese list (assumption). */
const leastKana = 0.1;

/** Far below what such texts have, and far above chance (assumptions). */
const leastCommonHangul = 0.3;
const leastCommonCyrillic = 0.45;

/** Every Thai word has some (assumption). */
const leastThaiSigns = 0.2;
