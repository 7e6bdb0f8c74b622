import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { chooseTable } from '../../core/creators/choose-table';
import { InputError } from '../../core/input-error';
import { cliMessages as messages } from '../../core/messages/cli';
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

async function bytesOf(file: string, language: Language): Promise<Uint8Array> {
  try {
    return await readBytes(file);
  } catch {
    throw new InputError(say(language, messages.noFile, { file }));
  }
}
