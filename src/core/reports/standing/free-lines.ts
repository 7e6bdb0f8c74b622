import type { ColumnPlaces } from './place-columns';
import { changedPrint, type StandingList } from './read-standing';
import { canonical, type FreshReport, printOfRow } from './skeleton';
import { contentOf, type StandingTab } from './standing-tab';

/** A row with cells of the person's that belong to no creator. */
export interface FreeRow {
  readonly row: number;
  /** The standing columns whose cells are the person's; none where the row is kept for its distance alone. */
  readonly columns: readonly number[];
}

export interface FreeRows {
  /** For a standing row of ours outside the list, the row of the fresh report that it is. */
  readonly twins: ReadonlyMap<number, number>;
  readonly lead: readonly FreeRow[];
  /** In a row of ours that has room for it. */
  readonly beside: readonly (FreeRow & { readonly beside: number })[];
  readonly above: readonly FreeRow[];
  readonly below: readonly FreeRow[];
  readonly last: readonly FreeRow[];
}

/** Which of the person's lines go where: above all, beside ours, above the header, under the list, at the end. */
export function sortFree(
  fresh: FreshReport,
  standing: StandingTab,
  list: StandingList,
  columns: ColumnPlaces,
): FreeRows {
  const { report, rowsOfList } = fresh;
  const { headerRow } = fresh.userColumns;
  const { rows, headerRow: standingHeader } = list;
  const twins = twinsOf(fresh, standing, list);
  /** The fresh column that goes to this merged one. */
  const freshOf = (column: number | null): number | null =>
    column === null ? null : (columns.order[column]?.fresh ?? null);
  /** Whether a person has written a text where the row of ours has nothing to say. */
  const isBlankOfOurs = (row: number, column: number): boolean => {
    const ours = freshOf(columns.of[column] ?? null);
    const twin = twins.get(row);
    if (ours === null || twin === undefined || typeof standing.cells[row]?.[column] !== 'string')
      return false;
    return (report.cells[twin]?.[ours] ?? null) === null;
  };
  const isOurs = (row: number, column: number): boolean => {
    const one = rows[row];
    if (one?.kind !== 'ours') return false;
    if (one.print === '') return true;
    return one.ours.has(column) && !(one.print === changedPrint && isBlankOfOurs(row, column));
  };
  const cellsOf = (row: number): readonly number[] =>
    (standing.cells[row] ?? []).flatMap((_, column) =>
      isOurs(row, column) || contentOf(standing, row, column) === null ? [] : [column],
    );
  const firstOurs = rows.findIndex(({ kind }) => kind === 'ours' || kind === 'header');
  // What is left of our title where a person has deleted the column that it stood in.
  const isCut = !list.columns.some((one) => one !== null && one.key === report.columns[0]?.key);
  const lead = rows
    .slice(0, firstOurs)
    .map((_, row): FreeRow => ({ row, columns: cellsOf(row) }))
    .filter(({ columns: own }) => !isCut || own.length > 0);

  const beside: (FreeRow & { beside: number })[] = [];
  const taken = new Set<string>();
  /** Whether the row of ours could take the person's cells, and takes them. */
  const goesBeside = (row: number, own: readonly number[], target: number): boolean => {
    const places = own.map((column) => columns.of[column] ?? null);
    const isFree = places.every((place) => {
      const ours = freshOf(place);
      const isOurs = ours !== null && (report.cells[target]?.[ours] ?? null) !== null;
      return place !== null && !isOurs && !taken.has(`${target} ${place}`);
    });
    if (!isFree) return false;
    for (const place of places) taken.add(`${target} ${place}`);
    beside.push({ row, beside: target, columns: own });
    return true;
  };
  const isGap = (row: number) => row < headerRow && (report.cells[row] ?? []).every((cell) => cell === null);

  const above: FreeRow[] = [];
  const below: FreeRow[] = [];
  const last: FreeRow[] = [];
  let isUnderList = true;
  let distance: FreeRow[] = [];
  for (let row = Math.max(0, firstOurs); row < rows.length; row += 1) {
    const kind = rows[row]?.kind;
    const isAbove = row < standingHeader;
    if (kind === 'blank') {
      distance.push({ row, columns: [] });
      continue;
    }
    if (!isAbove && (kind === 'ours' || kind === 'gone heading')) isUnderList = false;
    const own = kind === 'free' || kind === 'ours' ? cellsOf(row) : [];
    const gap = row - firstOurs;
    const target = twins.get(row) ?? (kind === 'free' && isAbove && isGap(gap) ? gap : null);
    if (own.length > 0 && (target === null || !goesBeside(row, own, target))) {
      const group = isAbove ? above : isUnderList ? below : last;
      if (kind === 'free' && !isAbove) group.push(...distance.slice(-mostDistance));
      group.push({ row, columns: own });
    }
    distance = [];
  }
  const hasOursBelow = report.blocks.some(({ row }) => row > headerRow + rowsOfList);
  if (
    !hasOursBelow &&
    last.length > 0 &&
    !rows.some(({ kind }) => kind === 'gone heading' || kind === 'gone')
  ) {
    for (const line of last.splice(0)) below.push(line);
  }
  return { twins, lead, beside, above, below, last };
}

/** Blank rows that are kept before a person's line. */
const mostDistance = 3;

/**
 * Which row of the fresh report each standing row of ours outside the list is: the very same, else the line of the
 * summary in its place, else the row that begins alike, such as the same creator's in the negotiation list.
 */
function twinsOf(
  { report, userColumns: { headerRow } }: FreshReport,
  standing: StandingTab,
  { rows, headerRow: standingHeader, columns }: StandingList,
): ReadonlyMap<number, number> {
  const fresh = report.blocks.flatMap(({ role, row, rows: count, columns: width }) =>
    role === 'body' || row === headerRow
      ? []
      : Array.from({ length: count }, (_, at) => ({
          row: row + at,
          width,
          cells: report.cells[row + at] ?? [],
        })),
  );
  const firstOurs = rows.findIndex(({ kind }) => kind === 'ours' || kind === 'header');
  const twins = new Map<number, number>();
  const used = new Set<number>();
  const ours = rows.flatMap((one, row) => (one.kind === 'ours' && one.print !== '' ? [{ ...one, row }] : []));
  const pair = (isTwin: (one: (typeof ours)[number], other: (typeof fresh)[number]) => boolean) => {
    for (const one of ours) {
      if (twins.has(one.row)) continue;
      const found = fresh.find((other) => !used.has(other.row) && isTwin(one, other));
      if (found === undefined) continue;
      used.add(found.row);
      twins.set(one.row, found.row);
    }
  };
  const printed = new Map(fresh.map(({ row, width, cells }) => [row, printOfRow(cells, width)]));
  pair((one, other) => printed.get(other.row) === one.print);
  pair(
    (one, other) => one.row < standingHeader && other.row < headerRow && other.row === one.row - firstOurs,
  );
  const firstColumn = columns.findIndex((one) => one !== null && one.key === report.columns[0]?.key);
  pair((one, other) => {
    const begins = canonical(standing.cells[one.row]?.[firstColumn]);
    return one.ours.size === other.width && begins !== '' && begins === canonical(other.cells[0]);
  });
  return twins;
}
