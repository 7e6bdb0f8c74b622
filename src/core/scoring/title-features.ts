import { fold } from '../text/fold';
import { hashOfSign, mix, placesOf, runsOf } from '../text/hashed-places';
import { piecesOf } from '../text/pieces';
import { tokensOf } from '../text/tokens';
import { nicheHints } from './niche-hints';
import { niches } from './niches';
import { hitsOfWords } from './word-hits';

/** The table of the model of titles has 2^17 places. */
export const titlePlaceBits = 17;

/**
 * What the model of titles looks at: runs of one and two tokens, pieces of Latin words, the niches whose words or hints
 * stand in the title, how long it is, and whether its letters are s p a c e d   o u t.
 */
export function titlePlaces(title: string): readonly number[] {
  const folded = fold(title);
  const tokens = tokensOf(folded);
  const hashes = runsOf(tokens, longestRun);
  for (const piece of piecesOf(folded)) hashes.push(mix(piece));
  for (const sign of signsOfTitle(folded, tokens.length)) hashes.push(hashOfSign(sign));
  return placesOf(hashes, titlePlaceBits);
}

const longestRun = 2;

function signsOfTitle(folded: string, length: number): readonly number[] {
  const signs = [Math.min(longestClass, length >> 2)];
  if (spacedOut.test(folded)) signs.push(spacedSign);
  hintLists ??= niches.map(({ id }) => (nicheHints[id] ?? '').split(' ').filter((word) => word !== ''));
  niches.forEach(({ words }, index) => {
    const named = hitsOfWords(words, folded);
    const hinted = hitsOfWords(hintLists?.[index] ?? [], folded);
    for (const [hits, first] of [
      [named, firstNamed],
      [hinted, firstHinted],
    ] as const) {
      if (hits > 0) signs.push(first + index);
      if (hits > 1) signs.push(first + several + index);
    }
  });
  return signs;
}

let hintLists: readonly (readonly string[])[] | undefined;

const longestClass = 9;
const spacedSign = 20;
const firstNamed = 100;
const firstHinted = 300;
const several = 100;
const spacedOut = /(?:[\u4e00-\u9fff] ){3}/;
