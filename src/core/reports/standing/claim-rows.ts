import type { Cell } from '../../table';
import { type FreshReport, keyOf, type SkeletonColumn, titleOf } from './skeleton';
import type { StandingRow, StandingTab } from './standing-tab';

/** Where the columns stand that name the rows; -1 for one that a person has deleted. */
interface NamingColumns {
  readonly headerRow: number;
  readonly keyColumn: number;
  readonly witnesses: readonly number[];
}

/** Where the columns stand by which the report's rows are known beside their key, the surest first. */
export function witnessColumns(
  { columns, userColumns }: FreshReport,
  standing: readonly (SkeletonColumn | null)[],
): readonly number[] {
  return (userColumns.rowsOfRecord?.witnesses ?? []).map((column) =>
    standing.findIndex((one) => one !== null && one.key === columns[column]?.key),
  );
}

/** What a row calls itself. */
interface Named {
  readonly at: number;
  readonly key: string;
  readonly second: string;
  /** By the further witnesses. */
  readonly others: readonly string[];
}

/**
 * Which row of a record each row of a standing list is: first those whose key and second key agree, from the top; then
 * those of which one was mistyped, cleared or filled down. A row that names one already claimed is a copy, and the person's
 * own, as is one that they have added.
 */
export function claimRows(
  fresh: FreshReport,
  { cells }: StandingTab,
  rows: readonly StandingRow[],
  columns: NamingColumns,
): readonly StandingRow[] {
  const isKnown = (key: string) => fresh.rowsByKey.has(key);
  const candidates = rows.flatMap(({ kind }, at) =>
    at > columns.headerRow && (kind === 'creator' || kind === 'free')
      ? [namesIn(cells[at] ?? [], at, columns)]
      : [],
  );
  const claimed = new Map<number, string>();
  const taken = new Set<string>();
  const claim = ({ at }: Named, key: string) => {
    claimed.set(at, key);
    taken.add(key);
  };
  const isFree = (key: string) => isKnown(key) && !taken.has(key);
  for (const one of candidates) if (one.key === one.second && isFree(one.key)) claim(one, one.key);
  const keysOf = furtherNames(fresh);
  for (const one of candidates) {
    if (claimed.has(one.at)) continue;
    const named = [one.second, one.key].find(isFree);
    if (named !== undefined) claim(one, named);
    else if (!isKnown(one.key) && !isKnown(one.second)) {
      const byOther = one.others.map((name, witness) => (keysOf[witness]?.get(name) ?? []).filter(isFree));
      const alone = byOther.find((keys) => keys.length === 1)?.[0];
      if (alone !== undefined) claim(one, alone);
    }
  }
  const byPlace = new Map(candidates.map((one) => [one.at, one]));
  return rows.map((row, at): StandingRow => {
    const one = byPlace.get(at);
    if (one === undefined) return row;
    const key = claimed.get(at);
    if (key !== undefined) return { kind: 'creator', key };
    if (isKnown(one.key) || isKnown(one.second)) return { kind: 'free' };
    // It has left the record; what the person wrote beside it stays.
    if (one.key !== '' && one.key === one.second) return { kind: 'creator', key: one.key };
    return columns.witnesses[0] === -1 ? row : { kind: 'free' };
  });
}

/** Whether keys and second keys differ in more than a tenth of the rows: one of the two columns was sorted by itself. */
export function isSortedApart(
  { columns: fresh, userColumns, rowsByKey }: FreshReport,
  cells: StandingTab['cells'],
  headerRow: number,
  written: readonly SkeletonColumn[],
): boolean {
  const [witness] = userColumns.rowsOfRecord?.witnesses ?? [];
  const header = (cells[headerRow] ?? []).map(titleOf);
  const second = written.find(({ key }) => key !== '' && key === fresh[witness ?? -1]?.key);
  const places = [written.find(({ id }) => id), second].map((one) =>
    one === undefined ? -1 : header.indexOf(one.title),
  );
  const named = cells
    .slice(headerRow + 1)
    .map((row) => places.map((place) => keyOf(row[place] ?? '')))
    .filter((keys) => keys.every((key) => rowsByKey.has(key)));
  const apart = named.filter(([one, other]) => one !== other).length;
  return apart > 1 && apart > named.length / 10;
}

function namesIn(row: readonly Cell[], at: number, { keyColumn, witnesses }: NamingColumns): Named {
  const name = (column: number | undefined) => keyOf(row[column ?? -1] ?? '');
  const [second, ...others] = witnesses;
  return { at, key: name(keyColumn), second: name(second), others: others.map(name) };
}

/** By further witness: which of the report's rows each name stands for. */
function furtherNames({
  report,
  userColumns,
  rowsByKey,
}: FreshReport): readonly ReadonlyMap<string, string[]>[] {
  const [, ...others] = userColumns.rowsOfRecord?.witnesses ?? [];
  return others.map((column) => {
    const keys = new Map<string, string[]>();
    for (const [key, [row]] of rowsByKey) {
      const name = keyOf(report.cells[row ?? -1]?.[column] ?? null);
      if (name === '') continue;
      keys.set(name, [...(keys.get(name) ?? []), key]);
    }
    return keys;
  });
}
