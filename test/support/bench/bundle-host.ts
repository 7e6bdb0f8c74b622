import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');
const bundle = path.join(root, 'build/workbench/host.cjs');

/** Before any test: the workbench is bundled where its sources are newer, once, before several workers load it. */
export default function bundleHost(): void {
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
