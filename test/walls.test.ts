import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { lintRules } from '../scripts/walls/lint-rules';
import { deepest, globalsOf, type Room, rooms, type World } from '../scripts/walls/rooms';

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
  ['src/sidebar/b2.ts', "import { x } from '../wire/open-plan'; export default x;"],
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
  ['src/proof/c.ts', 'export const x = () => SpreadsheetApp;'],
  ['src/files/c.ts', "import { readFile } from 'node:fs/promises'; export default readFile;"],
  ['src/sidebar/f.ts', "import type { X } from '../addon/menu'; export type { X };"],
  ['src/sidebar/server.test.ts', 'export const x = () => google.script.run;'],
  ['src/sidebar/steps/g.ts', "export { x } from '../../addon/menu';"],
  ['src/core/j.ts', "export const x = () => import('../addon/menu');"],
  ['src/core/k.ts', "import { x } from './creators/../../addon/menu'; export default x;"],
  ['src/core/l.ts', "import { x } from './../addon/menu'; export default x;"],
  ['src/core/creators/m.ts', "import { x } from '../text/../../addon/menu'; export default x;"],
  ['src/core/creators/pool/n.ts', "import { x } from '../../text/../../addon/menu'; export default x;"],
  ['src/core/creators/o.ts', "import { x } from '../../../scripts/build'; export default x;"],
  ['src/warehouse/a.ts', "import { x } from '../cli/plan'; export default x;"],
];

/** What each room may say. */
const allowed: readonly (readonly [file: string, line: string])[] = [
  ['src/core/creators/ok.ts', "import { x } from '../table'; export default x;"],
  ['src/core/creators/okay.ts', "import { x } from '../messages/addon'; export default x;"],
  ['src/core/messages/fine.ts', "import { x } from './addon'; export default x;"],
  ['src/core/messages/sidebar/fine.ts', "import { x } from '../addon/menu'; export default x;"],
  ['src/addon/okay.ts', "import { x } from '../core/messages/sidebar'; export default x;"],
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

/** Packages of all kinds, and paths that look like one. */
const everyPackage = (
  '@e965/xlsx @e965/xlsx/dist/x @univerjs/core @univerjs/core/facade exceljs highs papaparse node:fs ' +
  'node:fs/promises preact preact/hooks react zod zod/mini src/core/table'
).split(' ');

/** A file at each room's top and one at the bottom of its deepest folder, with whatever they could try to say. */
const attempts = rooms.flatMap((room) =>
  filesIn(room).map((file) => ({ file, says: everythingOf(room, file) })),
);

/** The lines that are kept out, as `file:line`: of the lists above, and of the attempts. */
let refused: ReadonlySet<string>;
let refusedAttempts: ReadonlySet<string>;

beforeAll(() => {
  refused = refusedLines([...forbidden, ...allowed].map(([file, line]) => [file, [line]]));
  refusedAttempts = refusedLines(attempts.map(({ file, says }) => [file, says.map(({ line }) => line)]));
});

test('Biome keeps the walls that the table gives (npm run docs)', () => {
  expect(readFileSync('biome.walls.json', 'utf8')).toBe(lintRules());
});

test.each(forbidden)('%s may not say: %s', (file) => {
  expect(refused).toContain(`${file}:1`);
});

test.each(allowed)('%s may say: %s', (file) => {
  expect(refused).not.toContain(`${file}:1`);
});

test.each(attempts)('$file may say what the table allows, and nothing else', ({ file, says }) => {
  const passed = says.filter((_, n) => !refusedAttempts.has(`${file}:${n + 1}`));
  expect(passed.map(({ line }) => line)).toEqual(
    says.filter(({ allowed }) => allowed).map(({ line }) => line),
  );
});

test('no folder of src is a room that the table does not know, or deeper than the walls reach', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const known = new Set(rooms.map(({ place }) => houseOf(place)));
  expect(files.filter((file) => !known.has(houseOf(file)))).toEqual([]);
  expect(files.filter((file) => file.split('/').length - 1 > deepest)).toEqual([]);
});

function filesIn({ place }: Room): readonly string[] {
  if (place.endsWith('.ts')) return [`src/${place}`];
  const depth = place.split('/').length;
  return [`src/${place}/top.ts`, `src/${place}/${'in/'.repeat(deepest - depth)}bottom.ts`];
}

interface Saying {
  readonly line: string;
  readonly allowed: boolean;
}

/** An import from each other house and package, and each global. */
function everythingOf({ place, imports, but, packages, names }: Room, file: string): readonly Saying[] {
  const up = '../'.repeat(file.split('/').length - 2) || './';
  const houses = new Set(rooms.map((room) => houseOf(room.place)));
  houses.delete(houseOf(place));
  const paths = [...houses].flatMap((house) => [house, `${house}/x`, `${house}/x/y`]);
  const kept = (but ?? []).flatMap((path) => [path, `${path}/x`]);
  const given = [
    ...paths.map((path) => [`${up}${path}`, imports.includes(path.split('/')[0] ?? '')] as const),
    ...kept.map((path) => [`${up}${path}`, false] as const),
    ...everyPackage.map((name) => [name, packages.some((pattern) => matches(name, pattern))] as const),
  ];
  const named = (Object.keys(globalsOf) as World[]).flatMap((world) =>
    globalsOf[world].map((name) => ({ line: `use(${name});`, allowed: names.includes(world) })),
  );
  return [
    ...given.map(([path, allowed], n) => ({ line: `import x${n} from '${path}';`, allowed })),
    ...named,
  ];
}

/** The folder of src in which a room stands, as an import names it. */
function houseOf(place: string): string {
  return place.replace(/(?:\/|\.ts$).*/, '');
}

function matches(name: string, pattern: string): boolean {
  return (
    name === pattern || (pattern.endsWith('*') && name.startsWith(pattern.replace(/\*+(?:\/\*+)?$/, '')))
  );
}

function refusedLines(
  files: readonly (readonly [file: string, lines: readonly string[]])[],
): ReadonlySet<string> {
  const house = mkdtempSync(join(tmpdir(), 'walls-'));
  try {
    const config = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(join(house, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
    copyFileSync('biome.walls.json', join(house, 'biome.walls.json'));
    for (const [file, lines] of files) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), `${lines.join('\n')}\n`);
    }
    return refusedIn(house);
  } finally {
    rmSync(house, { recursive: true });
  }
}

/** The lines that a restricted import or global keeps out. */
function refusedIn(house: string): ReadonlySet<string> {
  const biome = resolve('node_modules/.bin/biome');
  const walls = ['--only=style/noRestrictedImports', '--only=style/noRestrictedGlobals'];
  let report: string;
  try {
    report = execFileSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', ...walls, '.'], {
      cwd: house,
      encoding: 'utf8',
      maxBuffer: 1e9,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (failure) {
    report = String((failure as { stdout?: unknown }).stdout);
  }
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: { location: { path: unknown; start: { line: number } } }[];
  };
  return new Set(diagnostics.map(({ location }) => `${pathOf(location.path)}:${location.start.line}`));
}

function pathOf(path: unknown): string {
  return typeof path === 'string' ? path : String((path as { file: string }).file);
}
