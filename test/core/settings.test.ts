import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingWords } from '../../src/core/messages/setting-words';
import { settingDefinitions } from '../../src/core/setting-definitions';
import {
  defaultSettings,
  goneSettings,
  isSettingKey,
  isUsableSetting,
  readSettings,
  settingsFrom,
} from '../../src/core/settings';

/** Every key that a Settings tab was ever written with. */
const everWritten = JSON.parse(readFileSync(join(__dirname, 'setting-keys.json'), 'utf8')) as string[];

test('every default lies in its own range', () => {
  const pairs = Object.entries(settingDefinitions).map(([key, { default: value }]) => [key, value] as const);
  expect(settingsFrom(pairs)).toEqual(defaultSettings);
});

test('every setting says where its default comes from', () => {
  expect(settingWords['benchmark.engagementBySize'].source).toContain('fitted on MF_KOC');
  expect(settingWords['confidence.high'].source).toBe('assumption');
});

test('each setting has its words, and nothing else has any', () => {
  expect(Object.keys(settingWords).sort()).toEqual(Object.keys(settingDefinitions).sort());
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

describe('the settings of an earlier version', () => {
  test('are read without the keys that are gone, which are named', () => {
    const gone = ['weights.luck', 'tiers.moon'];
    const pairs = [
      ['weights.saves', 40],
      ['weights.luck', 'a horseshoe'],
      [' weights.luck ', 7],
      ['tiers.moon', ''],
    ] as const;
    const { settings, passedOver } = readSettings(pairs, gone);
    expect(settings).toEqual({ ...defaultSettings, 'weights.saves': 40 });
    expect(passedOver).toEqual(['weights.luck']);
    expect(() => readSettings([['weights.lucky', 7]], gone)).toThrow('Unknown setting "weights.lucky"');
  });

  test('have keys of today, or such as are known to be gone', () => {
    const keys = Object.keys(settingDefinitions);
    expect({
      'gone: add to goneSettings in core/settings.ts': everWritten.filter(
        (key) => !isSettingKey(key) && !goneSettings.includes(key),
      ),
      'new: add to test/core/setting-keys.json': keys.filter((key) => !everWritten.includes(key)),
      'gone and there again: take out of goneSettings': goneSettings.filter(isSettingKey),
    }).toEqual({
      'gone: add to goneSettings in core/settings.ts': [],
      'new: add to test/core/setting-keys.json': [],
      'gone and there again: take out of goneSettings': [],
    });
  });

  test('take over choices that are called otherwise today', () => {
    const settings = settingsFrom([
      ['weights.preset', 'Likes'],
      ['engagement.preset', 'likes'],
    ]);
    expect(settings['weights.preset']).toBe('likes-only');
    expect(settings['engagement.preset']).toBe('likes-only');
    expect(settings['weights.likes']).toBe(100);
  });
});

test('what can be set is told from what cannot', () => {
  expect(isUsableSetting('cost.fee', '10%')).toBe(true);
  expect(isUsableSetting('cost.fee', 7)).toBe(false);
  expect(isUsableSetting('cost.fees', 0.1)).toBe(false);
  expect(isUsableSetting('niches.own', {})).toBe(false);
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
