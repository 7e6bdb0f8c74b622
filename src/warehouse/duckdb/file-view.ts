import type { CandidateField } from '../../core/creators/own/candidate-headers';
import type { ColumnMatch, CreatorReading } from '../../core/creators/reading';
import type { Language } from '../../core/messages/message';
import { type ColumnMap, mappedFields, noMap, sourceNamed } from '../columns/column-map';
import type { ScoreField } from '../columns/score-columns';
import { type Database, duckName } from './database';
import { columnNamed, type FileColumn, type FileTable } from './file-columns';
import { numberReader, ruled, type UnreadCells } from './file-numbers';
import { type FileRows, rowsOf } from './file-rows';
import { idInText, textColumns, textIn } from './file-texts';
import { columnOf, isInstead, type NumberRule, rowOfFile, type Told } from './rules';

/** A file as creators whose columns are called after their fields. */
export interface FileView {
  readonly map: ColumnMap;
  readonly unread: readonly UnreadCells[];
  /** The columns that texts and prices are read from; of ids the next one where the first says nothing. */
  readonly told: ReadonlyMap<CandidateField, readonly FileColumn[]>;
  /** Columns of the file that nothing is read from. */
  readonly leftOut: readonly FileColumn[];
}

/** What the view is called: no file holds a table of this name. */
export const viewName = 'creators_of_file';

/**
 * Makes the view: numbers by the rules, each text that is no plain number read by core's own reader. `row_of_file` says which row of
 * the file each creator is, from 0.
 *
 * @param loaded the file's rows as far as they are read
 * @throws InputError where the file cannot be read to its end, or has lost the last digits of its ids
 */
export async function makeView(
  database: Database,
  { reading, file, map: given }: Told,
  rules: ReadonlyMap<ScoreField, NumberRule>,
  loaded: FileRows,
  language: Language,
): Promise<FileView> {
  const texts = textColumns(reading.columns, file, given);
  const prices = priceColumns(reading.columns, file, given);
  const needed = new Set([
    ...[...rules.values()].flatMap(columnsOf),
    ...[...texts.values()].flat(),
    ...[...prices.values()].map(({ column }) => column),
  ]);
  const rows = [...needed].every((column) => loaded.columns.includes(column))
    ? loaded
    : await rowsOf(database, file.source, [...new Set([...loaded.columns, ...needed])], language);
  const from = await withoutRows(database, rows, file.rowsAbove, rowsAside(reading, file));
  const numbers = numberReader(database, from);
  const selected: string[] = [];
  // What tells a creator apart before the name does.
  const beforeName: string[] = [];
  for (const [field, sources] of texts) {
    const cleaned: string[] = [];
    for (const column of sources) {
      const text = await textIn(database, from, file, column, field, language);
      const isId = field === 'id' && column !== texts.get('name')?.[0];
      const clean = isId && column.kind === 'text' ? idInText(text) : text;
      cleaned.push(clean);
      if (isId) beforeName.push(clean);
    }
    selected.push(`${cleaned.length === 1 ? cleaned[0] : `COALESCE(${cleaned.join(', ')})`} AS "${field}"`);
  }
  for (const [field, { column, unit }] of prices)
    selected.push(`${await numbers.ofPrice(column, unit)} AS "${field}"`);
  const likes = rules.get('likes');
  const likesText = likes === undefined ? null : await ruled('likes', likes, numbers);
  for (const [field, rule] of rules) {
    const text = await ruled(field, rule, numbers);
    const instead =
      isInstead(field, rule) && likesText !== null ? `CASE WHEN ${likesText} IS NULL THEN ${text} END` : text;
    selected.push(`${instead} AS "${field}"`);
  }
  const joins = numbers.joins();
  selected.push(`file.${rows.row} AS row_of_file`);
  const behind = `FROM ${from} AS file ${joins.join(' ')}`;
  const isNamed = beforeName.length === 0 ? 'TRUE' : `COALESCE(${beforeName.join(', ')}) IS NULL`;
  const areNamed =
    texts.has('name') && (await database.rows(`SELECT 1 ${behind} WHERE ${isNamed} LIMIT 1`)).length > 0;
  const read = `SELECT ${selected.join(', ')}${areNamed ? `, ${isNamed} AS is_named` : ''} ${behind}`;
  await database.run(`CREATE VIEW ${viewName} AS ${areNamed ? apartByFollowers(read) : read}`);
  const fields = mappedFields.filter(
    (field) => texts.has(field) || prices.has(field) || rules.has(field as ScoreField),
  );
  const sources = Object.fromEntries(fields.map((field) => [field, sourceNamed(field)]));
  const told = new Map([...texts, ...[...prices].map(([field, { column }]) => [field, [column]] as const)]);
  const leftOut = file.columns.filter((column) => !needed.has(column));
  return { map: { ...noMap, columns: sources }, unread: numbers.unread(), told, leftOut };
}

