import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What each room must not say: a file that says it, and the rule that must refuse it. */
const forbidden: readonly (readonly [file: string, line: string])[] = [
  ['src/core/a.ts', "import { z } from 'zod/mini'; export default z;"],
  ['src/core/creators/b.ts', "import { x } from '../../wire/endpoints'; export default x;"],
  ['src/core/creators/c.ts', "import { x } from '../../functions/compute'; export default x;"],
  ['src/core/d.ts', 'export const x = SpreadsheetApp;'],
  ['src/core/e.ts', 'export const x = () => setTimeout(() => 1, 1);'],
  ['src/core/f.ts', 'export const x = () => document.title;'],
  ['src/core/g.ts', 'export const x = () => process.env;'],
  ['src/core/h.ts', "import { readFileSync } from 'node:fs'; export default readFileSync;"],
  ['src/wire/a.ts', "import { x } from '../addon/menu'; export default x;"],
  ['src/wire/b.ts', "import { z } from 'zod'; export default z;"],
  ['src/functions/a.ts', "import { x } from '../addon/menu'; export default x;"],
  ['src/functions/b.ts', 'export const x = () => PropertiesService;'],
  ['src/functions/c.ts', "import { x } from '../files/read-file'; export default x;"],
  ['src/addon/a.ts', "import { x } from '../functions/compute'; export default x;"],
  ['src/addon/b.ts', 'export const x = () => LockService.getDocumentLock();'],
  ['src/addon/c.ts', "import { x } from '../sidebar/state'; export default x;"],
  ['src/addon/gateway/a.ts', "import { x } from '../../sidebar/state'; export default x;"],
  ['src/addon/gateway/b.ts', 'export const x = () => setTimeout(() => 1, 1);'],
  ['src/main.ts', 'export const x = () => SpreadsheetApp;'],
  ['src/sidebar/a.ts', "import { x } from '../addon/menu'; export default x;"],
  ['src/sidebar/b.ts', "import { x } from '../wire/schemas'; export default x;"],
  ['src/sidebar/c.ts', "import { z } from 'zod/mini'; export default z;"],
  ['src/sidebar/d.ts', 'export const x = () => google.script.run;'],
  ['src/sidebar/steps/e.ts', "import { x } from '../../functions/compute'; export default x;"],
  ['src/files/a.ts', "import { x } from '../workbench/host'; export default x;"],
  ['src/files/b.ts', "import { readFileSync } from 'node:fs'; export default readFileSync;"],
  ['src/workbench/a.ts', "import { x } from '../addon/menu'; export default x;"],
  ['src/workbench/b.ts', "import { x } from '../sidebar/state'; export default x;"],
  ['src/cli/a.ts', "import { x } from '../workbench/host'; export default x;"],
  ['src/cli/b.ts', "import { x } from '../functions/compute'; export default x;"],
  ['src/core/i.ts', "import { x } from '../proof/finish-with-highs'; export default x;"],
  ['src/addon/d.ts', "import { x } from '../proof/finish-with-highs'; export default x;"],
  ['src/proof/a.ts', "import { x } from '../sidebar/state'; export default x;"],
  ['src/proof/b.ts', "import { readFileSync } from 'node:fs'; export default readFileSync;"],
  ['src/warehouse/a.ts', "import { x } from '../cli/plan'; export default x;"],
];

/** What each room may say. */
const allowed: readonly (readonly [file: string, line: string])[] = [
  ['src/core/creators/ok.ts', "import { x } from '../table'; export default x;"],
  ['src/wire/ok.ts', "import { z } from 'zod/mini'; export default z;"],
  ['src/functions/ok.ts', "import { x } from '../core/catalogue'; export default x;"],
  ['src/addon/ok.ts', "import { x } from './gateway/sheets'; export default x;"],
  ['src/addon/gateway/ok.ts', 'export const x = () => SpreadsheetApp.getActiveSpreadsheet();'],
  ['src/sidebar/server.ts', 'export const x = () => google.script.run;'],
  ['src/sidebar/ok.ts', "import { x } from '../files/write-xlsx'; export default x;"],
  ['src/sidebar/okay.ts', "import { render } from 'preact'; export default render;"],
  ['src/proof/ok.ts', "import highs from 'highs'; export default highs;"],
  ['src/sidebar/fine.ts', "import { x } from './proof/finish-proof'; export default x;"],
  ['src/cli/ok.ts', "import { readFileSync } from 'node:fs'; export default readFileSync;"],
];

let refused: ReadonlySet<string>;

beforeAll(() => {
  const house = mkdtempSync(join(tmpdir(), 'walls-'));
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(house, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  for (const [file, line] of [...forbidden, ...allowed]) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), `${line}\n`);
  }
  refused = refusedFiles(house);
  rmSync(house, { recursive: true });
});

test.each(forbidden)('%s may not say: %s', (file) => {
  expect(refused).toContain(file);
});

test.each(allowed)('%s may say: %s', (file) => {
  expect(refused).not.toContain(file);
});

/** The files that a restricted import or global keeps out. */
function refusedFiles(house: string): ReadonlySet<string> {
  const biome = resolve('node_modules/.bin/biome');
  const walls = ['--only=style/noRestrictedImports', '--only=style/noRestrictedGlobals'];
  let report: string;
  try {
    report = execFileSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', ...walls, '.'], {
      cwd: house,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (failure) {
    report = String((failure as { stdout?: unknown }).stdout);
  }
  const { diagnostics } = JSON.parse(report) as { diagnostics: { location: { path: unknown } }[] };
  return new Set(diagnostics.map(({ location }) => pathOf(location.path)));
}

function pathOf(path: unknown): string {
  return typeof path === 'string' ? path : String((path as { file: string }).file);
}
