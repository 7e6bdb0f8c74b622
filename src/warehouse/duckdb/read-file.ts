import { knownText } from '../../core/creators/cells/cell-text';
import { readNumber } from '../../core/creators/cells/numbers';
import { isNumberField, isOfferField, numberFields } from '../../core/creators/field-kinds';
import { type ReadOptions, readCreators } from '../../core/creators/read-creators';
import type { CreatorReading, Question } from '../../core/creators/reading';
import { answersIn, written } from '../../core/creators/sense/answers';
import { InputError } from '../../core/input-error';
import { type Language, listed, say, shortened } from '../../core/messages/message';
import { whole } from '../../core/messages/numbers';
import { mapExamples, warehouseMessages as messages } from '../../core/messages/warehouse/warehouse';
import type { Settings } from '../../core/settings';
import type { Cell } from '../../core/table';
import type { ColumnMap } from '../columns/column-map';
import { type ScoreField, scoreFields } from '../columns/score-columns';
import { type Database, duckName } from './database';
import { assertColumns, columnNamed, type FileColumn, type FileTable, fileTable } from './file-columns';
import { type FileRows, plainNumberIn, rowsOf } from './file-rows';
import type { FileSource } from './file-source';
import { type FileView, makeView } from './file-view';
import { countOf, type NumbersOfFile, tellingRows, withRows } from './further-rows';
import { columnOf, isSaid, type NumberRule, rowOfFile, rulesOf, type Told, type Unruly } from './rules';

/** A file whose columns are understood. */
export interface FileReading extends FileView {
  readonly reading: CreatorReading;
  readonly rules: ReadonlyMap<ScoreField, NumberRule>;
  /** The file with the rows that decided, and with the first ones alone. */
  readonly file: FileTable;
  readonly top: FileTable;
  /** The map as it was given. */
  readonly said: ColumnMap;
  /** How many rows the file has, its header among them where it is a text. */
  readonly rows: number;
  readonly options: ReadOptions;
}

/**
 * Understands a file by core's own reading of its first rows and of those that may contradict them, and makes the view of its
 * creators.
 * @throws InputError with one sentence for what only a person can tell, and for what no rule says of every row
 */
export async function readFileHere(
  database: Database,
  source: FileSource,
  map: ColumnMap,
  settings: Settings,
): Promise<FileReading> {
  const { language } = settings;
  const options = optionsOf(map, settings);
  const top = await fileTable(database, source, options.choices, language);
  assertColumns(top, map, language);
  const atTop = readCreators(top.looked, options);
  assertCreators(atTop, top, language);
  const loaded = await rowsOf(database, source, columnsRead(atTop, top, map), language);
  const count = await countOf(database, loaded);
  const telling = await tellingRows(database, loaded, numbersIn(atTop, top, map), count);
  const file = await withRows(database, top, telling, language);
  const reading = file === top ? atTop : readCreators(file.looked, options);
  assertCounts(reading, file, language);
  assertAnswers(reading, map, file, language);
  const open = reading.questions.find((question) => question.answer === null && !isToldBy(map, question));
  if (open !== undefined) throw new InputError(asked(open, file, language));
  const told = { reading, file, map };
  assertNumbers(told, language);
  const rules = rulesOf(told);
  if ('written' in rules) throw new InputError(say(language, messages.cannotFollow, gapsOf(rules)));
  await assertParted(database, rules, loaded, language);
  const view = await makeView(database, told, rules, loaded, language);
  if (view.map.columns.id === undefined) {
    const gaps = { file: source.name, example: mapExamples.columns };
    throw new InputError(say(language, messages.noIdColumn, gaps));
  }
  const average = map.average ?? reading.creators[0]?.average ?? null;
  return {
    ...view,
    map: { ...view.map, average },
    reading,
    file,
    top,
    said: map,
    rules,
    rows: count,
    options,
  };
}

