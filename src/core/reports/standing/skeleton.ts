import { serialOf } from '../../days';
import { type Cell, isDate } from '../../table';
import { withoutApostrophes } from '../literal-text';
import type { Report, ReportCell, UserColumns } from '../report';

/**
 * What is remembered of a tab beside the tab itself, so that a rerun tells what is ours from what a person added: its
 * columns by key, and a print of every row of ours outside the list of creators. It travels with the tab's mark, of
 * which Google keeps 30,000 characters.
 */
export interface Skeleton {
  /** From the left, a person's among them. */
  readonly columns: readonly SkeletonColumn[];
  /** By how many cells of a row are ours, counted from the left: the prints of those rows, one after another. */
  readonly rows: Readonly<Record<string, string>>;
  /** The prints of the headers of our further tables, whose rows are no creators. */
  readonly tables: string;
  /** How many computed cells every creator's row has at least, beside the id. */
  readonly filled: number;
  /** The prints of our notes. */
  readonly notes: string;
  /** The prints of what we proposed in columns that a person fills, such as the default of a setting. */
  readonly defaults: string;
  /** By the column's key: the print of the choices that its dropdown had. */
  readonly choices: Readonly<Record<string, string>>;
  /** The titles of our charts. */
  readonly charts: readonly string[];
  /** The heading over creators who left the list. */
  readonly goneHeading: string;
}

export interface SkeletonColumn {
  /** `''` for a column that a person added. */
  readonly key: string;
  /** As it stood in the header when the tab was written. */
  readonly title: string;
  /** Our title, where a person has changed it. */
  readonly ours?: string;
  /** Holds the ids of the rows. */
  readonly id?: true;
  /** Filled by a person. */
  readonly own?: true;
  /** The prints of its first figures, each with the id beside it: they tell it where the title no longer does. */
  readonly figures?: string;
}

/** What a report that is to replace a standing tab says of itself. */
export interface FreshReport {
  readonly report: Report;
  readonly userColumns: UserColumns;
  readonly columns: readonly SkeletonColumn[];
  /** The rows that are creators, by the id in them. A creator may have several. */
  readonly rowsByKey: ReadonlyMap<string, readonly number[]>;
  /** How many creators the list itself holds. */
  readonly rowsOfList: number;
}

export function asFresh(report: Report, userColumns: UserColumns): FreshReport {
  const { headerRow } = userColumns;
  const list = report.blocks.find(({ role, row }) => role === 'body' && row === headerRow + 1);
  return {
    report,
    userColumns,
    columns: skeletonColumns(report),
    rowsByKey: rowsByKey(report),
    rowsOfList: list?.rows ?? 0,
  };
}

/**
 * The skeleton of a report as it is written.
 *
 * @param columns all columns of the tab as it will stand, those that a person added among them
 */
export function skeletonOf(
  report: Report,
  columns: readonly SkeletonColumn[] = skeletonColumns(report),
): Skeleton {
  const rows: Record<string, string> = {};
  let tables = '';
  for (const { role, row, rows: count, columns: width } of report.blocks) {
    if (role === 'body' || row === report.userColumns?.headerRow) continue;
    for (let at = row; at < row + count; at += 1) {
      const print = printOfRow(report.cells[at] ?? [], width);
      if (print === null) continue;
      rows[width] = (rows[width] ?? '') + print;
      const below = report.blocks.find((block) => block.row === at + 1)?.role;
      if (role === 'header' && below !== 'body') tables += print;
    }
  }
  return {
    columns,
    rows,
    tables,
    filled: leastFilled(report),
    notes: [...new Set(report.notes.map(({ text }) => printOf(text)))].join(''),
    defaults: defaultsOf(report),
    choices: Object.fromEntries(
      report.dropdowns.map(({ column, choices }) => [
        report.columns[column]?.key ?? '',
        printOfChoices(choices),
      ]),
    ),
    charts: report.charts.map(({ title }) => title),
    goneHeading: report.userColumns?.goneHeading ?? '',
  };
}

/** The columns of a report as a tab's skeleton names them. */
function skeletonColumns(report: Report): readonly SkeletonColumn[] {
  const { userColumns, columns, cells } = report;
  const header = userColumns === null ? [] : (cells[userColumns.headerRow] ?? []);
  return columns.map(({ key }, column) => {
    const title = titleOf(header[column] ?? null);
    // A column without a title is there for tables further down: beside the creators it is a person's to fill.
    const own = title === '' || userColumns?.columns.includes(column) === true;
    if (own) return { key, title, own };
    const id = column === userColumns?.keyColumn;
    return { key, title, figures: figuresOf(report, column), ...(id ? { id } : {}) };
  });
}

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

/** The print of a figure beside its id. */
export function printOfFigure(key: string, cell: Cell | ReportCell | undefined): string {
  return printOf(`${key}\u0001${canonical(cell)}`);
}

/** The print of a dropdown's choices. */
export function printOfChoices(choices: readonly unknown[]): string {
  return printOf(JSON.stringify(choices));
}

/** The key of a default that any row may have. */
export const anyRow = '';

/** The print of what we proposed for a creator, or a setting, in a column that a person fills. */
export function printOfDefault(key: string, column: string, cell: Cell | ReportCell): string {
  return printOf(`${key}\u0001${column}\u0001${canonical(cell)}`);
}

