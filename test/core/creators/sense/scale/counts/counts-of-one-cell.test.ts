import type { Answers } from '../../../../../../src/core/creators/reading';
import { read } from '../../../../../support/creators/reading';
import { type MadeCreator, tableOfMade } from '../made-creators';

const isOne = ({ name }: MadeCreator) => name === '丙';

/** The made creators, of whom one has likes as told. */
function readLikes(header: string, likes: number, saves = 88, answers: Answers = {}) {
  const columns = {
    粉丝数: ({ followers }: MadeCreator) => followers,
    [header]: (one: MadeCreator) => (isOne(one) ? likes : one.likes),
    [header.replace('点赞', '收藏')]: (one: MadeCreator) => (isOne(one) ? saves : one.saves),
  };
  return read(tableOfMade(columns), {}, answers);
}

const likesOf = ({ creators }: ReturnType<typeof read>) => creators.find(({ name }) => name === '丙')?.likes;

describe('a fraction far below whole counts', () => {
  test('is asked about, and unknown until then', () => {
    const open = readLikes('点赞', 0.07);
    expect(open.questions).toMatchObject([{ key: 'countsInCells 点赞', field: 'likes', rows: [4] }]);
    expect(likesOf(open)).toBeNull();
    expect(likesOf(readLikes('点赞', 0.07, 88, { countsInCells: 'tenThousands' }))).toBe(700);
    expect(likesOf(readLikes('点赞', 0.07, 88, { countsInCells: 'wrong' }))).toBeNull();
  });

  test('is an average where the header says so and the saves are as few', () => {
    const reading = readLikes('平均点赞', 0.6, 0.2);
    expect(reading.questions).toEqual([]);
    expect(likesOf(reading)).toBe(0.6);
    expect(readLikes('平均点赞', 0.07).questions).toMatchObject([{ key: 'countsInCells 平均点赞' }]);
  });

  test('is believed where it is near the others, and a whole count always', () => {
    expect(readLikes('点赞', 61.5).questions).toEqual([]);
    expect(readLikes('点赞', 2).questions).toEqual([]);
  });

  test('is asked about in reads, which are no fewer than likes', () => {
    const columns = {
      粉丝数: ({ followers }: MadeCreator) => followers,
      平均阅读: (one: MadeCreator) => (isOne(one) ? 0.31 : one.likes * 10),
      平均点赞: ({ likes }: MadeCreator) => likes,
    };
    expect(read(tableOfMade(columns)).questions).toMatchObject([
      { key: 'countsInCells 平均阅读', rows: [4] },
    ]);
  });
});
