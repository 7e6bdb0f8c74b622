import type { Settings } from '../../settings';
import { fold } from '../../text/fold';
import type { Niche } from './niches';

/**
 * A niche that a person names, with the words that tell it; its own name is one of them.
 *
 * @param words with commas between them, so that a word may be several (`cat food`); without a comma, with spaces
 */
export function ownNiche(name: string, words: string): Niche {
  const between = comma.test(words) ? comma : /\s+/;
  const known = fold(words)
    .trim()
    .split(between)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return {
    id: fold(name),
    en: name,
    zh: name,
    within: null,
    engagement: 1,
    saves: 1,
    words: [fold(name), ...known],
  };
}

const comma = /[,，、;；|]/;

/** The niches in `niches.own`, written `Pet food: 猫粮, 狗粮; Tea: 茶, tea`. A name without words counts too. */
export function ownNichesOf(settings: Settings): readonly Niche[] {
  const written = settings['niches.own'];
  if (written === '') return none;
  const remembered = nichesByText.get(written);
  if (remembered !== undefined) return remembered;
  const niches = writtenNiches(written).map(([name, words]) => ownNiche(name, words));
  nichesByText.set(written, niches);
  return niches;
}

/** The name and the words of each niche, as they stand in `niches.own`. */
export function writtenNiches(written: string): readonly (readonly [name: string, words: string])[] {
  return written
    .split(/[;；\n]/)
    .map((item) => {
      const colon = item.search(/[:：]/);
      return colon < 0
        ? ([item.trim(), ''] as const)
        : ([item.slice(0, colon).trim(), item.slice(colon + 1).trim()] as const);
    })
    .filter(([name]) => name !== '');
}

const none: readonly Niche[] = [];
const nichesByText = new Map<string, readonly Niche[]>();

/** `niches.own` with one more niche; one of the same name gives way to it. Signs that part niches are left out of the name. */
export function withOwnNiche(written: string, name: string, words: readonly string[]): string {
  const plain = name.replace(/[;；:：\s]+/g, ' ').trim();
  if (plain === '') return written;
  return writeNiches([...writtenNiches(withoutOwnNiche(written, plain)), [plain, words.join(', ')]]);
}

export function withoutOwnNiche(written: string, name: string): string {
  return writeNiches(writtenNiches(written).filter(([other]) => other !== name));
}

function writeNiches(niches: ReturnType<typeof writtenNiches>): string {
  return niches.map(([name, words]) => (words === '' ? name : `${name}: ${words}`)).join('; ');
}
