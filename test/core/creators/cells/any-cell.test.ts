import fc from 'fast-check';
import { isRelativeDate, readDate } from '../../../../src/core/creators/cells/dates';
import { readNumber } from '../../../../src/core/creators/cells/numbers';
import { pricesIn } from '../../../../src/core/creators/cells/prices/price-text';
import { isDay } from '../../../../src/core/days';
import type { Cell } from '../../../../src/core/table';

/** Texts of the pieces that numbers and days are written with, in any order, and any texts at all. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...[
        '-',
        '−',
        '+',
        '0',
        '1',
        '9',
        '99999999',
        '20260520',
        '.',
        ',',
        '/',
        ' ',
        '|',
        '%',
        '‰',
        'e',
        'e99',
        'e999',
      ],
      ...[
        '千',
        '万',
        '百万',
        '亿',
        '一',
        '三',
        '十',
        'k',
        'w',
        'bn',
        '¥',
        '元',
        '以上',
        '起',
        '~',
        '(',
        ')',
        '图文',
        '视频',
      ],
      ...[
        '年',
        '月',
        '日',
        '天前',
        '个月前',
        '年前',
        '昨天',
        ' ago',
        'days',
        'May ',
        'NaN',
        '原价',
        '8折后',
        '折后',
        '合集',
        '单推',
        '含税',
        '不含税',
        '（原',
        '萬',
        ',5',
        'Infinity',
        ':',
        '，',
      ],
    ),
    { maxLength: 10 },
  )
  .map((found) => found.join(''));
const longDigits = fc.integer({ min: 1, max: 5_000 }).map((length) => '9'.repeat(length));
const number = fc.oneof(
  fc.double(),
  fc.constantFrom(-0, Number.NaN, Number.POSITIVE_INFINITY, 1e308, 5e-324),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  pieces,
  fc.string({ unit: 'binary' }),
  longDigits,
  number,
  fc.boolean(),
  pieces.map((date) => ({ date })),
);

/** A number that can be counted with: finite, and 0 where it is −0. */
function isPlain(value: number | null): boolean {
  return value === null || (Number.isFinite(value) && !Object.is(value, -0));
}

test('no cell is read as infinite, as no number, or as −0', () => {
  fc.assert(
    fc.property(cell, (written) => {
      const read = readNumber(written);
      expect(read === 'unreadable' || (isPlain(read.value) && isPlain(read.high))).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test('no cell is read as a day that is not in the calendar', () => {
  fc.assert(
    fc.property(cell, fc.constantFrom(null, '2026-05-20', '2000-02-29'), (written, from) => {
      const day = readDate(written, from);
      expect(day === null || isDay(day)).toBe(true);
      expect(typeof isRelativeDate(written)).toBe('boolean');
    }),
    { numRuns: 3_000 },
  );
});

test('no text holds a price that is not above 0 and finite', () => {
  fc.assert(
    fc.property(pieces, fc.constantFrom('both', null), fc.boolean(), (written, format, videoFirst) => {
      expect(
        pricesIn(written, { format, videoFirst }).every(({ price }) => price > 0 && Number.isFinite(price)),
      ).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  ['a bracket and nothing but spaces', `粉丝(${' '.repeat(3_000)}`],
  ['a number that never ends', '9'.repeat(100_000)],
  ['an amount with a gulf before its unit', `1${' '.repeat(50_000)}万万`],
  ['a format without its price', `图文${' '.repeat(50_000)}元`],
])('what is no number is no number, however long it is: %s', (_what, text) => {
  expect(readNumber(text)).toBe('unreadable');
  expect(pricesIn(text, { format: 'both', videoFirst: false })).toEqual([]);
  expect(readDate(text, '2026-05-20')).toBeNull();
});
