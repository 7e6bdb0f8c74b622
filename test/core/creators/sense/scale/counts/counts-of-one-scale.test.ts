import type { Answers } from '../../../../../../src/core/creators/reading';
import { read } from '../../../../../support/creators/reading';
import { type MadeCreator, madeCreators, tableOfMade } from '../made-creators';

/** The made creators with many times their counts, each column divided as told. */
function readIn(units: Readonly<Record<string, number>>, answers: Answers = {}, followers = true) {
  const counts: Readonly<Record<string, (one: MadeCreator) => number>> = {
    平均点赞: ({ likes }) => likes,
    平均收藏: ({ saves }) => saves,
    平均评论: ({ saves }) => Math.round(saves / 3),
  };
  const columns = Object.entries(counts).map(([header, count]) => [
    header,
    (one: MadeCreator) => (count(one) * 7) / (units[header] ?? 1),
  ]);
  const all = {
    粉丝数: (one: MadeCreator) => one.followers * (followers ? 9 : 1 / 1e4),
    ...Object.fromEntries(columns),
  };
  return read(tableOfMade(all), {}, answers);
}

const likes = ({ creators }: ReturnType<typeof read>) => creators.map((one) => one.likes);
const full = madeCreators.map((one) => one.likes * 7);

describe('one count in another scale than those beside it', () => {
  test('is asked about, and read as a person says', () => {
    const open = readIn({ 平均点赞: 1e4 });
    expect(open.questions).toMatchObject([{ key: 'countsScale 平均点赞', field: 'likes', column: 'C' }]);
    expect(open.questions[0]?.question).toContain('The counts in column C are far below');
    expect(likes(open)).toEqual(full.map(() => null));
    expect(open.creators[0]?.saves).toBe(41 * 7);
    expect(likes(readIn({ 平均点赞: 1e4 }, { countsScale: 'tenThousands' }))).toEqual(full);
    expect(likes(readIn({ 平均点赞: 1e4 }, { countsScale: 'asWritten' }))[0]).toBeCloseTo(0.098);
  });

  test.each(['平均收藏', '平均评论'])('%s in 万 are, too', (header) => {
    expect(readIn({ [header]: 1e4 }).questions.map(({ key }) => key)).toEqual([`countsScale ${header}`]);
  });

  test('two of three are asked about at once', () => {
    const { questions } = readIn({ 平均点赞: 1e4, 平均收藏: 1e4 });
    expect(questions.map(({ question }) => question)).toEqual([expect.stringContaining('columns C, D')]);
  });

  test('is told without followers, while these are asked about', () => {
    const { questions } = readIn({ 平均点赞: 1e4 }, {}, false);
    expect(questions.map(({ key }) => key)).toContain('countsScale 平均点赞');
  });

  test.each([1, 3.7])('counts of one scale are read, fractions as well (÷ %s)', (by) => {
    const reading = readIn({ 平均点赞: by, 平均收藏: by, 平均评论: by });
    expect(reading.questions).toEqual([]);
    expect(likes(reading)).toEqual(full.map((count) => count / by));
  });
});
