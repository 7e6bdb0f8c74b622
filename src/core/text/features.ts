import { fold } from './fold';
import { placesOf } from './hashed-places';
import { piecesOf } from './pieces';
import { signsOf } from './signs';
import { isEnglish, tokensOf } from './tokens';

/** What the models of comments look at in a text. */
export interface Features {
  /** Places in the models' table, no place twice. */
  readonly places: readonly number[];
  readonly english: boolean;
  /** The text as it was read. */
  readonly folded: string;
}

/**
 * Tokens and pairs of them, the pieces of Latin words, and the signs that the lexicon and the form of the text give.
 * Each counts once.
 */
export function featuresOf(text: string): Features {
  const folded = fold(text);
  const tokens = tokensOf(folded);
  const places = placesOf(tokens, piecesOf(folded), signsOf(folded, tokens));
  return { places, english: isEnglish(folded), folded };
}
