import { fold } from '../text/fold';
import { placesOf } from '../text/hashed-places';
import { piecesOf } from '../text/pieces';
import { tokensOf } from '../text/tokens';
import { nicheHints } from './niche-hints';
import { niches, nicheWordsFound } from './niches';
import { type WordLists, wordLists, wordsFound } from './word-hits';

/**
 * What the model of titles looks at: tokens and pairs of them, pieces of Latin words, the niches whose words or hints
 * stand in the title, how long it is, and whether its letters are s p a c e d   o u t.
 */
export function titlePlaces(title: string): readonly number[] {
  const folded = fold(title);
  const tokens = tokensOf(folded);
  return placesOf(tokens, piecesOf(folded), signsOfTitle(folded, tokens.length));
}

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
