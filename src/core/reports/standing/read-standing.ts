import { type Cell, isBlank } from '../../table';
import { asMeant } from '../literal-text';
import type { Report, ReportCell } from '../report';
import { type Agreement, alignColumns } from './align-columns';
import {
  canonical,
  figuresOf,
  holds,
  keyOf,
  printOfFigure,
  printOfRow,
  prints,
  type Skeleton,
  type SkeletonColumn,
  titleOf,
} from './skeleton';
import type { StandingTab } from './standing-tab';

/** A standing tab, understood: which columns are ours and what each row is. */
export interface StandingList {
  readonly headerRow: number;
  readonly keyColumn: number;
  /** For each standing column what it was written as, or `null` where a person added it since. */
  readonly columns: readonly (SkeletonColumn | null)[];
  readonly rows: readonly StandingRow[];
}

export type StandingRow =
  | { readonly kind: 'blank' | 'header' | 'gone heading' | 'free' }
  /** A row of ours outside the list; `print` is that of its first `width` columns of ours, which `ours` names. */
  | { readonly kind: 'ours'; readonly print: string; readonly ours: ReadonlySet<number> }
  | { readonly kind: 'creator' | 'gone'; readonly key: string };

/** The rows of a report that are creators, by the id in them. A creator may have several. */
export function rowsByKey({ blocks, cells, userColumns }: Report): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const { role, row, rows: count } of blocks) {
    if (role !== 'body') continue;
    for (let at = row; at < row + count; at += 1) {
      const key = keyOf(cells[at]?.[userColumns?.keyColumn ?? 0] ?? null);
      if (key === '') continue;
      const known = rows.get(key);
      if (known === undefined) rows.set(key, [at]);
      else known.push(at);
    }
  }
  return rows;
}

/** The columns of a report as a tab's skeleton names them. */
export function skeletonColumns(report: Report): readonly SkeletonColumn[] {
  const { userColumns, columns, cells } = report;
  const header = userColumns === null ? [] : (cells[userColumns.headerRow] ?? []);
  return columns.map(({ key }, column) => {
    const title = titleOf(header[column] ?? null);
    // A column without a title is there for tables further down: beside the creators it is a person's to fill.
    const own = title === '' || userColumns?.columns.includes(column) === true;
    return own ? { key, title, own } : { key, title, figures: figuresOf(report, column) };
  });
}

/**
 * Tells what each column and row of a standing tab is, or `null` where the list's header cannot be recognised.
 *
 * @param fresh the report that is to replace it
 */
export function readStanding(fresh: Report, standing: StandingTab): StandingList | null {
  const { cells, written } = standing;
  const columns = written?.columns ?? columnsByTitle(fresh, cells);
  const fromKey = rowsByKey(fresh);
  const keyName = fresh.columns[fresh.userColumns?.keyColumn ?? 0]?.key ?? '';
  const keyAsWritten = columns.find(({ key }) => key === keyName);
  const headerRow = headerRowOf(cells, columns, fromKey, written?.rows, keyAsWritten?.figures);
  if (headerRow === null) return null;
  const header = (cells[headerRow] ?? []).map(titleOf);
  const body = cells.slice(headerRow + 1);
  const keyGuess = columnOfKeys(body, header, fromKey, keyAsWritten);
  const agreement = agreementWith(fresh, standing, columns, fromKey, headerRow, keyGuess);
  const placed = alignColumns(columns, header, agreement);
  const keyColumn = placed.findIndex((place) => place !== null && columns[place]?.key === keyName);
  if (keyColumn === -1) return null;
  return {
    headerRow,
    keyColumn,
    columns: placed.map((place) => (place === null ? null : (columns[place] ?? null))),
    rows: sortRows(fresh, standing, headerRow, keyColumn, placed, columns, fromKey),
  };
}

/** The cells of a tab of ours with our own titles in its header, whatever a person made of them. */
export function asWritten(
  cells: readonly (readonly Cell[])[],
  written: Skeleton | null,
): readonly (readonly Cell[])[] {
  if (written === null) return cells;
  const { columns } = written;
  // Only an id is printed beside itself: among the prints of all figures no other cell passes for one.
  const ids = columns.map(({ figures = '' }) => figures).join('');
  const headerRow = headerRowOf(cells, columns, new Map(), written.rows, ids);
  if (headerRow === null) return cells;
  const header = (cells[headerRow] ?? []).map(titleOf);
  const figures = figuresFound(cells.slice(headerRow + 1), columns, header.length);
  const placed = alignColumns(columns, header, (at, column) =>
    header[column] === columns[at]?.title ? 1 : figures(at, column),
  );
  return cells.map((row, at) => {
    if (at !== headerRow) return row;
    return row.map((cell, column) => {
      const one = columns[placed[column] ?? -1];
      return one === undefined || one.key === '' ? cell : (one.ours ?? one.title);
    });
  });
}

