/** `npm run docs`: writes the parts of README.md and of docs/ that come from the code, and the walls that lint keeps. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type GeneratedPart, generatedParts } from './docs/generated-parts';
import { importsPart } from './docs/imports-part';
import { lintRules } from './walls/lint-rules';

writeFileSync('biome.walls.json', lintRules());
for (const part of generatedParts()) write(part);
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
  write(await importsPart(folder));
}

function write({ file, name, text }: GeneratedPart): void {
  writeFileSync(file, withPart(readFileSync(file, 'utf8'), name, text));
}

/** The page with the text between `<!-- name -->` and `<!-- /name -->` replaced. */
function withPart(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = page.indexOf(open);
  const end = page.indexOf(close);
  if (start === -1 || end === -1) throw new Error(`The marks of "${name}" are missing.`);
  return `${page.slice(0, start + open.length)}\n${text}\n${page.slice(end)}`;
}