/** The columns of the file that are read for anything. */
function columnsRead({ columns }: CreatorReading, file: FileTable, map: ColumnMap): readonly FileColumn[] {
  const matched = columns.flatMap((match) => (match.field === null ? [] : (columnOf(match, file) ?? [])));
  const named = Object.values(map.columns).flatMap(({ column, dividedBy }) => [column, dividedBy ?? column]);
  const said = named.flatMap((name) => columnNamed(file.columns, name) ?? []);
  return [...new Set([...matched, ...said])].filter(({ kind }) => kind !== 'other');
}

/** Those of them whose numbers the score needs, and the map does not say how to read. */
function numbersIn({ columns }: CreatorReading, file: FileTable, map: ColumnMap): readonly NumbersOfFile[] {
  const said = new Set(
    Object.values(map.columns).flatMap((source) => (isSaid(source) ? [source.column] : [])),
  );
  return columns.flatMap((match) => {
    const { field, how } = match;
    const column = columnOf(match, file);
    if (field === null || how === null || !isNumberField(field) || isOfferField(field)) return [];
    if (column === undefined || column.kind === 'other' || said.has(column.name)) return [];
    return [{ column, areShares: ['share', 'rate', 'change', 'sentiment'].includes(numberFields[field]) }];
  });
}

/** @throws InputError that names an answer of the map which answers nothing */
function assertAnswers(
  { questions }: CreatorReading,
  { answers }: ColumnMap,
  { source }: FileTable,
  language: Language,
): void {
  const fits = (key: string, answer: string) =>
    questions.some(
      (one) =>
        (one.key === key || one.key.startsWith(`${key} `)) &&
        one.choices.some((choice) => choice.answer === answer),
    );
  const wrong = Object.entries(answers).filter(([key, answer]) => !fits(key, answer));
  if (wrong.length === 0) return;
  const gaps = { file: source.name, answers: JSON.stringify(Object.fromEntries(wrong)) };
  if (questions.length === 0) throw new InputError(say(language, messages.nothingAsked, gaps));
  const asked = questions.flatMap(({ key, choices }) =>
    choices.map(({ answer }) => JSON.stringify({ [key]: answer })),
  );
  throw new InputError(
    say(language, messages.answersFitNothing, { ...gaps, asked: listed(language, asked) }),
  );
}

/** @throws InputError where a column that core takes for numbers of the score holds lists or parts */
function assertCounts({ columns }: CreatorReading, file: FileTable, language: Language): void {
  for (const match of columns) {
    const column = columnOf(match, file);
    const { field } = match;
    if (field === null || column?.kind !== 'other' || !isNumberField(field)) continue;
    const another = columns.find((one) => one.field === field && one.how !== null);
    if (another !== undefined && another.column !== match.column) continue;
    const gaps = { file: file.source.name, column: column.name, field, kind: column.type };
    throw new InputError(say(language, messages.columnKind, gaps));
  }
}

/** @throws InputError where a column of two units holds numbers between the two that core has not told */
async function assertParted(
  database: Database,
  rules: ReadonlyMap<ScoreField, NumberRule>,
  { from, row }: FileRows,
  language: Language,
): Promise<void> {
  for (const [field, { column, unit, above }] of rules) {
    if (above === null || above.limit === above.least) continue;
    const value = plainNumberIn(column, `file.${duckName(column.id)}`);
    const [between] = await database.rows(
      `SELECT COUNT(*) AS count, MIN(${row}) AS row, ARG_MIN(${value}, ${row}) AS example FROM ${from} AS file WHERE ${value} > ${above.limit}::DOUBLE AND ${value} < ${above.least}::DOUBLE`,
    );
    const count = Number(between?.['count'] ?? 0);
    if (count === 0) continue;
    const gaps = { column: column.name, unit: String(unit), above: String(above.unit), count: whole(count) };
    const example = exampleOf(field, column.name, unit);
    const at = { row: whole(Number(between?.['row']) + 1), cell: String(between?.['example']), example };
    throw new InputError(say(language, messages.betweenUnits, { ...gaps, ...at }));
  }
}

