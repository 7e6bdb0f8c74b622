import { minify } from '@swc/core';
import { build } from 'esbuild';
import { bundleName, declarations } from './declarations';
import { readableByGoogle } from './google-parser';
import { inRepository } from './paths';

/**
 * What dist/Code.js may take, in KB of 1,024 bytes: it loads for every formula in every cell. Measured, loading does not move
 * with some tens of KB, so the bound is there to notice a package or a table that came in unseen, and bends no code.
 */
export const mostKilobytes = 660;

/** Google reads it and asks for this spreadsheet only, also where the manifest's scopes are not read. */
const banner = '/** @OnlyCurrentDoc */';

/**
 * dist/Code.js: everything that runs on Google's side, in one script.
 *
 * @throws Error where a source or a package has left something in it that Google's parser would refuse.
 */
export async function bundleCode(): Promise<string> {
  const result = await build({
    entryPoints: [inRepository('src/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: bundleName,
    // es2020 has no class fields, which Google's parser refuses, and spares the long forms of ?. and ??.
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  const code = await minified(result.outputFiles[0]?.text ?? '');
  return readableByGoogle(`${banner}\n${code}\n${declarations()}\n`);
}

/** By swc, which leaves a twentieth less than esbuild: the script loads for every formula in every cell. */
async function minified(script: string): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2020,
    compress: { passes: 3, pure_getters: true },
    mangle: true,
  });
  return code;
}
