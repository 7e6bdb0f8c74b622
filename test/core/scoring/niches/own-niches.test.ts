import { nicheStrengths } from '../../../../src/core/scoring/niches/niche-strengths';
import { ownNiche, ownNichesOf } from '../../../../src/core/scoring/niches/own-niches';
import { defaultSettings } from '../../../../src/core/settings';

test('niches of one’s own are read from the setting, a name with its words', () => {
  const own = ownNichesOf({
    ...defaultSettings,
    'niches.own': 'Pet food: 猫粮, 狗粮; 茶饮：茶，tea\nCamping',
  });
  expect(own.map(({ en, words }) => [en, words])).toEqual([
    ['Pet food', ['pet food', '猫粮', '狗粮']],
    ['茶饮', ['茶饮', '茶', 'tea']],
    ['Camping', ['camping']],
  ]);
});

test('there are none as shipped', () => {
  expect(ownNichesOf(defaultSettings)).toEqual([]);
});

test('a word may be several where commas part them, and spaces part those without commas', () => {
  expect(ownNiche('Pet food', 'cat food, dog food').words).toEqual(['pet food', 'cat food', 'dog food']);
  expect(ownNiche('Tea', '茶 抹茶 tea').words).toEqual(['tea', '茶', '抹茶', 'tea']);
  const [found] = nicheStrengths('My cat food diary', [ownNiche('Pet food', 'cat food, dog food')]);
  expect(found?.niche.en).toBe('Pet food');
});
