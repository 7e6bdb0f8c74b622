import type { Creator } from '../../../../src/core/creators/creator';
import { InputError } from '../../../../src/core/input-error';
import { benchmarksAt } from '../../../../src/core/scoring/benchmarks';
import { calibrate } from '../../../../src/core/scoring/calibrate/calibrate';
import { onCurve } from '../../../../src/core/scoring/curve';
import { curvesOf } from '../../../../src/core/scoring/curves/size-curves';
import { elsewhere, nicheFactorsOf } from '../../../../src/core/scoring/niches/niche-factors';
import { scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings, type Settings, settingsFrom } from '../../../../src/core/settings';
import { creator } from '../../../support/creators/creator';

const usualAt = (followers: number, settings = defaultSettings) =>
  onCurve(curvesOf(settings).engagement, Math.log(followers)).typical;
const shareAt = (part: 'saves' | 'comments', followers: number) =>
  onCurve(curvesOf(defaultSettings)[part], Math.log(followers)).typical;
const nicheSavesOf = (text: string, settings: Settings) => nicheFactorsOf(text, settings).nicheSaves;

/** A creator whose audience does half of what is shipped as typical for the size. */
const quiet = (index: number, known: Partial<Creator> = {}): Creator => {
  const followers = 6_000 * 1.3 ** (index % 16);
  const engagement = 0.5 * usualAt(followers) * followers * 1.05 ** ((index % 5) - 2);
  return creator({
    id: `c${index}`,
    followers,
    likes: engagement * (1 - shareAt('saves', followers) - shareAt('comments', followers)),
    saves: engagement * shareAt('saves', followers),
    comments: engagement * shareAt('comments', followers),
    notes: 30,
    average: 'median',
    ...known,
  });
};
const sheet = (count: number, known?: Partial<Creator>) =>
  Array.from({ length: count }, (_, index) => quiet(index, known));

const accepted = (creators: readonly Creator[], settings = defaultSettings): Settings =>
  settingsFrom(calibrate(creators, settings).changes.map(({ key, to }) => [key, to]));

test('below eight creators it is refused', () => {
  expect(() => calibrate(sheet(7), defaultSettings)).toThrow(InputError);
  expect(() => calibrate(sheet(7), defaultSettings)).toThrow('at least 8 need known engagement; 7 have it');
  const silent = [...sheet(7), creator({ id: 'x' }), creator({ id: 'y', followers: null })];
  expect(() => calibrate(silent, defaultSettings)).toThrow('7 have it');
});

test('below twenty it is blended with what is shipped, from twenty on it replaces it', () => {
  expect(calibrate(sheet(10), defaultSettings).weight).toBe(0.5);
  expect(usualAt(10_000, accepted(sheet(10))) / usualAt(10_000)).toBeCloseTo(Math.sqrt(0.5), 1);
  expect(calibrate(sheet(40), defaultSettings).weight).toBe(1);
  expect(usualAt(10_000, accepted(sheet(40))) / usualAt(10_000)).toBeCloseTo(0.5, 1);
});

test('held to their own sheet, its creators stand in the middle', () => {
  const creators = sheet(60);
  const before = scoreCreators(creators, defaultSettings).map(({ score }) => score);
  const after = scoreCreators(creators, accepted(creators)).map(({ score }) => score);
  expect(Math.max(...before)).toBeLessThan(45);
  expect(after[2]).toBeGreaterThan(45);
  expect(after[2]).toBeLessThan(55);
});

test('it is a difference: nothing else changes, and doing it again changes nothing more', () => {
  const creators = sheet(60);
  const { changes } = calibrate(creators, defaultSettings);
  expect(changes.every(({ key }) => key.startsWith('benchmark.'))).toBe(true);
  expect(changes.every(({ key, from, to }) => from === defaultSettings[key] && from !== to)).toBe(true);
  expect(calibrate(creators, accepted(creators)).changes).toEqual([]);
});

test('a mean is brought to what a median would be first', () => {
  const carried = 29 / (29 + defaultSettings['evidence.meanOverMedianHalf']);
  const times = (part: 'likes' | 'saves' | 'comments' | 'engagement') =>
    defaultSettings[`evidence.meanOverMedian.${part}`] ** carried;
  const sums = sheet(40).map((one) => ({
    ...one,
    engagement: (one.likes ?? 0) + (one.saves ?? 0) + (one.comments ?? 0),
    likes: null,
    saves: null,
    comments: null,
  }));
  const mean = sums.map((one) => ({
    ...one,
    engagement: one.engagement * times('engagement'),
    average: 'mean' as const,
  }));
  expect(usualAt(10_000, accepted(mean))).toBeCloseTo(usualAt(10_000, accepted(sums)), 4);
});

test('it is said at the middle of the creators’ followers, and by how many creators', () => {
  const { followers, changes } = calibrate(sheet(60), defaultSettings);
  expect(followers).toBeGreaterThan(30_000);
  expect(followers).toBeLessThan(60_000);
  const to = changes.find(({ key }) => key === 'benchmark.engagementBySize')?.to;
  expect(to).toContain('(60)');
});

test('a sheet that falls steeply is no curve by which larger creators get less in all', () => {
  const steep = sheet(60).map((one) => {
    const times = (8_000 / (one.followers ?? 1)) ** 1.5;
    return {
      ...one,
      likes: (one.likes ?? 0) * times,
      saves: (one.saves ?? 0) * times,
      comments: (one.comments ?? 0) * times,
    };
  });
  const settings = accepted(steep);
  const counts = [6_000, 20_000, 80_000, 300_000].map((size) => usualAt(size, settings) * size);
  counts.slice(1).forEach((count, index) => {
    expect(count).toBeGreaterThanOrEqual((counts[index] ?? 0) * (1 - 1e-9));
  });
});

test('a niche whose readers save more than the others here gets a factor of its own, once there are enough', () => {
  const fashion = (count: number) =>
    sheet(count, { niches: ['时尚穿搭'] }).map((one, index) => ({
      ...one,
      id: `f${index}`,
      saves: (one.saves ?? 0) * 2,
      likes: (one.likes ?? 0) - (one.saves ?? 0),
    }));
  const enough = accepted([...sheet(60), ...fashion(20)]);
  expect(nicheSavesOf('时尚穿搭', enough)).toBeGreaterThan(1.7);
  expect(nicheSavesOf('美食', enough)).toBe(nicheSavesOf('美食', defaultSettings));
  const few = accepted([...sheet(60), ...fashion(7)]);
  expect(nicheSavesOf('时尚穿搭', few)).toBe(nicheSavesOf('时尚穿搭', defaultSettings));
});

test('what an export does not tell stays as it is', () => {
  const totalsOnly = sheet(30).map((one) => ({
    ...one,
    engagement: (one.likes ?? 0) + (one.saves ?? 0) + (one.comments ?? 0),
    likes: null,
    saves: null,
    comments: null,
  }));
  const keys = calibrate(totalsOnly, defaultSettings).changes.map(({ key }) => key);
  expect(keys).toEqual(['benchmark.engagementBySize']);
});

test('whatever comes out can be held to', () => {
  const odd = sheet(30).map((one, index) => ({
    ...one,
    saves: 0,
    comments: index * 1_000,
    likes: 0,
    shares: 0,
  }));
  const { saveRate, commentRate } = benchmarksAt(10_000, elsewhere, curvesOf(accepted(odd)));
  for (const { typical, top } of [saveRate, commentRate]) {
    expect(typical).toBeGreaterThan(0);
    expect(top).toBeGreaterThan(typical);
  }
});
