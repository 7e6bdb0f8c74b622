import fc from 'fast-check';
import type { ScoreRow } from '../../../src/core/scoring/arithmetic';
import { scoreOf } from '../../../src/core/scoring/score';
import {
  type SettingDefinition,
  settingDefinitions,
  tierPresets,
  weightNames,
} from '../../../src/core/setting-definitions';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';
import { scoreRow } from '../../support/creators/score-row';

const score = (inputs: Partial<ScoreRow>, settings = defaultSettings) =>
  scoreOf(scoreRow(inputs), settings).score;

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
  const known = scoreOf(scoreRow({ sentiment: 0.4 }), defaultSettings);
  const unknown = scoreOf(scoreRow({}), defaultSettings);
  const part = unknown.parts.find(({ name }) => name === 'sentiment');
  expect(part).toMatchObject({ known: false, standing: 0.5 });
  expect(Math.abs(known.score - unknown.score)).toBeLessThan(3);
});

test('one viral note is believed less than ten ordinary ones', () => {
  const viral = { likes: 2_400, saves: 1_600, comments: 400 };
  expect(score({ ...viral, notes: 1 })).toBeLessThan(score({ ...viral, notes: 20 }));
  expect(scoreOf(scoreRow({ ...viral, notes: 1 }), defaultSettings).confidence).toBe('Low');
});

test('without the number of notes, confidence is Medium at most', () => {
  const all = { shares: 30, sentiment: 0.5, intent: 0.1 };
  expect(scoreOf(scoreRow({ ...all, notes: 100 }), defaultSettings).confidence).toBe('High');
  const generous = settingsFrom([['evidence.notesWhenUnknown', 100]]);
  expect(scoreOf(scoreRow({ ...all, notes: null }), generous).confidence).toBe('Medium');
});

test('a mean is brought to what a median would be', () => {
  // Nine notes more than one let a mean go nine fourteenths of the way; engagement is scaled as a whole.
  const onlyParts = settingsFrom([['weights.engagement', 0]]);
  const carried = 9 / (9 + onlyParts['evidence.meanOverMedianHalf']);
  const times = (part: 'likes' | 'saves' | 'comments') =>
    onlyParts[`evidence.meanOverMedian.${part}`] ** carried;
  const mean = {
    likes: 240 * times('likes'),
    saves: 160 * times('saves'),
    comments: 40 * times('comments'),
    mean: true,
  };
  expect(score(mean, onlyParts)).toBeCloseTo(score({}, onlyParts), 6);
  expect(score({ ...mean, notes: 1 }, onlyParts)).toBeCloseTo(
    score({ ...mean, notes: 1, mean: false }, onlyParts),
    6,
  );
});

test('trust multiplies and never falls below its floor', () => {
  expect(score({ trust: 0.5 })).toBeCloseTo(score({}) * 0.5, 6);
  expect(score({ trust: 0 })).toBeCloseTo(score({}) * 0.35, 6);
});

test('many likes with hardly a comment are doubted', () => {
  const doubted = scoreOf(
    scoreRow({ followers: 100_000, likes: 5_000, saves: 900, comments: 3 }),
    defaultSettings,
  );
  expect(doubted.doubts.map(({ about }) => about)).toEqual(['fewComments']);
});

test('weights of zero make no NaN', () => {
  const none = settingsFrom(weightNames.map((part) => [`weights.${part}`, 0] as const));
  expect(score({}, none)).toBe(0);
});

const anyCount = fc.double({ min: 0, max: 1e9, noNaN: true });
const anyCreator = fc.record({
  followers: fc.double({ min: 1, max: 1e9, noNaN: true }),
  likes: fc.option(anyCount),
  saves: fc.option(anyCount),
  comments: fc.option(anyCount),
  shares: fc.option(anyCount),
  engagement: fc.option(anyCount),
  notes: fc.option(fc.integer({ min: 1, max: 1_000 })),
  sentiment: fc.option(fc.double({ min: -1, max: 1, noNaN: true })),
  intent: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  commentsRead: fc.option(fc.nat(10_000)),
  trust: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  nicheSaves: fc.constantFrom(1, 1.34, 1.78),
  mean: fc.boolean(),
});

/** Settings anywhere within their ranges, however little sense they make together. */
const anySettings = fc
  .record(
    Object.fromEntries(
      Object.entries(settingDefinitions as Record<string, SettingDefinition>)
        .filter(([key]) => /^(weights|benchmark|evidence|trust)\./.test(key))
        .filter(([, { range }]) => typeof range[0] === 'number')
        .map(([key, { range }]) => [
          key,
          fc.double({ min: Number(range[0]), max: Number(range[1]), noNaN: true }),
        ]),
    ),
  )
  .map((changes) => settingsFrom(Object.entries(changes)));

