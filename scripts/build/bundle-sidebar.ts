import { build } from 'esbuild';
import { inRepository } from './paths';
import { sidebarPage } from './sidebar-page';

/**
 * dist/Sidebar.html: the wizard as one file, its script and style inside, nothing fetched. The style sheets come in the
 * order in which the modules import them: a sheet after those of the parts that its module is made of.
 */
export async function bundleSidebar(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inRepository('src/sidebar/main.tsx')],
    bundle: true,
    write: false,
    outdir: inRepository('dist'),
    format: 'iife',
    target: 'es2020',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return sidebarPage(textOf('.js'), textOf('.css'));
}
