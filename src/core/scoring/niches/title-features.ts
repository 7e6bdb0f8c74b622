import { piecesOf } from '../../text/features';
import { fold } from '../../text/fold';
import { placesOf } from '../../text/hashed-places';
import { tokensOf } from '../../text/tokens';
import { niches, nicheWordsFound } from './niches';

/**
 * What the model of titles looks at: tokens and pairs of them, pieces of Latin words, the niches whose words stand in the
 * title, how long it is, and whether its letters are s p a c e d   o u t.
 */
export function titlePlaces(title: string): readonly number[] {
  const folded = fold(title);
  const tokens = tokensOf(folded);
  return placesOf(tokens, piecesOf(folded), signsOfTitle(folded, tokens.length));
}

function signsOfTitle(folded: string, length: number): readonly number[] {
  const signs = [Math.min(longestClass, length >> 2)];
  if (spacedOut.test(folded)) signs.push(spacedSign);
  nicheWordsFound(niches, folded).forEach((words, niche) => {
    if (words.length > 0) signs.push(firstNamed + niche);
    if (words.length > 1) signs.push(firstNamedOften + niche);
  });
  return signs;
}

const longestClass = 9;
const spacedSign = 20;
const firstNamed = 100;
const firstNamedOften = 200;
const spacedOut = /(?:[\u4e00-\u9fff] ){3}/;
