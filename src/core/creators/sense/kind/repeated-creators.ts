import { knownText } from '../../cells/cell-text';
import { readHandle, readId } from '../../cells/identity';
import { idInLink, plainLink } from '../../cells/links';
import { whoFields } from '../../field-kinds';
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

/** Whether the creators of both are told by the same columns of the same rows. */
export function isToldAlike(one: SenseView, other: SenseView): boolean {
  const columns = (view: SenseView) => keyColumns(view).map(({ field, column }) => `${field} ${column}`);
  return one.rows === other.rows && columns(one).join() === columns(other).join();
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
  const elected = whoFields.flatMap((field): KeyColumn | readonly KeyColumn[] => {
    const column = used.get(field)?.[0]?.column;
    return column === undefined ? [] : { field, column };
  });
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
  // Most keys stand in one row, of which no list is made: fifty thousand lists would cost more than all else here.
  const firstRow = new Map<string, number>();
  const several = new Map<string, [number, number, ...number[]]>();
  let filled = 0;
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    filled++;
    const first = firstRow.get(key);
    const group = first === undefined ? undefined : several.get(key);
    if (first === undefined) firstRow.set(key, row);
    else if (group === undefined) several.set(key, [first, row]);
    else group.push(row);
  }
  return { groups: [...several.values()], again: filled - firstRow.size, filled };
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

function sameFollowers({ numbers }: SenseView, rows: readonly number[]): boolean {
  const known = new Set(rows.map((row) => numbers.get('followers')?.values[row] ?? null));
  return known.size === 1;
}
