import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { medianTime, milliseconds } from './median';

/** A context as bare as Google's: the language and nothing else. */
export function bareContext(): vm.Context {
  const context = vm.createContext(Object.create(null));
  vm.runInContext('delete globalThis.WebAssembly; delete globalThis.console;', context);
  return context;
}

/** How large the bundle is and what it costs to load it, which Google does for every formula and every call. */
export function measureBundle(code: string): readonly string[] {
  const contexts = Array.from({ length: 42 }, bareContext);
  let next = 0;
  const load = medianTime(40, () => {
    const context = contexts[next++] as vm.Context;
    // A new source text each time, so that no compiled code is taken from the cache.
    new vm.Script(`${code}\n//${next}`).runInContext(context);
  });
  return [
    '## The bundle',
    '',
    '| | measured | budget |',
    '| --- | --- | --- |',
    `| dist/Code.js | ${(Buffer.byteLength(code) / 1024).toFixed(0)} KB (${(gzipSync(code).length / 1024).toFixed(0)} KB gzipped) | 400 KB |`,
    `| compile and run in a fresh bare context | ${milliseconds(load)} | 10 ms |`,
  ];
}