function defaultsOf({ blocks, cells, columns, userColumns }: Report): string {
  if (userColumns === null) return '';
  if (userColumns.rowsOfRecord !== undefined)
    // A mark has no room for what a record says of a person's columns, nor need has it: it was read there.
    return userColumns.rowsOfRecord.proposed
      .map(({ column, word }) => printOfDefault(anyRow, columns[column]?.key ?? '', word))
      .join('');
  return blocks
    .filter(({ role }) => role === 'body')
    .flatMap(({ row, rows }) => cells.slice(row, row + rows))
    .flatMap((line) =>
      userColumns.columns.flatMap((column) => {
        const cell = line[column] ?? null;
        const key = keyOf(line[userColumns.keyColumn] ?? null);
        return cell === null ? [] : [printOfDefault(key, columns[column]?.key ?? '', cell)];
      }),
    )
    .join('');
}

/** Titles are compared by their beginnings: a mark has room for no more. */
const longestTitle = 100;

/** What a column's title is known by. */
export function titleOf(cell: Cell | ReportCell): string {
  return keyOf(cell).slice(0, longestTitle);
}

/** Enough to know a column by. */
const mostFigures = 8;

/** The prints of a column's first figures in the report. */
function figuresOf({ blocks, cells, userColumns }: Report, column: number): string {
  const body = blocks.find(({ role, row }) => role === 'body' && row === (userColumns?.headerRow ?? 0) + 1);
  if (body === undefined) return '';
  const keyColumn = userColumns?.keyColumn ?? 0;
  return cells
    .slice(body.row, body.row + Math.min(body.rows, mostFigures))
    .map((row) => {
      const key = keyOf(row[keyColumn] ?? null);
      return printOfFigure(key, column === keyColumn ? key : row[column]);
    })
    .join('');
}

/** A row's key as it is compared: its text without white space and apostrophes around it. */
export function keyOf(cell: Cell | ReportCell): string {
  return cell === null || typeof cell === 'object' ? '' : withoutApostrophes(String(cell).trim()).trim();
}

/** Whether the skeleton's row prints hold this one, for the number of cells from the left; or its note prints. */
export function holds(prints: string | undefined, print: string | null): boolean {
  if (print === null || prints === undefined) return false;
  for (let at = 0; at < prints.length; at += printLength) {
    if (prints.startsWith(print, at)) return true;
  }
  return false;
}

/** The print of a row's first cells; `null` where they are all blank. */
export function printOfRow(cells: readonly (Cell | ReportCell | undefined)[], width: number): string | null {
  const texts = Array.from({ length: width }, (_, column) => canonical(cells[column]));
  return texts.every((text) => text === '') ? null : printOf(texts.join('\u0001'));
}

const printLength = 4;

/** How many prints there are. */
export function prints(joined: string): number {
  return joined.length / printLength;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Four letters that another text has once in sixteen million times: FNV-1a, folded to 24 bits. */
export function printOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  let left = (hash ^ (hash >>> 24)) & 0xffffff;
  let print = '';
  for (let place = 0; place < printLength; place += 1) {
    print += letters.charAt(left & 63);
    left >>>= 6;
  }
  return print;
}

/**
 * A cell's content as it is compared: the same whether it was just made or came back from a sheet, which may keep or
 * swallow an apostrophe, shows a date as a number where its format says so, and makes every line break one.
 */
export function canonical(cell: Cell | ReportCell | undefined): string {
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'number') return `n${Object.is(cell, -0) ? 0 : cell}`;
  if (typeof cell === 'boolean') return `b${cell}`;
  if (typeof cell === 'string') return `t${withoutApostrophes(cell.trim().replace(/\r\n?/g, '\n'))}`;
  return isDate(cell) ? `n${Math.round(serialOf(cell.date) * 86_400) / 86_400}` : 'f';
}

function leastFilled({ blocks, cells, columns, userColumns }: Report): number {
  if (userColumns === null) return 0;
  const computed = columns.flatMap((_, column) =>
    column === userColumns.keyColumn || userColumns.columns.includes(column) ? [] : [column],
  );
  let least = computed.length;
  for (const { role, row, rows } of blocks) {
    if (role !== 'body') continue;
    for (const line of cells.slice(row, row + rows)) {
      least = Math.min(least, computed.filter((column) => canonical(line[column]) !== '').length);
    }
  }
  return least;
}

/** Reads a skeleton that was kept as JSON; `null` where it is none. */
export function readSkeleton(kept: unknown): Skeleton | null {
  const { columns, rows, tables, filled, notes, defaults, choices, charts, goneHeading } = (kept ??
    {}) as Partial<Skeleton>;
  const isWhole =
    Array.isArray(columns) &&
    columns.every(({ key, title }) => typeof key === 'string' && typeof title === 'string') &&
    typeof rows === 'object' &&
    typeof tables === 'string' &&
    typeof filled === 'number' &&
    typeof notes === 'string' &&
    typeof defaults === 'string' &&
    typeof choices === 'object' &&
    Array.isArray(charts) &&
    typeof goneHeading === 'string';
  return isWhole ? (kept as Skeleton) : null;
}
