import fc from 'fast-check';
import { emptyBrief } from '../../../../src/core/brief';
import { checkDraft } from '../../../../src/core/campaign/drafts/check-draft';
import { defaultSettings as settings } from '../../../../src/core/settings';

const cosmetic = { ...emptyBrief, productKind: 'cosmetic', competitors: ['Glow', '对手牌'] } as const;
const found = (text: string, brief: Parameters<typeof checkDraft>[1] = cosmetic) =>
  checkDraft(text, brief, settings).map(({ rule, where }) => `${rule}: ${where?.words}`);

test.each([
  ['这支精华能治疗痘痘，消炎很快', ['medical: 治疗', 'medical: 消炎']],
  ['全网最好用的精华，销量第一', ['superlative: 最好用', 'superlative: 销量第一']],
  ['NO.1 国货，顶级配方，独家技术', ['superlative: NO.1', 'superlative: 顶级', 'superlative: 独家']],
  ['国家级认证，世界级研发，首个配方', ['superlative: 国家级', 'superlative: 世界级', 'superlative: 首个']],
  ['唯一有效的面霜，极致保湿，销量冠军', ['superlative: 唯一', 'superlative: 极致', 'superlative: 销量冠军']],
  ['别的都是智商税，吊打大牌', ['attack: 智商税', 'attack: 吊打']],
  ['比对手牌便宜', ['competitor: 对手牌']],
  ['100%有效，无效退款', ['guarantee: 100%有效', 'guarantee: 无效退款']],
  ['敏感肌适用，有机成分', ['evidence: 敏感肌适用', 'evidence: 有机']],
  ['想要的加V，或者微信找我', ['contact: 加V', 'contact: 微信']],
  ['作为一个AI语言模型，我推荐它', ['machine: 作为一个AI语言模型']],
  ['五星好评返现十元', ['bought praise: 五星好评']],
  ['購買鏈接在下面', ['link: 購買鏈接']],
  [
    'It cured my acne, no side effects, the best serum',
    ['medical: cured', 'guarantee: no side effects', 'superlative: the best'],
  ],
  [
    'An organic cream for sensitive skin, better than Glow',
    ['evidence: organic', 'evidence: for sensitive skin', 'competitor: Glow'],
  ],
  ['国货第一名，品类第一', ['superlative: 国货第一', 'superlative: 品类第一']],
  ['It is the best! The best serum, +V', ['superlative: the best', 'superlative: The best', 'contact: +V']],
  ['ＮＯ.１，頂級', ['superlative: ＮＯ.１', 'superlative: 頂級']],
])('finds in %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  '最近在用，最后一瓶，最终选了它',
  '第一次用，第一步先清洁，第一天有点干，第一眼就喜欢',
  '最好在早上用，最早也要七点，最多两泵，最喜欢它的味道',
  '这家店有我的独家记忆',
  '唯一的缺点是瓶子，唯一一点不足是价格',
  '有机会再买，没有机票，所有机型都能用',
  '这不是智商税',
  '用微信支付买的，加V领毛衣真好看',
  '治愈系的午后，看完很治愈',
  'All the best, hope for the best',
  'At best an hour, the best time is the morning, my glowing skin',
  'My search for organic reach',
])('lets pass %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('says where the words stand, and of a draft nothing but the found words', () => {
  const [finding] = checkDraft('早上用，秘密句子，能根治痘痘', cosmetic, settings);
  expect(finding).toEqual({
    rule: 'medical',
    where: { offset: 10, words: '根治' },
    says: '“根治” claims what only medicines may (Advertising Law, art. 17): say how it feels, not what it heals.',
  });
  const chinese = checkDraft('能根治', cosmetic, { ...settings, language: 'zh' });
  expect(chinese[0]?.says).toBe('“根治”属医疗用语（《广告法》第十七条）：请改写为使用感受。');
});

test('a link to buy asks for “广告”', () => {
  expect(found('广告｜购买链接在下面')).toEqual([]);
});

describe('where the client is British or American', () => {
  const british = { ...cosmetic, client: 'uk' } as const;
  const american = { ...cosmetic, client: 'us' } as const;

  test('the note says that it is paid or gifted', () => {
    expect(found('早上用了两泵', british)).toEqual(['undisclosed: undefined']);
    for (const said of ['#ad 早上用了两泵', '品牌合作｜早上', '赞助 早上', 'Sponsored: mornings'])
      expect(found(said, british)).toEqual([]);
    expect(found('早上用了两泵', { ...cosmetic, client: 'cn' })).toEqual([]);
  });

  test('#gifted is a label in the US, and none alone in the UK', () => {
    expect(found('#gifted mornings', american)).toEqual([]);
    expect(found('#gifted mornings', british)).toEqual(['undisclosed: undefined']);
  });

  test('a label that ends on the last of the first characters is in time, one later is late', () => {
    const within = settings['drafts.disclosedWithin'];
    expect(found(`${'早'.repeat(within - 3)}#ad`, british)).toEqual([]);
    expect(found(`${'早'.repeat(within - 2)}#ad`, british)).toEqual(['late disclosure: #ad']);
  });

  test('a made-up word that holds “ad” is no label', () => {
    expect(found('I had adored it', british)).toEqual(['undisclosed: undefined']);
  });
});

test('health food says that it is no medicine', () => {
  const food = { ...cosmetic, productKind: 'health food' } as const;
  expect(found('每天一粒', food)).toEqual(['no substitute for medicine: undefined']);
  expect(found('每天一粒，本品不能代替药物', food)).toEqual([]);
});

test('a blank draft is no draft', () => {
  expect(checkDraft('  \n', { ...cosmetic, client: 'uk' }, settings)).toEqual([]);
});

test('found words are those of the draft at their offset, in order, and overlap nowhere', () => {
  const parts = [
    '最好用',
    '治疗',
    '加V',
    'ＮＯ.１',
    '頂級',
    '😀',
    '好',
    ' ',
    '第一次',
    'organic',
    'İ',
    '#ad',
    'Glow',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (some) => {
      const text = some.join('');
      let last = 0;
      for (const { where } of checkDraft(text, cosmetic, settings)) {
        if (where === null) continue;
        expect(text.slice(where.offset, where.offset + where.words.length)).toBe(where.words);
        expect(where.offset).toBeGreaterThanOrEqual(last);
        last = where.offset + where.words.length;
      }
    }),
  );
});
