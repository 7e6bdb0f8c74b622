import { readNumber } from '../../core/creators/cells/numbers';
import { isForeignMoney } from '../../core/creators/cells/prices/money';
import type { UnitAbove } from '../columns/column-map';
import type { ScoreField } from '../columns/score-columns';
import { type Database, duckName, duckText } from './database';
import type { FileColumn } from './file-columns';
import { plainNumberIn, withoutMark } from './file-rows';
import { inUnit, isOutside, type NumberRule } from './rules';

/** What a column holds that no number could be made of. */
export interface UnreadCells {
  readonly column: string;
  readonly count: number;
  /** One of them. */
  readonly cell: string;
}

/** The number of a field, as SQL over the rows of a file. */
export async function ruled(field: ScoreField, rule: NumberRule, numbers: NumberReader): Promise<string> {
  const filled = await ownNumber(rule, numbers);
  if (rule.other === null)
    return isOutside(field, 2) ? `CASE WHEN ABS(${filled}) <= 1 THEN ${filled} END` : filled;
  const other = await numbers.of(rule.other.column, rule.other.unit);
  if (rule.other.how === 'times') return `(${filled}) * (${other})`;
  const most = field === 'commercialShare' ? ` AND ${filled} <= ${other}` : '';
  return `CASE WHEN ${other} > 0${most} THEN (${filled}) / (${other}) END`;
}

async function ownNumber(
  { column, unit, above, blankIs0Beside, zeroIsUnknown }: NumberRule,
  numbers: NumberReader,
): Promise<string> {
  const own = await numbers.of(column, unit, above);
  const isMeasured =
    zeroIsUnknown === 'never' || zeroIsUnknown === 'always' ? null : await numbers.of(zeroIsUnknown, 1);
  const value =
    zeroIsUnknown === 'never'
      ? own
      : isMeasured === null
        ? `NULLIF(${own}, 0)`
        : `CASE WHEN ${own} = 0 AND ${isMeasured} = 0 THEN NULL ELSE ${own} END`;
  if (blankIs0Beside.length === 0) return value;
  const beside: string[] = [];
  for (const other of blankIs0Beside) beside.push(await numbers.of(other, 1));
  const isBlank = `TRIM(COALESCE(CAST(file.${duckName(column.id)} AS VARCHAR), '')) = ''`;
  return `CASE WHEN ${isBlank} AND COALESCE(${beside.join(', ')}) IS NOT NULL THEN 0 ELSE ${value} END`;
}

/** Numbers of a file's columns as SQL, each column read once. */
export interface NumberReader {
  readonly of: (column: FileColumn, unit: number, above?: UnitAbove | null) => Promise<string>;
  /** The same of prices: one in another currency than ¥ is unknown. */
  readonly ofPrice: (column: FileColumn, unit: number) => Promise<string>;
  readonly joins: () => readonly string[];
  readonly unread: () => readonly UnreadCells[];
}

/** @param from the rows of the file; the view has to call them `file`, and to take in the joins */
export function numberReader(database: Database, from: string): NumberReader {
  const texts = new Map<string, Promise<string>>();
  const joins: string[] = [];
  const unread = new Map<string, UnreadCells>();

  async function read(
    column: FileColumn,
    unit: number,
    above: UnitAbove | null,
    isPrice: boolean,
  ): Promise<string> {
    const { id, kind, name } = column;
    const own = `file.${duckName(id)}`;
    const plain = scaled(plainNumberIn(column, own), unit, above);
    if (kind !== 'text') return plain;
    const written = await writtenTexts(database, from, column);
    if (written.length === 0) return plain;
    const table = `written_${joins.length}`;
    const read = written.map(({ text, count }) => ({
      text,
      count,
      value: isPrice && isForeignMoney(text) ? ('unreadable' as const) : numberOf(text, unit, above),
    }));
    await keep(database, table, read);
    joins.push(`LEFT JOIN ${table} ON ${table}.text = ${withoutMark(own)}`);
    const wrong = read.filter(({ value }) => value === 'unreadable');
    const [example] = wrong;
    const count = wrong.reduce((sum, one) => sum + one.count, 0);
    if (example !== undefined) unread.set(id, { column: name, count, cell: example.text.slice(0, 40) });
    return `COALESCE(${plain}, ${table}.value)`;
  }

  function once(column: FileColumn, unit: number, above: UnitAbove | null, isPrice: boolean) {
    const key = `${unit} ${above?.limit} ${above?.unit} ${isPrice} ${column.id}`;
    const known = texts.get(key) ?? read(column, unit, above, isPrice);
    texts.set(key, known);
    return known;
  }

  return {
    of: (column, unit, above = null) => once(column, unit, above, false),
    ofPrice: (column, unit) => once(column, unit, null, true),
    joins: () => joins,
    unread: () => [...unread.values()],
  };
}

/** The different texts of a column that are no plain numbers, with how often each stands there. */
async function writtenTexts(database: Database, from: string, column: FileColumn) {
  const own = `file.${duckName(column.id)}`;
  const sql = `SELECT ${withoutMark(own)} AS text, COUNT(*) AS count FROM ${from} AS file WHERE ${own} IS NOT NULL AND ${plainNumberIn(column, own)} IS NULL GROUP BY ALL`;
  const found: { readonly text: string; readonly count: number }[] = [];
  for await (const [texts = [], counts = []] of database.pieces(sql))
    texts.forEach((text, at) => {
      found.push({ text: String(text), count: Number(counts[at]) });
    });
  return found;
}

function scaled(value: string, unit: number, above: UnitAbove | null): string {
  const times = (one: number) => (one === 1 ? value : `${value} * ${one}::DOUBLE`);
  if (above === null) return times(unit);
  return `CASE WHEN ${value} > ${above.limit}::DOUBLE THEN ${times(above.unit)} ELSE ${times(unit)} END`;
}

function numberOf(text: string, unit: number, above: UnitAbove | null): number | null | 'unreadable' {
  const read = readNumber(text);
  if (read === 'unreadable') return 'unreadable';
  return read.value === null || read.hasUnit ? read.value : inUnit(read.value, unit, above);
}

async function keep(
  database: Database,
  table: string,
  read: readonly { readonly text: string; readonly value: number | null | 'unreadable' }[],
): Promise<void> {
  await database.run(`CREATE TABLE ${table} (text VARCHAR, value DOUBLE)`);
  const known = read.filter(({ value }) => typeof value === 'number');
  for (let from = 0; from < known.length; from += rowsAtOnce) {
    const rows = known
      .slice(from, from + rowsAtOnce)
      .map(({ text, value }) => `(${duckText(text)}, ${value})`);
    await database.run(`INSERT INTO ${table} VALUES ${rows.join(', ')}`);
  }
}

const rowsAtOnce = 5000;
