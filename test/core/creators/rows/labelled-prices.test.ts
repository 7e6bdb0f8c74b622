import fc from 'fast-check';
import { labelledPrices } from '../../../../src/core/creators/cells/prices/labelled-prices';
import type { Offer } from '../../../../src/core/creators/creator';
import type { Cell } from '../../../../src/core/table';
import { explained, read } from '../../../support/creators/reading';

function offersOf(columns: Readonly<Record<string, Cell>>): readonly Offer[] {
  const reading = read([
    ['昵称', '粉丝数', ...Object.keys(columns)],
    ['甲', 1000, ...Object.values(columns)],
  ]);
  return reading.creators[0]?.offers ?? [];
}

type Expected = readonly [format: 'image' | 'video', price: number, declared?: boolean];

function brief(offers: readonly Offer[]): readonly Expected[] {
  return offers.map(({ format, price, declared }) =>
    declared ? [format, price] : [format, price, declared],
  );
}

test.each<[header: string, cell: string, offers: readonly Expected[]]>([
  ['报价', '视频5000', [['video', 5000]]],
  ['图文报价', '蒲公英3000', [['image', 3000]]],
  [
    '图文报价',
    '蒲公英3000 私下2500',
    [
      ['image', 3000],
      ['image', 2500, false],
    ],
  ],
  ['图文报价', '3000（小红书）5000（抖音）', [['image', 3000]]],
  ['图文报价', '抖音5000/小红书3000', [['image', 3000]]],
  ['图文报价', '星图5000', []],
  ['图文报价', '叁仟元', [['image', 3000]]],
  ['图文报价', '含税1500/不含税1400', [['image', 1500]]],
  ['图文报价', '1400（不含税）1500（含税）', [['image', 1500]]],
  ['图文报价', '2500（含税3000）', [['image', 3000]]],
  ['图文报价', '3000（不含税2800）', [['image', 3000]]],
  ['图文报价', '刊例3000，优惠价2400', [['image', 2400]]],
  ['图文报价', '单推1500，合集800', [['image', 1500]]],
  ['图文报价', '800（合集）/1500（单推）', [['image', 1500]]],
  ['图文报价', '原价1500 8折后1200', [['image', 1200]]],
  ['图文报价', '1500，折后1200', [['image', 1200]]],
  ['图文报价', '1500（原2000）', [['image', 1500]]],
  ['图文报价', '4000→3000', [['image', 3000]]],
  ['图文报价', '3000+返点30%', [['image', 3000]]],
  ['图文报价', '3000+授权500', [['image', 3000]]],
  ['图文报价', '单篇3000，2篇5500', [['image', 3000]]],
  ['视频报价', '60s内5000，60s以上8000', [['video', 5000]]],
  ['视频报价', '1分钟以上8000 20-60秒5000', [['video', 5000]]],
  [
    '视频/图文报价',
    '5000/3000',
    [
      ['image', 3000],
      ['video', 5000],
    ],
  ],
  [
    '图文视频报价',
    '3000/5000',
    [
      ['image', 3000],
      ['video', 5000],
    ],
  ],
  [
    '图文+视频报价',
    '3000+5000',
    [
      ['image', 3000],
      ['video', 5000],
    ],
  ],
  [
    '报价',
    '图文1500（原价2000） 视频2200（原价3000）',
    [
      ['image', 1500],
      ['video', 2200],
    ],
  ],
  ['图文报价', '原价1500', []],
  ['图文报价', '1500-2000', [['image', 1500]]],
  ['图文报价', '1500起', [['image', 1500]]],
  ['报价', '视5000', [['video', 5000]]],
  ['报价', '图3000', [['image', 3000]]],
  [
    '报价',
    '图3k视5k',
    [
      ['image', 3000],
      ['video', 5000],
    ],
  ],
  ['报价', '图文3千5', [['image', 3500]]],
  [
    '报价',
    '图文3千5 视频1万2',
    [
      ['image', 3500],
      ['video', 12000],
    ],
  ],
  [
    '报价',
    '图文三千 视频五千',
    [
      ['image', 3000],
      ['video', 5000],
    ],
  ],
  [
    '报价',
    '图文:1500，视频:2200',
    [
      ['image', 1500],
      ['video', 2200],
    ],
  ],
  [
    '报价',
    '图文1,500、视频2,200',
    [
      ['image', 1500],
      ['video', 2200],
    ],
  ],
  [
    '报价',
    '图文3000元/篇，视频5000元/条',
    [
      ['image', 3000],
      ['video', 5000],
    ],
  ],
  [
    '报价',
    '3000（图文）5000（视频）',
    [
      ['image', 3000],
      ['video', 5000],
    ],
  ],
  [
    '报价',
    '1500图文/2200视频',
    [
      ['image', 1500],
      ['video', 2200],
    ],
  ],
  [
    '报价',
    '图文/视频：3000/5000',
    [
      ['image', 3000],
      ['video', 5000],
    ],
  ],
  [
    '报价',
    '图文/视频同价3000',
    [
      ['image', 3000],
      ['video', 3000],
    ],
  ],
  [
    '报价',
    '报备3000/非报备2000',
    [
      ['image', 3000],
      ['image', 2000, false],
    ],
  ],
  [
    '视频报价',
    '报备3000/非报备2000',
    [
      ['video', 3000],
      ['video', 2000, false],
    ],
  ],
  [
    '报价',
    '图文报备3000/非报备2000',
    [
      ['image', 3000],
      ['image', 2000, false],
    ],
  ],
  [
    '报价',
    '报备图文3000 非报备图文2000 报备视频5000',
    [
      ['image', 3000],
      ['image', 2000, false],
      ['video', 5000],
    ],
  ],
  [
    '报价',
    '非报备：图文2000，视频3500',
    [
      ['image', 2000, false],
      ['video', 3500, false],
    ],
  ],
  [
    '报价',
    '报备：图文3000，视频5000\n非报备：图文2000，视频3500',
    [
      ['image', 3000],
      ['video', 5000],
      ['image', 2000, false],
      ['video', 3500, false],
    ],
  ],
  [
    '图文报价',
    '视频:5000 图文:3000',
    [
      ['video', 5000],
      ['image', 3000],
    ],
  ],
  ['图文报价', '视频5000', [['video', 5000]]],
  [
    '报价',
    '图文3000 视频5000 图文+视频7000',
    [
      ['image', 3000],
      ['video', 5000],
    ],
  ],
  [
    '报价',
    '图文3000，视频5000，打包7000，直播1万',
    [
      ['image', 3000],
      ['video', 5000],
    ],
  ],
  ['报价', '图文3000+20%服务费', [['image', 3000]]],
  ['报价', '60s视频5000', [['video', 5000]]],
  [
    '报价',
    'Photo 3000, Video 5000',
    [
      ['image', 3000],
      ['video', 5000],
    ],
  ],
  [
    '报价（元/千）',
    '图文3 视频5',
    [
      ['image', 3],
      ['video', 5],
    ],
  ],
  [
    '报价（万）',
    '图文0.3 视频0.5',
    [
      ['image', 3000],
      ['video', 5000],
    ],
  ],
  ['报价', '税前5000', [['image', 5000]]],
  ['报价', '5000税前', [['image', 5000]]],
  ['报价', '不含平台费5000', [['image', 5000]]],
  ['报价', '5000不含平台费', [['image', 5000]]],
])('%s over “%s”', (header, cell, offers) => {
  expect(brief(offersOf({ [header]: cell }))).toEqual(offers);
});

