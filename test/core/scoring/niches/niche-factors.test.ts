import {
  elsewhere,
  nicheFactorsOf,
  writeNicheFactors,
} from '../../../../src/core/scoring/niches/niche-factors';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';

const own = (text: string) => settingsFrom([['benchmark.nicheSaves', text]]);
const savesOf = (text: string, settings = defaultSettings) => nicheFactorsOf(text, settings).nicheSaves;

test('a niche has the factors that are fitted, an unknown one the general benchmark', () => {
  expect(savesOf('美妆')).toBeGreaterThan(1);
  expect(savesOf('旅行')).toBeLessThan(1);
  expect(nicheFactorsOf('音乐', defaultSettings).nicheEngagement).toBeGreaterThan(1);
  expect(nicheFactorsOf('生活', defaultSettings).nicheEngagement).toBeLessThan(1);
  expect(nicheFactorsOf('xyz', defaultSettings)).toBe(elsewhere);
  expect(nicheFactorsOf(null, defaultSettings)).toBe(elsewhere);
});

test('a niche within another is held to the wider one’s', () => {
  expect(nicheFactorsOf('有机美妆', defaultSettings)).toEqual(nicheFactorsOf('美妆', defaultSettings));
});

test('the setting overrules it, by id or name in either language', () => {
  expect(savesOf('美妆', own('beauty 2; travel 0.5'))).toBe(2);
  expect(savesOf('旅行', own('beauty 2; travel 0.5'))).toBe(0.5);
  expect(savesOf('美妆', own('美妆护肤：2'))).toBe(2);
  expect(savesOf('food', own('beauty 2'))).toBe(savesOf('food'));
  const livelier = settingsFrom([['benchmark.nicheEngagement', 'beauty 1.2']]);
  expect(nicheFactorsOf('美妆', livelier)).toEqual({ nicheEngagement: 1.2, nicheSaves: savesOf('美妆') });
});

test('it is read as it is written', () => {
  const text = writeNicheFactors(
    new Map([
      ['beauty', 1.52],
      ['high-tech-fitness', 0.8],
    ]),
  );
  expect(savesOf('智能健身', own(text))).toBe(0.8);
});

test.each(['beauty', 'beauty -1', 'beauty 0', 'nowhere 2'])('“%s” is no niche with a factor', (text) => {
  expect(() => savesOf('美妆', own(text))).toThrow('"benchmark.nicheSaves" must list niches with a factor');
});
