import fc from 'fast-check';
import { tierPresets, weightPresets } from '../../src/core/setting-definitions';
import { compute } from '../../src/functions/compute';

/** What every score keeps to, asked of the formula as a cell calls it. */

const presets = Object.keys(weightPresets);
const settings = (...changes: readonly (readonly [string, unknown])[]) => [['Key', 'Value'], ...changes];
const score = (...given: readonly unknown[]) => compute('CREATOR_SCORE', given) as number;

const count = fc.oneof(fc.nat(100), fc.nat(1_000_000));
const followers = fc.integer({ min: 1, max: 100_000_000 });
const niche = fc.constantFrom('', '美妆', 'Education', '猫粮测评');
const preset = fc.constantFrom(...presets);

/** Numbers that no export should hold, and cells that are none. */
const wild = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, -0, 5e-324, 1.7e308),
  fc.constantFrom(
    '',
    '--',
    '面议',
    '#DIV/0!',
    '1.2万',
    '-3',
    '1e999',
    '99999999亿',
    '12.5%',
    null,
    undefined,
    true,
  ),
  fc.double(),
  count,
);

test('whatever is asked, a score is from 0 to 100, or a sentence, or blank', () => {
  fc.assert(
    fc.property(fc.array(wild, { minLength: 4, maxLength: 10 }), preset, (cells, name) => {
      const rows = cells.map((cell) => [[cell], [1000]]);
      const asked = [...rows, settings(['weights.preset', name])];
      let column: readonly unknown[];
      try {
        column = (compute('CREATOR_SCORE', asked) as unknown[][]).flat();
      } catch (error) {
        expect((error as Error).name).toBe('InputError');
        return;
      }
      for (const shown of column) {
        if (typeof shown === 'number') {
          expect(shown).toBeGreaterThanOrEqual(0);
          expect(shown).toBeLessThanOrEqual(100);
        } else {
          expect(typeof shown).toBe('string');
          expect(shown).not.toMatch(/NaN|Infinity|undefined|null/);
        }
      }
    }),
    { numRuns: 1_000 },
  );
});

test('a number counts the same however it is written', () => {
  /** Whole hundreds of 万 can be written in every way. */
  const round = fc.integer({ min: 1, max: 900 }).map((hundreds) => hundreds * 100);
  const ways: readonly ((value: number) => string | number)[] = [
    (value) => value,
    (value) => String(value),
    (value) => `${value / 10_000}万`,
    (value) => `${value / 10_000}w`,
    (value) => `${value / 1_000}k`,
    (value) => value.toLocaleString('en-US'),
    (value) => [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
  ];
  fc.assert(
    fc.property(
      fc.array(round, { minLength: 4, maxLength: 4 }),
      fc.constantFrom(...ways),
      (numbers, write) => {
        const written = numbers.map(write);
        expect(score(...written)).toBe(score(...numbers));
        expect(compute('TIER', written.slice(0, 1))).toBe(compute('TIER', numbers.slice(0, 1)));
        expect(compute('FAIR_PRICE', written.slice(0, 2))).toBe(compute('FAIR_PRICE', numbers.slice(0, 2)));
        expect(compute('WEIGHTED_ENGAGEMENT', written)).toBe(compute('WEIGHTED_ENGAGEMENT', numbers));
      },
    ),
  );
});

const hair = 1e-9;

test('with any preset of weights, more saves never lower a score, nor more comments up to their plateau', () => {
  fc.assert(
    fc.property(
      followers,
      count,
      count,
      count,
      count,
      preset,
      niche,
      (size, likes, saves, comments, more, name, of) => {
        const chosen = settings(['weights.preset', name]);
        const of4 = (saved: number, commented: number) =>
          score(size, likes, saved, commented, '', '', '', '', of, '', chosen);
        expect(of4(saves + more, comments)).toBeGreaterThanOrEqual(of4(saves, comments) - hair);
        const plateau = Math.floor((likes * 0.3) / 0.7);
        const [fewer, most] = [Math.min(comments, plateau), Math.min(comments + more, plateau)];
        expect(of4(saves, most)).toBeGreaterThanOrEqual(of4(saves, fewer) - hair);
      },
    ),
    { numRuns: 500 },
  );
});

test('with any preset of weights, one per cent more followers moves a score by less than a point', () => {
  const cuts = Object.values(tierPresets).flatMap((cutsOf) => Object.values(cutsOf));
  const nearAnEdge = fc.constantFrom(...cuts).map((cut) => cut * 0.995);
  fc.assert(
    fc.property(
      fc.oneof(followers, nearAnEdge),
      count,
      count,
      count,
      preset,
      (size, likes, saves, comments, name) => {
        const chosen = settings(['weights.preset', name]);
        const at = (people: number) => score(Math.max(1, people), likes, saves, comments, chosen);
        expect(Math.abs(at(size * 1.01) - at(size))).toBeLessThan(1);
        expect(Math.abs(at(size * 0.99) - at(size))).toBeLessThan(1);
      },
    ),
    { numRuns: 1_000 },
  );
});
