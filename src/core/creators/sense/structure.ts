import { type Cell, isBlank, type Table } from '../../table';
import type { CreatorField } from '../creator';
import { dividedFields, noteFields, offerFields } from '../field-kinds';
import { numbersOf } from '../rows/number-columns';
import type { SenseStep, SenseView } from './sense-view';

/**
 * Gives rows under a merged name what the row above says of the creator. A merge leaves blanks below it: no id, name or
 * followers, but a price, a format, counts or a note right under a row that has both. They are that creator's further
 * offers or notes, and so are those under which 同上 stands.
 */
export const filledDown: SenseStep = (view, _doubts, log) => {
  const { table, recognised } = view;
  const further = rowsUnderAName(view);
  const [first] = further;
  if (first === undefined) return view;
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
  return {
    ...view,
    table: filled,
    numbers: numbersOf(filled, view.rows, recognised),
    further,
  };
};

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
  const names = columnsOf(view, ['id', 'url', 'handle', 'name']);
  const followers = columnsOf(view, ['followers']);
  const telling = columnsOf(view, tellingFields);
  const further = new Set<number>();
  if (names.length === 0) return further;
  const says = (row: number, columns: readonly number[]) =>
    columns.some((column) => !isLeftOut(table.rows[row]?.[column]));
  let above: number | null = null;
  for (const row of rows) {
    const isNamed = says(row, names);
    const hasFollowers = says(row, followers);
    if (isNamed) {
      above = hasFollowers || followers.length === 0 ? row : null;
    } else if (above === row - 1 && !hasFollowers && says(row, telling)) {
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
  return isBlank(cell) || (typeof cell === 'string' && cell.length < 20 && asAbove.test(cell.trim()));
}

const asAbove = /^(?:同上|〃|″|"|”|ditto|same as above)$/i;

function columnsOf({ recognised: { used } }: SenseView, fields: readonly CreatorField[]): readonly number[] {
  return fields.flatMap((field) => used.get(field)?.map(({ column }) => column) ?? []);
}
