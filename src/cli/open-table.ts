import { readFile as readBytes } from 'node:fs/promises';
import { basename } from 'node:path';
import { chooseTable } from '../core/creators/choose-table';
import { InputError } from '../core/input-error';
import { cliMessages as messages } from '../core/messages/cli';
import { type Language, say } from '../core/messages/message';
import type { Table } from '../core/table';
import { readFile } from '../files/read-file';

/**
 * A file's table of creators, or of their notes; the named tab where one is asked for.
 * @throws InputError with one sentence where there is no such file or tab, or the file cannot be read
 */
export async function openTable(file: string, tab: string | null, language: Language): Promise<Table> {
  const tables = await readFile(await bytesOf(file, language), basename(file), language);
  if (tab === null) return chooseTable(tables);
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
