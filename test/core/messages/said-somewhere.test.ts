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

test('no sentence is kept that nobody says', () => {
  const sources = sourcesIn('src', 'scripts');
  const namedIn = new Map<string, Set<string>>();
  for (const [file, text] of sources) {
    for (const word of text.match(/\w+/g) ?? []) {
      const files = namedIn.get(word) ?? new Set();
      namedIn.set(word, files.add(file));
    }
  }
  const isNamed = (key: string, own: string) => [...(namedIn.get(key) ?? [])].some((file) => file !== own);
  const unsaid = [...sources]
    .filter(([file]) => file.startsWith(join('src/core/messages/')))
    .flatMap(([file, text]) =>
      [...text.matchAll(/^ {2}(\w+): \{/gm)].flatMap(([, key = '']) =>
        isNamed(key, file) ? [] : [`${file}: ${key}`],
      ),
    );
  expect(unsaid).toEqual([]);
});
