import { basename, resolve } from 'node:path';
import { chooseTable } from '../../core/creators/choose-table';
import { findHeader } from '../../core/creators/header/find-header';
import { type FurtherTable, type Pool, poolOf } from '../../core/creators/pool/pool';
import { readCreators } from '../../core/creators/read-creators';
import type { CreatorReading } from '../../core/creators/reading';
import { answersIn, written } from '../../core/creators/sense/answers';
import { InputError } from '../../core/input-error';
import { cliMessages as messages } from '../../core/messages/cli';
import { type Language, listed, say } from '../../core/messages/message';
import type { Settings } from '../../core/settings';
import type { Table } from '../../core/table';
import type { PlanArguments } from '../plan-arguments';
import { assertAnswersFit } from './answers-given';
import { choicesFor, type NamedColumn } from './column-choices';
import { namedTable, type Source, sourceOf, tablesIn } from './open-table';
import { showColumns } from './show-columns';

/**
 * The creators of the file, with what newer exports and further tables bring to them. Where a file has several tabs and
 * none was asked for, prints which was read.
 * @throws InputError with one sentence for a file or tab that cannot be used
 */
export async function readPool(
  asked: PlanArguments,
  settings: Settings,
  print: (line: string) => void,
): Promise<Pool> {
  const { language } = asked;
  const first = await tableIn({ file: asked.file, tab: asked.tab }, [], language, print);
  const read: Source[] = [{ file: asked.file, tab: first.tab }];
  const opened: { readonly use: FurtherTable['use']; readonly table: Table }[] = [];
  const uses = [
    ...asked.newer.map((file) => ['newer', file] as const),
    ...asked.with.map((file) => ['columns', file] as const),
  ];
  for (const [use, named] of uses) {
    const source = sourceOf(named);
    const table = await tableIn(source, read, language, print);
    read.push({ file: source.file, tab: table.tab });
    opened.push({ use, table });
  }
  const tables = [first, ...opened.map(({ table }) => table)];
  assertNamedColumns(tables, asked);
  const readingOf = (table: Table, adds: boolean) => readOrShow(table, adds, asked, settings, print);
  const reading = readingOf(first, false);
  const further = opened.map(({ use, table }) => ({ use, reading: readingOf(table, use === 'columns') }));
  const pool = poolOf(reading, further, language);
  assertAnswersFit([reading, ...further.map((table) => table.reading)], asked);
  return pool;
}

/**
 * The table's creators, by what the person has said of its columns and answered to its questions.
 * @throws InputError where it cannot be read; its columns are printed then, so that the person can say more
 */
function readOrShow(
  table: Table,
  adds: boolean,
  { columns, answers, language }: PlanArguments,
  settings: Settings,
  print: (line: string) => void,
): CreatorReading {
  const given = written({ ...answersIn(settings['reading.answers']), ...answers });
  const options = {
    settings: { ...settings, 'reading.answers': given },
    adds,
    choices: choicesFor(table, columns),
  };
  try {
    return readCreators(table, options);
  } catch (error) {
    if (error instanceof InputError)
      for (const line of showColumns(table, options.choices, language)) print(line);
    throw error;
  }
}

/** @throws InputError that names the columns which no table has */
function assertNamedColumns(tables: readonly Table[], { columns, language }: PlanArguments): void {
  const headers = new Set(
    tables.flatMap((table) =>
      (findHeader(table, choicesFor(table, columns))?.columns ?? []).map(({ text }) => text),
    ),
  );
  const isThere = (named: NamedColumn) =>
    tables.some((table) => Object.keys(choicesFor(table, [named])).some((header) => headers.has(header)));
  const missing = columns.filter((named) => !isThere(named)).map(({ header }) => header);
  if (missing.length === 0) return;
  throw new InputError(say(language, messages.noSuchColumn, { headers: listed(language, missing) }));
}

/** The tab asked for, else the likeliest of those that have not been read yet. */
async function tableIn(
  { file, tab }: Source,
  read: readonly Source[],
  language: Language,
  print: (line: string) => void,
): Promise<Table> {
  const tables = await tablesIn(file, language);
  if (tab === null) {
    const isRead = (table: Table) =>
      read.some((other) => resolve(other.file) === resolve(file) && other.tab === table.tab);
    const unread = tables.filter((table) => !isRead(table));
    const chosen = chooseTable(unread.length > 0 ? unread : tables, language);
    const gaps = { tab: chosen.tab, count: tables.length, file: basename(file) };
    if (tables.length > 1) print(say(language, messages.tabChosen, gaps));
    return chosen;
  }
  return namedTable(tables, tab, language);
}
