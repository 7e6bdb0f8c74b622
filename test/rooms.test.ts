import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

/**
 * The rooms of src/core, a folder or a single file there, in the order in which an export passes through them. Each may
 * import from those before it: so there is no way round between rooms. Types count as well.
 */
const order: readonly (readonly string[])[] = [
  [
    'messages',
    'days',
    'input-error',
    'median',
    'plan-versions',
    'steps',
    'table',
    'cell-from-text',
    'fitted-market',
  ],
  ['setting-definitions', 'settings', 'brief', 'wall-time', 'catalogue'],
  ['text'],
  ['creators'],
  ['scoring'],
  ['budget'],
  ['shortlist'],
  ['campaign'],
  ['reports'],
];

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const core = 'src/core';

const imports: readonly Import[] = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) =>
    [...readFileSync(join(core, file), 'utf8').matchAll(/(?:from|import) ?\(?'(\.[^']+)'/g)].map(
      ([, path = '']) => ({
        file,
        from: roomOf(file),
        to: roomOf(posix.join(dirname(file), path)),
      }),
    ),
  )
  .filter(({ from, to }) => from !== to);

function roomOf(file: string): string {
  return (file.split('/')[0] ?? '').replace(/\.ts$/, '');
}

test('every room of core has been found', () => {
  expect(new Set(imports.flatMap(({ from, to }) => [from, to]))).toEqual(new Set(order.flat()));
});

test('no way leads from a room of core through others back to it', () => {
  expect(circles(imports)).toEqual([]);
});

test('a way that leads back is found, and told once', () => {
  const one = (from: string, to: string): Import => ({ file: `${from}/one.ts`, from, to });
  const known = [one('a', 'b'), one('b', 'c'), one('c', 'a'), one('d', 'a')];
  expect(circles(known)).toEqual(['a/one.ts → b, b/one.ts → c, c/one.ts → a']);
});

test('rooms import from those before them in the flow', () => {
  const places = new Map(order.flatMap((rooms, place) => rooms.map((room) => [room, place] as const)));
  const unknown = imports.flatMap(({ from, to }) => [from, to]).filter((room) => !places.has(room));
  expect([...new Set(unknown)]).toEqual([]);
  const back = imports.filter(({ from, to }) => (places.get(to) ?? 0) > (places.get(from) ?? 0));
  expect(back).toEqual([]);
});

/** Each way round, shortest first: the rooms on it, and a file that goes from each to the next. */
function circles(known: readonly Import[]): readonly string[] {
  const rooms = [...new Set(known.map(({ from }) => from))];
  return rooms.flatMap((room) => {
    const way = wayBack(room, known);
    // A circle is told once, from the room on it that comes first in the alphabet.
    if (way === null || way.some(({ from }) => from < room)) return [];
    return [way.map(({ file, to }) => `${file} → ${to}`).join(', ')];
  });
}

function wayBack(room: string, known: readonly Import[]): readonly Import[] | null {
  const seen = new Set<string>();
  let ways: (readonly Import[])[] = [[]];
  while (ways.length > 0) {
    const longer: (readonly Import[])[] = [];
    for (const way of ways) {
      const at = way[way.length - 1]?.to ?? room;
      for (const next of known) {
        if (next.from !== at) continue;
        if (next.to === room) return [...way, next];
        if (seen.has(next.to)) continue;
        seen.add(next.to);
        longer.push([...way, next]);
      }
    }
    ways = longer;
  }
  return null;
}
