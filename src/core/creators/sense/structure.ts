import { type Cell, isBlank, type Table } from '../../table';
import { isAsAbove } from '../cells/cell-text';
import type { CreatorField, Platform } from '../creator';
import { dividedFields, noteFields, offerFields, whoFields } from '../field-kinds';
import type { ProblemLog } from '../problem-log';
import { numbersOf } from '../rows/number-columns';
import { averageOfNotes } from '../rows/per-note';
import { platformsOfRows } from './platform-words';
import { columnsOf, type SenseStep, type SenseView } from './sense-view';

/**
 * Fills what a merge has left blank. Rows under a merged name say nothing of who it is, but have a price, a format, counts or
 * a note right under a row that says both who and how many followers: they are that creator's further offers or notes, and
 * so are those under which 同上 stands; in any other cell 同上 is what stands above. And a column left of the names that has
 * each of its words once, the first of them in the first row, has them for the rows below as well: 类目, 平台 or 层级 over
 * several creators. A name above blanks is that of the same creator's accounts on other platforms, each in a row of its own.
 */
export const filledDown: SenseStep = (view, _doubts, log) => {
  const withGroups = namesCarriedDown(groupsFilled(view, log), log);
  const further = rowsUnderAName(withGroups);
  const asAbove = asAboveFilled(withGroups, log);
  const { table } = asAbove;
  const [first] = further;
  if (first === undefined) return asAbove;
  const own = new Set(columnsOf(view, fieldsOfRow));
  const rows: (readonly Cell[])[] = [...table.rows];
  for (const row of further) {
    const above = rows[row - 1] ?? [];
    const cells = rows[row] ?? [];
    rows[row] = Array.from({ length: Math.max(above.length, cells.length) }, (_, column) => {
      const cell = cells[column] ?? '';
      return isLeftOut(cell) && !own.has(column) ? (above[column] ?? '') : cell;
    });
  }
  log.remark('note', null, null, 'rowsUnderAName', { count: further.size, row: log.sheetRow(first) });
  const filled: Table = { ...table, rows };
  return { ...withTable(asAbove, filled), further };
};

function withTable(view: SenseView, table: Table): SenseView {
  const { rows, recognised, settings } = view;
  return { ...view, table, numbers: numbersOf(table, rows, recognised, averageOfNotes(settings)) };
}

/** The view in which 同上 and ditto say what stands in the row above, blank where that is blank. */
function asAboveFilled(view: SenseView, log: ProblemLog): SenseView {
  const { table, rows } = view;
  const filled: (readonly Cell[])[] = [...table.rows];
  let above: readonly Cell[] = [];
  let count = 0;
  let first: { readonly row: number; readonly column: number } | null = null;
  for (const row of rows) {
    const cells = filled[row] ?? [];
    const column = cells.findIndex(isAsAbove);
    if (column >= 0) {
      first ??= { row, column };
      count += cells.filter(isAsAbove).length;
      const over = above;
      filled[row] = cells.map((cell, at) => (isAsAbove(cell) ? (over[at] ?? '') : cell));
    }
    above = filled[row] ?? [];
  }
  if (first === null) return view;
  log.remark('note', null, null, 'cellsAsAbove', { count, cell: log.address(first.row, first.column) });
  return withTable(view, { ...table, rows: filled });
}

/** The view in which the columns of groups say in each row what the first of the group says. */
function groupsFilled(view: SenseView, log: ProblemLog): SenseView {
  const { table, rows } = view;
  const columns = groupColumns(view);
  if (columns.length === 0) return view;
  const filled: (readonly Cell[])[] = [...table.rows];
  const last = new Map<number, Cell>();
  for (const row of rows) {
    const cells = [...(filled[row] ?? [])];
    for (const column of columns) {
      const cell = cells[column] ?? '';
      if (isLeftOut(cell)) cells[column] = last.get(column) ?? '';
      else last.set(column, cell);
    }
    filled[row] = cells;
  }
  for (const column of columns)
    log.remark('note', null, column, 'groupsFilled', { column: log.letters(column) });
  return { ...view, table: { ...table, rows: filled } };
}

