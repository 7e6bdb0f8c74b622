import fc from 'fast-check';
import { type ScoreInputs, scoreOf, scoreParts } from '../../../src/core/scoring/score';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';

const creator = (inputs: Partial<ScoreInputs>): ScoreInputs => ({
  followers: 8_000,
  likes: 240,
  saves: 160,
  comments: 40,
  shares: null,
  engagement: null,
  notes: 10,
  sentiment: null,
  intent: null,
  niche: null,
  trust: null,
  average: 'median',
  ...inputs,
});
const score = (inputs: Partial<ScoreInputs>, settings = defaultSettings) =>
  scoreOf(creator(inputs), settings).score;

test('an audience that saves outranks one that only likes', () => {
  expect(score({ likes: 240, saves: 160, comments: 40 })).toBeGreaterThan(
    score({ likes: 430, saves: 8, comments: 4 }) + 20,
  );
});

test('the same audience behaviour scores higher the more followers it would be unusual for', () => {
  expect(score({ followers: 4_000, likes: 100, saves: 60, comments: 12 })).toBeGreaterThan(
    score({ followers: 40_000, likes: 100, saves: 60, comments: 12 }),
  );
});

test('the four required arguments alone reach from about 12 to about 88', () => {
  const least = score({ likes: 0, saves: 0, comments: 0, notes: 1000 });
  const most = score({ likes: 8_000, saves: 8_000, comments: 3_000, notes: 1000 });
  // The least is lower still, because a silent audience is a doubt as well.
  expect(least).toBeGreaterThan(9);
  expect(least).toBeLessThan(13);
  expect(most).toBeGreaterThan(85);
  expect(most).toBeLessThan(89);
});

test('an unknown part counts half and lowers confidence, not the score’s meaning', () => {
  const known = scoreOf(creator({ sentiment: 0.4 }), defaultSettings);
  const unknown = scoreOf(creator({}), defaultSettings);
  const part = unknown.parts.find(({ name }) => name === 'sentiment');
  expect(part).toMatchObject({ known: false, standing: 0.5 });
  expect(Math.abs(known.score - unknown.score)).toBeLessThan(3);
});

test('one viral note is believed less than ten ordinary ones', () => {
  const viral = { likes: 2_400, saves: 1_600, comments: 400 };
  expect(score({ ...viral, notes: 1 })).toBeLessThan(score({ ...viral, notes: 20 }));
  expect(scoreOf(creator({ ...viral, notes: 1 }), defaultSettings).confidence).toBe('Low');
});

test('without the number of notes, confidence is Medium at most', () => {
  const all = { shares: 30, sentiment: 0.5, intent: 0.1 };
  expect(scoreOf(creator({ ...all, notes: 100 }), defaultSettings).confidence).toBe('High');
  const generous = settingsFrom([['evidence.notesWhenUnknown', 100]]);
  expect(scoreOf(creator({ ...all, notes: null }), generous).confidence).toBe('Medium');
});

test('a mean is brought to what a median would be', () => {
  const mean = { likes: 240 * 1.9, saves: 160 * 1.9, comments: 40 * 1.9, average: 'mean' } as const;
  expect(score(mean)).toBeCloseTo(score({}), 6);
});

test('trust multiplies and never falls below its floor', () => {
  expect(score({ trust: 0.5 })).toBeCloseTo(score({}) * 0.5, 6);
  expect(score({ trust: 0 })).toBeCloseTo(score({}) * 0.35, 6);
});

test('many likes with hardly a comment are doubted', () => {
  const doubted = scoreOf(
    creator({ followers: 100_000, likes: 5_000, saves: 900, comments: 3 }),
    defaultSettings,
  );
  expect(doubted.doubts.map(({ about }) => about)).toEqual(['fewComments']);
});

test('weights of zero make no NaN', () => {
  const none = settingsFrom(scoreParts.map((part) => [`weights.${part}`, 0] as const));
  expect(score({}, none)).toBe(0);
});

const counts = fc.record({
  followers: fc.integer({ min: 1, max: 50_000_000 }),
  likes: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  saves: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  comments: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  shares: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  notes: fc.option(fc.integer({ min: 1, max: 1_000 })),
  sentiment: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
  intent: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  trust: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  niche: fc.option(fc.string()),
  average: fc.constantFrom('median' as const, 'mean' as const),
});

test('a score is always a number from 0 to 100', () => {
  fc.assert(
    fc.property(counts, (inputs) => {
      const value = score(inputs);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
    }),
  );
});

test('more saves never lower a score', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 1, max: 100_000 }), (inputs, more) => {
      const saves = inputs.saves ?? 0;
      expect(score({ ...inputs, saves: saves + more })).toBeGreaterThanOrEqual(
        score({ ...inputs, saves }) - 1e-9,
      );
    }),
  );
});
