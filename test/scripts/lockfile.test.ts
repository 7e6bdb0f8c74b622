import { readFileSync } from 'node:fs';

interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly resolved?: string;
}

/** The packages that npm would install without knowing whether they are what they were. */
function withoutIntegrity({ packages }: Lockfile): readonly string[] {
  return Object.entries(packages)
    .filter(([place, { integrity }]) => place !== '' && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
    .map(([place]) => place);
}

describe.each(['package-lock.json', 'scripts/bench/package-lock.json'])('%s', (file) => {
  const lockfile = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;

  test('knows what every package must be, those of other systems too', () => {
    expect(withoutIntegrity(lockfile)).toEqual([]);
    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(3);
  });

  test('leads to no host but npm’s own registry', () => {
    const hosts = Object.values(lockfile.packages).flatMap(({ resolved }) =>
      resolved === undefined ? [] : [new URL(resolved).host],
    );
    expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });
});

test('a package without its integrity is named', () => {
  const sound = { version: '1.0.0', integrity: `sha512-${'a'.repeat(86)}==` };
  const packages = { '': {}, 'node_modules/sound': sound, 'node_modules/bare': { version: '1.0.0' } };
  expect(withoutIntegrity({ packages })).toEqual(['node_modules/bare']);
});
