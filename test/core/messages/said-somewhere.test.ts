import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** The texts of all sources below these folders, by path. */
function sourcesIn(...folders: readonly string[]): ReadonlyMap<string, string> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

const messages = 'src/core/messages/';

test('no sentence is kept that nobody says', () => {
  const sources = sourcesIn('src', 'scripts');
  expect(keptIn(sources)).toContainEqual({ file: join(messages, 'text.ts'), key: 'few' });
  expect(unsaidIn(sources)).toEqual([]);
});

test('a sentence that only its own file names is told', () => {
  const sources = new Map([
    [
      `${messages}made-up.ts`,
      "export const all = {\n  said: { en: 'A', zh: '甲' },\n  unsaid: { en: 'B', zh: '乙' },\n};\n",
    ],
    ['src/cli/made-up.ts', 'say(language, all.said);'],
  ]);
  expect(unsaidIn(sources)).toEqual([`${messages}made-up.ts: unsaid`]);
});

/** Every sentence that is kept, with its file. */
function keptIn(
  sources: ReadonlyMap<string, string>,
): readonly { readonly file: string; readonly key: string }[] {
  return [...sources]
    .filter(([file]) => file.startsWith(join(messages)))
    .flatMap(([file, text]) => [...text.matchAll(/^ {2}(\w+): \{/gm)].map(([, key = '']) => ({ file, key })));
}

function unsaidIn(sources: ReadonlyMap<string, string>): readonly string[] {
  const namedIn = new Map<string, Set<string>>();
  for (const [file, text] of sources) {
    for (const word of text.match(/\w+/g) ?? []) {
      const files = namedIn.get(word) ?? new Set();
      namedIn.set(word, files.add(file));
    }
  }
  return keptIn(sources)
    .filter(({ file, key }) => [...(namedIn.get(key) ?? [])].every((named) => named === file))
    .map(({ file, key }) => `${file}: ${key}`);
}