function groupColumns(view: SenseView): readonly number[] {
  const { table, rows, recognised } = view;
  const names = columnsOf(view, whoFields);
  const [firstRow] = rows;
  if (names.length === 0 || firstRow === undefined || rows.length < fewestRows) return [];
  const firstName = table.firstColumn + Math.min(...names);
  return recognised.matches.flatMap(({ column: place, header, field }) => {
    const isPlatform = platformHeader.test(header);
    const column = place - table.firstColumn;
    if (place >= firstName || !(isPlatform || (field !== null && fieldsOfGroups.has(field)))) return [];
    if (isBlank(table.rows[firstRow]?.[column])) return [];
    const words = new Set<string>();
    let isBelowWord = false;
    for (const row of rows) {
      const cell = table.rows[row]?.[column] ?? '';
      const isWord = !isLeftOut(cell);
      if (isWord) {
        if (typeof cell !== 'string' || words.has(cell) || (field === 'agency' && isBelowWord)) return [];
        words.add(cell);
      }
      isBelowWord = isWord;
    }
    if (field === 'agency' && isBelowWord) return [];
    const least = isPlatform ? 1 : 2;
    return words.size >= least && words.size * 2 <= rows.length ? [column] : [];
  });
}

/** The view in which rows without a name, each of another platform than those above them, have the name of the first. */
function namesCarriedDown(view: SenseView, log: ProblemLog): SenseView {
  const { table, rows } = view;
  const [name] = columnsOf(view, ['name']);
  const isUnnamed = (row: number) => name !== undefined && isLeftOut(table.rows[row]?.[name]);
  if (name === undefined || !rows.some((row, at) => isUnnamed(row) && rows[at - 1] === row - 1)) return view;
  const { platforms } = platformsOfRows(view);
  const ofPerson = new Set(columnsOf(view, fieldsOfPerson));
  const filled: (readonly Cell[])[] = [...table.rows];
  const there = new Set<Platform | null | undefined>();
  let above = Number.NaN;
  for (const row of rows) {
    const platform = platforms.get(row);
    if (!isUnnamed(row)) there.clear();
    else if (above !== row - 1 || platform === undefined || there.has(platform) || there.has(undefined)) {
      above = Number.NaN;
      continue;
    } else {
      const over = filled[above] ?? [];
      filled[row] = (filled[row] ?? []).map((cell, column) =>
        isLeftOut(cell) && ofPerson.has(column) ? (over[column] ?? '') : cell,
      );
    }
    there.add(platform);
    above = row;
  }
  if (filled.every((cells, row) => cells === table.rows[row])) return view;
  log.remark('note', null, name, 'groupsFilled', { column: log.letters(name) });
  return withTable(view, { ...table, rows: filled });
}

/** What is the same of one person on every platform. */
const fieldsOfPerson: readonly CreatorField[] = ['name', 'agency', 'niche', 'region', 'contact'];

const platformHeader = /平台|platform/i;
/** What several creators may have in common. Who has no agency has a blank there: merged is only what has one below each word. */
const fieldsOfGroups: ReadonlySet<CreatorField> = new Set(['niche', 'agency', 'level', 'region', 'tags']);

/** Fewer rows have each word once by chance. */
const fewestRows = 4;

/** What each row says for itself: its offer, its note, and what that note got. */
const fieldsOfRow: readonly CreatorField[] = [
  ...dividedFields,
  ...offerFields,
  ...noteFields,
  'noteDate',
  'notePaid',
  'format',
  'gifting',
  'taxIncluded',
  'priceTerms',
  'commentText',
  'sentiment',
  'intent',
];

/** Those of them that make a row more than a remark. */
const tellingFields: readonly CreatorField[] = [
  ...dividedFields,
  ...offerFields,
  ...noteFields,
  'format',
  'gifting',
];

function rowsUnderAName(view: SenseView): ReadonlySet<number> {
  const { table, rows } = view;
  const names = columnsOf(view, whoFields);
  const followers = columnsOf(view, ['followers']);
  const telling = columnsOf(view, tellingFields);
  const further = new Set<number>();
  if (names.length === 0) return further;
  const says = (row: number, columns: readonly number[]) =>
    columns.some((column) => !isLeftOut(table.rows[row]?.[column]));
  // 服务费 where the others have their number is no offer of theirs.
  const isWord = (cell: Cell | undefined) =>
    typeof cell === 'string' && !isLeftOut(cell) && !/^\d/.test(cell);
  const isLabelled = (row: number) =>
    (table.rows[row] ?? [])
      .slice(0, Math.min(...names))
      .some((cell, column) => isWord(cell) && !isWord(table.rows[row - 1]?.[column]));
  let above: number | null = null;
  for (const row of rows) {
    const isNamed = says(row, names);
    const hasFollowers = says(row, followers);
    if (isNamed) {
      above = hasFollowers || followers.length === 0 ? row : null;
    } else if (above === row - 1 && !hasFollowers && says(row, telling) && !isLabelled(row)) {
      further.add(row);
      above = row;
    } else {
      above = null;
    }
  }
  return further;
}

/** Blank, or 同上 and its like. */
function isLeftOut(cell: Cell | undefined): boolean {
  return isBlank(cell) || isAsAbove(cell);
}
