import type { MadeOfRow } from './plan-row';

/**
 * A short text for all that is worked out of a campaign's rows, by code: another where any of it is another, alike whatever
 * order the rows stand in. Two that differ have the same text once in 10^19 times.
 */
export function markOf(made: ReadonlyMap<string, MadeOfRow>): string {
  return markOfParts([...made].map(([code, one]) => partOf(code, one)));
}

/** What one row gives to the mark. */
export function partOf(code: string, { by, ...rest }: MadeOfRow): string {
  return JSON.stringify([code, sorted(rest), sorted(by)]);
}

/** The mark of all rows by their parts. */
export function markOfParts(parts: readonly string[]): string {
  return markOfText([...parts].sort().join());
}

/** A short text for a long one. */
export function markOfText(text: string): string {
  return [0x811c9dc5, 0x01234567].map((seed) => hashOf(text, seed).toString(36)).join('-');
}

function sorted(values: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** FNV-1a, 32 bits. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
