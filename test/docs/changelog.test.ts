import { readFileSync } from 'node:fs';

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const [unreleased, ...releases] = changelog.split(/^## /m).slice(1);

const numbered = releases.map((release) => {
  const [, version = '', day = ''] = /^(\d+\.\d+\.\d+) — (\d{4}-\d{2}-\d{2})\n/.exec(release) ?? [];
  return { version, day, entries: release.split(/^- /m).length - 1 };
});

/** The lockfile says the version twice. */
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test.each([
  ['package.json', JSON.parse(readFileSync('package.json', 'utf8')).version],
  ['package-lock.json', lockfile.version],
  ['package-lock.json, as a package', lockfile.packages[''].version],
])('the newest release is the version of %s', (_, version) => {
  expect(numbered[0]?.version).toBe(version);
});

test('each release has a number, a day and what is new in it, the newest first', () => {
  expect(unreleased).toMatch(/^Unreleased\n/);
  const rank = ({ version, day }: (typeof numbered)[number]) =>
    `${day} ${version.replace(/\d+/g, (part) => part.padStart(6, '0'))}`;
  expect(numbered.map(rank)).toEqual(numbered.map(rank).sort().reverse());
  const unclear = ({ version, entries }: (typeof numbered)[number]) => version === '' || entries === 0;
  expect(numbered.filter(unclear)).toEqual([]);
});
