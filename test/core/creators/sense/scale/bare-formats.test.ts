import { read } from '../../../../support/creators/reading';

const offersBelow = (headers: readonly string[], ...prices: readonly (readonly number[])[]) =>
  read([
    ['昵称', '粉丝数', '平均点赞', ...headers],
    ...prices.map((of, at) => [`达人${at}`, [12_000, 23_000, 8000][at] ?? 0, 200, ...of]),
  ]).creators.map(({ offers }) => offers.map(({ format, price }) => [format, price]));

test.each([
  [['图文', '视频']],
  [['图文单篇', '视频单条']],
  [['图文笔记', '视频笔记(60s以内)']],
  [['Image post', 'Video post']],
  [['图文（元/篇）', '视频（元/条）']],
  [['图文/篇', '视频/条']],
  [['单图文', '单视频']],
  [['图', '视']],
  [['Still', 'Reel']],
])('%j name prices where the numbers are such', (headers) => {
  expect(offersBelow(headers, [1200, 1500], [2100, 2600], [800, 900])).toEqual([
    [
      ['image', 1200],
      ['video', 1500],
    ],
    [
      ['image', 2100],
      ['video', 2600],
    ],
    [
      ['image', 800],
      ['video', 900],
    ],
  ]);
});

test('of a shorter and a longer video the shorter is the note', () => {
  const headers = ['视频笔记(60s以上)', '视频笔记(60s以内)'];
  expect(offersBelow(headers, [2000, 1500], [3000, 2600], [1200, 900])).toEqual([
    [['video', 1500]],
    [['video', 2600]],
    [['video', 900]],
  ]);
});

test('counts of notes below the same words are none', () => {
  expect(offersBelow(['图文', '视频'], [31, 12], [120, 40], [17, 3])).toEqual([[], [], []]);
  expect(offersBelow(['图文', '视频'], [811, 712], [1203, 940], [617, 803])).toEqual([[], [], []]);
  expect(offersBelow(['图文', '视频'], [120, 90], [200, 100], [100, 50])).toEqual([[], [], []]);
});

test.each([[['近30天图文', '近30天视频']], [['图文（USD）', '视频（USD）']], [['抖音图文', '抖音视频']]])(
  '%j say more than a format and are no prices here',
  (headers) => {
    expect(offersBelow(headers, [1200, 1500], [2100, 2600], [800, 900])).toEqual([[], [], []]);
  },
);

test.each([
  ['图文/视频', '3000/5000', '1200/1500', '800/900'],
  ['视频/图文', '5000/3000', '1500/1200', '900/800'],
])('both formats by name are prices where the cells hold two: %s', (header, ...cells) => {
  const { creators } = read([
    ['昵称', '粉丝数', '平均点赞', header],
    ...cells.map((cell, at) => [`达人${at}`, 20_000 + at * 999, 200, cell]),
  ]);
  const offers = creators.map((creator) => creator.offers.map(({ format, price }) => [format, price]));
  expect(offers[0]).toEqual([
    ['image', 3000],
    ['video', 5000],
  ]);
  expect(offers).toHaveLength(3);
});

test('a bare format goes before a price with the fee on top', () => {
  const headers = ['图文', '图文（含平台费）'];
  expect(offersBelow(headers, [1500, 1650], [2600, 2860], [900, 990])).toEqual([
    [['image', 1500]],
    [['image', 2600]],
    [['image', 900]],
  ]);
});

test('two small numbers under both formats count notes', () => {
  const { creators } = read([
    ['昵称', '粉丝数', '平均点赞', '图文/视频'],
    ...['30/50', '12/10', '80/90'].map((cell, at) => [`达人${at}`, 20_000 + at * 999, 200, cell]),
  ]);
  expect(creators.map(({ offers }) => offers)).toEqual([[], [], []]);
});

const below = (
  followers: readonly number[],
  cells: readonly (string | number)[],
  notes?: readonly number[],
) =>
  read([
    ['昵称', '粉丝数', '平均点赞', '图文', ...(notes === undefined ? [] : ['笔记总数'])],
    ...cells.map((cell, at) => [
      `达人${at}`,
      followers[at] ?? 0,
      90,
      cell,
      ...(notes === undefined ? [] : [notes[at] ?? 0]),
    ]),
  ]);
const pricesBelow = (...given: Parameters<typeof below>) =>
  below(...given).creators.map(({ offers }) => offers[0]?.price);

test('prices are told where followers stand in 万 and nobody says so', () => {
  expect(pricesBelow([4.1, 8.3, 12.7], [3800, 7500, 11_000])).toEqual([3800, 7500, 11_000]);
});

test('small creators ask a few hundred', () => {
  expect(pricesBelow([2100, 3400, 1500], [150, 300, 450])).toEqual([150, 300, 450]);
});

test('what stands in 元 is a price whatever it comes to', () => {
  expect(pricesBelow([30_000, 52_000, 18_000], ['17600元', '88元', '9元'])).toEqual([17_600, 88, 9]);
});

test('round numbers that are never more than the notes count these', () => {
  expect(pricesBelow([2100, 3400, 1500], [150, 300, 450], [410, 320, 900])).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a format alone over numbers that may be prices or not is said, also to formulas', () => {
  const { notRead } = below([21_000, 34_000, 15_000], [811, 1203, 617]);
  expect(notRead).toEqual([
    'Column D (“图文”) was not read: nothing says whether it holds prices. If it does, call it “图文报价”.',
  ]);
  expect(below([21_000, 34_000, 15_000], [31, 12, 17]).notRead).toBeUndefined();
});
