import { knownText } from '../../core/creators/cells/cell-text';
import { readNumber } from '../../core/creators/cells/numbers';
import type { CandidateField } from '../../core/creators/own/candidate-headers';
import type { ColumnMatch } from '../../core/creators/reading';
import type { Language } from '../../core/messages/message';
import { type ColumnMap, isNumber, mappedFields, noMap, sourceNamed } from '../columns/column-map';
import type { ScoreField } from '../columns/score-columns';
import { type Database, duckName, duckText } from './database';
import { type FileTable, readable } from './file-columns';
import { isInstead, isOutside, type NumberRule } from './rules';

/** What a column holds that no number could be made of. */
export interface UnreadCells {
  readonly column: string;
  readonly count: number;
  /** One of them. */
  readonly cell: string;
}

/** A file as creators whose columns are called after their fields. */
export interface FileView {
  readonly map: ColumnMap;
  readonly unread: readonly UnreadCells[];
}

/** What the view is called: no file holds a table of this name. */
export const viewName = 'creators_of_file';

/** Makes the view: numbers by the rules, each text that is no plain number read by core's own reader. */
export async function makeView(
  database: Database,
  file: FileTable,
  rules: ReadonlyMap<ScoreField, NumberRule>,
  matches: readonly ColumnMatch[],
  given: ColumnMap,
  language: Language,
): Promise<FileView> {
  const texts = textColumns(matches, given);
  const prices = priceColumns(matches, given);
  const needed = new Set([
    ...[...rules.values()].flatMap(({ column, other }) =>
      other === null ? [column] : [column, other.column],
    ),
    ...[...texts.values()],
    ...[...prices.values()].map(({ column }) => column),
  ]);
  const from = await readable(file.file, language, () => loaded(database, file, [...needed]));
  const numbers = numberReader(database, file, from);
  const selected: string[] = [];
  for (const [field, column] of texts) {
    const unknown = field === 'niche' ? await unknownLabels(database, from, column) : [];
    const text = `NULLIF(TRIM(CAST(file.${duckName(column)} AS VARCHAR)), '')`;
    const listed = unknown.map(duckText).join(', ');
    selected.push(
      `${listed === '' ? text : `CASE WHEN ${text} IN (${listed}) THEN NULL ELSE ${text} END`} AS "${field}"`,
    );
  }
  for (const [field, { column, unit }] of prices)
    selected.push(`${await numbers.of(column, unit)} AS "${field}"`);
  const likes = rules.get('likes');
  const likesText = likes === undefined ? null : await ruled('likes', likes, numbers);
  for (const [field, rule] of rules) {
    const text = await ruled(field, rule, numbers);
    const instead =
      isInstead(field, rule) && likesText !== null ? `CASE WHEN ${likesText} IS NULL THEN ${text} END` : text;
    selected.push(`${instead} AS "${field}"`);
  }
  const joins = numbers.joins();
  await database.run(
    `CREATE VIEW ${viewName} AS SELECT ${selected.join(', ')} FROM ${from} AS file ${joins.join(' ')}`,
  );
  const fields = mappedFields.filter(
    (field) => texts.has(field) || prices.has(field) || rules.has(field as ScoreField),
  );
  const columns = Object.fromEntries(fields.map((field) => [field, sourceNamed(field)]));
  return { map: { ...noMap, columns }, unread: numbers.unread() };
}

/** A text file is read once, and only the columns that are needed; parquet is read where it lies. */
async function loaded(
  database: Database,
  { from, file }: FileTable,
  columns: readonly string[],
): Promise<string> {
  if (/\.parquet$/i.test(file)) return from;
  await database.run(`CREATE TABLE file_as_text AS SELECT ${columns.map(duckName).join(', ')} FROM ${from}`);
  return 'file_as_text';
}

/** Texts by field; without an id the handle, the link or the name tells creators apart. */
function textColumns(
  matches: readonly ColumnMatch[],
  { columns }: ColumnMap,
): ReadonlyMap<CandidateField, string> {
  const texts = new Map<CandidateField, string>();
  for (const field of mappedFields) {
    if (isNumber(field)) continue;
    const column =
      columns[field]?.column ?? matches.find((match) => match.field === field && match.how !== null)?.header;
    if (column !== undefined) texts.set(field, column);
  }
  const id = texts.get('id') ?? texts.get('handle') ?? texts.get('url') ?? texts.get('name');
  return id === undefined ? texts : texts.set('id', id);
}

