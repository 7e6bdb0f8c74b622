import type { Cell } from '../../table';
import {
  canonical,
  type FreshReport,
  holds,
  keyOf,
  printOfFigure,
  prints,
  type SkeletonColumn,
  titleOf,
} from './skeleton';
import type { StandingTab } from './standing-tab';

/**
 * Which column of a standing list is which of those that were written, though a person may have moved, renamed, added
 * or removed some: for each standing column the place of its written one, or `null` where it was added since.
 *
 * Titles are held against each other in their order, so that an added column with a title of ours is told from ours.
 * A renamed column of computed figures is ours only where its figures say so; one that a person fills is, where it
 * stands between the same neighbours.
 *
 * @param isKey tells the ids from other cells
 * @param fresh the report that is to replace the tab; `null` where only what was written can tell: then a column with
 * a title of ours passes for ours, whatever its figures are
 */
export function alignColumns(
  written: readonly SkeletonColumn[],
  standing: Pick<StandingTab, 'cells' | 'formulas'>,
  headerRow: number,
  isKey: (cell: Cell) => boolean,
  fresh: FreshReport | null,
): readonly (number | null)[] {
  const header = (standing.cells[headerRow] ?? []).map(titleOf);
  const ids = written.find(({ id }) => id);
  const keyColumn = columnOfKeys(standing.cells.slice(headerRow + 1), header, isKey, ids);
  const isSecond =
    ids !== undefined &&
    header.includes(ids.title) &&
    header[keyColumn] !== ids.title &&
    written.some(({ id, title }) => !id && title !== '' && title === header[keyColumn]);
  const figures = agreementIn(standing, { headerRow, keyColumn, isSecond }, written, fresh);
  const agreement: Agreement =
    fresh === null
      ? (at, column) => (header[column] === written[at]?.title ? 1 : figures(at, column))
      : figures;
  const placed = inOrder(written, header, agreement);
  const used = new Set(placed);
  const strays = placed.flatMap((place, standing) => (place === null ? [standing] : []));
  for (const [at, { key, title }] of written.entries()) {
    if (used.has(at) || title === '') continue;
    const found = best(
      strays.filter(
        (standing) =>
          placed[standing] === null && header[standing] === title && agreement(at, standing) !== 0,
      ),
      (standing) => agreement(at, standing) ?? 0,
    );
    const moved =
      found ??
      (key === ''
        ? null
        : best(strays.filter(isFree(placed)), (standing) => agreement(at, standing) ?? 0, 0.5));
    if (moved !== null) placed[moved] = at;
  }
  return placed;
}

/**
 * How far the figures of a written column (0 to 1) are found in a standing one; `null` where there is nothing to compare.
 * Asked of computed columns and of the ids.
 */
type Agreement = (written: number, standing: number) => number | null;

const isFree = (placed: readonly (number | null)[]) => (standing: number) => placed[standing] === null;

/** The one with the highest worth, the first of equals; `null` where none is worth the least. */
function best(
  candidates: readonly number[],
  worthOf: (candidate: number) => number,
  least = 0,
): number | null {
  let found: number | null = null;
  let most = -1;
  for (const candidate of candidates) {
    const worth = worthOf(candidate);
    if (worth < least || worth <= most) continue;
    found = candidate;
    most = worth;
  }
  return found;
}

/** What a pair is worth: equal titles decide, figures tell equals apart, a renamed column is worth a little. */
function worthOfPair(
  { key, title, own }: SkeletonColumn,
  found: string,
  titles: ReadonlySet<string>,
  agreement: () => number | null,
): number | null {
  if (title === found) {
    if (key === '' || own === true) return 10;
    const agrees = agreement();
    // Our title over figures of which none is ours: a person has put a column in the place of ours.
    return agrees === 0 ? null : 10 + 5 * (agrees ?? 0);
  }
  if (key === '' || titles.has(found)) return null;
  if (own === true) return 1;
  const agrees = agreement() ?? 0;
  // More than a title alone: a person may have given ours another, and theirs our title.
  return agrees >= 0.5 ? 12 * agrees : null;
}