/** How far a standing column holds the figures that were written into a column of ours, told by the prints alone. */
function figuresFound(
  body: readonly (readonly Cell[])[],
  columns: readonly SkeletonColumn[],
  width: number,
): Agreement {
  // Only the ids are their own figures.
  const isId = ({ figures }: SkeletonColumn, key: string) =>
    key !== '' && holds(figures, printOfFigure(key, key));
  let most = 0;
  let known: readonly { readonly key: string; readonly row: readonly Cell[] }[] = [];
  for (const one of columns) {
    for (let column = 0; one.figures !== undefined && column < width; column += 1) {
      const rows = body
        .map((row) => ({ key: keyOf(row[column] ?? ''), row }))
        .filter(({ key }) => isId(one, key));
      if (rows.length > most) [most, known] = [rows.length, rows];
    }
  }
  return (at, column) => {
    const { figures = '' } = columns[at] ?? {};
    if (figures === '') return 0;
    const found = known.filter(({ key, row }) => {
      const cell = row[column] ?? '';
      return holds(figures, printOfFigure(key, keyOf(cell) === key ? key : cell));
    });
    return Math.min(1, found.length / prints(figures));
  };
}

/** Of two skeletons the one that the tab's content bears out, the later where both do: for a run that was cut off. */
export function likelierSkeleton(
  tab: Omit<StandingTab, 'written'>,
  earlier: Skeleton | null,
  later: Skeleton,
): Skeleton {
  if (earlier === null) return later;
  return agreesWith(tab, earlier) > agreesWith(tab, later) ? earlier : later;
}

/** How many titles of the likeliest header, and rows of ours, stand where the skeleton has them. */
function agreesWith({ cells }: Omit<StandingTab, 'written'>, { columns, rows }: Skeleton): number {
  const titled = cells.map(
    (row) => columns.filter(({ title }, at) => title !== '' && titleOf(row[at] ?? '') === title).length,
  );
  const ours = columns.flatMap(({ key }, at) => (key === '' ? [] : [at]));
  const printed = cells.filter((row) => printOfOurs(row, ours, rows) !== null).length;
  return titled.reduce((most, count) => Math.max(most, count), 0) + printed;
}

/** What was written where the tab does not say: our titles in whichever language they stand there. */
function columnsByTitle(fresh: Report, cells: readonly (readonly Cell[])[]): readonly SkeletonColumn[] {
  const standing = new Set(cells.flatMap((row) => row.map(titleOf)));
  return (fresh.userColumns?.titles ?? []).map((titles, column) => ({
    key: fresh.columns[column]?.key ?? `former ${column}`,
    title: titles.find((title) => standing.has(title)) ?? titles[0] ?? '',
  }));
}

/**
 * The row above the first creators that has the most of the titles, or the row right above them, whose titles a person
 * has all changed; `null` where there is none: then somebody has deleted it.
 */
function headerRowOf(
  cells: readonly (readonly Cell[])[],
  columns: readonly SkeletonColumn[],
  keys: ReadonlyMap<string, unknown>,
  rows: Skeleton['rows'] = {},
  idsWritten = '',
): number | null {
  const titles = new Set(columns.map(({ title }) => title).filter((title) => title !== ''));
  const ours = columns.flatMap(({ key }, at) => (key === '' ? [] : [at]));
  const isKey = (cell: Cell) => {
    const key = keyOf(cell);
    return key !== '' && (keys.has(key) || holds(idsWritten, printOfFigure(key, key)));
  };
  const isOurs = (row: readonly Cell[]) => printOfOurs(row, ours, rows) !== null;
  // A person may have written an id above the list: a creator's row says more than that.
  const firstCreator = cells.findIndex(
    (row) => row.filter((cell) => !isBlank(cell)).length > 1 && row.some(isKey) && !isOurs(row),
  );
  let found: number | null = null;
  let most = Math.min(1, titles.size - 1);
  cells.slice(0, firstCreator === -1 ? cells.length : firstCreator).forEach((row, at) => {
    const here = new Set(row.map(titleOf).filter((title) => titles.has(title))).size;
    // The header's own print may be known: a table further down can have the same titles.
    if (here <= most || (here < titles.size / 2 && isOurs(row))) return;
    found = at;
    most = here;
  });
  if (found !== null || firstCreator < 1) return found;
  const above = cells[firstCreator - 1] ?? [];
  return above.every(isBlank) || isOurs(above) ? null : firstCreator - 1;
}

