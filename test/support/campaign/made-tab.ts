import { codeOf } from '../../../src/core/campaign/record/codes';
import { madeOf } from '../../../src/core/campaign/record/made';
import type { PlanRow, RowField } from '../../../src/core/campaign/record/plan-row';
import { fieldNames, rowFields } from '../../../src/core/campaign/record/row-fields';
import { statuses } from '../../../src/core/campaign/record/statuses';
import type { PlanColumn } from '../../../src/core/campaign/record/tab/plan-column';
import type { Terms } from '../../../src/core/campaign/record/terms';
import type { Message } from '../../../src/core/messages/message';
import { tiers } from '../../../src/core/scoring/tiers';
import type { Cell, Table } from '../../../src/core/table';

/** Fields that are not text. */
const types: Readonly<Record<string, PlanColumn['type']>> = {
  batch: 'batch',
  price: 'money',
  product: 'money',
  shipping: 'money',
  lost: 'money',
  agreed: 'money',
  plannedDay: 'day',
  movedTo: 'day',
  priceUntil: 'day',
  since: 'day',
  authorisedUntil: 'day',
  payDay: 'day',
  lastContact: 'day',
};

const wordsOf: Readonly<Record<string, readonly string[]>> = {
  tier: tiers,
  format: ['image', 'video'],
  declared: ['yes', 'no'],
  sample: ['yes', 'no'],
  offer: ['paid', 'product', 'both'],
  status: Object.keys(statuses),
  phase: ['seed', 'deep-dive', 'spike', 'hold', 'day', 'follow-through', 'always-on'],
};

const called = (key: string): Message => ({ en: `The ${key}`, zh: `某${key}` });

function columnOf(field: string, owner: PlanColumn['owner']): PlanColumn {
  const words = wordsOf[field];
  const isDay = field.startsWith('on.') || field.startsWith('by.');
  return {
    field,
    titles: [called(field)],
    owner,
    type: words === undefined ? (types[field] ?? (isDay ? 'day' : 'text')) : 'word',
    ...(words !== undefined && { words: Object.fromEntries(words.map((word) => [word, called(word)])) }),
  };
}

/** Every column that a Plan tab has, each called `The …` or 某…. */
export const madeColumns: readonly PlanColumn[] = [
  ...fieldNames.map((field) => columnOf(field, rowFields[field])),
  { ...columnOf('cost', 'made'), type: 'money' },
  { ...columnOf('due', 'made'), type: 'day' },
  columnOf('key', 'ours'),
];

/** A Plan tab of these rows: a title, a line, the header in row 3, then the rows. */
export function madeTab(rows: readonly PlanRow[], terms: Terms, language: 'en' | 'zh' = 'en'): Table {
  const header = madeColumns.map(({ titles: [title] }) => title?.[language] ?? '');
  const cells = rows.map((row) => madeColumns.map((column) => cellOf(row, column, terms, language)));
  const blank = header.map(() => '');
  return {
    tab: 'Plan',
    firstRow: 1,
    firstColumn: 1,
    rows: [['Plan', ...blank.slice(1)], blank, header, ...cells],
  };
}

function cellOf(row: PlanRow, column: PlanColumn, terms: Terms, language: 'en' | 'zh'): Cell {
  const { field, type, words } = column;
  const made = madeOf(row, terms);
  const value =
    field === 'key'
      ? row.code
      : field === 'cost'
        ? made.cost
        : field === 'due'
          ? made.due
          : row[field as RowField];
  if (value === undefined) return '';
  if (type === 'money') return Number(value) / 100;
  if (type === 'day') return { date: String(value) };
  return type === 'word' ? (words?.[value]?.[language] ?? String(value)) : value;
}

/** The tab with other cells in the rows of some codes: field → what is typed. */
export function typedInto(
  table: Table,
  typed: Readonly<Record<string, Readonly<Record<string, Cell>>>>,
): Table {
  const at = (field: string) => madeColumns.findIndex((column) => column.field === field);
  return {
    ...table,
    rows: table.rows.map((cells) => {
      const changes = typed[codeOf(cells[at('key')]) ?? ''] ?? {};
      return cells.map((cell, index) => changes[madeColumns[index]?.field ?? ''] ?? cell);
    }),
  };
}
