import { nearTier, tierOf } from '../../../src/core/scoring/tiers';
import { tierPresets } from '../../../src/core/setting-definitions';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';

test.each([
  [0, 'amateur'],
  [999, 'amateur'],
  [1_000, 'koc'],
  [9_999, 'koc'],
  [10_000, 'tail'],
  [49_999, 'tail'],
  [50_000, 'mid'],
  [499_999, 'mid'],
  [500_000, 'head'],
  [5_000_000, 'celebrity'],
] as const)('%d followers are %s by size', (followers, tier) => {
  expect(tierOf(followers, null, defaultSettings)).toBe(tier);
});

test('below Mid, behaviour decides between KOC and tail KOL whatever the size', () => {
  expect(tierOf(3_000, 0.3, defaultSettings)).toBe('tail');
  expect(tierOf(40_000, 0.55, defaultSettings)).toBe('koc');
});

test('behaviour changes nothing for amateurs and from Mid on', () => {
  expect(tierOf(500, 0.9, defaultSettings)).toBe('amateur');
  expect(tierOf(80_000, 0.9, defaultSettings)).toBe('mid');
});

test.each(Object.entries(tierPresets))('preset %s moves every cut', (preset, cuts) => {
  const settings = settingsFrom([['tiers.preset', preset]]);
  expect(tierOf(cuts.koc, null, settings)).toBe('koc');
  expect(tierOf(cuts.tail, null, settings)).toBe('tail');
  expect(tierOf(cuts.mid, null, settings)).toBe('mid');
  expect(tierOf(cuts.head, null, settings)).toBe('head');
  expect(tierOf(cuts.celebrity, null, settings)).toBe('celebrity');
  expect(tierOf(cuts.celebrity - 1, null, settings)).toBe('head');
});

test('within a tenth of a cut, the tier beyond it is named', () => {
  expect(nearTier(48_000, null, defaultSettings)).toBe('mid');
  expect(nearTier(52_000, null, defaultSettings)).toBe('tail');
  expect(nearTier(9_600, null, defaultSettings)).toBe('tail');
  expect(nearTier(30_000, null, defaultSettings)).toBeNull();
});

test('where behaviour decides, the cut between KOC and tail is none, and beyond the others behaviour tells the tier', () => {
  for (const peer of [0.1, 0.9]) expect(nearTier(9_600, peer, defaultSettings)).toBeNull();
  expect(nearTier(52_000, 0.9, defaultSettings)).toBe('koc');
  expect(nearTier(950, 0.1, defaultSettings)).toBe('tail');
  expect(nearTier(1_050, 0.9, defaultSettings)).toBe('amateur');
});

test('cuts that do not rise are refused with the numbers', () => {
  expect(() => tierOf(100, null, settingsFrom([['tiers.mid', 5_000]]))).toThrow('1000, 10000, 5000');
});
