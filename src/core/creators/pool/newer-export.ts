import type { Creator, Offer } from '../creator';
import { matchCreators } from '../same-creator/match-creators';
import { isSameNote, mergeCreators } from '../same-creator/merge-creators';
import type { Joined } from './join-tables';

/** What a newer export of the same creators changes. */
export interface PoolChanges {
  /** Creators that only the newer export has. */
  readonly added: readonly Creator[];
  /** Creators in both of whom something else is said now. */
  readonly updated: readonly Creator[];
  readonly unchanged: number;
  readonly dearer: readonly PriceChange[];
  readonly cheaper: readonly PriceChange[];
  /** Creators that the newer export lacks. They stay, with what was known of them. */
  readonly gone: readonly Creator[];
  /** How many creators were found again by their name alone. */
  readonly byNameAlone: number;
}

/** A price of one kind of note, then and now, in ¥. */
export interface PriceChange {
  readonly creator: Creator;
  readonly before: number;
  readonly after: number;
}

/**
 * The pool after reading a newer export: of each field the newest that is known, by the date of the figures where both
 * have one, else the later read. Ids stay those of the pool, so that decisions find their creators, and so do agreed
 * prices.
 */
export function withNewerExport(
  pool: readonly Creator[],
  newer: readonly Creator[],
): Joined & { readonly changes: PoolChanges } {
  const { pairs, onlyInOne: gone, onlyInOther: added } = matchCreators(pool, newer);
  const newcomers = withFreeIds(added, pool);
  const idInPool = new Map(added.map(({ id }, at) => [id, newcomers[at]?.id ?? id]));
  const mergedOf = new Map<Creator, Creator>();
  const updated: Creator[] = [];
  const dearer: PriceChange[] = [];
  const cheaper: PriceChange[] = [];
  for (const { one, other } of pairs) {
    const isOlder = one.asOf !== null && other.asOf !== null && other.asOf < one.asOf;
    const creator = mergeCreators(isOlder ? [one, other] : [other, one], one);
    mergedOf.set(one, creator);
    idInPool.set(other.id, one.id);
    if (!saysTheSame(one, creator)) updated.push(creator);
    const change = priceChange(one, creator);
    if (change !== null) (change.after > change.before ? dearer : cheaper).push(change);
  }
  return {
    creators: [...pool.map((creator) => mergedOf.get(creator) ?? creator), ...newcomers],
    idInPool,
    changes: {
      added: newcomers,
      updated,
      unchanged: pairs.length - updated.length,
      dearer,
      cheaper,
      gone,
      byNameAlone: pairs.filter(({ sameness }) => sameness === 'sameName').length,
    },
  };
}

/** The first kind of note that both quote at another price; what was agreed is no quote. */
function priceChange(before: Creator, creator: Creator): PriceChange | null {
  const quotes = (offers: readonly Offer[]) => offers.filter(({ agreed }) => !agreed);
  for (const offer of quotes(before.offers)) {
    const now = quotes(creator.offers).find((other) => isSameNote(other, offer));
    if (now !== undefined && now.price !== offer.price) {
      return { creator, before: offer.price, after: now.price };
    }
  }
  return null;
}

/** Where and when something was read is not what it says. */
function saysTheSame(one: Creator, other: Creator): boolean {
  return (Object.keys(one) as (keyof Creator)[]).every(
    (key) =>
      key === 'origins' ||
      key === 'asOf' ||
      key === 'row' ||
      one[key] === other[key] ||
      isEqual(one[key], other[key]),
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  return typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other);
}

/** A newcomer whose name is another creator's id in the pool is told apart by its followers. */
function withFreeIds(added: readonly Creator[], pool: readonly Creator[]): readonly Creator[] {
  const taken = new Set(pool.map(({ id }) => id));
  return added.map((creator) => {
    let id = creator.id;
    for (let more = 2; taken.has(id); more++) id = `${creator.id} · ${more}`;
    taken.add(id);
    return id === creator.id ? creator : { ...creator, id };
  });
}
