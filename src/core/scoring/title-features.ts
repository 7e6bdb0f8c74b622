import { fold } from '../text/fold';
import { hashOfSign, mix, placesOf, runsOf } from '../text/hashed-places';
import { piecesOf } from '../text/pieces';
import { tokensOf } from '../text/tokens';
import { nicheHints } from './niche-hints';
import { niches, nicheWordsFound } from './niches';
import { type WordLists, wordLists, wordsFound } from './word-hits';

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
  hints ??= wordLists(
    niches.map(({ id }) => (nicheHints[id] ?? '').split(' ').filter((word) => word !== '')),
  );
  addSigns(nicheWordsFound(niches, folded), firstNamed, signs);
  addSigns(wordsFound(hints, folded), firstHinted, signs);
  return signs;
}

function addSigns(found: readonly (readonly string[])[], first: number, signs: number[]): void {
  found.forEach(({ length }, niche) => {
    if (length > 0) signs.push(first + niche);
    if (length > 1) signs.push(first + several + niche);
  });
}

let hints: WordLists | undefined;

const longestClass = 9;
const spacedSign = 20;
const firstNamed = 100;
const firstHinted = 300;
const several = 100;
const spacedOut = /(?:[\u4e00-\u9fff] ){3}/;
