import fc from 'fast-check';
import { writtenNiches } from '../../../../src/core/scoring/niches/own-niches';
import { withOwnNiche, withoutOwnNiche } from '../../../../src/core/scoring/niches/write-own-niches';

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
