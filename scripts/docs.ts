/**
 * `npm run docs`: writes what of README.md and docs/ comes from the code, and the walls that lint keeps. It is to be run
 * after a change of a default, a formula or a wall.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { importsPart } from './docs/imports-part';
import { pages, withPart } from './docs/pages';
import { lintRules } from './walls/lint-rules';

writeFileSync('biome.walls.json', lintRules());
for (const { file, current } of pages()) writeFileSync(file, current);
void writeImports();

/** The real exports of docs/imports.md stand outside the repository: TIERWISE_DATA names their folder. */
async function writeImports(): Promise<void> {
  const folder = process.env['TIERWISE_DATA'];
  if (folder === undefined) {
    console.log(
      'docs/imports.md is kept as it is: set TIERWISE_DATA to the folder of real exports to write it again.',
    );
    return;
  }
  const part = await importsPart(folder);
  writeFileSync(part.file, withPart(readFileSync(part.file, 'utf8'), part));
}
