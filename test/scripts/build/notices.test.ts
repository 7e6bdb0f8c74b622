import { readFileSync } from 'node:fs';
import { noticesPage, packagesInside, packagesOf } from '../../../scripts/build/notices';

test('every package with code in dist/ is named, with its terms and where it is', () => {
  expect(packagesInside().map(({ name, licence, files }) => ({ name, licence, files }))).toEqual([
    { name: 'highs', licence: 'MIT', files: ['Proof.html'] },
    { name: 'preact', licence: 'MIT', files: ['Sidebar.html'] },
    { name: 'zod', licence: 'MIT', files: ['Code.js'] },
  ]);
});

test('a package is named as soon as code of it is bundled, and only then', () => {
  expect(packagesOf('src/core/scoring/score.ts')).toEqual([]);
  expect(packagesOf('src/files/read-file.ts')).toEqual(expect.arrayContaining(['papaparse', '@e965/xlsx']));
});

test('the page holds the whole text of each licence and nothing that Google could alter', () => {
  const page = noticesPage();
  const shown = page.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  for (const { name, text } of packagesInside()) {
    expect(text).toMatch(/Copyright \(c\) .*\S/);
    expect(text).toContain('WITHOUT WARRANTY OF ANY KIND');
    expect(shown).toContain(`${name} `);
    expect(shown).toContain(text);
  }
  expect(shown).toContain(readFileSync('LICENSE', 'utf8').trim());
  expect(shown).toMatch(/OpenCC[\s\S]*Apache License\s+Version 2\.0/);
  expect(page).toMatch(/^[\0-\x7f]*$/);
  expect(page).not.toMatch(/\/\/|\/\*|<!--|<\?|\$/);
});
