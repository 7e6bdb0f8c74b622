import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import {
  nicheStrengths,
  nichesOfCreator,
  shownNiche,
} from '../../../../src/core/scoring/niches/niches-of-creator';
import { ownNiche } from '../../../../src/core/scoring/niches/own-niches';
import { defaultSettings } from '../../../../src/core/settings';
import { creator } from '../../../support/creators/creator';

const nichesOf = (known: Parameters<typeof creator>[0]) => nichesOfCreator(creator(known), defaultSettings);

test('the export’s own label decides, and is no guess', () => {
  const found = nichesOf({ niches: ['美妆'], tags: ['探店'], bio: '爱旅行' });
  expect(found).toMatchObject({ niches: ['Beauty'], nicheStrengths: [1], nichesGuessed: false });
  expect(shownNiche(found)).toBe('Beauty');
});

test('without a label, tags and bio are guessed from, and shown as a guess', () => {
  const found = nichesOf({ tags: ['穿搭', 'ootd'], bio: '小个子穿搭分享' });
  expect(found).toMatchObject({ niches: expect.arrayContaining(['Fashion']), nichesGuessed: true });
  expect(shownNiche(found)).toBe('≈ Fashion');
});

test('a niche of one’s own is found in tags', () => {
  const settings = { ...defaultSettings, 'niches.own': 'Pet food: 猫粮' };
  expect(nichesOfCreator(creator({ tags: ['猫粮测评'] }), settings).niches[0]).toBe('Pet food');
});

test('where nothing says, there is no niche', () => {
  expect(nichesOf({})).toEqual({ niches: [], nicheStrengths: [], nichesGuessed: false });
  expect(shownNiche(nichesOf({}))).toBeNull();
});

const ofPets = ['猫咪第一次洗澡', '流浪小猫来家里了', '狗狗绝育全记录'];

test('titles of notes are guessed from where the export names no niche', () => {
  const found = nichesOf({ titles: ofPets });
  expect(found).toMatchObject({ nichesGuessed: true });
  expect(shownNiche(found)).toBe('≈ Pets');
});

test('titles never beat the niche that the export names', () => {
  expect(nichesOf({ niches: ['美食'], titles: ofPets })).toMatchObject({
    niches: ['Food'],
    nichesGuessed: false,
  });
});

test('a niche of one’s own is found in titles, also when it was named later', () => {
  const known = creator({ titles: ofPets });
  expect(nichesOfCreator(known, defaultSettings).niches[0]).toBe('Pets');
  const settings = { ...defaultSettings, 'niches.own': 'Kittens: 小猫' };
  expect(nichesOfCreator(known, settings).niches[0]).toBe('Kittens');
});

test('a niche of one’s own is found behind the export’s label, and before it where the label has its words', () => {
  const settings = { ...defaultSettings, 'niches.own': 'Pet food: 猫粮' };
  const found = (known: Parameters<typeof creator>[0]) => nichesOfCreator(creator(known), settings);
  expect(found({ niches: ['宠物'], bio: '猫粮测评' })).toEqual({
    niches: ['Pets', 'Pet food'],
    nicheStrengths: [1, 0.9],
    nichesGuessed: false,
  });
  expect(found({ niches: ['猫粮', '宠物'] }).niches[0]).toBe('Pet food');
  expect(found({ niches: ['Pet food'] }).niches[0]).toBe('Pet food');
});

const idsOf = (text: string) => nicheStrengths(text, []).map(({ niche }) => niche.id);

test.each([
  '商务合作',
  '日常分享',
  '合作请私信',
  '商务合作V: abc12345',
  '工作联系📮 name@example.com（备注来意）',
  'For business: dm me',
])('“%s” may stand in a bio of any niche, and names none', (bio) => {
  expect(idsOf(bio)).toEqual([]);
});

test('beside what any bio says, the rest still names a niche', () => {
  expect(idsOf('小个子穿搭，合作请私信')[0]).toBe('fashion');
  expect(idsOf('日常分享 vlog 护肤')).toContain('beauty');
});

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

test.each(['其他', '其它', '其他类', 'Other', '未分类'])('%s is no niche of its own', (label) => {
  expect(nichesOf({ niches: [label] })).toEqual({ niches: [], nicheStrengths: [], nichesGuessed: false });
  expect(shownNiche(nichesOf({ niches: [label], tags: ['美食'] }))).toBe('≈ Food');
});
