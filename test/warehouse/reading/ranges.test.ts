import { isPart, type Value } from '../../../src/warehouse/reading/part';
import { makeParts } from '../../../src/warehouse/reading/parts';

const parts = makeParts(() => []);
const count = parts.column('count', { low: 0, high: 1e11, always: false });
const size = parts.column('size', { low: 0, high: 25, always: true });

function range(value: Value): readonly [number, number] | null {
  return isPart(value) ? [value.low, value.high] : null;
}

test('a part of a whole is a share', () => {
  expect(range(parts.make('divide', count, parts.make('add', count, 2)))).toEqual([0, 1]);
});

test('a square is never below 0', () => {
  const below = parts.make('subtract', count, 1e12);
  expect(range(parts.make('multiply', below, below))?.[0]).toBe((1e12 - 1e11) ** 2);
});

test('each outcome is asked for the numbers on its own side of the bound', () => {
  const limited = parts.choose(
    parts.make('atMost', count, 0.5),
    count,
    parts.make('subtract', 1, parts.make('divide', 0.25, count)),
  );
  expect(range(limited)).toEqual([0, 1 - 0.25 / 1e11]);
});

test('numbers of one place of a table belong together', () => {
  const place = parts.place(parts.make('less', size, 10) as never, 0, 1);
  const [from, slope] = [parts.pick(place, [0, 10]), parts.pick(place, [2, -1])];
  const along = parts.make('multiply', slope, parts.make('subtract', size, from));
  // Up to 10 it rises by 2 to 20; from there to 25 it falls by 1 to −15.
  expect(range(along)).toEqual([-15, 20]);
});

test('what grows beyond all numbers is brought to a power of e, which a database can be kept from refusing', () => {
  const power = parts.make('power', parts.make('add', count, 1), count);
  expect(isPart(power) && power.operation).toBe('exp');
  const root = parts.make('power', parts.make('add', count, 1), 0.5);
  expect(isPart(root) && root.operation).toBe('power');
});
