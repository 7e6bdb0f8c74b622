/**
 * A hash for each run of one token up to `longest`; the edges of the text count as tokens, but make no run by
 * themselves.
 */
export function runsOf(tokens: readonly number[], longest: number): number[] {
  const hashes: number[] = [];
  for (let start = -1; start < tokens.length; start++) {
    let hash = runSeed;
    for (let next = start; next <= tokens.length && next < start + longest; next++) {
      const token = next === -1 ? textBegins : next === tokens.length ? textEnds : (tokens[next] as number);
      hash = mix(hash ^ token);
      if (next >= 0) hashes.push(hash);
    }
  }
  return hashes;
}

const textBegins = 11;
const textEnds = 12;
const runSeed = 0x9e3779b1;

/** A hash for a sign: a small number that is no token. */
export function hashOfSign(sign: number): number {
  return mix(mix(signSeed) ^ sign);
}

const signSeed = 0x51657;

/** The places of some hashes in a table of 2^`bits` (18 at most), each once. */
export function placesOf(hashes: readonly number[], bits: number): readonly number[] {
  lastSeen ??= new Int32Array(1 << mostBits);
  call++;
  const places: number[] = [];
  for (const hash of hashes) {
    const place = hash >>> (32 - bits);
    if (lastSeen[place] === call) continue;
    lastSeen[place] = call;
    places.push(place);
  }
  return places;
}

/** In which call a place was met last: quicker than a set, and made when the first text is read. */
let lastSeen: Int32Array | undefined;
let call = 0;
const mostBits = 18;

/** Spreads the bits of a hash (murmur3's finaliser). */
export function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