/** Namesakes for whom a row says nothing but the name are told apart by their followers, as an import tells them. */
function apartByFollowers(read: string): string {
  const followers = `COALESCE(CAST(CAST("followers" AS BIGINT) AS VARCHAR), '')`;
  const apart = `CASE WHEN is_named AND COUNT(*) OVER (PARTITION BY "id") > 1 THEN "id" || ' · ' || ${followers} ELSE "id" END`;
  return `SELECT * EXCLUDE (is_named) REPLACE (${apart} AS "id") FROM (${read})`;
}

function columnsOf({ column, other, blankIs0Beside, zeroIsUnknown }: NumberRule): readonly FileColumn[] {
  return [
    column,
    ...(other === null ? [] : [other.column]),
    ...blankIs0Beside,
    ...(typeof zeroIsUnknown === 'string' ? [] : [zeroIsUnknown]),
  ];
}

/** Rows of the file, from 0, that core sets aside: totals, headings among the rows, creators without followers. */
function rowsAside({ problems }: CreatorReading, file: FileTable): readonly number[] {
  return problems.flatMap(({ severity, row }) => {
    const at = row === null ? -1 : rowOfFile(row, file) - 1;
    return severity === 'rejected' && at >= file.rowsAbove ? [at] : [];
  });
}

/** @returns what stands behind FROM */
async function withoutRows(
  database: Database,
  { from, row, columns }: FileRows,
  rowsAbove: number,
  aside: readonly number[],
): Promise<string> {
  const isAside = [
    `${row} < ${rowsAbove}`,
    ...(aside.length === 0 ? [] : [`${row} IN (${aside.join(', ')})`]),
  ].join(' OR ');
  if (rowsAbove === 0 && aside.length === 0) return from;
  if (row === 'rowid') {
    await database.run(`DELETE FROM ${from} WHERE ${isAside}`);
    return from;
  }
  const names = [...columns.map(({ id }) => duckName(id)), row].join(', ');
  await database.run(`CREATE VIEW creators_in_file AS SELECT ${names} FROM ${from} WHERE NOT (${isAside})`);
  return 'creators_in_file';
}

function priceColumns(
  matches: readonly ColumnMatch[],
  file: FileTable,
  { columns }: ColumnMap,
): ReadonlyMap<CandidateField, { readonly column: FileColumn; readonly unit: number }> {
  const prices = new Map<CandidateField, { readonly column: FileColumn; readonly unit: number }>();
  for (const field of ['offerImage', 'offerVideo', 'offerAny'] as const) {
    const said = columns[field];
    const match = matches.find((one) => one.field === field && one.how !== null);
    const column =
      said !== undefined
        ? columnNamed(file.columns, said.column)
        : match === undefined
          ? undefined
          : columnOf(match, file);
    if (column !== undefined) prices.set(field, { column, unit: said?.unit ?? match?.unit ?? 1 });
  }
  return prices;
}
