import { knownText } from '../../cells/cell-text';
import { idInLink, plainLink, readHandle, readId } from '../../cells/identity';
import type { CreatorField } from '../../creator';
import type { SenseView } from '../sense-view';

/** The rows of one creator, in the table's order. */
export type RowGroup = readonly [number, number, ...number[]];

/** Creators who stand in several rows. */
export interface RepeatedCreators {
  readonly groups: readonly RowGroup[];
  /** Rows of a creator who stands further above. */
  readonly again: number;
  /** Names alone tell them, for their followers moved. */
  readonly byName: boolean;
  /** Columns of ids or links that are new in every row though the creators repeat: they are the note's, or the row's. */
  readonly ofRow: readonly KeyColumn[];
}

/** Finds the creators of several rows by the first of id, link, handle, name with followers that tells them. */
export function repeatedCreators(view: SenseView): RepeatedCreators {
  const ofRow: KeyColumn[] = [];
  let first: RepeatedCreators | null = null;
  for (const { field, column } of keyColumns(view)) {
    const { groups, again, filled } = groupsBy(view, keys[field](view, column));
    if (first === null) first = { groups, again, byName: false, ofRow: [] };
    else if (
      again >= Math.max(1, first.again * timesMore) &&
      groups.some((rows) => sameFollowers(view, rows))
    )
      return { groups, again, byName: false, ofRow: again >= fewestAgain ? ofRow : [] };
    const isNew = again * timesMore < view.rows.length && filled >= view.rows.length * fullShare;
    if (!isNew || !couldBeOfRow(view, field, column)) break;
    ofRow.push({ field, column });
  }
  return namesAgain(view) ?? first ?? nobody;
}

/** A column that tells creators apart. */
interface KeyColumn {
  readonly field: 'id' | 'url' | 'handle' | 'name';
  readonly column: number;
}

/** The surest first; of several ids the one that was elected, then the others: `_id` beside `user_id`. */
function keyColumns({ recognised: { used, matches }, table }: SenseView): readonly KeyColumn[] {
  const otherIds = matches.flatMap(({ column, reason }): KeyColumn | readonly KeyColumn[] =>
    reason.why === 'otherColumn' && reason.field === 'id'
      ? { field: 'id', column: column - table.firstColumn }
      : [],
  );
  const elected = (['id', 'url', 'handle', 'name'] as const).flatMap(
    (field): KeyColumn | readonly KeyColumn[] => {
      const column = used.get(field)?.[0]?.column;
      return column === undefined ? [] : { field, column };
    },
  );
  const [first, ...others] = elected;
  return first?.field === 'id' ? [first, ...otherIds, ...others] : elected;
}

const nobody: RepeatedCreators = { groups: [], again: 0, byName: false, ofRow: [] };

/** An id beside a name that repeats at least so many times as often is no id of a creator: assumption. */
const timesMore = 2;
/** Two people may share a name and a rounded following. */
const fewestAgain = 2;
/** An id of rows stands in nearly all of them: assumption. */
const fullShare = 0.95;

/** A profile of one's own, or a handle, tells two people of one name apart. */
function couldBeOfRow(view: SenseView, field: KeyColumn['field'], column: number): boolean {
  if (field === 'id') return true;
  if (field !== 'url') return false;
  return !view.rows.some((row) => idInLink(knownText(view.table.rows[row]?.[column]) ?? '') !== null);
}

type KeyOfRow = (row: number) => string | null;

const keys: Readonly<Record<KeyColumn['field'], (view: SenseView, column: number) => KeyOfRow>> = {
  id:
    ({ table }, column) =>
    (row) =>
      readId(table.rows[row]?.[column]),
  url:
    ({ table }, column) =>
    (row) => {
      const link = knownText(table.rows[row]?.[column]);
      return link === null ? null : (idInLink(link) ?? plainLink(link));
    },
  handle:
    ({ table }, column) =>
    (row) =>
      readHandle(table.rows[row]?.[column]),
  name: ({ table, numbers }, column) => {
    const followers = numbers.get('followers');
    return (row) => {
      const name = knownText(table.rows[row]?.[column]);
      if (name === null || followers === undefined) return name;
      const count = followers.values[row] ?? null;
      return count === null ? null : `${name} ${count}`;
    };
  },
};

function groupsBy({ rows }: SenseView, keyOf: KeyOfRow) {
  const byKey = new Map<string, [number, ...number[]]>();
  let filled = 0;
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    filled++;
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [row]);
    else group.push(row);
  }
  const groups = [...byKey.values()].filter(severalRows);
  return { groups, again: groups.reduce((sum, group) => sum + group.length - 1, 0), filled };
}

/**
 * The rows of names that stand there again with followings near one another, where nothing else tells the creators; `null`
 * where that may be chance.
 */
function namesAgain(view: SenseView): RepeatedCreators | null {
  const { rows, numbers, table, recognised } = view;
  const [only, ...more] = keyColumns(view);
  const followers = numbers.get('followers')?.values;
  if (only?.field !== 'name' || more.length > 0 || followers === undefined) return null;
  const { groups, again } = groupsBy(view, (row) => knownText(table.rows[row]?.[only.column]));
  if (again < fewestNames || again < rows.length * namesShare) return null;
  const isNear = ([one, ...others]: RowGroup) =>
    others.every((row) => {
      const [before, after] = [followers[one] ?? 0, followers[row] ?? 0];
      return before === 0 || after === 0 || Math.max(before, after) <= mostMoved * Math.min(before, after);
    });
  return groups.every(isNear) ? { groups, again, byName: recognised.rowsAre !== 'notes', ofRow: [] } : null;
}

