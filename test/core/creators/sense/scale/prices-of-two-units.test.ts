import { read } from '../../../../support/creators/reading';
import { type MadeCreator, madeCreators, tableOfMade } from './made-creators';

/** The made creators; the prices of those told stand in 万. */
function readWith(inTenThousands: string, times = 1) {
  const columns = {
    粉丝数: ({ followers }: MadeCreator) => followers,
    点赞: ({ likes }: MadeCreator) => likes,
    收藏: ({ saves }: MadeCreator) => saves,
    图文报价: ({ name, price }: MadeCreator) =>
      inTenThousands.includes(name) ? (price * times) / 1e4 : price * times,
  };
  return read(tableOfMade(columns));
}

describe('a column of prices in 万 and in full', () => {
  test.each(['甲丙戊', '甲丙戊庚', '乙丙丁戊己庚'])('is read cell by cell: in 万 are %s', (names) => {
    const { creators, questions, problems } = readWith(names);
    expect(questions).toEqual([]);
    expect(creators.map(({ offers }) => offers[0]?.price)).toEqual(madeCreators.map(({ price }) => price));
    expect(problems.map(({ reason }) => reason)).toContainEqual(
      expect.stringMatching(/^Column E holds numbers in a unit and in full: .* was read as/),
    );
  });

  test('single ones are asked about', () => {
    expect(readWith('丙').questions).toMatchObject([{ key: 'pricesInCells 图文报价', rows: [4] }]);
  });

  test('cheap and dear ones in full are as they stand', () => {
    for (const times of [0.2, 5])
      expect(readWith('', times).creators[0]?.offers[0]?.price).toBe(1100 * times);
  });
});
