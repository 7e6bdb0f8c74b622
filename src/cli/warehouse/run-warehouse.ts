import { readFile as readText } from 'node:fs/promises';
import { basename } from 'node:path';
import { InputError } from '../../core/input-error';
import { type Language, say } from '../../core/messages/message';
import { mapExamples, warehouseMessages as messages } from '../../core/messages/warehouse/warehouse';
import { readSettings, type Settings, settingPairs } from '../../core/settings';
import { type ColumnMap, noMap, readColumnMap } from '../../warehouse/columns/column-map';
import { tablesIn } from '../reading/open-table';
import { candidatesOfFile } from './candidates-of-file';
import type { WarehouseArguments } from './warehouse-arguments';
import { writeQueries } from './write-queries';

/**
 * Writes the queries, or runs them on a file here and writes its candidates.
 * @throws InputError with one sentence for what cannot be used; nothing is written then
 */
export async function runWarehouse(asked: WarehouseArguments, print: (line: string) => void): Promise<void> {
  const settings = await settingsIn(asked, print);
  const map = asked.map === null ? noMap : await mapIn(asked.map, asked.language);
  if ('run' in asked) await candidatesOfFile(asked, map, settings, print);
  else await writeQueries(asked, map, settings, print);
}

async function settingsIn(
  { settings: file, language }: WarehouseArguments,
  print: (line: string) => void,
): Promise<Settings> {
  const spoken = ['language', language] as const;
  if (file === null) return readSettings([spoken]).settings;
  for (const { rows } of await tablesIn(file, language)) {
    const pairs = settingPairs(rows);
    if (pairs === null) continue;
    const keys = pairs.flatMap(([key, value]) => (key === '' || value === '' ? [] : [key]));
    const twice = keys.find((key, at) => keys.indexOf(key) < at);
    if (twice !== undefined)
      throw new InputError(say(language, messages.settingTwice, { file: basename(file), key: twice }));
    const { settings, passedOver } = readSettings([...pairs, spoken]);
    const top = settings['candidates.top'];
    if (!Number.isInteger(top)) throw new InputError(say(language, messages.topNotWhole, { top }));
    if (passedOver.length > 0) print(say(language, messages.settingsGone, { keys: passedOver.join(', ') }));
    return settings;
  }
  throw new InputError(say(language, messages.settingsTable, { file: basename(file) }));
}

async function mapIn(file: string, language: Language): Promise<ColumnMap> {
  const text = await readText(file, 'utf8').catch(() => {
    throw new InputError(say(language, messages.mapMissing, { file, example: mapExamples.columns }));
  });
  return readColumnMap(text.replace(/^\uFEFF/, ''), file, language);
}
