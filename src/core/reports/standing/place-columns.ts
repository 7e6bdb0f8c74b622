import { type Cell, isBlank, isDate } from '../../table';
import type { StandingList } from './read-standing';
import { type FreshReport, keyOf, type SkeletonColumn, titleOf } from './skeleton';
import type { StandingTab } from './standing-tab';

/** Where the columns of a standing tab and of the report that replaces it go. */
export interface ColumnPlaces {
  /** The columns of the merged report: which of the fresh report each is, `null` for one that the person added. */
  readonly order: readonly { readonly fresh: number | null; readonly title: string }[];
  /** Where each standing column went. */
  readonly of: readonly (number | null)[];
  /** Where each fresh column went. */
  readonly fresh: readonly number[];
  /** The merged columns that a person fills. */
  readonly own: ReadonlySet<number>;
  /** The standing column that goes where the ids are; -1 for none. */
  readonly keyColumn: number;
}

/** Ours in their order, each with the columns that the person added behind it. */
export function placeColumns(
  { columns: written, userColumns }: FreshReport,
  standing: StandingTab,
  list: StandingList,
): ColumnPlaces {
  const header = standing.cells[list.headerRow] ?? [];
  const standingOf = new Map<number, number>();
  const addedAfter = new Map<number, number[]>();
  let anchor = -1;
  list.columns.forEach((one, column) => {
    const fresh = one === null || one.key === '' ? -1 : written.findIndex(({ key }) => key === one.key);
    if (fresh !== -1) {
      standingOf.set(fresh, column);
      anchor = fresh;
      return;
    }
    // A computed column that is made no longer goes; one that a person filled stays as theirs.
    if (one !== null && one.key !== '' && one.own !== true) return;
    // A day in the header of ours is no title: only what stands below it is a person's.
    const isHeading = (at: number) => at === list.headerRow && one !== null && isDate(header[column]);
    const isEmpty = standing.cells.every(
      (row, at) =>
        (isBlank(row[column] ?? '') || isHeading(at)) &&
        (standing.formulas[at]?.[column] ?? '') === '' &&
        (standing.looks.pictures[at]?.[column] ?? null) === null &&
        (standing.looks.notes[at]?.[column] ?? '') === '',
    );
    if (isEmpty) return;
    const behind = addedAfter.get(anchor) ?? [];
    behind.push(column);
    addedAfter.set(anchor, behind);
  });

  const order: { fresh: number | null; title: string }[] = [];
  const of: (number | null)[] = list.columns.map(() => null);
  const places: number[] = [];
  const own = new Set<number>();
  const addBehind = (fresh: number) => {
    for (const column of addedAfter.get(fresh) ?? []) {
      of[column] = order.length;
      own.add(order.length);
      order.push({ fresh: null, title: keyOf(header[column] ?? '') });
    }
  };
  addBehind(-1);
  written.forEach((one, fresh) => {
    const column = standingOf.get(fresh);
    places.push(order.length);
    if (one.own === true) own.add(order.length);
    if (column !== undefined) of[column] = order.length;
    order.push({
      fresh,
      title: titleIn(one, column === undefined ? null : list.columns[column], header[column ?? -1]),
    });
    addBehind(fresh);
  });
  const keyColumn = of.indexOf(places[userColumns.keyColumn] ?? -1);
  return { order, of, fresh: places, own, keyColumn };
}

/** The person's own title where they changed ours, else ours. */
function titleIn(
  fresh: SkeletonColumn,
  was: SkeletonColumn | null | undefined,
  standing: Cell | undefined,
): string {
  if (was === null || was === undefined || standing === undefined) return fresh.title;
  const now = keyOf(standing);
  return titleOf(now) === was.title && was.ours === undefined ? fresh.title : now;
}
