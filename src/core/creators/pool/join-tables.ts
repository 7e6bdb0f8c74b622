import type { Creator, CreatorField, Offer } from '../creator';
import type { CreatorReading } from '../reading';
import { matchCreators, type Pair, type Sameness } from '../same-creator/match-creators';
import { isSameNote, mergeCreators } from '../same-creator/merge-creators';
import { matchSmallIds } from './match-small-ids';

/** What a second table of the same creators brings to the first. */
export interface TableJoin {
  /** Creators of the first table that the second knows. */
  readonly joined: number;
  /** How many of them were found in which way. */
  readonly by: Readonly<Partial<Record<Sameness, number>>>;
  readonly conflicts: readonly JoinConflict[];
  /** Creators of the second table that are nobody in the first. */
  readonly strangers: readonly Creator[];
}

/** A pool that another table was read into. */
export interface Joined {
  readonly creators: readonly Creator[];
  /** The ids of the table's creators as they have them in the pool. */
  readonly idInPool: ReadonlyMap<string, string>;
}

/** Both tables know a field and differ. */
export interface JoinConflict {
  readonly field: CreatorField;
  /** The creator as it was kept. */
  readonly creator: Creator;
  readonly kept: string;
  readonly other: string;
  /** The row of the second table. */
  readonly row: number;
}

/**
 * The pool with what another table of the same creators adds: prices, contacts, metrics. What both know is kept as the
 * pool has it, unless the other's figures are of a later date; where they differ it is a conflict. What a note gets is
 * taken from the notes themselves where the table lists them: any average is made of these.
 *
 * @param smallIds the numbers that the pool's own table gives its creators
 */
export function joinTable(
  pool: readonly Creator[],
  table: CreatorReading,
  smallIds: CreatorReading['smallIds'] = {},
): Joined & { readonly join: TableJoin } {
  const { pairs, onlyInOther } =
    matchSmallIds(pool, table.creators, smallIds) ?? matchCreators(pool, table.creators);
  const by: Partial<Record<Sameness, number>> = {};
  const mergedOf = new Map<Creator, Creator>();
  const conflicts: JoinConflict[] = [];
  for (const pair of pairs) {
    const { one, other, sameness } = pair;
    by[sameness] = (by[sameness] ?? 0) + 1;
    const isNewer = one.asOf !== null && other.asOf !== null && other.asOf > one.asOf;
    const known = table.rowsAre === 'notes' ? withoutCounts(one) : one;
    const creator = mergeCreators(isNewer ? [other, known, one] : [known, other, one], one);
    mergedOf.set(one, creator);
    conflicts.push(...conflictsOf({ ...pair, one: known }, creator, isNewer));
  }
  return {
    creators: pool.map((creator) => mergedOf.get(creator) ?? creator),
    idInPool: new Map(pairs.map(({ one, other }) => [other.id, one.id])),
    join: { joined: pairs.length, by, conflicts, strangers: onlyInOther },
  };
}

function withoutCounts(creator: Creator): Creator {
  const nothing = { likes: null, saves: null, comments: null, shares: null, follows: null };
  return { ...creator, ...nothing, engagement: null, notes: null };
}

function conflictsOf({ one, other }: Pair, creator: Creator, otherWins: boolean): readonly JoinConflict[] {
  const conflicts: JoinConflict[] = [];
  const add = (field: CreatorField, ours: string | number, theirs: string | number) =>
    conflicts.push({
      field,
      creator,
      kept: String(otherWins ? theirs : ours),
      other: String(otherWins ? ours : theirs),
      row: other.row,
    });
  const areAlike = one.average === other.average && one.averageDays === other.averageDays;
  for (const field of areAlike ? [...plainNumbers, ...averagedNumbers] : plainNumbers) {
    const ours = one[field];
    const theirs = other[field];
    if (ours !== null && theirs !== null && !isNear(ours, theirs)) add(field, ours, theirs);
  }
  for (const field of ['agency', 'contact', 'region'] as const) {
    const ours = one[field];
    const theirs = other[field];
    if (ours !== null && theirs !== null && ours !== theirs) add(field, ours, theirs);
  }
  for (const [ours, theirs] of quotesOfOneNote(one.offers, other.offers)) {
    if (ours.price !== theirs.price) add(fieldOf(ours), ours.price, theirs.price);
  }
  return conflicts;
}

const plainNumbers = ['followers'] as const;
/** A median of 30 days and a mean of 90 do not contradict one another. */
const averagedNumbers = ['likes', 'saves', 'comments', 'shares', 'engagement', 'reads'] as const;

/** Two exports of a few days apart differ by this much without contradicting one another (assumption). */
export const nearby = 0.05;

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= nearby * Math.max(Math.abs(one), Math.abs(other));
}

function quotesOfOneNote(
  ours: readonly Offer[],
  theirs: readonly Offer[],
): readonly (readonly [Offer, Offer])[] {
  return ours.flatMap((offer) => {
    const same = theirs.find((other) => isSameNote(other, offer) && other.agreed === offer.agreed);
    return same === undefined ? [] : [[offer, same] as const];
  });
}

function fieldOf({ format }: Offer): CreatorField {
  return format === 'video' ? 'offerVideo' : 'offerImage';
}
