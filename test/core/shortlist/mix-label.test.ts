import { defaultSettings } from '../../../src/core/settings';
import { mixLabel } from '../../../src/core/shortlist/mix-label';
import { rulesFromMix } from '../../../src/core/shortlist/mixes';

test('a preset is called by its name, anything else by what it is', () => {
  const rules = rulesFromMix('none', 1_000, defaultSettings);
  expect(mixLabel(rulesFromMix('631', 1_000, defaultSettings), 'en')).toBe('631');
  expect(mixLabel(rules, 'en')).toBe('no fixed mix');
  expect(mixLabel({ ...rules, mix: [{ tiers: ['koc'], count: [1, 5] }] }, 'zh')).toBe('自定义');
});
