import type { Answers } from '../../../../../../src/core/creators/reading';
import { read } from '../../../../../support/creators/reading';
import { type MadeCreator, madeCreators, tableOfMade } from '../made-creators';

/** Saves and comments as they usually go with likes. */
const saves = ({ likes }: MadeCreator) => Math.round(likes * 0.3);
const comments = ({ likes }: MadeCreator) => Math.round(likes * 0.1);
const notes = ({ followers }: MadeCreator) => 9 + (followers % 7);

type Columns = Readonly<Record<string, (creator: MadeCreator) => number>>;

function readCounts(columns: Columns, answers: Answers = {}, creators = madeCreators.length) {
  const table = tableOfMade(
    { 粉丝数: ({ followers }) => followers, ...columns },
    madeCreators.slice(0, creators),
  );
  return read(table, {}, answers);
}

const perNote = (creators = madeCreators.length) =>
  madeCreators.slice(0, creators).map((creator) => [creator.likes, saves(creator), comments(creator)]);

const countsOf = ({ creators }: ReturnType<typeof readCounts>) =>
  creators.map((one) => [one.likes, one.saves, one.comments]);

describe('counts without a word, beside a sum of the same notes', () => {
  test.each([
    ['近30天获赞', '近30天收藏', '近30天评论', '近30天笔记数'],
    ['近30天总点赞', '近30天收藏', '近30天评论', '近30天笔记数'],
    ['获赞', '收藏', '评论', '笔记数'],
    ['Total likes', 'Saves', 'Comments', 'Posts'],
  ])('%s, %s and %s are sums, too', (likesHeader, savesHeader, commentsHeader, notesHeader) => {
    const columns = {
      [likesHeader]: (one: MadeCreator) => one.likes * notes(one),
      [savesHeader]: (one: MadeCreator) => saves(one) * notes(one),
      [commentsHeader]: (one: MadeCreator) => comments(one) * notes(one),
      [notesHeader]: notes,
    };
    for (const creators of [3, madeCreators.length]) {
      const reading = readCounts(columns, {}, creators);
      expect(reading.questions).toEqual([]);
      expect(countsOf(reading)).toEqual(perNote(creators));
    }
  });

  test('so are those over the notes that the header names', () => {
    const reading = readCounts({
      近10篇总点赞: ({ likes }) => likes * 10,
      近10篇收藏: (one) => saves(one) * 10,
      近10篇评论: (one) => comments(one) * 10,
    });
    expect(countsOf(reading)).toEqual(perNote());
  });

  test('without the notes none of them is used', () => {
    const reading = readCounts({
      近30天总点赞: (one) => one.likes * notes(one),
      近30天收藏: (one) => saves(one) * notes(one),
    });
    expect(reading.creators.every((one) => one.likes === null && one.saves === null)).toBe(true);
  });

  test('they are one note’s where they go with a lifetime’s likes only so', () => {
    const reading = readCounts({
      总获赞: ({ likes }) => likes * 120,
      收藏: saves,
      评论: comments,
      笔记数: () => 120,
    });
    expect(reading.questions).toEqual([]);
    expect(countsOf(reading)).toEqual(perNote());
  });
});

describe('counts without a word, beside an average', () => {
  test('are one note’s, as 平均收藏 beside 总获赞 is', () => {
    const plain = readCounts({ 平均点赞: ({ likes }) => likes, 收藏: saves, 评论: comments });
    expect(plain.questions).toEqual([]);
    expect(countsOf(plain)).toEqual(perNote());
    const lifetime = readCounts({
      总获赞: ({ likes }) => likes * 120,
      平均收藏: saves,
      评论: comments,
      笔记数: () => 120,
    });
    expect(countsOf(lifetime)).toEqual(perNote());
  });

  const summed: Columns = {
    近30天平均点赞: ({ likes }) => likes,
    近30天收藏: (one) => saves(one) * 20,
    近30天评论: () => 210,
  };

  test('are asked about together where one note gets no such numbers', () => {
    const { questions, creators } = readCounts(summed);
    expect(questions).toMatchObject([
      {
        key: 'countsBeside 近30天收藏',
        question: expect.stringContaining('columns D, E are sums or one note’s'),
        choices: [{ answer: 'sumUnknown' }, { answer: 'oneNote' }],
      },
    ]);
    expect(creators[0]).toMatchObject({ likes: madeCreators[0]?.likes, saves: null, comments: null });
  });

  test('are read as the person answers', () => {
    const asTheyStand = readCounts(summed, { countsBeside: 'oneNote' });
    expect(asTheyStand.creators[0]?.saves).toBe(840);
    const left = readCounts(summed, { countsBeside: 'sumUnknown' });
    expect(left.creators[0]).toMatchObject({ saves: null, comments: null });
  });

  test('are divided where they can be nothing but sums over the notes', () => {
    const reading = readCounts({
      平均点赞: ({ likes }) => likes,
      收藏: (one) => saves(one) * 40,
      评论: (one) => comments(one) * 40,
      笔记数: () => 40,
    });
    expect(reading.questions).toEqual([]);
    expect(countsOf(reading)).toEqual(perNote());
  });
});
