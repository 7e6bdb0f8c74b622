import { mixPresets } from '../../../../src/core/setting-definitions';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';
import { mixLabel, mixNames } from '../../../../src/core/shortlist/question/rules/mixes';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';

test('1:3:6 is head to mid-tier to everyone below, by count, each within five points', () => {
  expect(rulesFromMix('1:3:6', 100_000, defaultSettings).mix).toEqual([
    { tiers: ['head'], countShare: [0.05, 0.15] },
    { tiers: ['mid'], countShare: [0.25, 0.35] },
    { tiers: ['tail', 'koc'], countShare: [0.55, 0.65] },
  ]);
});

test('631 holds a tenth of the budget back and shares the rest of the spend two to one', () => {
  const { holdBack, mix } = rulesFromMix('631', 100_000, defaultSettings);
  expect(holdBack).toBe(0.1);
  expect(mix.map(({ spendShare }) => spendShare)).toEqual([
    [0.616667, 0.716667],
    [0.283333, 0.383333],
  ]);
});

test('the tolerance is a setting, and no share leaves 0 to 1', () => {
  const wide = settingsFrom([['shortlist.mixTolerance', 0.2]]);
  expect(rulesFromMix('1:9', 100_000, wide).mix.map(({ countShare }) => countShare)).toEqual([
    [0, 0.3],
    [0.7, 1],
  ]);
});

test.each(mixNames)('the shares of %s leave room for a whole list', (name) => {
  const { mix } = rulesFromMix(name, 100_000, defaultSettings);
  const most = mix.reduce((sum, rule) => sum + ((rule.countShare ?? rule.spendShare)?.[1] ?? 0), 0);
  expect(mix.length === 0 || most >= 1).toBe(true);
});

test('every mix of the settings is offered', () => {
  expect([...mixNames].sort()).toEqual(Object.keys(mixPresets).sort());
});

test('an unknown mix is answered with the names there are', () => {
  expect(() => rulesFromMix('2:2', 100_000, defaultSettings)).toThrow(
    /1:3:6, 1:9, 631, 80\/20, none; it is "2:2"/,
  );
});

test('a preset is called by its name, anything else by what it is', () => {
  const rules = rulesFromMix('none', 1_000, defaultSettings);
  expect(mixLabel(rulesFromMix('631', 1_000, defaultSettings), 'en')).toBe('631');
  expect(mixLabel(rules, 'en')).toBe('no fixed mix');
  expect(mixLabel({ ...rules, mix: [{ tiers: ['koc'], count: [1, 5] }] }, 'zh')).toBe('自定义');
});
