import { niches, nichesOf } from '../../../../src/core/scoring/niches/niches';

test.each([
  ['美妆护肤', 'beauty'],
  ['成分党 有机护肤分享', 'organic-beauty'],
  ['可持续时尚 古着', 'sustainable-fashion'],
  ['智能健身 运动手表测评', 'high-tech-fitness'],
  ['Skincare & makeup', 'beauty'],
  ['護膚 彩妝 美食', 'beauty'],
  ['考研英语', 'education'],
  ['探店 美食', 'food'],
])('%s is %s', (text, id) => {
  expect(nichesOf(text)[0]?.id).toBe(id);
});

test('a word inside another word is no niche', () => {
  expect(nichesOf('a scar on my heart, a mobile startup')).toEqual([]);
});

test('every niche names a wider one that exists', () => {
  const ids = niches.map(({ id }) => id);
  for (const { within } of niches) if (within !== null) expect(ids).toContain(within);
});
