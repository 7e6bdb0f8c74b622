import { idInLink, plainLink } from '../cells/identity';
import { smallId } from '../cells/small-id';
import type { Creator } from '../creator';

/** What tells that two rows are one creator, the surest first. */
export type Sameness = 'sameId' | 'sameUrl' | 'sameHandle' | 'sameNameAndFollowers' | 'sameName';

/** One creator as two tables have them. */
export interface Pair {
  readonly one: Creator;
  readonly other: Creator;
  readonly sameness: Sameness;
}

export interface Matched {
  /** In the order of the first table. */
  readonly pairs: readonly Pair[];
  readonly onlyInOne: readonly Creator[];
  readonly onlyInOther: readonly Creator[];
}

/**
 * Finds the creators of one table in another: by id, then link, then handle, then name and followers, at last by a name
 * that either table has once. A key that stands for several creators matches nobody: better a gap than a wrong price.
 */
export function matchCreators(ones: readonly Creator[], others: readonly Creator[]): Matched {
  const found = new Map<Creator, Pair>();
  const idsOf = areRowNumbers(ones, others) ? idsInLinks : allIds;
  let left = others;
  for (const [sameness, keysOf] of waysBy(idsOf)) {
    const byKey = index(left, keysOf);
    const open = ones.filter((one) => !found.has(one));
    const contested = index(open, keysOf);
    const taken = new Set<Creator>();
    for (const one of open) {
      const other = keysOf(one)
        .filter((key) => contested.get(key) === one)
        .map((key) => byKey.get(key))
        .find(
          (candidate) =>
            candidate != null && !taken.has(candidate) && !contradicts(one, candidate, sameness, idsOf),
        );
      if (other == null) continue;
      taken.add(other);
      found.set(one, { one, other, sameness });
    }
    if (taken.size > 0) left = left.filter((other) => !taken.has(other));
  }
  return {
    pairs: ones.flatMap((one) => found.get(one) ?? []),
    onlyInOne: ones.filter((one) => !found.has(one)),
    onlyInOther: left,
  };
}

type KeysOf = (creator: Creator) => readonly string[];

function waysBy(idsOf: KeysOf): readonly (readonly [Sameness, KeysOf])[] {
  return [
    ['sameId', idsOf],
    ['sameUrl', ({ url }) => (url === null ? [] : [plainLink(url)])],
    ['sameHandle', ({ handle }) => (handle === null ? [] : [handle])],
    ['sameNameAndFollowers', namesWithFollowers],
    ['sameName', nameOf],
  ];
}

/** Creators by key; `null` under a key that several share. */
function index(creators: readonly Creator[], keysOf: KeysOf): ReadonlyMap<string, Creator | null> {
  const byKey = new Map<string, Creator | null>();
  for (const creator of creators) {
    for (const key of keysOf(creator)) {
      const before = byKey.get(key);
      byKey.set(key, before === undefined || before === creator ? creator : null);
    }
  }
  return byKey;
}

/** The id that the table gives and the one in the profile link; without a column of ids, what stands in for one is none. */
function allIds(creator: Creator): readonly string[] {
  const linked = idsInLinks(creator);
  if (creator.origins.id === undefined) return linked;
  return [...new Set([creator.id, ...linked])];
}

function idsInLinks({ url }: Creator): readonly string[] {
  const linked = url === null ? null : idInLink(url);
  return linked === null ? [] : [linked];
}

/** Ids as short as the number of a row, under which the two tables mostly have creators of other names, are none. */
function areRowNumbers(ones: readonly Creator[], others: readonly Creator[]): boolean {
  const byId = new Map(
    ones.flatMap((one) => (hasSmallId(one) ? nameOf(one).map((name) => [one.id, name] as const) : [])),
  );
  const compared = others.flatMap((other) => {
    const name = hasSmallId(other) ? byId.get(other.id) : undefined;
    return name === undefined ? [] : nameOf(other).map((own) => own === name);
  });
  return compared.filter((isSame) => !isSame).length * 2 > compared.length;
}

function hasSmallId({ id, origins }: Creator): boolean {
  return origins.id !== undefined && smallId(id) !== null;
}

function nameOf({ name, origins }: Creator): readonly string[] {
  return origins.name === undefined ? [] : [name];
}

function namesWithFollowers(creator: Creator): readonly string[] {
  return creator.followers === null ? [] : nameOf(creator).map((name) => `${name} ${creator.followers}`);
}

/** Two ids of one kind that differ are two creators, whatever they call themselves. */
function contradicts(one: Creator, other: Creator, sameness: Sameness, idsOf: KeysOf): boolean {
  if (sameness === 'sameId' || sameness === 'sameUrl') return false;
  const ofOne = idsOf(one);
  const ofOther = idsOf(other);
  if (sameness === 'sameName' && areUnlike(one, other)) return true;
  const sameColumn =
    idsOf === allIds && one.origins.id !== undefined && one.origins.id.header === other.origins.id?.header;
  return (
    (sameColumn && ofOne.length > 0 && ofOther.length > 0) ||
    (ofOne.some(isPlatformId) && ofOther.some(isPlatformId))
  );
}

/** Of one name, but with handles of their own, or followers too far apart for one person. */
function areUnlike(one: Creator, other: Creator): boolean {
  if (one.handle !== null && other.handle !== null) return true;
  if (one.followers === null || other.followers === null) return false;
  return Math.max(one.followers, other.followers) > mostGrowth * Math.min(one.followers, other.followers);
}

/** By as much a following may grow between two exports (assumption). */
const mostGrowth = 2;

function isPlatformId(id: string): boolean {
  return /^[0-9a-f]{24}$/i.test(id);
}
