import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { inRepository } from './paths';

/**
 * The shortlist's engine is spoken to only in the words of its door. All other property names are its own, and the
 * script, which loads for every formula in every cell, carries them short: so the engine takes an eighth less room.
 */
export const shortNamesInEngine: Plugin = {
  name: 'short names in the engine',
  setup({ onLoad }) {
    onLoad({ filter: /core[\\/]shortlist[\\/]solver[\\/]solve\.ts$/ }, async () => ({
      contents: await engineWithShortNames(),
      loader: 'js',
    }));
  },
};

/** The engine as a module of its own: what `solver/solve.ts` exports, made of nothing but the language. */
export async function engineWithShortNames(): Promise<string> {
  const kept = [...(await namesAtTheDoor()), ...namesOfTheLanguage()];
  const result = await build({
    entryPoints: [inRepository(`${solver}/solve.ts`)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    minify: true,
    mangleProps: /^[a-z]/,
    reserveProps: new RegExp(`^(${kept.join('|')})$`),
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text ?? '';
}

const solver = 'src/core/shortlist/solver';
/** Whatever is asked of the engine, and whatever it answers. */
const doorFiles = ['problem.ts', 'solution.ts'];

async function namesAtTheDoor(): Promise<readonly string[]> {
  const sources = await Promise.all(
    doorFiles.map((file) => readFile(inRepository(`${solver}/${file}`), 'utf8')),
  );
  const code = sources.map((source) => source.replace(/\/\*[\s\S]*?\*\//g, ''));
  return [...new Set(code.flatMap((text) => text.match(/[a-z]\w*/gi) ?? []))];
}

/** Every property of the objects that the language itself hands out. */
function namesOfTheLanguage(): readonly string[] {
  const names = new Set(['done', 'value']);
  const kinds = Object.getOwnPropertyNames(globalThis).map(
    (name) => Reflect.get(globalThis, name) as unknown,
  );
  const iterators = [[].values(), new Map().entries(), (function* () {})()];
  for (const kind of [...kinds, ...iterators]) {
    if (kind === null || (typeof kind !== 'function' && typeof kind !== 'object')) continue;
    for (const start of [kind, (kind as { prototype?: object }).prototype]) {
      for (
        let holder: object | null = start ?? null;
        holder !== null;
        holder = Object.getPrototypeOf(holder)
      ) {
        for (const name of Object.getOwnPropertyNames(holder)) if (/^[a-z]\w*$/.test(name)) names.add(name);
      }
    }
  }
  return [...names];
}