test('a score is a number from 0 to 100 for any creator and any settings', () => {
  fc.assert(
    fc.property(anyCreator, anySettings, (inputs, settings) => {
      for (const value of [score(inputs), score(inputs, settings)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
    }),
  );
});

const hair = 1e-9;

test('more saves never lower a score', () => {
  fc.assert(
    fc.property(anyCreator, anyCount, (inputs, more) => {
      const saves = inputs.saves ?? 0;
      expect(score({ ...inputs, saves: saves + more })).toBeGreaterThanOrEqual(
        score({ ...inputs, saves }) - hair,
      );
    }),
  );
});

test('more comments never lower a score up to their plateau', () => {
  const plateau = defaultSettings['benchmark.commentShareCap'];
  fc.assert(
    fc.property(anyCreator, anyCount, fc.double({ min: 0, max: 1, noNaN: true }), (inputs, likes, part) => {
      // So many comments beside these likes are the plateau's share of both.
      const most = (likes * plateau) / (1 - plateau);
      const fewer = { ...inputs, likes, comments: most * part * 0.5 };
      expect(score({ ...fewer, comments: most * part })).toBeGreaterThanOrEqual(score(fewer) - hair);
    }),
  );
});

test('happier comments, or more that want to buy, never lower a score', () => {
  const rise = fc.double({ min: 0, max: 2, noNaN: true });
  fc.assert(
    fc.property(anyCreator, rise, (inputs, more) => {
      const [sentiment, intent] = [inputs.sentiment ?? 0, inputs.intent ?? 0];
      const before = score({ ...inputs, sentiment, intent });
      expect(score({ ...inputs, sentiment: Math.min(1, sentiment + more), intent })).toBeGreaterThanOrEqual(
        before - hair,
      );
      expect(score({ ...inputs, sentiment, intent: Math.min(1, intent + more) })).toBeGreaterThanOrEqual(
        before - hair,
      );
    }),
  );
});

test('one per cent more followers moves a score by less than a point, across every tier’s edge too', () => {
  const cuts = Object.values(tierPresets).flatMap((preset) => Object.values(preset));
  const anywhere = fc.double({ min: 1, max: 1e8, noNaN: true });
  const atAnEdge = fc.constantFrom(...cuts).map((cut) => cut * 0.995);
  fc.assert(
    fc.property(anyCreator, fc.oneof(anywhere, atAnEdge), (inputs, followers) => {
      const moved = score({ ...inputs, followers: followers * 1.01 }) - score({ ...inputs, followers });
      expect(Math.abs(moved)).toBeLessThan(1);
    }),
    { numRuns: 1_000 },
  );
});

test('only the proportions of weights count', () => {
  fc.assert(
    fc.property(anyCreator, fc.double({ min: 0.01, max: 2, noNaN: true }), (inputs, times) => {
      const scaled = settingsFrom(
        weightNames.map((part) => [`weights.${part}`, defaultSettings[`weights.${part}`] * times] as const),
      );
      expect(score(inputs, scaled)).toBeCloseTo(score(inputs), 6);
    }),
  );
});

test('presets weigh what their name says', () => {
  const liked = { likes: 2_000, saves: 2, comments: 1 };
  const saved = { likes: 300, saves: 300, comments: 80 };
  const likesOnly = settingsFrom([['weights.preset', 'likes-only']]);
  expect(score(liked, likesOnly)).toBeGreaterThan(score(saved, likesOnly));
  expect(score(liked)).toBeLessThan(score(saved));
  const ces = settingsFrom([['weights.preset', 'ces']]);
  expect(score({ ...saved, comments: 160 }, ces) - score(saved, ces)).toBeGreaterThan(
    score({ ...saved, saves: 600 }, ces) - score(saved, ces),
  );
  const custom = settingsFrom([
    ['weights.preset', 'custom'],
    ['weights.saves', 100],
  ]);
  expect(custom['weights.saves']).toBe(100);
  expect(custom['weights.comments']).toBe(defaultSettings['weights.comments']);
});

test('few comments say little of how comments are', () => {
  const all = { sentiment: 1, intent: 1 };
  const gain = (commentsRead: number) => score({ ...all, commentsRead }) - score({ commentsRead });
  expect(gain(0)).toBeLessThan(gain(3));
  expect(gain(3)).toBeLessThan(gain(300));
});
