/**
 * The encoding of a text that is no UTF: the one in which most of its letters are those that people write. Every byte
 * reads as something in nearly all of them, so it is weighed what comes out.
 */
export function likeliestEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, bytesWeighed);
  let best: { readonly encoding: string; readonly share: number } | null = null;
  for (const { encoding, usual, atLeast = 0 } of candidates) {
    const share = shareOfUsual(decoded(encoding, sample), usual);
    if (share >= atLeast && share > (best?.share ?? leastShare)) best = { encoding, share };
  }
  return best?.encoding ?? 'gb18030';
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
}

/** Of equals the first. Korean stands before Chinese, whose commonest characters have the same bytes as all of it. */
const candidates: readonly Candidate[] = [
  { encoding: 'euc-kr', usual: (code) => isHangul(code) || isMark(code), atLeast: 0.9 },
  { encoding: 'gb18030', usual: (code) => isEverydayHan(code) || isMark(code) },
  { encoding: 'big5', usual: (code) => isCommon('big5', code) || isMark(code) },
  { encoding: 'shift_jis', usual: (code) => isKana(code) || isCommon('shift_jis', code) || isMark(code) },
  { encoding: 'windows-1251', usual: isCyrillicInItsPlace, atLeast: 0.6 },
  { encoding: 'koi8-r', usual: isCyrillicInItsPlace, atLeast: 0.6 },
  { encoding: 'windows-1252', usual: isWesternInItsPlace },
];

/** The text in the bytes by an encoding's name; what is broken is U+FFFD. */
export function decoded(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, typographicSign) : text;
}

/** Node before 24 reads Windows-1252 as Latin-1, which has control characters where the signs of typography stand. */
function typographicSign(character: string): string {
  return [...signsFrom80][character.charCodeAt(0) - 0x80] ?? character;
}

/** What Windows-1252 has from 0x80 to 0x9f; where it has nothing, a control character that stays. */
const signsFrom80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

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

/** A letter with an accent beside plain ones and never beside another, or a sign of typography. */
function isWesternInItsPlace(code: number, before: number, behind: number): boolean {
  if ((code >= 0x2013 && code <= 0x2026) || code === 0x20ac || code === 0xa3 || code === 0xb0) return true;
  if (code < 0xc0 || (code > 0xff && code !== 0x153 && code !== 0x161 && code !== 0x17e)) return false;
  return (isLetter(before) || isLetter(behind)) && !(before >= 0x80) && !(behind >= 0x80);
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
