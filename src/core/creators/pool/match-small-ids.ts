import { smallId } from '../cells/small-id';
import type { Creator } from '../creator';
import type { CreatorReading } from '../reading';
import type { Matched, Pair } from '../same-creator/match-creators';

/**
 * Finds the creators of a table that names them by nothing but the numbers they have in another. `null` where the table
 * names them otherwise, or the two hardly share their numbers.
 *
 * @param numbers what the first table numbers its creators by, by their ids
 */
export function matchSmallIds(
  ones: readonly Creator[],
  others: readonly Creator[],
  numbers: NonNullable<CreatorReading['smallIds']>,
): Matched | null {
  if (others.length === 0 || !others.every(hasNoMore)) return null;
  const byNumber = new Map<string, Creator>();
  for (const one of ones) {
    const number = numbers[one.id];
    if (number !== undefined) byNumber.set(number, one);
  }
  if (byNumber.size === 0) return null;
  const pairs: Pair[] = [];
  const onlyInOther: Creator[] = [];
  for (const other of others) {
    const one = byNumber.get(smallId(other.id) ?? '');
    if (one === undefined) onlyInOther.push(other);
    else pairs.push({ one, other, sameness: 'sameId' });
  }
  if (pairs.length < others.length * fewestShared) return null;
  const found = new Set(pairs.map(({ one }) => one));
  return { pairs, onlyInOne: ones.filter((one) => !found.has(one)), onlyInOther };
}

/** So many of a table's numbers must be known: assumption. */
const fewestShared = 0.8;

function hasNoMore({ id, origins }: Creator): boolean {
  const { id: column, name, handle, url } = origins;
  return column !== undefined && smallId(id) !== null && !name && !handle && !url;
}
