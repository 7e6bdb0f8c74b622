import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { inRepository } from './paths';

/** What is bundled into dist/, by the file that it becomes. */
const entryPoints = {
  'Code.js': 'src/main.ts',
  'Sidebar.html': 'src/sidebar/main.tsx',
  'Proof.html': 'src/proof/worker.ts',
};

/** Work of others that dist/ holds, and on which terms. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** As the package names it, such as `MIT`. */
  readonly licence: string;
  /** The files of dist/ that hold it. */
  readonly files: readonly string[];
  /** Its licence in full, with the names of those who hold the rights. */
  readonly text: string;
}

/** Every package of which any code is in dist/, as the bundler reports it; by name. */
export function packagesInside(): readonly Notice[] {
  const files = new Map<string, string[]>();
  for (const [file, entryPoint] of Object.entries(entryPoints)) {
    for (const name of packagesOf(entryPoint)) files.set(name, [...(files.get(name) ?? []), file]);
  }
  return [...files].map(([name, held]) => noticeOf(name, held)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The names of the packages that a bundle takes code from. */
export function packagesOf(entryPoint: string): readonly string[] {
  const { metafile } = buildSync({
    entryPoints: [inRepository(entryPoint)],
    absWorkingDir: inRepository('.'),
    outdir: inRepository('dist'),
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['node:*', 'fs', 'path', 'url', 'module'],
    logLevel: 'error',
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const names = inputs.map(([input, { bytesInOutput }]) => (bytesInOutput > 0 ? packageOf(input) : null));
  return [...new Set(names.filter((name) => name !== null))];
}

function packageOf(input: string): string | null {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? null;
}

function noticeOf(name: string, files: readonly string[]): Notice {
  const folder = inRepository(`node_modules/${name}`);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license: string;
  };
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} comes without its licence: find it, and say here where.`);
  return {
    name,
    version,
    licence: license,
    files,
    text: readFileSync(path.join(folder, file), 'utf8').trim(),
  };
}

/**
 * dist/Notices.html: the licences of what dist/ holds, in full. They ask to go along with every copy, and what is
 * pushed to Google is one. Nothing loads the page.
 */
export function noticesPage(): string {
  const packages = packagesInside().map(({ name, version, files, text }) => ({
    title: `${name} ${version} (in ${files.join(', ')})`,
    text,
  }));
  const parts = [
    { title: 'Tierwise', text: readFileSync(inRepository('LICENSE'), 'utf8').trim() },
    ...packages,
    {
      title: 'OpenCC (in Code.js and Sidebar.html: pairs of traditional and simplified characters)',
      text: `Copyright Carbo Kuo (BYVoid) and contributors. https://github.com/BYVoid/OpenCC\n\n${apacheLicence()}`,
    },
  ];
  const sections = parts.map(({ title, text }) => `<h2>${inHtml(title)}</h2>\n<pre>${inHtml(text)}</pre>\n`);
  return `<!DOCTYPE html>\n<title>Notices</title>\n${sections.join('')}`;
}

/** OpenCC's data stands under the Apache License 2.0, whose text comes with clasp, which stands under the same. */
function apacheLicence(): string {
  const text = readFileSync(inRepository('node_modules/@google/clasp/LICENSE'), 'utf8');
  if (!/Apache License\s+Version 2\.0/.test(text))
    throw new Error('clasp no longer brings the Apache License 2.0.');
  return text.trim();
}

/** In ASCII, and with nothing in it that Google could take for a comment, a tag or a mark of its templates. */
function inHtml(text: string): string {
  return text.replace(/[^\0-\x7f]|[<>&$/]/gu, (character) => `&#${character.codePointAt(0)};`);
}
