import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NodeHost, NodeHostOptions } from '../../../src/workbench/node';

const root = path.resolve(__dirname, '../../..');
const bundle = path.join(root, 'build/workbench/host.cjs');

export type { NodeHost, NodeHostOptions };

/** Opens a workbook in memory and runs a bundle in it. */
export function startHost(options: NodeHostOptions): Promise<NodeHost> {
  return (require(bundle) as { startHost: (options: NodeHostOptions) => Promise<NodeHost> }).startHost(
    options,
  );
}

/** A workbook in which dist/ runs: what is pushed to Google, built before by `npm run build`. */
export function startShippedHost(options: Omit<NodeHostOptions, 'code' | 'html'> = {}): Promise<NodeHost> {
  const read = (file: string) => readFileSync(path.join(root, 'dist', file), 'utf8');
  const pages = readdirSync(path.join(root, 'dist')).filter((file) => file.endsWith('.html'));
  const html = Object.fromEntries(pages.map((file) => [path.basename(file, '.html'), read(file)]));
  return startHost({ ...options, code: read('Code.js'), html });
}
