import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder with real exports, which are no part of the repository. */
export const realDataFolder = process.env['TIERWISE_DATA'] ?? join(__dirname, '../../../../shared/data');

/** Tests on real exports, skipped and named as skipped where there are none: set TIERWISE_DATA to their folder. */
export function describeRealData(what: string, tests: () => void): void {
  if (existsSync(realDataFolder)) describe(what, tests);
  else describe.skip(`${what} (skipped: set TIERWISE_DATA to the folder of real exports)`, tests);
}

export function realData(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(realDataFolder, file)));
}
