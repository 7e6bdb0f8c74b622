import { nicheSavesOf, writeNicheSaves } from '../../../../src/core/scoring/niches/niche-saves';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';

const own = (text: string) => settingsFrom([['benchmark.nicheSaves', text]]);

test('a niche has the factor that is measured, an unknown one the general benchmark', () => {
  expect(nicheSavesOf('美妆', defaultSettings)).toBeGreaterThan(1);
  expect(nicheSavesOf('旅行', defaultSettings)).toBeLessThan(1);
  expect(nicheSavesOf('xyz', defaultSettings)).toBe(1);
  expect(nicheSavesOf(null, defaultSettings)).toBe(1);
});

test('the setting overrules it, by id or name in either language', () => {
  expect(nicheSavesOf('美妆', own('beauty 2; travel 0.5'))).toBe(2);
  expect(nicheSavesOf('旅行', own('beauty 2; travel 0.5'))).toBe(0.5);
  expect(nicheSavesOf('美妆', own('美妆护肤：2'))).toBe(2);
  expect(nicheSavesOf('food', own('beauty 2'))).toBe(nicheSavesOf('food', defaultSettings));
});

test('it is read as it is written', () => {
  const text = writeNicheSaves(
    new Map([
      ['beauty', 1.52],
      ['high-tech-fitness', 0.8],
    ]),
  );
  expect(nicheSavesOf('智能健身', own(text))).toBe(0.8);
});

test.each(['beauty', 'beauty -1', 'beauty 0', 'nowhere 2'])('“%s” is no niche with a factor', (text) => {
  expect(() => nicheSavesOf('美妆', own(text))).toThrow('must list niches with a factor');
});
