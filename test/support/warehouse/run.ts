import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileToRun } from '../../../src/cli/warehouse/file-to-run';
import { defaultSettings } from '../../../src/core/settings';
import { type ColumnMap, noMap } from '../../../src/warehouse/columns/column-map';
import type { FileReading } from '../../../src/warehouse/duckdb/read-file';
import { runFile } from '../../../src/warehouse/duckdb/run-file';

/** A folder for the files of one test file, taken away after its tests. */
export function folderForTests() {
  const folder = mkdtempSync(join(tmpdir(), 'tierwise-run-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    path: (name: string) => join(folder, name),
    saved(name: string, content: string | Uint8Array): string {
      const file = join(folder, name);
      writeFileSync(file, content);
      return file;
    },
  };
}

/** What a file comes to with the settings as shipped, and how it was read. */
export async function run(file: string, map: ColumnMap = noMap, top = 5000) {
  let told: FileReading | undefined;
  const { source, drop } = await fileToRun(file, 'en');
  const asked = { map, settings: defaultSettings, top, check: true };
  const result = await runFile(source, asked, (reading) => {
    told = reading;
  }).finally(drop);
  const under = (header: string) => result.candidates.map((row) => row[result.headers.indexOf(header)]);
  return { ...result, told, under };
}