/** The column that holds most of the ids, of this report or of the one before; of equals the one with their title. */
function columnOfKeys(
  body: readonly (readonly Cell[])[],
  header: readonly string[],
  keys: ReadonlyMap<string, unknown>,
  { title, figures }: Pick<SkeletonColumn, 'title' | 'figures'> = { title: '' },
): number {
  const isKey = (cell: Cell) => {
    const key = keyOf(cell);
    return key !== '' && (keys.has(key) || holds(figures, printOfFigure(key, key)));
  };
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

/** How far a standing column holds the figures of a column of ours: those that were written, or those made now. */
function agreementWith(
  fresh: Report,
  { cells, formulas }: StandingTab,
  columns: readonly SkeletonColumn[],
  fromKey: ReadonlyMap<string, readonly number[]>,
  headerRow: number,
  keyColumn: number,
): Agreement {
  const keyName = fresh.columns[fresh.userColumns?.keyColumn ?? 0]?.key ?? '';
  const keysWritten = columns.find(({ key }) => key === keyName)?.figures ?? '';
  const written: { readonly row: number; readonly key: string }[] = [];
  const made: { readonly row: number; readonly freshRow: number }[] = [];
  const seen = new Set<string>();
  for (let row = headerRow + 1; keyColumn !== -1 && row < cells.length; row += 1) {
    const key = keyOf(cells[row]?.[keyColumn] ?? '');
    // A creator stands first in the list; further tables have the id again, beside other figures.
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    const freshRow = fromKey.get(key)?.[0];
    if (freshRow !== undefined && made.length < mostCompared) made.push({ row, freshRow });
    if (holds(keysWritten, printOfFigure(key, key))) written.push({ row, key });
  }
  // A formula is a person's, even where it gives our figures.
  const isFigure = (row: number, column: number) => formulas[row]?.[column] === '';
  const asWritten = (figures: string, column: number): number | null => {
    if (figures === '' || written.length === 0) return null;
    const found = written.filter(
      ({ row, key }) => isFigure(row, column) && holds(figures, printOfFigure(key, cells[row]?.[column])),
    ).length;
    return Math.min(1, found / prints(figures));
  };
  const asMade = (freshColumn: number, column: number): number | null => {
    const compared = made.filter(
      ({ row, freshRow }) =>
        canonical(fresh.cells[freshRow]?.[freshColumn]) !== '' || canonical(cells[row]?.[column]) !== '',
    );
    const equal = compared.filter(
      ({ row, freshRow }) =>
        isFigure(row, column) &&
        canonical(fresh.cells[freshRow]?.[freshColumn]) === canonical(cells[row]?.[column]),
    ).length;
    return compared.length === 0 ? null : equal / compared.length;
  };
  return (at, column) => {
    const { key, figures = '' } = columns[at] ?? { key: '' };
    if (key === keyName) {
      const isKnown = made.length + written.length > 0;
      return isKnown ? Number(column === keyColumn) : null;
    }
    const freshColumn = fresh.columns.findIndex((one) => one.key === key);
    const before = asWritten(figures, column);
    if (before === 1 || freshColumn === -1) return before;
    const now = asMade(freshColumn, column);
    // Figures that are made now may all be others than before: only what was written tells that none is ours.
    return before === null ? now || null : Math.max(before, now ?? 0);
  };
}

function sortRows(
  fresh: Report,
  { cells, formulas, written }: StandingTab,
  headerRow: number,
  keyColumn: number,
  placed: readonly (number | null)[],
  columns: readonly SkeletonColumn[],
  keys: ReadonlyMap<string, unknown>,
): readonly StandingRow[] {
  /** Where each of our columns stands now, in the order in which they were written. */
  const ours = columns.flatMap(({ key }, at) => (key === '' ? [] : [placed.indexOf(at)]));
  const computed = placed.flatMap((place, column) => {
    const one = place === null ? undefined : columns[place];
    return one === undefined || one.key === '' || one.own === true || column === keyColumn ? [] : [column];
  });
  const leastFilled = Math.ceil((written?.filled ?? 0) / 2);
  const keyTitles = new Set([
    ...columns.filter((_, at) => placed[keyColumn] === at).map(({ title }) => title),
    ...(fresh.userColumns?.titles[fresh.userColumns.keyColumn] ?? []),
    titleOf(cells[headerRow]?.[keyColumn] ?? ''),
  ]);
  const goneHeading = written?.goneHeading || fresh.userColumns?.goneHeading;
  let isGone = false;
  /** Our columns of the further table that the rows are in. */
  let table: ReadonlySet<number> | null = null;

  const isCut = ours.includes(-1);

  return cells.map((row, at): StandingRow => {
    if (at === headerRow) return { kind: 'header' };
    if (row.every((cell, column) => isBlank(cell) && (formulas[at]?.[column] ?? '') === '')) {
      isGone = false;
      table = null;
      return { kind: 'blank' };
    }
    if (at > headerRow && row.some((cell) => goneHeading !== '' && keyOf(cell) === goneHeading)) {
      isGone = true;
      return { kind: 'gone heading' };
    }
    const key = formulas[at]?.[keyColumn] === '' ? keyOf(row[keyColumn] ?? '') : '';
    if (isGone && at > headerRow) return key === '' ? { kind: 'free' } : { kind: 'gone', key };
    const print =
      printOfOurs(row, ours, written?.rows ?? {}) ?? (isCut ? printOfCut(row, ours, fresh) : null);
    if (print !== null) {
      if (holds(written?.tables, print.print)) table = print.ours;
      return { kind: 'ours', ...print };
    }
    // A person has written into one of its cells.
    if (table !== null) return { kind: 'ours', print: changedPrint, ours: table };
    if (at < headerRow) return written === null ? oursBy(row) : { kind: 'free' };
    if (key === '') return { kind: 'free' };
    if (keyTitles.has(key)) return oursBy(row);
    if (keys.has(key) || written === null) return { kind: 'creator', key };
    const filled = computed.filter(
      (column) => !isBlank(row[column] ?? '') && formulas[at]?.[column] === '',
    ).length;
    return filled >= leastFilled && !sumsUp.test(key) ? { kind: 'creator', key } : { kind: 'free' };
  });
}

/** Stands for the print of a row of ours that a person has written into. */
export const changedPrint = 'changed';

/** What a line below a list begins with when it sums the list up. */
const sumsUp = /^(?:sub-?total|total|sum|average|合计|总计|小计|共计|平均)/i;

function printOfOurs(
  row: readonly Cell[],
  ours: readonly number[],
  written: Readonly<Record<string, string>>,
): { readonly print: string; readonly ours: ReadonlySet<number> } | null {
  // The widest first: two cells of ours are ours both.
  for (const width of Object.keys(written)
    .map(Number)
    .sort((one, other) => other - one)) {
    const places = ours.slice(0, width);
    const print = printOfRow(
      places.map((column) => (column === -1 ? '' : row[column])),
      width,
    );
    if (print !== null && holds(written[width], print)) return { print, ours: new Set(places) };
  }
  return null;
}

/**
 * The same where a person has deleted a column of ours, and with it a cell of every table further down: a row that says
 * what one of the report's says now, as far as it still can.
 */
function printOfCut(
  row: readonly Cell[],
  ours: readonly number[],
  { blocks, cells, userColumns }: Report,
): { readonly print: string; readonly ours: ReadonlySet<number> } | null {
  for (const { role, row: first, rows, columns: width } of blocks) {
    if (role === 'body' || first === userColumns?.headerRow) continue;
    const places = ours.slice(0, width);
    // A line of a summary is known by its label: its figure changes.
    const compared = role === 'summary' ? 1 : width;
    const left = Array.from({ length: compared }, (_, at) => at).filter((at) => places[at] !== -1);
    for (const line of cells.slice(first, first + rows)) {
      const isAlike = left.every((at) => canonical(row[places[at] ?? -1]) === canonical(line[at]));
      const print = isAlike && left.some((at) => canonical(line[at]) !== '') ? printOfRow(line, width) : null;
      if (print !== null) return { print, ours: new Set(places) };
    }
  }
  return null;
}

/** A whole row that is taken for ours. */
function oursBy(row: readonly Cell[]): StandingRow {
  return { kind: 'ours', print: '', ours: new Set(row.keys()) };
}

/** A cell's content as a report holds it: a formula of the person's, or what stands there. */
export function contentOf({ cells, formulas }: StandingTab, row: number, column: number): ReportCell {
  const formula = formulas[row]?.[column] ?? '';
  if (formula !== '') return { formula };
  const cell = cells[row]?.[column] ?? '';
  if (isBlank(cell)) return null;
  return typeof cell === 'string' ? asMeant(cell) : cell;
}
