import { type Cell, isBlank } from '../../table';
import type { Report } from '../report';
import { type StandingList, skeletonColumns } from './read-standing';
import { keyOf, type SkeletonColumn, titleOf } from './skeleton';
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
}

/** Ours in their order, each with the columns that the person added behind it. */
export function placeColumns(report: Report, standing: StandingTab, list: StandingList): ColumnPlaces {
  const written = skeletonColumns(report);
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
    const isEmpty = standing.cells.every(
      (row, at) =>
        isBlank(row[column] ?? '') &&
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
  return { order, of, fresh: places, own };
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

export function keyColumnOf({ of, fresh }: ColumnPlaces, report: Report): number {
  return of.indexOf(fresh[report.userColumns?.keyColumn ?? 0] ?? -1);
}

export function freshOf({ order }: ColumnPlaces, column: number | null): number | null {
  return column === null ? null : (order[column]?.fresh ?? null);
}
