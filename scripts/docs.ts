/** `npm run docs`: writes the parts of README.md and docs/scoring.md that come from the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { generatedParts } from './docs/generated-parts';

for (const { file, name, text } of generatedParts()) {
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
