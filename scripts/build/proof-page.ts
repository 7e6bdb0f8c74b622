import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inRepository } from './paths';

/**
 * dist/Proof.html: HiGHS and the worker that runs it, for 'finish the proof'. A megabyte and a half that few need: the
 * sidebar asks for it when somebody wants the last hundredths of a per cent.
 */
export async function proofPage(): Promise<string> {
  const [script, wasm] = await Promise.all([
    workerScript(),
    readFile(inRepository('node_modules/highs/build/highs.wasm')),
  ]);
  return `${packed(script)}\n${packed(wasm)}\n`;
}

async function workerScript(): Promise<string> {
  const result = await build({
    entryPoints: [inRepository('src/proof/worker.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    platform: 'browser',
    // HiGHS's loader looks for Node's modules only in Node.
    external: ['node:*', 'fs', 'path', 'url', 'module'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

function packed(content: string | Buffer): string {
  return gzipSync(content, { level: 9 }).toString('base64url');
}
