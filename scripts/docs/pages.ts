import { readFileSync } from 'node:fs';
import { withExamples } from './examples';
import { withFigures } from './figures';
import { type GeneratedPart, generatedParts } from './generated-parts';
import { importsSentences } from './imports-part';
import { scoringSentences } from './scoring-figures';

export interface Page {
  readonly file: string;
  /** As it is. */
  readonly present: string;
  /** As the code says that it has to be. */
  readonly current: string;
}

/** Every page of which something comes from the code: tables between marks, examples, and figures in sentences. */
export function pages(): readonly Page[] {
  const parts = generatedParts();
  const sentences = new Map([
    ['docs/scoring.md', scoringSentences()],
    ['docs/imports.md', importsSentences()],
  ]);
  return [...new Set([...parts.map(({ file }) => file), ...sentences.keys()])].map((file) => {
    const present = readFileSync(file, 'utf8');
    const filled = parts.filter((part) => part.file === file).reduce(withPart, present);
    return { file, present, current: withFigures(withExamples(filled), sentences.get(file) ?? []) };
  });
}

/** The page with the text between `<!-- name -->` and `<!-- /name -->` replaced. */
export function withPart(page: string, { name, text }: Pick<GeneratedPart, 'name' | 'text'>): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = page.indexOf(open);
  const end = page.indexOf(close);
  if (start === -1 || end === -1) throw new Error(`The marks of "${name}" are missing.`);
  return `${page.slice(0, start + open.length)}\n${text}\n${page.slice(end)}`;
}
