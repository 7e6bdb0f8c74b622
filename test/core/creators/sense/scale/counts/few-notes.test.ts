import type { Answers } from '../../../../../../src/core/creators/reading';
import { read } from '../../../../../support/creators/reading';
import { type MadeCreator, madeCreators, tableOfMade } from '../made-creators';

/** Lifetime sums of the made creators beside as many notes as told. */
function readSums(notes: (creator: MadeCreator) => number, answers: Answers = {}, followersPer = 1) {
  const columns = {
    粉丝数: ({ followers }: MadeCreator) => Math.round(followers / followersPer),
    总点赞: (one: MadeCreator) => one.likes * one.notes,
    总收藏: (one: MadeCreator) => one.saves * one.notes,
    笔记数: notes,
  };
  return read(tableOfMade(columns), {}, answers);
}

const likes = ({ creators }: ReturnType<typeof read>) => creators.map((one) => one.likes);

describe('sums of a lifetime', () => {
  test('beside a few notes are asked about once they are divided', () => {
    const open = readSums(() => 3);
    expect(open.questions).toMatchObject([
      {
        key: 'fewNotes 总点赞',
        field: 'likes',
        choices: [{ answer: 'lifetime' }, { answer: 'sumUnknown' }, { answer: 'sumOfNotes' }],
      },
    ]);
    expect(open.questions[0]?.question).toContain(
      'Divided by column E, the counts in columns C, D are still about',
    );
    expect(likes(open)).toEqual(madeCreators.map(() => null));
    expect(likes(readSums(() => 3, { fewNotes: 'lifetime' }))).toEqual(madeCreators.map(() => null));
    expect(likes(readSums(() => 3, { fewNotes: 'sumOfNotes' }))[0]).toBe((140 * 60) / 3);
  });

  test('beside all notes are divided unasked', () => {
    expect(readSums(({ notes }) => notes).questions).toEqual([]);
  });

  test('are right where the followers are not: these are asked about', () => {
    const { questions } = readSums(({ notes }) => notes, {}, 1e4);
    expect(questions.map(({ key }) => key)).toEqual(['followersScale 粉丝数']);
  });
});