function optionsOf(map: ColumnMap, settings: Settings) {
  const answers = written({ ...answersIn(settings['reading.answers']), ...map.answers });
  const choices = Object.fromEntries(
    Object.entries(map.columns).map(([field, { column }]) => [column, field as keyof ColumnMap['columns']]),
  );
  return { settings: { ...settings, 'reading.answers': answers }, choices };
}

function assertCreators({ rowsAre }: CreatorReading, { source }: FileTable, language: Language): void {
  const file = source.name;
  if (rowsAre === 'notes') throw new InputError(say(language, messages.rowsAreNotes, { file }));
  if (rowsAre === 'comments') throw new InputError(say(language, messages.rowsAreComments, { file }));
}

/** @throws InputError where followers, or a field that the map names a column for, are a number in none of the first rows */
function assertNumbers({ reading, file, map }: Told, language: Language): void {
  const { creators, columns, counts } = reading;
  const rows = file.looked.rows.slice(reading.headerRow);
  for (const field of scoreFields) {
    const match = columns.find((one) => one.field === field);
    const said = map.columns[field];
    const column =
      said !== undefined ? columnNamed(file.columns, said.column) : match && columnOf(match, file);
    if (column === undefined || (said === undefined && field !== 'followers')) continue;
    const cell = rows.map((row) => row[column.at] ?? '').find((one) => knownText(one) !== null);
    const hasNone =
      field === 'followers' ? creators.length === 0 : rows.every((row) => !isNumberIn(row[column.at] ?? ''));
    if (!hasNone || (cell === undefined && field !== 'followers')) continue;
    const gaps = { file: file.source.name, column: column.name, field, rows: whole(counts.rows) };
    throw new InputError(
      say(language, messages.noNumbers, {
        ...gaps,
        cell: cell === undefined ? '–' : `“${shortened(String(cell))}”`,
      }),
    );
  }
}

function isNumberIn(cell: Cell): boolean {
  const read = readNumber(cell);
  return read !== 'unreadable' && read.value !== null;
}

/** A unit or a divisor in the map says how a column is to be read. */
function isToldBy({ columns }: ColumnMap, { field }: Question): boolean {
  const source = field === null ? undefined : columns[field as keyof ColumnMap['columns']];
  return source !== undefined && isSaid(source);
}

function asked({ key, question: of, rows, choices }: Question, file: FileTable, language: Language): string {
  const about = new Set(rows);
  // Core counts the rows that it is given; a person finds them by the file's own.
  const question = of.replace(
    /(?<![A-Z])([A-Z]{1,3})(\d{1,7})(?!\d)/g,
    (address, letters: string, row: string) =>
      about.has(Number(row)) ? `${letters}${rowOfFile(Number(row), file)}` : address,
  );
  const answer = choices[0]?.answer ?? '';
  const said = choices.map((choice) => `${choice.answer}: ${choice.label}`);
  return say(language, messages.asked, {
    question,
    example: JSON.stringify({ answers: { [key]: answer } }),
    choices: listed(language, said),
  });
}

function gapsOf({ column, field, unit, count, row, written: cell, read }: Unruly) {
  const example = exampleOf(field, column, unit);
  return {
    column,
    field,
    unit: String(unit),
    count: whole(count),
    row: whole(row),
    written: cell === '' ? '–' : cell,
    read,
    example,
  };
}

/** How a map would say it: the unit of most rows, and of those in full, or of shares, the other. */
function exampleOf(field: ScoreField, column: string, unit: number): string {
  const units =
    unit > 1
      ? { unit, above: 1000, unitAbove: 1 }
      : unit < 1
        ? { unit: 1, above: 1, unitAbove: unit }
        : { unit };
  return JSON.stringify({ [field]: { column, ...units } });
}
