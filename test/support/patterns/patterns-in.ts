import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { transformSync } from 'esbuild';

/** A regular expression of the sources, and the first file that has it. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** The sources below a folder, from the repository's root. */
export function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')));
}

/** Every regular expression that stands in the files as a literal, each once. */
export function literalPatterns(files: readonly string[]): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const file of files) {
    const loader = file.endsWith('x') ? 'tsx' : 'ts';
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      loader,
      jsx: 'automatic',
      target: 'es2022',
    });
    for (const { pattern: source, flags } of literalsIn(
      parse(code, { ecmaVersion: 2022, sourceType: 'module' }),
    ))
      if (!found.has(`/${source}/${flags}`)) found.set(`/${source}/${flags}`, { source, flags, file });
  }
  return [...found.values()];
}

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

function literalsIn(node: unknown): readonly Literal[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && node.regex !== undefined) return [node.regex as Literal];
  return Object.values(node).flatMap(literalsIn);
}

/** Every regular expression that is built while something is done, from texts or from others. */
export async function builtPatterns(during: () => Promise<unknown>): Promise<readonly Pattern[]> {
  const built: Pattern[] = [];
  const usual = globalThis.RegExp;
  const watch = (source: string, flags: string) => {
    const file = /\bsrc\/[\w/-]+\.tsx?/.exec(new Error('here').stack ?? '')?.[0] ?? '';
    if (file !== '') built.push({ source, flags, file });
  };
  globalThis.RegExp = new Proxy(usual, {
    construct(target, given, proxy) {
      const made = Reflect.construct(target, given, proxy) as RegExp;
      watch(made.source, made.flags);
      return made;
    },
  });
  try {
    await during();
  } finally {
    globalThis.RegExp = usual;
  }
  return built;
}
