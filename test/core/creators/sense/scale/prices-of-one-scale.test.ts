import type { Answers } from '../../../../../src/core/creators/reading';
import { explained, read } from '../../../../support/creators/reading';
import { type MadeCreator, madeCreators, tableOfMade } from './made-creators';

type Columns = Parameters<typeof tableOfMade>[0];

const clean: Columns = {
  粉丝数: ({ followers }) => followers,
  点赞: ({ likes }) => likes,
  收藏: ({ saves }) => saves,
};

function readMade(columns: Columns, answers: Answers = {}) {
  return read(tableOfMade(columns), {}, answers);
}

const image = ({ price }: MadeCreator) => price;
const video = ({ price }: MadeCreator) => price * 2;
const of = (what: (creator: MadeCreator) => unknown) => madeCreators.map(what);
const prices = ({ creators }: ReturnType<typeof read>) =>
  creators.map(({ offers }) => offers.map(({ price }) => price));

describe('all prices', () => {
  test('in 万 are read so where the counts agree, and that is said', () => {
    const reading = readMade({ ...clean, 图文报价: ({ price }) => price / 1e4 });
    expect(reading.questions).toEqual([]);
    expect(reading.creators.map(({ offers }) => offers[0]?.price)).toEqual(of((one) => one.price));
    expect(reading.problems.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('0.11 was read as 1,100'),
    );
  });

  test('in thousands are asked about', () => {
    const columns = { ...clean, 图文报价: ({ price }: MadeCreator) => price / 1e3 };
    const open = readMade(columns);
    expect(open.questions).toMatchObject([{ key: 'pricesScale 图文报价', field: 'offerImage', column: 'E' }]);
    expect(open.creators.map(({ offers }) => offers)).toEqual(of(() => []));
    const answered = readMade(columns, { pricesScale: 'thousands' });
    expect(answered.creators.map(({ offers }) => offers[0]?.price)).toEqual(of((one) => one.price));
  });

  test.each([100, 40])('%d times what such creators ask are asked about', (times) => {
    const open = readMade({ ...clean, 图文报价: ({ price }) => price * times });
    expect(open.questions).toMatchObject([{ key: 'pricesScale 图文报价', field: 'offerImage' }]);
    expect(open.creators.map(({ likes }) => likes)).toEqual(of(({ likes }) => likes));
    expect(prices(open)).toEqual(of(() => []));
  });

  test('in 分 are read so once a person says it, and left out where they are no ¥', () => {
    const columns = { ...clean, 图文报价: ({ price }: MadeCreator) => price * 100 };
    expect(readMade(columns).questions[0]?.choices.map(({ answer }) => answer)).toEqual([
      'hundredths',
      'asWritten',
      'otherMoney',
    ]);
    const answered = readMade(columns, { pricesScale: 'hundredths' });
    expect(prices(answered)).toEqual(of((one) => [one.price]));
    expect(prices(readMade(columns, { pricesScale: 'otherMoney' }))).toEqual(of(() => []));
    expect(prices(readMade(columns, { pricesScale: 'asWritten' }))).toEqual(of((one) => [one.price * 100]));
  });

  test('of some hundred ¥ are believed of the smallest creators, who usually ask less', () => {
    const small = madeCreators.map((one) => ({
      ...one,
      followers: Math.round(one.followers / 60),
      likes: 20,
      saves: 4,
    }));
    const reading = read(tableOfMade({ ...clean, 报价: ({ price }) => Math.round(price / 5) }, small));
    expect(reading.questions).toEqual([]);
  });

  test('that are as usual only as they stand are not in the unit above them', () => {
    const reading = readMade({ ...clean, '图文报价（K）': image });
    expect(reading.questions).toEqual([]);
    expect(prices(reading)).toEqual(of((one) => [one.price]));
    expect(prices(readMade({ ...clean, '图文报价（K）': ({ price }) => price / 1000 }))).toEqual(
      of((one) => [one.price]),
    );
  });
});

describe('one column of prices beside another', () => {
  test('is read in 万 where only so it is what the other is, even without counts', () => {
    const { 点赞: _, 收藏: __, ...followers } = clean;
    for (const columns of [clean, followers]) {
      const reading = readMade({ ...columns, 图文报价: ({ price }) => price / 1e4, 视频报价: video });
      expect(reading.questions).toEqual([]);
      expect(prices(reading)).toEqual(of((one) => [one.price, one.price * 2]));
      expect(explained(reading)).toContainEqual(expect.stringContaining('names no unit'));
    }
    const other = readMade({ ...clean, 图文报价: image, 视频报价: ({ price }) => price / 5e3 });
    expect(prices(other)).toEqual(of((one) => [one.price, one.price * 2]));
  });

  test.each([1e3, 0.01])('÷ %d is asked about alone', (unit) => {
    const open = readMade({ ...clean, 图文报价: ({ price }) => price / unit, 视频报价: video });
    expect(open.questions).toMatchObject([{ key: 'pricesScale 图文报价', column: 'E' }]);
    expect(prices(open)).toEqual(of((one) => [one.price * 2]));
  });

  test('of the market is not asked about, whatever the formats cost', () => {
    const reading = readMade({ ...clean, 图文报价: image, 视频报价: ({ price }) => price * 4 });
    expect(reading.questions).toEqual([]);
    expect(reading.problems).toEqual([]);
  });
});
