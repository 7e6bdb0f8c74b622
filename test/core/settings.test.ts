import { defaultSettings, settingDefinitions, settingsFrom, sourceOf } from '../../src/core/settings';

test('every default lies in its own range', () => {
  const pairs = Object.entries(settingDefinitions).map(([key, { default: value }]) => [key, value] as const);
  expect(settingsFrom(pairs)).toEqual(defaultSettings);
});

test('every setting says where its default comes from', () => {
  expect(sourceOf('benchmark.slope')).toContain('real notes');
  expect(sourceOf('confidence.high')).toBe('assumption');
});

test('a preset sets its group, and a value set by itself wins over it', () => {
  const settings = settingsFrom([
    ['tiers.mid', 120_000],
    ['tiers.preset', 'agency10w'],
  ]);
  expect(settings['tiers.mid']).toBe(120_000);
  expect(settings['tiers.tail']).toBe(10_000);
  expect(settingsFrom([['tiers.preset', 'agency10w']])['tiers.mid']).toBe(100_000);
});

test('blank values and blank rows mean the default', () => {
  expect(
    settingsFrom([
      ['weights.saves', ''],
      ['', ''],
    ]),
  ).toEqual(defaultSettings);
});

test('values are read as a person types them', () => {
  const settings = settingsFrom([
    ['cost.fee', '10%'],
    ['tiers.mid', '60,000'],
    ['cost.countRebate', true],
    ['tiers.preset', 'Rocket'],
  ]);
  expect(settings['cost.fee']).toBe(0.1);
  expect(settings['tiers.mid']).toBe(60_000);
  expect(settings['cost.countRebate']).toBe(true);
  expect(settings['tiers.preset']).toBe('rocket');
});

test('an unknown key is one sentence, with the key that was perhaps meant', () => {
  expect(() => settingsFrom([['saves', 5]])).toThrow(
    'Unknown setting "saves": did you mean "weights.saves"?',
  );
  expect(() => settingsFrom([['toString', 5]])).toThrow('Unknown setting "toString"');
});

test('a value out of range is one sentence, in the language of the settings', () => {
  expect(() => settingsFrom([['cost.fee', 'lots']])).toThrow(
    '"cost.fee" must be a number from 0 to 1; it is "lots"',
  );
  expect(() =>
    settingsFrom([
      ['language', 'zh'],
      ['cost.fee', 7],
    ]),
  ).toThrow('设置“cost.fee”须为 0 到 1 之间的数字；现为“7”。');
});
