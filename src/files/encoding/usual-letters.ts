import { decoded } from './decoded';

/** Whether a character, between those before and behind it, is one that people write in a language. */
export type Usual = (code: number, before: number, behind: number) => boolean;

/** Whether a character is in daily use in simplified or traditional Chinese. */
export function isEverydayHan(code: number): boolean {
  return isCommon('gb18030', code) || isCommon('big5', code);
}

/** Hiragana and katakana; not the half-width ones, as which half of all bytes read. */
export function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30ff;
}

export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

/** The stops, brackets and full-width signs of East Asia, and its dashes and quotes. */
export function isMark(code: number): boolean {
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
export function isCyrillicInItsPlace(code: number, before: number, behind: number): boolean {
  if (isLetter(before) || isLetter(behind)) return false;
  const isSmall = (code >= 0x430 && code <= 0x44f) || code === 0x451;
  const isCapital = (code >= 0x410 && code <= 0x42f) || code === 0x401;
  return isSmall || (isCapital && !(before >= 0x401 && before <= 0x451));
}

/** Vowels and tones, of which every Thai word has some (assumption). */
export function isThaiSign(code: number): boolean {
  return code >= 0x0e30 && code <= 0x0e4e;
}

/** Vowels and tones follow a consonant, those written before it stand before one, and plain letters beside none. */
export function isThaiInItsPlace(code: number, before: number, behind: number): boolean {
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

export function isCommon(encoding: ListedByUse, code: number): boolean {
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

/** Two in three letters of Russian are these ten of its 33. */
export const commonCyrillic: ReadonlySet<number> = new Set(
  [...'оеаинтсрвл'].map((letter) => letter.charCodeAt(0)),
);

/** Of the syllables of Korean texts and names more than half are these, of Chinese that reads as Hangul hardly any. */
export const commonHangul: ReadonlySet<number> = new Set(
  [
    ...'이다는가로의에기사리아지스시인하고나어도자그을를은한서정대전해있수일부제보여주라것들원장공상구마세성동비관국',
    ...'김박최강조윤임오신권황안송류홍민연준현우영진혜희경유미소선재호용안채예빈윤카페맛집뷰티패션팔로워름분야요날식여행',
  ].map((character) => character.charCodeAt(0)),
);
