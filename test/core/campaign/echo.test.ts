import fc from 'fast-check';
import { echoOf, notesNeeded, placesFor } from '../../../src/core/campaign/echo';

const usual = { competitorNotes: 60, opened: 8 };

test.each([
  [12, 0.399022970839],
  [24, 0.728694863526],
  [29, 0.805188357319],
])('%i notes beside 60 others, 8 opened: %d', (notes, echo) => {
  expect(echoOf(notes, usual)).toBeCloseTo(echo, 11);
});

test.each([
  [40, 19],
  [60, 29],
  [90, 44],
])('beside %i notes of others four of five searchers need %i', (competitorNotes, needed) => {
  expect(notesNeeded(0.8, { competitorNotes, opened: 8 })).toBe(needed);
});

test('who opens all meets the brand twice where there are two notes, and never where there is one', () => {
  expect(echoOf(2, { competitorNotes: 0, opened: 8 })).toBe(1);
  expect(echoOf(1, { competitorNotes: 0, opened: 8 })).toBe(0);
  expect(echoOf(0, usual)).toBe(0);
});

test('what no number of notes reaches is said as such', () => {
  expect(notesNeeded(1, usual)).toBe(Number.POSITIVE_INFINITY);
  expect(notesNeeded(0.5, { competitorNotes: 60, opened: 1 })).toBe(Number.POSITIVE_INFINITY);
});

test('29 notes to be found are 37 places, and no place more where the division comes out even', () => {
  expect(placesFor(29, 0.8)).toBe(37);
  expect(placesFor(24, 0.8)).toBe(30);
  expect(placesFor(0, 0.6)).toBe(0);
});

test('equals the exact sum of ways to open notes', () => {
  const search = fc.record({
    competitorNotes: fc.integer({ min: 0, max: 10_000 }),
    opened: fc.integer({ min: 2, max: 100 }),
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), search, (notes, given) => {
      expect(
        Math.abs(echoOf(notes, given) - exactly(notes, given.competitorNotes, given.opened)),
      ).toBeLessThan(1e-9);
    }),
  );
});

test('what is needed is just enough', () => {
  const search = fc.record({
    competitorNotes: fc.integer({ min: 0, max: 500 }),
    opened: fc.integer({ min: 2, max: 30 }),
  });
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.999, noNaN: true }), search, (target, given) => {
      const needed = notesNeeded(target, given);
      expect(echoOf(needed, given)).toBeGreaterThanOrEqual(target);
      expect(echoOf(needed - 1, given)).toBeLessThan(target);
    }),
  );
});

/** In whole numbers: ways to open at least two of the brand's notes, of all ways. */
function exactly(notes: number, others: number, wanted: number): number {
  const opened = Math.min(wanted, notes + others);
  const all = ways(notes + others, opened);
  const misses = ways(others, opened) + BigInt(notes) * ways(others, opened - 1);
  return Number(((all - misses) * 10n ** 15n) / all) / 1e15;
}

function ways(of: number, taken: number): bigint {
  if (taken < 0 || taken > of) return 0n;
  let product = 1n;
  for (let at = 0; at < taken; at++) product = (product * BigInt(of - at)) / BigInt(at + 1);
  return product;
}
