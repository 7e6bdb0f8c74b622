import { readFile as readBytes } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { chooseTable } from '../core/creators/choose-table';
import { readComments } from '../core/creators/pool/comment-table';
import { likelyUse } from '../core/creators/pool/likely-use';
import { type FurtherTable, type Pool, poolOf } from '../core/creators/pool/pool';
import { readCreators } from '../core/creators/read-creators';
import { InputError } from '../core/input-error';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, say } from '../core/messages/message';
import type { Settings } from '../core/settings';
import type { Table } from '../core/table';
import { readFile } from '../files/read-file';
import type { PlanArguments } from './plan-arguments';

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
  const further: FurtherTable[] = [];
  const uses = [
    ...asked.newer.map((file) => ['newer', file] as const),
    ...asked.with.map((file) => ['columns', file] as const),
  ];
  for (const [use, named] of uses) {
    const source = sourceOf(named);
    const table = await tableIn(source, read, language, print);
    read.push({ file: source.file, tab: table.tab });
    further.push(readFurther(table, use, settings));
  }
  return poolOf(readCreators(first, { settings }), further, language);
}

/** A table of comments is one wherever it is named; else the option says what the table is for. */
function readFurther(table: Table, use: 'newer' | 'columns', settings: Settings): FurtherTable {
  if (likelyUse(table) === 'comments') return { use: 'comments', reading: readComments(table, { settings }) };
  return { use, reading: readCreators(table, { settings, adds: use === 'columns' }) };
}

interface Source {
  readonly file: string;
  /** `null`: the tab that looks most like creators. */
  readonly tab: string | null;
}

/** `prices.xlsx` or, for one of its tabs, `prices.xlsx#March`. */
function sourceOf(named: string): Source {
  const [, file, tab] = /^(.+?\.[a-z]+(?:\.gz)?)#(.+)$/i.exec(named) ?? [null, named, null];
  return { file: file as string, tab: tab ?? null };
}

/** The tab asked for, else the likeliest of those that have not been read yet. */
async function tableIn(
  { file, tab }: Source,
  read: readonly Source[],
  language: Language,
  print: (line: string) => void,
): Promise<Table> {
  const tables = await readFile(await bytesOf(file, language), basename(file), language);
  if (tab === null) {
    const isRead = (table: Table) =>
      read.some((other) => resolve(other.file) === resolve(file) && other.tab === table.tab);
    const unread = tables.filter((table) => !isRead(table));
    const chosen = chooseTable(unread.length > 0 ? unread : tables, language);
    const gaps = { tab: chosen.tab, count: tables.length, file: basename(file) };
    if (tables.length > 1) print(say(language, messages.tabChosen, gaps));
    return chosen;
  }
  const named = tables.find((table) => table.tab === tab);
  if (named !== undefined) return named;
  const tabs = tables.map((table) => table.tab).join(', ');
  throw new InputError(say(language, messages.noTab, { tab, tabs }));
}

async function bytesOf(file: string, language: Language): Promise<Uint8Array> {
  try {
    return await readBytes(file);
  } catch {
    throw new InputError(say(language, messages.noFile, { file }));
  }
}
