import { knownText } from '../../core/creators/cells/cell-text';
import { readNumber } from '../../core/creators/cells/numbers';
import { readCreators } from '../../core/creators/read-creators';
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
import type { Database } from './database';
import { assertColumns, columnNamed, type FileTable, fileTable } from './file-columns';
import type { FileSource } from './file-source';
import { type FileView, makeView } from './file-view';
import { columnOf, isSaid, type NumberRule, rulesOf, type Told, type Unruly } from './rules';

/** A file whose columns are understood. */
export interface FileReading extends FileView {
  readonly reading: CreatorReading;
  readonly rules: ReadonlyMap<ScoreField, NumberRule>;
  /** How many rows decided. */
  readonly decidedBy: number;
}

/**
 * Understands a file by core's own reading of its first rows, and makes the view of its creators.
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
  const file = await fileTable(database, source, options.choices, language);
  assertColumns(file, map, language);
  const reading = readCreators(file.first, options);
  assertCreators(reading, file, language);
  const open = reading.questions.find((question) => question.answer === null && !isToldBy(map, question));
  if (open !== undefined) throw new InputError(asked(open, language));
  const told = { reading, file, map };
  assertNumbers(told, language);
  const rules = rulesOf(told);
  if ('written' in rules) throw new InputError(say(language, messages.cannotFollow, gapsOf(rules)));
  const view = await makeView(database, told, rules, language);
  if (view.map.columns.id === undefined) {
    const gaps = { file: source.name, example: mapExamples.columns };
    throw new InputError(say(language, messages.noIdColumn, gaps));
  }
  const average = map.average ?? reading.creators[0]?.average ?? null;
  return { ...view, map: { ...view.map, average }, reading, rules, decidedBy: reading.counts.rows };
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
  const rows = file.first.rows.slice(reading.headerRow);
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
    throw new InputError(say(language, messages.noNumbers, { ...gaps, cell: shortened(String(cell ?? '')) }));
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

function asked({ key, question, choices }: Question, language: Language): string {
  const answer = choices[0]?.answer ?? '';
  const said = choices.map((choice) => `${choice.answer}: ${choice.label}`);
  return say(language, messages.asked, {
    question,
    example: JSON.stringify({ answers: { [key]: answer } }),
    choices: listed(language, said),
  });
}

function gapsOf({ column, field, row, written: cell, read }: Unruly) {
  const example = JSON.stringify({ [field]: { column, unit: 1 } });
  return { column, field, row, written: cell === '' ? '–' : cell, read, example };
}
