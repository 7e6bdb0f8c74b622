import {
  curveKeys,
  mostPoints,
  readCurvePoints,
  writeCurvePoints,
} from '../../../../src/core/scoring/curves/curve-points';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';

const read = (text: string) =>
  readCurvePoints('benchmark.saveShareBySize', settingsFrom([['benchmark.saveShareBySize', text]]));

test('a point says followers, what is typical, the top tenth and the creators behind it', () => {
  expect(read('1,000 20% ×1.8 (24); 1万 .15 x2')).toEqual([
    { followers: 1_000, typical: 0.2, top: 1.8, creators: 24 },
    { followers: 10_000, typical: 0.15, top: 2, creators: null },
  ]);
});

test.each([
  ['1k 20%', 1_000],
  ['3.5万 20%', 35_000],
  ['2w：20%', 20_000],
  ['800: 20 %', 800],
])('“%s” stands at %d followers', (text, followers) => {
  expect(read(`${text}; 9000000 10%`)[0]).toMatchObject({ followers, typical: 0.2, top: null });
});

test('points stand in the order of their followers, however they are listed', () => {
  expect(read('5000 10%; 100 20%').map(({ followers }) => followers)).toEqual([100, 5_000]);
});

test('what is shipped is written as it is read', () => {
  for (const key of curveKeys) {
    const unit = key === 'price.imageBySize' ? '¥' : 'share';
    expect(writeCurvePoints(readCurvePoints(key, defaultSettings), unit)).toBe(defaultSettings[key]);
  }
});

test.each([
  ['1000 20%; two thousand 30%', 'says "two thousand 30%"'],
  ['1000 20%; 2000 0%', 'says "2000 0%"'],
  ['1000 20%; 2000 10% ×1', 'says "2000 10% ×1"'],
  ['1000 20%', 'must list 2 to 12 points; it lists 1'],
  ['1000 20%; 1k 30%', 'lists 1000 followers twice'],
  [
    Array.from({ length: mostPoints + 1 }, (_, index) => `${index + 1} 20%`).join('; '),
    'must list 2 to 12 points; it lists 13',
  ],
])('“%s” is refused with what is wrong', (text, sentence) => {
  expect(() => read(text)).toThrow(sentence);
});
