import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files above this length are to be split by what they are about. In lines. */
const longestFile = 400;

/** A folder with more files than this is to get inner rooms. Folders inside it do not count. */
const mostFiles = 15;

/** What is long because it is data, each with what it holds. */
const data: Readonly<Record<string, string>> = {
  'scripts/train-text/texts/own-comments.ts': 'comments that were written and labelled to learn from',
  'scripts/train-text/texts/own-talk.ts': 'more of the same, by the kinds of the guidelines',
  'src/core/setting-definitions.ts': 'every parameter, a line each',
  'test/core/creators/trade/headers.ts': 'the header rows of real exports',
};

const root = path.resolve(__dirname, '..');
const files = ['src', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
);
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

test('the house is found: each of its folders, and what its files import', () => {
  const known = ['src/main.ts', 'src/addon/menu.ts', 'scripts/build.ts', 'test/house.test.ts'];
  expect(files).toEqual(expect.arrayContaining(known));
  expect(importsOf('src/main.ts', new Set(files))).toContain('src/addon/menu.ts');
});

test('no folder holds more files than a reader can keep in mind', () => {
  const counts = new Map<string, number>();
  for (const file of files)
    counts.set(path.posix.dirname(file), (counts.get(path.posix.dirname(file)) ?? 0) + 1);
  const crowded = [...counts].filter(([, count]) => count > mostFiles);
  expect(crowded.map(([folder, count]) => `${folder}: ${count} files`)).toEqual([]);
});

describe('no file is longer than a reader can keep in mind', () => {
  const lengths = new Map(
    files
      .filter((file) => /\.(?:[cm]?[jt]sx?|css|html)$/.test(file))
      .map((file) => [file, read(file).split('\n').length - 1]),
  );

  test('but data', () => {
    const long = [...lengths].filter(([file, lines]) => lines > longestFile && data[file] === undefined);
    expect(long.map(([file, lines]) => `${file}: ${lines} lines`)).toEqual([]);
  });

  test.each(Object.entries(data))('%s is long because it is data: %s', (file) => {
    expect(lengths.get(file)).toBeGreaterThan(longestFile);
  });
});

test('no file imports itself by way of others', () => {
  const sources = files.filter((file) => /^src\/.*\.tsx?$/.test(file));
  const circles = circlesIn(new Map(sources.map((file) => [file, importsOf(file, new Set(sources))])));
  expect(circles).toEqual([]);
});

/** The files that a file names in its imports, those of types among them. */
function importsOf(file: string, known: ReadonlySet<string>): string[] {
  const named = read(file).matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']*)'/g);
  return [...named].flatMap(([, name = '']) => {
    const target = path.posix.join(path.posix.dirname(file), name);
    return ['.ts', '.tsx', '.d.ts'].map((end) => target + end).filter((each) => known.has(each));
  });
}

/** The largest sets of two files and more in which each leads to each (Tarjan's strongly connected components). */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const entered = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    entered.set(file, entered.size);
    let low = entered.size - 1;
    open.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!entered.has(next)) visit(next);
      if (open.includes(next)) low = Math.min(low, lowest.get(next) ?? entered.get(next) ?? low);
    }
    lowest.set(file, low);
    if (low !== entered.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const file of imports.keys()) if (!entered.has(file)) visit(file);
  return circles;
}

test('a circle is found, and what only hangs on it is not', () => {
  const imports = { a: ['b'], b: ['c', 'x'], c: ['a'], d: ['a'], x: [] };
  expect(circlesIn(new Map(Object.entries(imports)))).toEqual([['a', 'b', 'c']]);
});
