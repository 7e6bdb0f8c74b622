import { ownNichesOf } from '../../../src/core/scoring/own-niches';
import { defaultSettings } from '../../../src/core/settings';

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
