import { fold } from './fold';
import { hashOfSign, mix, placesOf, runsOf } from './hashed-places';
import { piecesOf } from './pieces';
import { signsOf } from './signs';
import { isEnglish, tokensOf } from './tokens';

/** What the models of comments look at in a text. */
export interface Features {
  /** Places in the models' tables, below 2^`placeBits`, no place twice. */
  readonly places: readonly number[];
  readonly english: boolean;
  /** The text as it was read. */
  readonly folded: string;
}

/** The models' tables have 2^18 places: with fewer, different features meet too often; with more, packing costs more. */
export const placeBits = 18;

/**
 * Every run of one to three tokens, the pieces of Latin words, and the signs that the lexicon and the form of the text
 * give. Each has a place by hash and counts once.
 */
export function featuresOf(text: string): Features {
  const folded = fold(text);
  const tokens = tokensOf(folded);
  const hashes = runsOf(tokens, longestRun);
  for (const piece of piecesOf(folded)) hashes.push(mix(piece));
  for (const sign of signsOf(folded, tokens)) hashes.push(hashOfSign(sign));
  return { places: placesOf(hashes, placeBits), english: isEnglish(folded), folded };
}

const longestRun = 3;
