import { decoded } from './decoded';

/** How well a text in Latin letters is explained, and in which encoding. */
export interface LatinReading {
  /** `null` where none explains it, or several do and give other letters. */
  readonly encoding: string | null;
  /** How much of what is no ASCII it explains, 0 to 1. */
  readonly share: number;
}

/**
 * The encoding of a text in Latin letters. All of them give letters for the same bytes, so it is weighed word by word which
 * makes words that a language could have: è is Italian or French, and between a v and an e it is the Croatian č. Windows-1252
 * may be of several languages at once, as names from everywhere are; another one only where one language explains it.
 */
export function likeliestLatin(bytes: Uint8Array): LatinReading {
  const western = wordsIn(bytes, 'windows-1252');
  const inAnyOf = (languages: readonly RegExp[]) =>
    shareOf(western, (word) => languages.some((language) => explains(language, word)));
  const isNoTurkish = western.some((word) => lacksInTurkish.test(word));
  const share = inAnyOf(isNoTurkish ? [...westernLanguages, icelandic] : westernLanguages);
  const others = otherEncodings
    .map(({ encoding, languages }) => ({ encoding, share: bestShare(wordsIn(bytes, encoding), languages) }))
    .sort((one, other) => other.share - one.share);
  const [best, ...more] = others;
  if (best === undefined || share >= best.share)
    return { encoding: share > 0 ? 'windows-1252' : null, share };
  if (best.share >= telling) {
    const rivals = more.filter((other) => other.share === best.share);
    const text = decoded(best.encoding, bytes);
    const isAlone = rivals.every(({ encoding }) => decoded(encoding, bytes) === text);
    const isTold = isAlone && inAnyOf([icelandic]) < best.share;
    return { encoding: isTold ? best.encoding : null, share: best.share };
  }
  return { encoding: share >= telling ? 'windows-1252' : null, share: Math.max(share, best.share) };
}

/** So much of it must be explained (assumption). */
const telling = 0.9;

/** The words with more than plain letters, in lower case, and the signs of typography beside them, which any language has. */
function wordsIn(bytes: Uint8Array, encoding: string): readonly string[] {
  const text = decoded(encoding, bytes).normalize('NFC').toLowerCase();
  return (text.match(/[\p{L}\p{M}\u00a1-\u00bf]+|[^\0-\x7f]/gu) ?? [])
    .map((word) =>
      word.replace(/^[¡¿«»©®°]+|(?<![»«©®°ªº·²])[»«©®°ªº·²]+$/g, '').replace(/^([kcdm]?m)³$/, '$1'),
    )
    .filter((word) => /[^\0-\x7f]/.test(word) || word === '');
}

function bestShare(words: readonly string[], languages: readonly RegExp[]): number {
  return Math.max(...languages.map((language) => shareOf(words, (word) => explains(language, word))));
}

function shareOf(words: readonly string[], holds: (word: string) => boolean): number {
  return words.length === 0 ? 0 : words.filter(holds).length / words.length;
}

function explains(language: RegExp, word: string): boolean {
  if (word === '' || typography.test(word)) return true;
  // Of Cyrillic read so nothing is plain.
  return (word.length < 3 || /[a-z]/.test(word)) && !/[^\0-\x7f]/.test(word.replace(language, ''));
}

const typography = /^[–—‘’“”„…‚•€£¥¢§¶†‡‰™©®°±×÷½¼¾«»¡¿·µ‹›]+$/;

/** What each language has besides plain letters, and where. */
const westernLanguages: readonly RegExp[] = [
  // French, Dutch.
  /[àâáçéêëîïóôöùûüÿœä]|è(?![aeiouy])/g,
  // German, Swedish, Finnish.
  /[äöüßåéá]/g,
  // Spanish, Catalan.
  /[áéíóúñüïçàò·]|è(?![aeiouy])/g,
  // Portuguese.
  /[áâàçéêíóôúü]|ã(?=[oeis]|$)|õ(?=e)/g,
  // Italian.
  /[àéíóú]|[ìòù]$|è(?![aeiouy])/g,
  // Danish, Norwegian.
  /[åéöäòôêü]|ø(?![ií])|(?<!i)æ/g,
];

/** The bytes of ð, þ and ý are Turkish letters, too: it is told by those that Turkish lacks. */
const icelandic = /[áéíóúýö]|(?<!i)æ|(?<=.)ð|^þ/g;
const lacksInTurkish = /[áéíóúæ]/;

const central: readonly RegExp[] = [
  // Polish.
  /[ąćęłńóśźż]/g,
  // Czech, Slovak.
  /[áčďéěíňóřšťúůýžäĺľŕôöü]/g,
  // Hungarian.
  /[áéíóöőúüű]/g,
  // Romanian.
  /[ăâîşţ]/g,
  // Croatian, Slovene, Bosnian.
  /[čćđšž]/g,
];

/** Of Vietnamese, with its tones. */
const vowels = 'aeiouyàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';

const otherEncodings: readonly { readonly encoding: string; readonly languages: readonly RegExp[] }[] = [
  { encoding: 'windows-1250', languages: central },
  { encoding: 'iso-8859-2', languages: central },
  // Turkish; a small İ is an i with a dot of its own.
  { encoding: 'windows-1254', languages: [/[çğıöşüâîû]|\u0307/g] },
  // Vietnamese, whose words are single syllables.
  {
    encoding: 'windows-1258',
    languages: [new RegExp(`^[bcdđghklmnpqrstvx]{0,3}[${vowels}]{1,3}(?:ch|ng|nh|[cmnpt])?$`, 'g')],
  },
];
