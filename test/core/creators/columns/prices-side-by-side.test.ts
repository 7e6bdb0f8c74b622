import { only, read } from '../../../support/creators/reading';

const priceBeside = (...prices: readonly (readonly [header: string, price: number])[]) =>
  only(
    read([
      ['昵称', '粉丝数', '平均点赞', ...prices.map(([header]) => header)],
      ['小鹿', 12_000, 240, ...prices.map(([, price]) => price)],
    ]),
  ).offers.map(({ price }) => price);

test.each([
  ['图文刊例价', '图文折扣价'],
  ['刊例价', '执行价'],
  ['刊例价', '折后价'],
  ['官方报价', '优惠价'],
  ['报价', '合作价'],
  ['报价', '最低价'],
  ['Rate card (image)', 'Net rate (image)'],
  ['Image list price', 'Image discounted price'],
  ['图文报价（不含税）', '图文报价（含税）'],
  ['图文一口价（含10%平台服务费）', '图文笔记一口价'],
  ['60s以上视频报价', '60s以内视频报价'],
  ['图文刊例', '图文折后'],
  ['官方图文报价', '返后图文价'],
  ['图文官方价', '图文下单价'],
  ['图文报价', '图文谈判价'],
  ['图文报价', '图文砍价后'],
  ['图文报价', '图文实际价格'],
  ['图文报价', '图文优惠后'],
  ['图文报价', '图文结算价'],
  ['图文市场价', '图文我司价'],
  ['Image rate card', 'Image net'],
  ['Image price', 'Image price after discount'],
])('%s gives way to %s, wherever it stands', (other, toPay) => {
  expect(priceBeside([other, 1500], [toPay, 1200])).toEqual([1200]);
  expect(priceBeside([toPay, 1200], [other, 1500])).toEqual([1200]);
});

test.each([
  '图文刊例价',
  '图文对外报价',
  '图文成本价',
  '图文最低报价',
  'Image list price',
  'Image discounted price',
  '60s以上视频报价',
])('a price alone is read, whatever it is called: %s', (header) => {
  expect(priceBeside([header, 1500])).toEqual([1500]);
});

test.each([
  'Your rate for one image post (RMB)',
  'Fee for 1x static post (RMB)',
  'Cost per image post (CNY)',
])('“%s” asks for the price of a note', (header) => {
  expect(priceBeside([header, 1500])).toEqual([1500]);
});

test.each([
  ['貼文報價', '影音報價'],
  ['Post rate', 'Video rate'],
])('%s beside %s is the image note’s', (image, video) => {
  const offers = only(
    read([
      ['昵称', '粉丝数', image, video],
      ['小鹿', 12_000, 1200, 1500],
    ]),
  ).offers.map(({ format, price }) => [format, price]);
  expect(offers).toEqual([
    ['image', 1200],
    ['video', 1500],
  ]);
});

test('a price beside a product or a right is read, and one of several notes is not', () => {
  const cells = ['产品置换+500', '900含授权', '图文3篇2400', '1200', '800'];
  const { creators, problems } = read([
    ['昵称', '粉丝数', '平均点赞', '图文报价'],
    ...cells.map((cell, at) => [`达人${at}`, 12_000 + at, 240, cell]),
  ]);
  expect(creators.map(({ offers }) => offers[0]?.price ?? null)).toEqual([500, 900, null, 1200, 800]);
  expect(creators[0]?.offers[0]?.terms).toBe('产品置换+500');
  expect(problems.filter(({ column }) => column === 'D').map(({ reason }) => reason)).toEqual([
    expect.stringContaining('D4 does not say what one note costs'),
  ]);
});

test('a column stays one of prices though most of its cells are odd ones', () => {
  const cells = ['1200', '3篇5000', '600*2', '2100', '买二送一1800', '图文打包3篇6300'];
  const { creators, problems } = read([
    ['昵称', '粉丝数', '平均点赞', '报价'],
    ...cells.map((cell, at) => [`达人${at}`, 12_000 + at, 240, cell]),
  ]);
  expect(creators.map(({ offers }) => offers[0]?.price ?? null)).toEqual([
    1200,
    null,
    null,
    2100,
    null,
    null,
  ]);
  expect(problems.filter(({ column }) => column === 'D')).toHaveLength(4);
});

test('a rebate is not taken off a price from which it is taken off already', () => {
  const { offers } = only(
    read([
      ['昵称', '粉丝数', '图文官方报价', '返点', '图文返后价'],
      ['小鹿', 12_000, 2000, '30%', 1400],
    ]),
  );
  expect(offers).toEqual([expect.objectContaining({ price: 1400, rebate: null })]);
});
