import { cp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const source = (file: string) => path.join(root, 'src/workbench', file);

/** Where the workbench's bundles are written: what `serve.ts` and the tests load. */
const workbenchFolder = path.join(root, 'build/workbench');

/** Bundles the workbench: `host.cjs` for tests in Node, `web/` for the page. No network is needed afterwards. */
export async function bundleWorkbench(): Promise<void> {
  await Promise.all([bundleHost(), bundlePage()]);
}

/** The host for Node alone. */
async function bundleHost(): Promise<void> {
  await build({
    entryPoints: [source('node.ts')],
    outfile: path.join(workbenchFolder, 'host.cjs'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // Univer's modules for `import` load a CommonJS font library by name, which Node refuses; those for `require` do not.
    conditions: ['require'],
    mainFields: ['main'],
    loader: { '.css': 'empty' },
    minify: true,
    keepNames: true,
    legalComments: 'none',
    logLevel: 'error',
  });
}

async function bundlePage(): Promise<void> {
  const folder = path.join(workbenchFolder, 'web');
  const forBrowsers = {
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    metafile: true,
  } satisfies BuildOptions;
  const bundles = await Promise.all([
    build({
      ...forBrowsers,
      entryPoints: [
        { in: source('web/main.ts'), out: 'workbench' },
        { in: source('web/workbench.css'), out: 'workbench' },
      ],
      format: 'esm',
      splitting: true,
      chunkNames: 'parts/[name]-[hash]',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl' },
    }),
    build({
      ...forBrowsers,
      entryPoints: { 'google-script': source('web/screen/google-script.ts') },
      format: 'iife',
    }),
  ]);
  await cp(source('web/index.html'), path.join(folder, 'index.html'));
  const written = bundles.flatMap(({ metafile }) =>
    Object.keys(metafile.outputs).map((file) => path.resolve(file)),
  );
  await removeOthers(folder, new Set([...written, path.join(folder, 'index.html')]));
}

/** What an earlier build left. It goes last, so that a page that is open meanwhile finds its files. */
async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const strays = files.filter((file) => file.isFile()).map((file) => path.join(file.parentPath, file.name));
  await Promise.all(strays.filter((file) => !kept.has(file)).map((file) => rm(file)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  void (process.argv[2] === 'host' ? bundleHost() : bundleWorkbench());
}
