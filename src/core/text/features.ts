import { fold } from './fold';
import { placesOf } from './hashed-places';
import { type LexiconHit, lexiconHits } from './lexicon';
import { signsOf } from './signs';
import { isEnglish, tokensOf } from './tokens';

/** What the models of comments look at in a text. */
export interface Features {
  /** Places in the models' table, no place twice. */
  readonly places: readonly number[];
  readonly english: boolean;
  /** The text as it was read, and what was found in it. */
  readonly folded: string;
  readonly tokens: readonly number[];
  readonly pieces: readonly number[];
  readonly hits: readonly LexiconHit[];
  readonly signs: readonly number[];
}

/**
 * Tokens and pairs of them, the pieces of Latin words, and the signs that the lexicon and the form of the text give.
 * Each counts once.
 */
export function featuresOf(text: string): Features {
  const folded = fold(text);
  const tokens = tokensOf(folded);
  const pieces = piecesOf(folded);
  const hits = lexiconHits(folded);
  const signs = signsOf(folded, tokens, hits);
  const places = placesOf(tokens, pieces, signs);
  return { places, english: isEnglish(folded), folded, tokens, pieces, hits, signs };
}

/**
 * Pieces of five characters of the Latin words in a folded text, edges included, so that a word never met before is
 * known by its parts: `unfocused` by `focus`. Each piece is a number.
 */
export function piecesOf(folded: string): readonly number[] {
  const pieces: number[] = [];
  words.lastIndex = 0;
  for (let word = words.exec(folded); word !== null; word = words.exec(folded)) {
    const framed = `^${word[0]}$`;
    for (let start = 0; start + pieceLength <= framed.length; start++) {
      let hash = pieceSeed;
      for (let at = start; at < start + pieceLength; at++)
        hash = Math.imul(hash ^ framed.charCodeAt(at), 0x01000193);
      pieces.push(hash);
    }
  }
  return pieces;
}

const words = /[a-z]{3,}/g;
const pieceLength = 5;
const pieceSeed = 0x3c6ef372;
