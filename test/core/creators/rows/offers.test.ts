import type { Offer } from '../../../../src/core/creators/creator';
import type { Cell } from '../../../../src/core/table';
import { readTab } from '../../../support/creators/read-rows';

/** The offers of one creator whose prices stand in these columns. */
function offersOf(columns: Readonly<Record<string, Cell>>): readonly Offer[] {
  const { creators } = readTab('Prices', [
    ['昵称', '粉丝数', ...Object.keys(columns)],
    ['甲', 1000, ...Object.values(columns)],
  ]);
  return creators[0]?.offers ?? [];
}

const plain = { declared: true, rebate: null, agreed: false };

test.each([
  ['非报备图文', { declared: false, undeclaredAs: 'offPlatform' }],
  ['水下图文', { declared: false, undeclaredAs: 'offPlatform' }],
  ['软植图文', { declared: false, undeclaredAs: 'softPlacement' }],
  ['报备图文裸价', { declared: true }],
])('%s says how the note is ordered', (header, how) => {
  expect(offersOf({ [header]: 500 })).toEqual([{ ...plain, format: 'image', price: 500, ...how }]);
});

test('a range keeps its low end as the price and its high end beside it', () => {
  expect(offersOf({ 图文报价: '3000-5000' })).toEqual([
    { ...plain, format: 'image', price: 3000, priceHigh: 5000 },
  ]);
});

test('what stands beside the price is kept: tax, how long it is valid', () => {
  expect(offersOf({ 图文报价: '3000', 报价有效期: '2026年12月31日' })).toMatchObject([
    { price: 3000, priceUntil: '2026-12-31' },
  ]);
  expect(offersOf({ 图文报价: '3000（含税）', 报价有效期: '6月底' })).toEqual([
    { ...plain, format: 'image', price: 3000, taxIncluded: true, terms: '含税; 报价有效期: 6月底' },
  ]);
  expect(offersOf({ '视频报价（不含税）': 800 })).toEqual([
    { ...plain, format: 'video', price: 800, taxIncluded: false },
  ]);
});

test('the platform’s fee is taken off where the header has it on top, and such a column is read only for want of another', () => {
  expect(offersOf({ '图文报价（含服务费）': 1100 })).toEqual([{ ...plain, format: 'image', price: 1000 }]);
  expect(offersOf({ '图文报价（含服务费）': 1100, 图文报价: 900 })).toEqual([
    { ...plain, format: 'image', price: 900 },
  ]);
});

test.each([
  ['图文/视频报价', '3000/5000'],
  ['报价', '图文：3000；视频：5000'],
  ['报价', '图文3000 视频5000'],
])('%s over “%s” is two offers', (header, cell) => {
  expect(offersOf({ [header]: cell })).toEqual([
    { ...plain, format: 'image', price: 3000 },
    { ...plain, format: 'video', price: 5000 },
  ]);
});

test.each([
  [
    '图文报价',
    '视频:5000 图文:3000',
    [
      ['video', 5000],
      ['image', 3000],
    ],
  ],
  ['图文报价', '图文3千5', [['image', 3500]]],
  ['报价', '视5000', [['video', 5000]]],
  [
    '报价',
    '图3000 视5000',
    [
      ['image', 3000],
      ['video', 5000],
    ],
  ],
  ['图文报价', '视频5000', [['video', 5000]]],
  ['图文报价', '3000', [['image', 3000]]],
])('%s over “%s” is read by the words of the cell', (header, cell, offers) => {
  expect(offersOf({ [header]: cell }).map(({ format, price }) => [format, price])).toEqual(offers);
});

test('a cell tells the declared price from the other', () => {
  expect(offersOf({ 报价: '报备3000/非报备2000' })).toEqual([
    { ...plain, format: 'image', price: 3000 },
    { ...plain, format: 'image', price: 2000, declared: false, undeclaredAs: 'offPlatform' },
  ]);
});

