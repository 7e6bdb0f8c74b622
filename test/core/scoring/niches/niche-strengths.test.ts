import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { nicheStrengths } from '../../../../src/core/scoring/niches/niche-strengths';
import { ownNiche } from '../../../../src/core/scoring/niches/own-niches';

const idsOf = (text: string) => nicheStrengths(text, []).map(({ niche }) => niche.id);

test.each([
  ['口红试色，黄皮也能涂', 'beauty'],
  ['今天带狗狗去看医生', 'pets'],
  ['新手化妆教程，眼影画法', 'beauty'],
  ['王者荣耀国服上分技巧', 'games'],
  ['红烧排骨的家常做法', 'food'],
  ['翻唱一首周杰伦的歌', 'music-dance'],
  ['成分党有机护肤分享', 'organic-beauty'],
  ['可持续穿搭｜二手衣怎么挑', 'sustainable-fashion'],
  ['智能健身镜和运动手表测评', 'high-tech-fitness'],
  ['organic skincare, clean beauty routine', 'organic-beauty'],
])('%s is about %s', (text, id) => {
  expect(idsOf(text)[0]).toBe(id);
});

test('a creator may belong to several niches, the strongest first', () => {
  const found = nicheStrengths('美妆护肤｜日常穿搭｜探店美食', []);
  expect(found.length).toBeGreaterThan(1);
  const strengths = found.map(({ strength }) => strength);
  expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
});

test('a niche named outright is sure', () => {
  expect(nicheStrengths('Beauty', [])).toMatchObject([{ niche: { id: 'beauty' }, strength: 1 }]);
  expect(nicheStrengths('美妝護膚', [])).toMatchObject([{ niche: { id: 'beauty' }, strength: 1 }]);
});

test('a niche of one’s own goes first as soon as one of its words is met', () => {
  const tea = ownNiche('Tea', '茶 抹茶 tea');
  expect(nicheStrengths('抹茶蛋糕的做法', [tea])[0]?.niche).toBe(tea);
  expect(nicheStrengths('红烧排骨的做法', [tea])[0]?.niche.id).toBe('food');
});

test('a blank text is of no niche', () => {
  expect(nicheStrengths('  ', [])).toEqual([]);
});

test('traditional characters change nothing', () => {
  const traditional = Converter({ from: 'cn', to: 't' });
  for (const text of ['汽车试驾', '猫粮测评', '钢琴演奏会', '护肤教程'])
    expect(idsOf(traditional(text))).toEqual(idsOf(text));
});

test('any text gives strengths from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
      for (const { strength } of nicheStrengths(text, [])) {
        expect(strength).toBeGreaterThan(0);
        expect(strength).toBeLessThanOrEqual(1);
      }
    }),
  );
});
