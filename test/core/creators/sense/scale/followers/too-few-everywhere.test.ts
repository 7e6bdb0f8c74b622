import { read } from '../../../../../support/creators/reading';
import { type MadeCreator, madeCreators, tableOfMade } from '../made-creators';

const four = madeCreators.slice(0, 4);
const readFour = (count: (creator: MadeCreator) => number, times = 3) =>
  read(
    tableOfMade(
      {
        粉丝数: ({ followers }) => Math.round(followers / 1e4),
        平均点赞: (creator) => count(creator) * times,
        图文报价: ({ price }) => price,
      },
      four,
    ),
  );

describe('whole followers in 万 of a table too short to have a typical row', () => {
  test('are asked about where nobody of so few followers gets or asks as much', () => {
    const { creators, questions } = readFour(({ likes }) => likes);
    expect(questions.map(({ key }) => key)).toEqual(['followersScale 粉丝数']);
    expect(creators.map(({ followers }) => followers)).toEqual([null, null, null, null]);
  });

  test('are not where they may be so few', () => {
    const small = read([
      ['昵称', '粉丝数', '平均点赞', '图文报价'],
      ['甲', 16, 3, 20],
      ['乙', 42, 5, 50],
    ]);
    expect(small.questions).toEqual([]);
  });
});
