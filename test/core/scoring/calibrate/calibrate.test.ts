import type { Creator } from '../../../../src/core/creators/creator';
import { InputError } from '../../../../src/core/input-error';
import { benchmarksFor } from '../../../../src/core/scoring/benchmarks';
import { calibrate } from '../../../../src/core/scoring/calibrate/calibrate';
import { nicheSavesOf } from '../../../../src/core/scoring/niches/niche-saves';
import { scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings, type Settings, settingsFrom } from '../../../../src/core/settings';
import { creator } from '../../../support/creators/creator';

/** A creator whose audience does half of what is shipped as typical for the size. */
const quiet = (index: number, known: Partial<Creator> = {}): Creator => {
  const followers = 6_000 * 1.3 ** (index % 16);
  const engagement = 0.0225 * (followers / 10_000) ** -0.4 * followers * 1.05 ** ((index % 5) - 2);
  return creator({
    id: `c${index}`,
    followers,
    likes: engagement * 0.71,
    saves: engagement * 0.22,
    comments: engagement * 0.07,
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
  expect(accepted(sheet(10))['benchmark.engagementAt10k'] / (0.045 * Math.sqrt(0.5))).toBeCloseTo(1, 1);
  expect(calibrate(sheet(40), defaultSettings).weight).toBe(1);
  expect(accepted(sheet(40))['benchmark.engagementAt10k'] / 0.0225).toBeCloseTo(1, 1);
});

test('held to their own sheet, its creators stand in the middle', () => {
  const creators = sheet(60);
  const before = scoreCreators(creators, defaultSettings).map(({ score }) => score);
  const after = scoreCreators(creators, accepted(creators)).map(({ score }) => score);
  expect(Math.max(...before)).toBeLessThan(40);
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
  const mean = sheet(40).map((one) => ({
    ...one,
    likes: (one.likes ?? 0) * 1.9,
    saves: (one.saves ?? 0) * 1.9,
    comments: (one.comments ?? 0) * 1.9,
    average: 'mean' as const,
  }));
  expect(accepted(mean)['benchmark.engagementAt10k']).toBe(accepted(sheet(40))['benchmark.engagementAt10k']);
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
  expect(keys).toContain('benchmark.engagementAt10k');
  expect(keys.some((key) => /Share|niche/i.test(key))).toBe(false);
});

test('whatever comes out can be held to', () => {
  const odd = sheet(30).map((one, index) => ({
    ...one,
    saves: 0,
    comments: index * 1_000,
    likes: 0,
    shares: 0,
  }));
  const { saveRate, commentRate } = benchmarksFor(10_000, 1, accepted(odd));
  for (const { typical, top } of [saveRate, commentRate]) {
    expect(typical).toBeGreaterThan(0);
    expect(top).toBeGreaterThan(typical);
  }
});
