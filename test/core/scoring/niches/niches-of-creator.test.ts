import { nichesOfCreator, shownNiche } from '../../../../src/core/scoring/niches/niches-of-creator';
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
