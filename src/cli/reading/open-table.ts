import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { chooseTable } from '../../core/creators/choose-table';
import { InputError } from '../../core/input-error';
import { cliMessages as messages } from '../../core/messages/cli';
import { creatorMessages } from '../../core/messages/creators/creators';
import { type Language, say } from '../../core/messages/message';
import type { Table } from '../../core/table';
import { readFile } from '../../files/read-file';

/**
 * A file's table of creators, or of their notes; the named tab where one is asked for.
 * @throws InputError with one sentence where there is no such file or tab, or the file cannot be read
 */
export async function openTable(file: string, tab: string | null, language: Language): Promise<Table> {
  const tables = await tablesIn(file, language);
  return tab === null ? chooseTable(tables, language) : namedTable(tables, tab, language);
}

/**
 * Every table of a file.
 * @throws InputError with one sentence where there is no such file, or it cannot be read
 */
export async function tablesIn(file: string, language: Language): Promise<readonly Table[]> {
  return readFile(await bytesOf(file, language), basename(file), language);
}

/** @throws InputError that names the tabs there are, where none has the name */
export function namedTable(tables: readonly Table[], tab: string, language: Language): Table {
  const named = tables.find((table) => table.tab === tab);
  if (named !== undefined) return named;
  const tabs = tables.map((table) => table.tab).join(', ');
  throw new InputError(say(language, messages.noTab, { tab, tabs }));
}

/**
 * The table of a file that is wanted: the named tab, else the first that can be read as one.
 * @param read throws where a table cannot
 * @throws InputError what `read` says of the first, where none can
 */
export async function firstThatReads<Read>(
  named: string,
  read: (table: Table) => Read,
  language: Language,
): Promise<Read> {
  const { file, tab } = sourceOf(named);
  const tables = await tablesIn(file, language);
  if (tab !== null) return read(namedTable(tables, tab, language));
  let first: unknown = null;
  for (const table of tables) {
    try {
      return read(table);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      first ??= error;
    }
  }
  throw first ?? new InputError(say(language, creatorMessages.noTables));
}

/** A table of a file. */
export interface Source {
  readonly file: string;
  /** `null`: the likeliest of its tabs. */
  readonly tab: string | null;
}

/** `prices.xlsx` or, for one of its tabs, `prices.xlsx#March`. */
export function sourceOf(named: string): Source {
  for (let at = named.indexOf('#'); at > 0; at = named.indexOf('#', at + 1)) {
    const tab = named.slice(at + 1);
    if (tab !== '' && /\.[a-z]+$/i.test(named.slice(0, at))) return { file: named.slice(0, at), tab };
  }
  return { file: named, tab: null };
}

async function bytesOf(file: string, language: Language): Promise<Uint8Array> {
  try {
    return await readBytes(file);
  } catch {
    throw new InputError(say(language, messages.noFile, { file }));
  }
}
