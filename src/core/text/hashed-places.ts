import { isWord } from './tokens';

/**
 * The table of the models: 2^12 places for what there is little of (single characters, marks, signs), so that they are
 * near each other and hardly share a place, and 2^17 more for all else.
 */
export const fewPlaces = 1 << 12;
export const tablePlaces = fewPlaces + (1 << 17);

/**
 * The places of a text in the models' table, no place twice: of its tokens, of each pair of them (the edges of the text
 * count as tokens there), of the pieces of its Latin words, and of its signs, small numbers that stand for anything else.
 */
export function placesOf(
  tokens: readonly number[],
  pieces: readonly number[],
  signs: readonly number[],
): readonly number[] {
  const places = placesWithin(tokens, pieces);
  const [first, last] = [tokens[0] ?? textEnds, tokens[tokens.length - 1] ?? textBegins];
  add(places, placeOfPair(textBegins, first));
  add(places, placeOfPair(last, textEnds));
  for (const sign of signs) add(places, placeOfFew(mix(mix(signSeed) ^ sign)));
  return places;
}

/** These places of a text and those of further signs from `furtherSign`, no place twice. */
export function placesWith(places: readonly number[], further: readonly number[]): readonly number[] {
  const all = places.slice();
  const seen = nextCall();
  for (const place of places) seen[place] = call;
  for (const sign of further) add(all, placeOfMany(sign));
  return all;
}

/** A sign of a kind that has as many as there are tokens, or pairs of anything; `kind` is a small number. */
export function furtherSign(kind: number, sign: number): number {
  return mix((furtherSeed * kind) ^ sign);
}

/** The places of tokens that stand somewhere in a text, whatever stands around them. */
export function placesWithin(tokens: readonly number[], pieces: readonly number[]): number[] {
  nextCall();
  const places: number[] = [];
  let before: number | undefined;
  for (const token of tokens) {
    add(places, isWord(token) ? placeOfMany(hashOf(token)) : placeOfFew(hashOf(token)));
    if (before !== undefined) add(places, placeOfPair(before, token));
    before = token;
  }
  for (const piece of pieces) add(places, placeOfMany(mix(piece)));
  return places;
}

/** In which call a place was met last: quicker than a set, made when the first text is read, wiped when calls run out. */
let lastSeen: Uint8Array | undefined;
let call = 0;

function nextCall(): Uint8Array {
  lastSeen ??= new Uint8Array(tablePlaces);
  if (call === 255) {
    lastSeen.fill(0);
    call = 0;
  }
  call++;
  return lastSeen;
}

function add(places: number[], place: number): void {
  const seen = lastSeen as Uint8Array;
  if (seen[place] === call) return;
  seen[place] = call;
  places.push(place);
}

function hashOf(token: number): number {
  return mix(seed ^ token);
}

function placeOfPair(first: number, second: number): number {
  return placeOfMany(mix(hashOf(first) ^ second));
}

function placeOfFew(hash: number): number {
  return hash >>> 20;
}

function placeOfMany(hash: number): number {
  return fewPlaces + (hash >>> 15);
}

const textBegins = 11;
const textEnds = 12;
const seed = 0x9e3779b1;
const signSeed = 0x51657;
const furtherSeed = 0x2545f491;

/** Spreads the bits of a hash (murmur3's finaliser). */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
