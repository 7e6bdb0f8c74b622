import type { Answers } from '../../../../../../src/core/creators/reading';
import { read } from '../../../../../support/creators/reading';
import { type MadeCreator, madeCreators, tableOfMade } from '../made-creators';

/** The made creators' likes and saves under headers of sums, beside their notes. */
function readSums(times: (creator: MadeCreator) => number, answers: Answers = {}) {
  const columns = {
    粉丝数: ({ followers }: MadeCreator) => followers,
    总点赞: (one: MadeCreator) => one.likes * times(one),
    总收藏: (one: MadeCreator) => one.saves * times(one),
    笔记总数: ({ notes }: MadeCreator) => notes,
  };
  return read(tableOfMade(columns), {}, answers);
}

const likes = ({ creators }: ReturnType<typeof read>) => creators.map((one) => one.likes);
const ofOneNote = madeCreators.map((one) => one.likes);

describe('counts under headers of sums that are what one note gets', () => {
  test('are asked about before they are divided', () => {
    const open = readSums(() => 1);
    expect(open.questions).toMatchObject([{ key: 'dividedAlready 总点赞', field: 'likes' }]);
    expect(likes(open)).toEqual(ofOneNote.map(() => null));
    expect(likes(readSums(() => 1, { dividedAlready: 'oneNote' }))).toEqual(ofOneNote);
    expect(likes(readSums(() => 1, { dividedAlready: 'sumOfNotes' }))).toEqual(
      madeCreators.map((one) => one.likes / one.notes),
    );
  });

  test('sums are divided unasked', () => {
    const reading = readSums(({ notes }) => notes);
    expect(reading.questions).toEqual([]);
    expect(likes(reading)).toEqual(ofOneNote);
  });
});