/** Two in a thousand share a name by chance: assumption, far above it. */
const namesShare = 0.2;
const fewestNames = 3;
/** By as much followings move between the exports of some months: assumption. */
const mostMoved = 1.5;

function severalRows(group: readonly number[]): group is [number, number, ...number[]] {
  return group.length > 1;
}

function sameFollowers({ numbers }: SenseView, rows: readonly number[]): boolean {
  const known = new Set(rows.map((row) => numbers.get('followers')?.values[row] ?? null));
  return known.size === 1;
}

/** What each further row of a creator is beside the one before. */
export interface Pairs {
  /** The same followers, other counts, or another note. */
  readonly note: number;
  /** Other followers and other counts: the figures of another day. */
  readonly dated: number;
  /** The same counts and another price or format, or a line for each format with its price and counts. */
  readonly offer: number;
  /** The same counts, which are more than chance. */
  readonly repeat: number;
  /** The rows of creators who have two with other counts. */
  readonly differing: readonly RowGroup[];
  /** How far apart the counts of two rows typically are, in natural logarithms; 0 where they are nowhere. */
  readonly step: number;
}

/** The counts by which two rows of one creator are compared. */
export const comparedCounts = ['likes', 'saves', 'comments', 'shares', 'engagement', 'reads'] as const;

/** @param view in which the counts are those of one row, where some columns are the creator's in all */
export function pairsOf(view: SenseView, { groups }: RepeatedCreators): Pairs {
  const columns = comparedCounts.flatMap((field) => {
    const column = view.numbers.get(field);
    return column === undefined ? [] : [column.values];
  });
  const found = { note: 0, dated: 0, offer: 0, repeat: 0 };
  const differing: RowGroup[] = [];
  const steps: number[] = [];
  for (const group of groups) {
    const before = found.note + found.dated;
    const isOffers = formatsDiffer(view, group);
    for (let at = 1; at < group.length; at++) {
      const [one, other] = [group[at - 1] as number, group[at] as number];
      const known = columns.flatMap((values) => {
        const [of, then] = [values[one] ?? null, values[other] ?? null];
        return of === null || then === null ? [] : [[of, then] as const];
      });
      const isOffer = isOffers ? otherPrice : otherOffer;
      if ((isOffers || view.further.has(other)) && isOffer(view, one, other)) found.offer++;
      else if (known.some(([of, then]) => of !== then)) {
        found[followersMoved(view, one, other) ? 'dated' : 'note']++;
        steps.push(middle(known.map(([of, then]) => Math.abs(Math.log((of + 0.5) / (then + 0.5))))));
      } else if (otherOffer(view, one, other)) found.offer++;
      else if (otherNote(view, one, other)) found.note++;
      else if (columns.length === 0 || known.some(([of]) => of > tellingCount)) found.repeat++;
    }
    if (found.note + found.dated > before) differing.push(group);
  }
  return { ...found, differing, step: middle(steps) };
}

/** Two notes of few likes often have the same: 1 and 1, 2 and 2. */
const tellingCount = 2;

function followersMoved({ numbers }: SenseView, one: number, other: number): boolean {
  const followers = numbers.get('followers')?.values;
  const [before, after] = [followers?.[one] ?? null, followers?.[other] ?? null];
  return before !== null && after !== null && before !== after;
}

/** 图文 and 视频 lines of one creator: each format once. */
function formatsDiffer({ table, recognised: { used } }: SenseView, group: RowGroup): boolean {
  const column = used.get('format')?.[0]?.column;
  if (column === undefined) return false;
  const formats = group.flatMap((row) => knownText(table.rows[row]?.[column]) ?? []);
  return formats.length === group.length && new Set(formats).size === formats.length;
}

function otherPrice(view: SenseView, one: number, other: number): boolean {
  return differs(view, ['offerImage', 'offerVideo', 'offerAny'], one, other);
}

function otherOffer(view: SenseView, one: number, other: number): boolean {
  return (
    otherPrice(view, one, other) || (differs(view, ['format'], one, other) && !otherNote(view, one, other))
  );
}

function otherNote(view: SenseView, one: number, other: number): boolean {
  return differs(view, ['noteId', 'noteUrl'], one, other);
}

/** Two rows say something else in a column of these fields. */
function differs(
  { table, recognised: { used } }: SenseView,
  fields: readonly CreatorField[],
  one: number,
  other: number,
): boolean {
  return fields.some((field) =>
    (used.get(field) ?? []).some(
      ({ column }) => knownText(table.rows[one]?.[column]) !== knownText(table.rows[other]?.[column]),
    ),
  );
}

/** The middle of the values; 0 where there are none. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? 0;
}

/**
 * Whose the values are: the same in each creator who repeats, the creator's; changing in more than not, the note's.
 *
 * @param fewestCreators in how many they must be the same, and large, to be the creator's
 */
export function ownerOf(
  values: readonly (number | null)[],
  { groups }: RepeatedCreators,
  fewestCreators = 2,
): 'creator' | 'note' | null {
  let [same, other, telling] = [0, 0, 0];
  for (const group of groups) {
    const known = group.flatMap((row) => values[row] ?? []);
    const [first] = known;
    if (first === undefined || known.length < 2) continue;
    if (known.some((value) => value !== first)) other++;
    else {
      same++;
      if (first > fewestTelling) telling++;
    }
  }
  if (other === 0 && telling >= fewestCreators) return 'creator';
  return other > same ? 'note' : null;
}

/** A count up to this may be the same on two notes by chance (measured: 80 of 91 columns told, none wrongly). */
const fewestTelling = 20;