test('a labelled price keeps what stands beside it', () => {
  expect(offersOf({ 报价: '图文3000（含税）' })).toEqual([
    { ...plain, format: 'image', price: 3000, taxIncluded: true, terms: '含税' },
  ]);
});

describe('who takes the product as pay', () => {
  test('makes an offer of ¥0 without a quote', () => {
    const offer = { ...plain, format: 'image', price: 0, gifted: true };
    expect(offersOf({ 置换: '可置换' })).toEqual([{ ...offer, terms: '可置换' }]);
    expect(offersOf({ 图文报价: '面议', 是否接受置换: '是' })).toEqual([
      { ...offer, terms: '是否接受置换: 是' },
    ]);
    expect(offersOf({ 图文报价: '仅置换' })).toEqual([{ ...offer, terms: '仅置换' }]);
  });

  test('says so among the terms of a quote', () => {
    expect(offersOf({ 图文报价: 300, 置换: '是' })).toEqual([
      { ...plain, format: 'image', price: 300, terms: '置换: 是' },
    ]);
  });

  test.each(['否', '不接受', '--', ''])('and “%s” is no such offer', (cell) => {
    expect(offersOf({ 置换: cell })).toEqual([]);
  });
});

test('a rebate is a share, however it is written', () => {
  expect(offersOf({ 图文报价: 300, 返点: '30%' })[0]?.rebate).toBe(0.3);
  expect(offersOf({ 图文报价: 300, 返点: 30 })[0]?.rebate).toBe(0.3);
  expect(offersOf({ 图文报价: 300, 返点: '30个点' })[0]?.rebate).toBe(0.3);
});

test('prices in another money are not read', () => {
  expect(offersOf({ 'Est. price': '$1,200' })).toEqual([]);
  expect(offersOf({ 'Price (USD)': 1200 })).toEqual([]);
  const headers = [
    '图文报价（美元）',
    '图文报价(美金)',
    '视频报价/美元',
    '圖文報價（港幣）',
    '圖文合作價（台幣）',
    '图文报价（日元）',
    '影音報價 TWD',
    '图文报价港币',
  ];
  expect(headers.flatMap((header) => offersOf({ [header]: 1200 }))).toEqual([]);
});

test('a column of 图文 and 视频 is the format of the price beside it, whatever its header', () => {
  const { creators } = readTab('Prices', [
    ['昵称', '粉丝数', '报价类型', '报价'],
    ['甲', 5230, '视频', 800],
    ['乙', 12_400, '图文', 1000],
  ]);
  expect(creators.map(({ offers }) => offers[0]?.format)).toEqual(['video', 'image']);
});

test.each(['NT$2000', '2000台币', 'S$100', 'RM300', '70刀', '65欧', '550港币', 'JPY 10000', '₩90000'])(
  '%s is in another money than ¥, and said to be',
  (price) => {
    const { creators, problems } = readTab('Prices', [
      ['昵称', '粉丝数', '图文报价'],
      ['甲', 5230, price],
      ['乙', 12_400, 1000],
      ['丙', 12_500, 'CN¥500'],
      ['丁', 12_600, 900],
    ]);
    expect(creators.map(({ offers }) => offers[0]?.price)).toEqual([undefined, 1000, 500, 900]);
    const said = problems.filter(({ reason }) => reason.includes('C2'));
    expect(said.map(({ reason }) => reason)).toEqual([expect.stringContaining('not in ¥')]);
  },
);

test.each(['NTD', 'S$', 'RM', 'A$', 'VND', 'CHF', 'U.S. dollars', '新币', '港纸'])(
  'prices under 图文报价(%s) are not in ¥',
  (money) => {
    const rows = [
      ['昵称', '粉丝数', `图文报价(${money})`],
      ['甲', 5230, 500],
    ];
    expect(readTab('Prices', rows).creators[0]?.offers).toEqual([]);
  },
);