function priceColumns(
  matches: readonly ColumnMatch[],
  { columns }: ColumnMap,
): ReadonlyMap<CandidateField, { readonly column: string; readonly unit: number }> {
  const prices = new Map<CandidateField, { readonly column: string; readonly unit: number }>();
  for (const field of ['offerImage', 'offerVideo', 'offerAny'] as const) {
    const match = matches.find((one) => one.field === field && one.how !== null);
    const source =
      columns[field] ?? (match === undefined ? undefined : { column: match.header, unit: match.unit });
    if (source !== undefined) prices.set(field, source);
  }
  return prices;
}

async function ruled(field: ScoreField, rule: NumberRule, numbers: NumberReader): Promise<string> {
  const own = await numbers.of(rule.column, rule.unit);
  const value = rule.zeroIsUnknown ? `NULLIF(${own}, 0)` : own;
  const filled = rule.blankIs0
    ? `CASE WHEN TRIM(COALESCE(CAST(file.${duckName(rule.column)} AS VARCHAR), '')) = '' THEN 0 ELSE ${value} END`
    : value;
  if (rule.other === null)
    return isOutside(field, 2) ? `CASE WHEN ABS(${filled}) <= 1 THEN ${filled} END` : filled;
  const other = await numbers.of(rule.other.column, rule.other.unit);
  if (rule.other.how === 'times') return `(${filled}) * (${other})`;
  const most = field === 'commercialShare' ? ` AND ${filled} <= ${other}` : '';
  return `CASE WHEN ${other} > 0${most} THEN (${filled}) / (${other}) END`;
}

interface NumberReader {
  readonly of: (column: string, unit: number) => Promise<string>;
  readonly joins: () => readonly string[];
  readonly unread: () => readonly UnreadCells[];
}

function numberReader(database: Database, { columns }: FileTable, from: string): NumberReader {
  const texts = new Map<string, Promise<string>>();
  const joins: string[] = [];
  const unread: UnreadCells[] = [];

  async function read(column: string, unit: number): Promise<string> {
    const own = `file.${duckName(column)}`;
    const times = unit === 1 ? '' : ` * ${unit}::DOUBLE`;
    if (columns.find(({ name }) => name === column)?.kind !== 'text') return `CAST(${own} AS DOUBLE)${times}`;
    const written = await writtenTexts(database, from, column);
    if (written.length === 0) return `TRY_CAST(${own} AS DOUBLE)${times}`;
    const table = `written_${joins.length}`;
    const read = written.map(({ text, count }) => ({ text, count, value: numberOf(text, unit) }));
    await keep(database, table, read);
    joins.push(`LEFT JOIN ${table} ON ${table}.text = ${own}`);
    const wrong = read.filter(({ value }) => value === 'unreadable');
    const [example] = wrong;
    const count = wrong.reduce((sum, one) => sum + one.count, 0);
    if (example !== undefined && !unread.some((one) => one.column === column))
      unread.push({ column, count, cell: example.text.slice(0, 40) });
    return `COALESCE(TRY_CAST(${own} AS DOUBLE)${times}, ${table}.value)`;
  }

  return {
    of(column, unit) {
      const key = `${unit} ${column}`;
      const known = texts.get(key) ?? read(column, unit);
      texts.set(key, known);
      return known;
    },
    joins: () => joins,
    unread: () => unread,
  };
}

/** The different texts of a column that are no plain numbers, with how often each stands there. */
async function writtenTexts(database: Database, from: string, column: string) {
  const own = duckName(column);
  const sql = `SELECT CAST(${own} AS VARCHAR) AS text, COUNT(*) AS count FROM ${from} WHERE ${own} IS NOT NULL AND TRY_CAST(${own} AS DOUBLE) IS NULL GROUP BY ALL`;
  const found: { readonly text: string; readonly count: number }[] = [];
  for await (const [texts = [], counts = []] of database.pieces(sql))
    texts.forEach((text, at) => {
      found.push({ text: String(text), count: Number(counts[at]) });
    });
  return found;
}

function numberOf(text: string, unit: number): number | null | 'unreadable' {
  const read = readNumber(text);
  if (read === 'unreadable') return 'unreadable';
  return read.value === null || read.hasUnit ? read.value : read.value * unit;
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

/** Labels that say no niche: `--`, 暂无. */
async function unknownLabels(database: Database, from: string, column: string): Promise<readonly string[]> {
  const own = duckName(column);
  const sql = `SELECT DISTINCT TRIM(CAST(${own} AS VARCHAR)) AS label FROM ${from} WHERE LENGTH(TRIM(CAST(${own} AS VARCHAR))) BETWEEN 1 AND ${longestMarker}`;
  const labels: string[] = [];
  for await (const [found = []] of database.pieces(sql)) labels.push(...found.map(String));
  return labels.filter((label) => knownText(label) === null);
}

/** The longest text that core takes for 'not known'. */
const longestMarker = 12;
