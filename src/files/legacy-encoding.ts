import { decoded } from './decoded';
import { type LatinReading, likeliestLatin } from './latin-languages';

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

/** Whether a character is in daily use in simplified or traditional Chinese. */
export function isEverydayHan(code: number): boolean {
  return isCommon('gb18030', code) || isCommon('big5', code);
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

/** Whether a character, between those before and behind it, is one that people write in a language. */
type Usual = (code: number, before: number, behind: number) => boolean;

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
  couldBeInPairs: (text) => shareOfUsual(text.toLowerCase(), (code) => commonCyrillic.has(code)) >= 0.45,
};

/** Two in three letters of Russian are these ten of its 33. */
const commonCyrillic: ReadonlySet<number> = new Set([...'оеаинтсрвл'].map((letter) => letter.charCodeAt(0)));

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

/** Of the syllables of Korean texts and names more than half are these, of Chinese that reads as Hangul hardly any. */
const commonHangul: ReadonlySet<number> = new Set(
  [
    ...'이다는가로의에기사리아지스시인하고나어도자그을를은한서정대전해있수일부제보여주라것들원장공상구마세성동비관국',
    ...'김박최강조윤임오신권황안송류홍민연준현우영진혜희경유미소선재호용안채예빈윤카페맛집뷰티패션팔로워름분야요날식여행',
  ].map((character) => character.charCodeAt(0)),
);
const leastCommonHangul = 0.3;

/** Hiragana and katakana; not the half-width ones, as which half of all bytes read. */
function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30ff;
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** The stops, brackets and full-width signs of East Asia, and its dashes and quotes. */
function isMark(code: number): boolean {
  return (
    (code >= 0x3000 && code <= 0x3015) ||
    (code >= 0xff01 && code <= 0xff5e) ||
    (code >= 0x2013 && code <= 0x2026)
  );
}

/**
 * Small letters, and capitals where a word begins, with no plain letters among them: what is a capital in windows-1251 is
 * small in KOI8-R.
 */
function isCyrillicInItsPlace(code: number, before: number, behind: number): boolean {
  if (isLetter(before) || isLetter(behind)) return false;
  const isSmall = (code >= 0x430 && code <= 0x44f) || code === 0x451;
  const isCapital = (code >= 0x410 && code <= 0x42f) || code === 0x401;
  return isSmall || (isCapital && !(before >= 0x401 && before <= 0x451));
}

/** Vowels and tones, of which every Thai word has some (assumption). */
function isThaiSign(code: number): boolean {
  return code >= 0x0e30 && code <= 0x0e4e;
}

const leastThaiSigns = 0.2;

/** Vowels and tones follow a consonant, those written before it stand before one, and plain letters beside none. */
function isThaiInItsPlace(code: number, before: number, behind: number): boolean {
  if (isLetter(before) || isLetter(behind)) return false;
  if (code >= 0x0e01 && code <= 0x0e2e) return true;
  if (code >= 0x0e40 && code <= 0x0e44) return behind >= 0x0e01 && behind <= 0x0e2e;
  if (code >= 0x0e50 && code <= 0x0e59) return true;
  return code >= 0x0e2f && code <= 0x0e4e && before >= 0x0e01 && before <= 0x0e4e;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

type ListedByUse = keyof typeof firstLevels;

/**
 * The bytes of the characters in daily use, which these standards list before the rare ones: the first level of GB 2312
 * (3,755 characters), of Big5 (5,401) and of JIS X 0208 as Shift-JIS has it (2,965). Leads and trails, first and last.
 */
const firstLevels = {
  gb18030: { leads: [0xb0, 0xd7], trails: [0xa1, 0xfe] },
  big5: { leads: [0xa4, 0xc6], trails: [0x40, 0xfe] },
  shift_jis: { leads: [0x88, 0x97], trails: [0x40, 0xfc] },
} as const;

function isCommon(encoding: ListedByUse, code: number): boolean {
  let known = common.get(encoding);
  if (known === undefined) {
    known = commonIn(encoding);
    common.set(encoding, known);
  }
  return known.has(code);
}

/** Worked out when first asked for. */
const common = new Map<ListedByUse, ReadonlySet<number>>();

function commonIn(encoding: ListedByUse): ReadonlySet<number> {
  const { leads, trails } = firstLevels[encoding];
  const pairs: number[] = [];
  for (let lead: number = leads[0]; lead <= leads[1]; lead++) {
    for (let trail: number = trails[0]; trail <= trails[1]; trail++) pairs.push(lead, trail);
  }
  const codes = [...decoded(encoding, Uint8Array.from(pairs))].map((character) => character.charCodeAt(0));
  return new Set(codes.filter((code) => code >= 0x4e00 && code <= 0x9fff));
}