/** The alignment of the two rows of titles that is worth most, none crossing another. */
function inOrder(
  written: readonly SkeletonColumn[],
  header: readonly string[],
  agreement: Agreement,
): (number | null)[] {
  const titles = new Set(written.map(({ title }) => title).filter((title) => title !== ''));
  const worth = written.map((column, at) => {
    const isFound = header.some(
      (title, standing) => title === column.title && (agreement(at, standing) ?? 0) >= 0.5,
    );
    return header.map((title, standing) =>
      isFound && title !== column.title
        ? null
        : worthOfPair(column, title, titles, () => agreement(at, standing)),
    );
  });
  const wide = header.length + 1;
  const total = new Float64Array((written.length + 1) * wide);
  for (let at = written.length - 1; at >= 0; at -= 1) {
    for (let standing = header.length - 1; standing >= 0; standing -= 1) {
      const pair = worth[at]?.[standing] ?? null;
      const paired = pair === null ? -1 : pair + (total[(at + 1) * wide + standing + 1] ?? 0);
      total[at * wide + standing] = Math.max(
        paired,
        total[(at + 1) * wide + standing] ?? 0,
        total[at * wide + standing + 1] ?? 0,
      );
    }
  }
  const placed = header.map((): number | null => null);
  let at = 0;
  let standing = 0;
  while (at < written.length && standing < header.length) {
    const here = total[at * wide + standing] ?? 0;
    const pair = worth[at]?.[standing] ?? null;
    if (pair !== null && here === pair + (total[(at + 1) * wide + standing + 1] ?? 0)) {
      placed[standing] = at;
      at += 1;
      standing += 1;
    } else if (here === total[at * wide + standing + 1]) standing += 1;
    else at += 1;
  }
  return placed;
}

/** The column that holds most of the ids, of this report or of the one before; of equals the one with their title. */
function columnOfKeys(
  body: readonly (readonly Cell[])[],
  header: readonly string[],
  isKey: (cell: Cell) => boolean,
  { title, figures }: Pick<SkeletonColumn, 'title' | 'figures'> = { title: '' },
): number {
  const held = header.map((_, column) => body.filter((row) => isKey(row[column] ?? '')).length);
  const most = (columns: readonly number[]) =>
    columns.reduce((best, column) => ((held[column] ?? 0) > (held[best] ?? -1) ? column : best), -1);
  const titled = most([...header.keys()].filter((column) => header[column] === title));
  // Where it is known what was written, a column of a person's that has only the title is told from ours.
  if (titled !== -1 && (figures === undefined || (held[titled] ?? 0) > 0)) return titled;
  const fullest = most([...header.keys()]);
  return (held[fullest] ?? 0) > 0 ? fullest : titled;
}

/** Enough rows to tell a column by. */
const mostCompared = 200;

/** Where the header and the ids stand; -1 for no column of ids. */
interface KeyColumn {
  readonly headerRow: number;
  readonly keyColumn: number;
  /** The ids are left in a column that has them a second time: the first, with none of its own left, is known by its title. */
  readonly isSecond: boolean;
}

/**
 * How far a standing column holds the figures of a column of ours: those that were written, or those made now.
 *
 */
function agreementIn(
  { cells, formulas }: Pick<StandingTab, 'cells' | 'formulas'>,
  { headerRow, keyColumn, isSecond }: KeyColumn,
  columns: readonly SkeletonColumn[],
  fresh: FreshReport | null,
): Agreement {
  const idsWritten = columns.find(({ id }) => id)?.figures ?? '';
  const written: { readonly row: number; readonly key: string }[] = [];
  const made: { readonly row: number; readonly freshRow: number }[] = [];
  const seen = new Set<string>();
  for (let row = headerRow + 1; keyColumn !== -1 && row < cells.length; row += 1) {
    const key = keyOf(cells[row]?.[keyColumn] ?? '');
    // A creator stands first in the list; further tables have the id again, beside other figures.
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    const freshRow = fresh?.rowsByKey.get(key)?.[0];
    if (freshRow !== undefined && made.length < mostCompared) made.push({ row, freshRow });
    if (holds(idsWritten, printOfFigure(key, key))) written.push({ row, key });
  }
  // A formula is a person's, even where it gives our figures.
  const isFigure = (row: number, column: number) => (formulas[row]?.[column] ?? '') === '';
  const asWritten = (figures: string, column: number): number | null => {
    if (figures === '' || written.length === 0) return null;
    const found = written.filter(
      ({ row, key }) => isFigure(row, column) && holds(figures, printOfFigure(key, cells[row]?.[column])),
    ).length;
    return Math.min(1, found / prints(figures));
  };
  const asMade = (freshColumn: number, column: number): number | null => {
    const compared = made
      .map(({ row, freshRow }) => ({
        isFigure: isFigure(row, column),
        now: canonical(fresh?.report.cells[freshRow]?.[freshColumn]),
        there: canonical(cells[row]?.[column]),
      }))
      .filter(({ now, there }) => now !== '' || there !== '');
    const equal = compared.filter((one) => one.isFigure && one.now === one.there).length;
    return compared.length === 0 ? null : equal / compared.length;
  };
  return (at, column) => {
    const { key, id, figures = '' } = columns[at] ?? { key: '' };
    if (id) return isSecond || made.length + written.length === 0 ? null : Number(column === keyColumn);
    const freshColumn = fresh?.columns.findIndex((one) => one.key === key) ?? -1;
    const before = asWritten(figures, column);
    if (before === 1 || freshColumn === -1) return before;
    const now = asMade(freshColumn, column);
    // Figures that are made now may all be others than before: only what was written tells that none is ours.
    return before === null ? now || null : Math.max(before, now ?? 0);
  };
}