test.each(['图文3000/2500', '2条图文5000'])('“%s” leaves open what costs what, and that is said', (cell) => {
  const reading = read([
    ['昵称', '粉丝数', '报价'],
    ['甲', 1000, cell],
    ['乙', 1000, 500],
  ]);
  expect(reading.creators[0]?.offers).toEqual([]);
  expect(reading.problems.map(({ row, reason }) => [row, reason])).toContainEqual([
    2,
    'C2 does not say what one note costs, so Price of a note is unknown: write that price alone, such as 12000.',
  ]);
});

test('tax and ranges beside a word stay', () => {
  expect(offersOf({ 报价: '视频5000-8000（含税）' })).toEqual([
    {
      format: 'video',
      price: 5000,
      priceHigh: 8000,
      declared: true,
      rebate: null,
      agreed: false,
      taxIncluded: true,
      terms: '含税',
    },
  ]);
  expect(offersOf({ 报价: '税前5000' })[0]?.taxIncluded).toBe(false);
});

test('the same video price said twice is one offer', () => {
  expect(brief(offersOf({ 图文报价: '图文3000 视频5000', 视频报价: 5000 }))).toEqual([
    ['image', 3000],
    ['video', 5000],
  ]);
});

test('no column of prices is dropped without a word', () => {
  const reading = read([
    ['昵称', '粉丝数', '报价', '图文报价', '视频报价', '视频价格'],
    ['甲', 1000, 2000, 3000, 5000, 6000],
  ]);
  expect(brief(reading.creators[0]?.offers ?? [])).toEqual([
    ['image', 3000],
    ['video', 5000],
  ]);
  expect(explained(reading).slice(2)).toEqual([
    'Not read: prices by format stand beside it.',
    'A usual name for it.',
    'Chosen of 2 columns for Price of a video note: video notes.',
    'Not read: a second column of Price of a video note; column E is used.',
  ]);
});

test('a plain price is read where the columns by format are empty', () => {
  expect(brief(offersOf({ 报价: 2000, 图文报价: '', 视频报价: '' }))).toEqual([['image', 2000]]);
});

test('any prices with words before them come back as they were written', () => {
  const price = fc.integer({ min: 100, max: 99_999 });
  const separator = fc.constantFrom(' ', '，', '/', '；', '\n', '、');
  const colon = fc.constantFrom('', '：', ':', ' ');
  fc.assert(
    fc.property(price, price, separator, colon, (image, video, between, after) => {
      const text = `图文${after}${image}${between}视频${after}${video}`.normalize('NFKC');
      expect(labelledPrices(text).map(({ format, amount }) => [format, amount])).toEqual([
        ['image', String(image)],
        ['video', String(video)],
      ]);
    }),
  );
});

test.each(['3000；5000', '3000;5000', '3000\n5000'])(
  'two prices under both formats may be parted so: %j',
  (cell) => {
    const { creators } = read([
      ['昵称', '粉丝数', '平均点赞', '图文/视频报价'],
      ['甲', 31_000, 300, cell],
      ['乙', 42_000, 400, cell],
    ]);
    expect(creators[0]?.offers.map(({ format, price }) => [format, price])).toEqual([
      ['image', 3000],
      ['video', 5000],
    ]);
  },
);
