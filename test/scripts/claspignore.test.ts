import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addOnFiles } from '../../scripts/build';
import { inRepository } from '../../scripts/build/paths';
import { claspIn } from '../../scripts/push/clasp';

test('clasp pushes all that dist/ holds, and nothing else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tierwise-ignore-'));
  try {
    for (const name of ['.clasp.json', '.claspignore']) cpSync(inRepository(name), path.join(folder, name));
    mkdirSync(path.join(folder, 'dist'));
    for (const name of [...addOnFiles, 'Stray.js'])
      writeFileSync(path.join(folder, 'dist', name), name.endsWith('.json') ? '{}' : '');
    const clasp = claspIn(folder, inRepository('node_modules/@google/clasp/build/src/index.js'));
    const { stdout } = clasp(['show-file-status', '--json']);
    const { filesToPush } = JSON.parse(stdout) as { filesToPush: readonly string[] };
    expect(filesToPush.map((file) => path.basename(file)).sort()).toEqual([...addOnFiles].sort());
  } finally {
    rmSync(folder, { recursive: true });
  }
});
