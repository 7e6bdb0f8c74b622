import { build } from 'esbuild';
import { bundleName, declarations } from './declarations';
import { inRepository } from './paths';

/** Google reads it and asks for this spreadsheet only, also where the manifest's scopes are not read. */
const banner = '/** @OnlyCurrentDoc */';

/** dist/Code.js: everything that runs on Google's side, in one script. */
export async function bundleCode(): Promise<string> {
  const result = await build({
    entryPoints: [inRepository('src/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: bundleName,
    // Google's parser refuses private and static class fields: es2019 has neither.
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  return `${banner}\n${result.outputFiles[0]?.text ?? ''}\n${declarations()}\n`;
}
