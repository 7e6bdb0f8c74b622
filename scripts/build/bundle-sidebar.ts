import { build } from 'esbuild';
import { inRepository } from './paths';
import { sidebarPage } from './sidebar-page';

/** dist/Sidebar.html: the wizard as one file, its script and style inside, nothing fetched. */
export async function bundleSidebar(): Promise<string> {
  const result = await build({
    entryPoints: [inRepository('src/sidebar/main.tsx')],
    bundle: true,
    write: false,
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
  const style = await build({
    entryPoints: [inRepository('src/sidebar/sidebar.css')],
    bundle: true,
    write: false,
    minify: true,
    charset: 'ascii',
    logLevel: 'error',
  });
  return sidebarPage(result.outputFiles[0]?.text ?? '', style.outputFiles[0]?.text ?? '');
}
