import { fold } from './fold';
import { piecesOf } from './pieces';
import { signsOf } from './signs';
import { isEnglish, tokensOf } from './tokens';

/** What the models look at in a text. */
export interface Features {
  /** Places in the models' tables, below 2^`placeBits`, no place twice. */
  readonly places: readonly number[];
  readonly english: boolean;
}

/** The models' tables have 2^18 places: with fewer, different features meet too often; with more, packing costs more. */
export const placeBits = 18;

/**
 * Every run of one to three tokens, the edges of the text included, the pieces of Latin words, and the signs that the
 * lexicon and the form of the text give. Each has a place by hash and counts once.
 */
export function featuresOf(text: string): Features {
  const folded = fold(text);
  const tokens = tokensOf(folded);
  const hashes = runsOf(tokens);
  for (const piece of piecesOf(folded)) hashes.push(mix(piece));
  for (const sign of signsOf(folded, tokens)) hashes.push(mix(mix(signSeed) ^ sign));
  return { places: placesOf(hashes), english: isEnglish(folded) };
}

/** A hash for each run of tokens; the edges of the text count as tokens, but make no run by themselves. */
function runsOf(tokens: readonly number[]): number[] {
  const hashes: number[] = [];
  for (let start = -1; start < tokens.length; start++) {
    let hash = runSeed;
    for (let next = start; next <= tokens.length && next < start + longestRun; next++) {
      const token = next === -1 ? textBegins : next === tokens.length ? textEnds : (tokens[next] as number);
      hash = mix(hash ^ token);
      if (next >= 0) hashes.push(hash);
    }
  }
  return hashes;
}

const longestRun = 3;
const textBegins = 11;
const textEnds = 12;
const runSeed = 0x9e3779b1;
const signSeed = 0x51657;

/** The places of some hashes, each once. */
function placesOf(hashes: readonly number[]): readonly number[] {
  lastSeen ??= new Int32Array(1 << placeBits);
  call++;
  const places: number[] = [];
  for (const hash of hashes) {
    const place = hash >>> (32 - placeBits);
    if (lastSeen[place] === call) continue;
    lastSeen[place] = call;
    places.push(place);
  }
  return places;
}

/** In which call a place was met last: quicker than a set, and made when the first text is read. */
let lastSeen: Int32Array | undefined;
let call = 0;

/** Spreads the bits of a hash (murmur3's finaliser). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
