import fc from 'fast-check';
import { nicheStrengths } from '../../../../src/core/scoring/niches/niches-of-creator';
import {
  ownNiche,
  ownNichesOf,
  withOwnNiche,
  withoutOwnNiche,
  writtenNiches,
} from '../../../../src/core/scoring/niches/own-niches';
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

test('a niche is added with its words, and one of the same name gives way', () => {
  const tea = withOwnNiche('', 'Tea', ['茶', 'tea']);
  expect(tea).toBe('Tea: 茶, tea');
  const both = withOwnNiche(tea, 'Pet food', ['cat food']);
  expect(both).toBe('Tea: 茶, tea; Pet food: cat food');
  expect(withOwnNiche(both, 'Tea', [])).toBe('Pet food: cat food; Tea');
  expect(withoutOwnNiche(both, 'Tea')).toBe('Pet food: cat food');
});

test('whatever the name, one niche is added, and the rest stay', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const before = 'Camping: 露营';
      const after = writtenNiches(withOwnNiche(before, name, ['word']));
      expect(after[0]).toEqual(['Camping', '露营']);
      expect(after.length).toBe(/[^;；:：\s]/.test(name) ? 2 : 1);
    }),
  );
});
