import type { Answers } from '../../../../../src/core/creators/reading';
import { read } from '../../../../support/creators/reading';
import { type MadeCreator, madeCreators, tableOfMade } from './made-creators';

/** The made creators; the prices of 丙 and 己 are written as told. */
function readWith(write: (creator: MadeCreator) => unknown, answers: Answers = {}) {
  const columns = {
    粉丝数: ({ followers }: MadeCreator) => followers,
    点赞: ({ likes }: MadeCreator) => likes,
    收藏: ({ saves }: MadeCreator) => saves,
    图文报价: (one: MadeCreator) => ('丙己'.includes(one.name) ? (write(one) as number) : one.price),
  };
  return read(tableOfMade(columns), {}, answers);
}

const prices = ({ creators }: ReturnType<typeof read>) => creators.map(({ offers }) => offers[0]?.price);
const all = madeCreators.map(({ price }) => price);

describe('single prices among others that are whole ¥', () => {
  test.each([
    ['tenThousands', 1e4],
    ['thousands', 1e3],
  ] as const)('in %s are asked about, and read so once a person says it', (answer, unit) => {
    const open = readWith(({ price }) => price / unit);
    expect(open.questions).toMatchObject([
      { key: 'pricesInCells 图文报价', field: 'offerImage', column: 'E', rows: [4, 7] },
    ]);
    expect(open.questions[0]?.question).toContain('E4, E7 in column E are far below');
    expect(prices(open)).toEqual(all.map((price, at) => ([2, 5].includes(at) ? undefined : price)));
    expect(prices(readWith(({ price }) => price / unit, { pricesInCells: answer }))).toEqual(all);
  });

  test('that are mistakes are not read', () => {
    const reading = readWith(({ price }) => price / 1e4, { pricesInCells: 'wrong' });
    expect(prices(reading).filter((price) => price !== undefined)).toHaveLength(all.length - 2);
  });

  test.each([5, 12])('%d times less than the others for their size are believed', (times) => {
    expect(readWith(({ price }) => Math.round(price / times)).questions).toEqual([]);
  });

  test('with a unit of their own are read by it', () => {
    const reading = readWith(({ price }) => `${price / 1e4}万`);
    expect(reading.questions).toEqual([]);
    expect(prices(reading)).toEqual(all);
  });
});
