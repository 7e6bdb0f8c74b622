import type { Answers } from '../../../../../../src/core/creators/reading';
import { read } from '../../../../../support/creators/reading';
import { type MadeCreator, madeCreators, tableOfMade } from '../made-creators';

function readLikes(header: string, times: number, answers: Answers = {}) {
  const columns = {
    粉丝数: ({ followers }: MadeCreator) => followers,
    [header]: ({ likes }: MadeCreator) => likes * times,
  };
  return read(tableOfMade(columns), {}, answers);
}

const likes = madeCreators.map((one) => one.likes);

describe('counts under a header that names notes, and no average', () => {
  test.each(['近20篇笔记点赞', 'Likes (last 20 posts)'])('%s may be a sum over them', (header) => {
    const open = readLikes(header, 20);
    expect(open.questions).toMatchObject([{ key: `sums ${header}`, field: 'likes' }]);
    expect(open.questions[0]?.choices[0]).toMatchObject({
      answer: 'sumOfSaid',
      examples: [{ written: '2800', read: '140' }, { written: '5200' }],
    });
    const answered = readLikes(header, 20, { sums: 'sumOfSaid' });
    expect(answered.creators.map((one) => one.likes)).toEqual(likes);
  });

  test('总互动 is asked about, being one note’s or all twenty’s', () => {
    const open = readLikes('总互动（近20篇）', 20);
    expect(open.questions[0]?.choices.map(({ answer }) => answer)).toEqual([
      'sumOfSaid',
      'lifetime',
      'sumUnknown',
      'oneNote',
    ]);
    const answered = readLikes('总互动（近20篇）', 20, { sums: 'sumOfSaid' });
    expect(answered.creators.map((one) => one.engagement)).toEqual(likes);
  });

  test('that are usual as they stand are not asked about', () => {
    expect(readLikes('近20篇笔记点赞', 1).questions).toEqual([]);
    expect(readLikes('近20篇平均点赞', 20).questions).toEqual([]);
  });

  test('an answer by which they are not read shows them as they stand', () => {
    const [question] = readLikes('近20篇笔记点赞', 20).questions;
    const unread = question?.choices.find(({ answer }) => answer === 'lifetime');
    expect(unread?.examples).toEqual([
      { written: '2800', read: '' },
      { written: '5200', read: '' },
    ]);
  });
});
