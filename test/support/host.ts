import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { NodeHost, NodeHostOptions } from '../../src/workbench/node';

const root = path.resolve(__dirname, '../..');
const bundle = path.join(root, 'build/workbench/host.cjs');

export type { NodeHost, NodeHostOptions };

/** Opens a workbook in memory and runs a bundle in it. The workbench is bundled first where its sources are newer. */
export function startHost(options: NodeHostOptions): Promise<NodeHost> {
  bundleIfStale();
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

function bundleIfStale(): void {
  const sources = [...filesUnder(path.join(root, 'src/workbench')), path.join(root, 'src/core/table.ts')];
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (existsSync(bundle) && statSync(bundle).mtimeMs >= newest) return;
  const script = path.join(root, 'scripts/bundle-workbench.ts');
  execFileSync('npx', ['tsx', script, 'host'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
