import { type Cell, isBlank, type Table } from '../../../table';
import { cellText, knownText } from '../../cells/cell-text';
import { numberIn, readNumber } from '../../cells/numbers';
import { noteFields } from '../../field-kinds';
import type { Claim } from '../claim';

/**
 * Gives the name to a column that no header does, in a table that counts followers and names nobody. In one without ids and
 * links it is the only column of short texts that hardly repeat. Beside an id that is new in every row it is the only column
 * whose texts repeat, each with one following: then the ids are those of notes.
 */
export function withUnnamedNames(claims: readonly Claim[], table: Table, firstRow: number): readonly Claim[] {
  const has = (...fields: readonly Claim['field'][]) =>
    claims.some(({ field, belied }) => field !== null && fields.includes(field) && belied === null);
  const followers = claims.find(({ field, belied }) => field === 'followers' && belied === null);
  if (followers === undefined || has('name', 'handle')) return claims;
  const rows = table.rows.slice(firstRow, firstRow + rowsLookedAt).filter((cells) => !cells.every(isBlank));
  const free = claims.filter(
    ({ field, by, belied }) => by === 'nothing' && field === null && belied === null,
  );
  const identified = has('id', 'url');
  if (!identified && has(...noteFields)) return claims;
  const names = free.filter(({ column }) =>
    identified ? goesWithOneFollowing(rows, column, followers.column) : tellsRowsApart(rows, column),
  );
  const [only, ...more] = names;
  if (only === undefined || more.length > 0) return claims;
  return claims.map((claim) =>
    claim === only ? { ...claim, field: 'name', by: 'content', confidence: confidenceByContent } : claim,
  );
}

const rowsLookedAt = 200;
const confidenceByContent = 0.5;
/** As many characters as a name on Xiaohongshu has at most. */
const longestName = 24;
/** So many of the rows must have a text of their own: assumption. */
const nearlyAll = 0.9;
const fewestRows = 2;

function nameIn(cell: Cell | undefined): string | null {
  const text = typeof cell === 'string' ? knownText(cell) : null;
  if (text === null || text.length > longestName || text.includes('/') || readNumber(text) !== 'unreadable')
    return null;
  return /\p{L}/u.test(text) ? cellText(cell) : null;
}

function tellsRowsApart(rows: readonly (readonly Cell[])[], column: number): boolean {
  const names = rows.flatMap((cells) => nameIn(cells[column]) ?? []);
  const apart = new Set(names).size;
  return apart >= fewestRows && apart >= rows.length * nearlyAll;
}

function goesWithOneFollowing(
  rows: readonly (readonly Cell[])[],
  column: number,
  followers: number,
): boolean {
  const followings = new Map<string, number | null>();
  let named = 0;
  for (const cells of rows) {
    const name = nameIn(cells[column]);
    if (name === null) continue;
    named++;
    const count = numberIn(cells[followers]);
    if (followings.has(name) && followings.get(name) !== count) return false;
    followings.set(name, count);
  }
  const apart = new Set(followings.values()).size;
  return (
    named >= rows.length * nearlyAll &&
    apart >= fewestRows &&
    followings.size < named &&
    apart === followings.size
  );
}
