import type { Creator } from '../../../../../../src/core/creators/creator';
import type { Answers } from '../../../../../../src/core/creators/reading';
import type { Cell } from '../../../../../../src/core/table';
import { explained, fields, read } from '../../../../../support/creators/reading';
import { type MadeCreator, madeCreators, tableOfMade } from '../made-creators';

type Columns = Parameters<typeof tableOfMade>[0];

const clean: Columns = {
  粉丝数: ({ followers }) => followers,
  点赞: ({ likes }) => likes,
  收藏: ({ saves }) => saves,
  图文报价: ({ price }) => price,
};

function readMade(columns: Columns, answers: Answers = {}) {
  return read(tableOfMade(columns), {}, answers);
}

const likes = ({ creators }: { creators: readonly Creator[] }) => creators.map((one) => one.likes);
const of = (what: (creator: MadeCreator) => Cell | null) => madeCreators.map(what);
const all = ({ likes: liked, saves, notes }: MadeCreator) => Math.round((liked + saves) * notes * 0.9);

test('a table that is as creators are is read as it stands, without a question', () => {
  const reading = readMade({ ...clean, 赞藏总数: all, 笔记总数: ({ notes }) => notes });
  expect(reading.questions).toEqual([]);
  expect(reading.problems).toEqual([]);
  expect(likes(reading)).toEqual(of((one) => one.likes));
});

describe('accounts that must add up', () => {
  const lifetime = {
    ...clean,
    点赞: ({ likes: liked, notes }: MadeCreator) => liked * notes,
    收藏: ({ saves, notes }: MadeCreator) => saves * notes,
    赞藏总数: ({ likes: liked, saves, notes }: MadeCreator) => (liked + saves) * notes,
  };

  test('likes and saves that are all so far are divided by the notes', () => {
    const reading = readMade({ ...lifetime, 笔记总数: ({ notes }) => notes });
    expect(reading.questions).toEqual([]);
    expect(likes(reading)).toEqual(of((one) => one.likes));
  });

  test('are asked about where they are a large part of all so far', () => {
    const some = {
      ...lifetime,
      赞藏总数: ({ likes: liked, saves, notes }: MadeCreator) => (liked + saves) * notes * 2,
    };
    const open = readMade(some);
    expect(likes(open)).toEqual(of(() => null));
    expect(open.questions).toMatchObject([{ key: 'shareOfAll 点赞', column: 'C' }]);
    expect(open.questions[0]?.question).toContain('50 %');
    expect(likes(readMade(some, { shareOfAll: 'lifetime' }))).toEqual(of(() => null));
    expect(likes(readMade(some, { shareOfAll: 'oneNote' }))).toEqual(of((one) => one.likes * one.notes));
  });

  test('counts that so many notes can’t have had are asked about', () => {
    const ofDays = {
      ...clean,
      点赞: ({ likes: liked }: MadeCreator) => liked * 6,
      收藏: ({ saves }: MadeCreator) => saves * 6,
      赞藏总数: all,
      笔记总数: ({ notes }: MadeCreator) => notes,
    };
    const open = readMade(ofDays);
    expect(open.questions).toMatchObject([{ key: 'notesOfOtherDays 点赞', field: 'likes' }]);
    expect(open.questions[0]?.choices.map(({ answer }) => answer)).toEqual(['sumUnknown', 'oneNote']);
    expect(likes(open)).toEqual(of(() => null));
    expect(likes(readMade(ofDays, { notesOfOtherDays: 'oneNote' }))).toEqual(of((one) => one.likes * 6));
    const unread = readMade(ofDays, { notesOfOtherDays: 'sumUnknown' });
    expect(likes(unread)).toEqual(of(() => null));
    expect(unread.problems).toEqual([]);
  });
});

describe('sums for averages', () => {
  const lifetime = { ...clean, 点赞: ({ likes: liked, notes }: MadeCreator) => liked * notes };

  test('are divided where a count of notes brings them among real creators', () => {
    const reading = readMade({
      ...clean,
      点赞: ({ likes: liked, notes }) => liked * notes,
      收藏: ({ saves, notes }) => saves * notes,
      笔记总数: ({ notes }) => notes,
    });
    expect(reading.questions).toEqual([]);
    expect(reading.creators.map((one) => [one.likes, one.saves])).toEqual(
      of((one) => [one.likes, one.saves] as never),
    );
    expect(reading.problems[0]?.reason).toContain('each was divided by the notes');
  });

  test('are asked about where nothing says over which notes, and unknown until then', () => {
    const open = readMade(lifetime);
    expect(likes(open)).toEqual(of(() => null));
    expect(open.creators.map(({ saves }) => saves)).toEqual(of(() => null));
    expect(open.questions[0]?.question).toMatch(
      /^The counts in columns C, D are about \d+ times .* One answer holds for all of these columns\.$/,
    );
    expect(open.questions).toMatchObject([{ key: 'sums 点赞', field: 'likes', column: 'C', answer: null }]);
    expect(open.questions[0]?.choices.map(({ answer }) => answer)).toEqual([
      'lifetime',
      'sumUnknown',
      'oneNote',
    ]);
  });

  test('stay unread where the person says so, and are read as they stand where they are one note’s', () => {
    expect(likes(readMade(lifetime, { 'sums 点赞': 'lifetime' }))).toEqual(of(() => null));
    const kept = readMade(lifetime, { sums: 'oneNote' });
    expect(likes(kept)).toEqual(of((one) => one.likes * one.notes));
    expect(kept.questions[0]?.answer).toBe('oneNote');
  });

  test('over a few notes are asked about where prices bear the followers out, and never divided unasked', () => {
    const twice = [...madeCreators, ...madeCreators.map((one) => ({ ...one, name: `${one.name}乙` }))];
    const ofNotes = (notes: number): Columns => ({
      ...clean,
      点赞: ({ likes: liked }) => liked * notes,
      收藏: ({ saves }) => saves * notes,
    });
    expect(read(tableOfMade(ofNotes(6), twice)).questions).toEqual([]);
    expect(read(tableOfMade(ofNotes(12), twice)).questions).toMatchObject([{ key: 'sums 点赞' }]);
    const { 图文报价: _, ...unpriced } = ofNotes(12);
    expect(read(tableOfMade(unpriced, twice)).questions).toEqual([]);
    const counted = read(tableOfMade({ ...ofNotes(12), 笔记总数: () => 12 }, twice));
    expect(counted.questions[0]?.choices[0]?.answer).toBe('sumOfNotes');
  });

  test('are believed of lively creators where the header says average', () => {
    const lively = {
      粉丝数: ({ followers }: MadeCreator) => followers,
      平均点赞: ({ likes: liked }: MadeCreator) => liked * 20,
    };
    expect(readMade(lively).questions).toEqual([]);
  });

  test('give way to another column that holds a note’s counts', () => {
    const reading = readMade({
      粉丝数: ({ followers }) => followers,
      点赞: ({ likes: liked, notes }) => liked * notes,
      图文平均点赞: ({ likes: liked }) => liked,
      图文报价: ({ price }) => price,
    });
    expect(reading.questions).toEqual([]);
    expect(likes(reading)).toEqual(of((one) => one.likes));
    expect(fields(reading)).toMatchObject({ 点赞: 'passedThrough', 图文平均点赞: 'likes' });
  });

  test('of some days are asked about where the notes of these days bring them among real creators', () => {
    const columns = {
      粉丝数: ({ followers }: MadeCreator) => followers,
      近30天点赞: ({ likes: liked }: MadeCreator) => liked * 12,
      近30天笔记数: () => 12,
    };
    const open = readMade(columns);
    expect(open.questions[0]?.choices[0]).toMatchObject({
      answer: 'sumOfNotes',
      examples: [
        { written: '1680', read: '140' },
        { written: '3120', read: '260' },
      ],
    });
    expect(likes(readMade(columns, { sums: 'sumOfNotes' }))).toEqual(of((one) => one.likes));
    expect(readMade({ ...columns, 近30天点赞: ({ likes: liked }) => liked * 3 }).questions).toEqual([]);
  });

  test('are not looked for among fewer than five creators', () => {
    const rows = tableOfMade(lifetime, madeCreators.slice(3));
    expect(read(rows).questions).toEqual([]);
  });

  test('are not looked for where rows are notes', () => {
    const rows = tableOfMade({
      粉丝数: ({ followers }) => followers,
      笔记标题: ({ name }) => `${name}的一天`,
      笔记ID: ({ followers }) => `65f0000000000000${followers}aa`,
      点赞: ({ likes: liked }) => liked * 120,
    });
    expect(read(rows).questions).toEqual([]);
  });
});

describe('followers in 万 without saying so', () => {
  const inTenThousands = ({ followers }: MadeCreator) => Math.round(followers / 1e4);
  const whole = { ...clean, 粉丝数: inTenThousands };
  const unpriced = { 粉丝数: inTenThousands, 点赞: ({ likes: liked }: MadeCreator) => liked };
  const meant = of((one) => Math.round(one.followers / 1e4) * 1e4);

  test('are read so where counts and prices agree, and that is said', () => {
    const reading = readMade(whole);
    expect(reading.questions).toEqual([]);
    expect(reading.creators.map(({ followers }) => followers)).toEqual(meant);
    expect(reading.problems.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('1 was read as 10,000'),
    );
    expect(explained(reading)[1]).toContain('names no unit');
  });

  test('are asked about without prices', () => {
    const open = readMade(unpriced);
    expect(open.creators.map(({ followers }) => followers)).toEqual(of(() => null));
    expect(open.questions).toMatchObject([{ key: 'followersScale 粉丝数', field: 'followers' }]);
    expect(open.questions[0]?.question).toBe('Followers in column B run from 1 to 32. What do they count?');
    const answered = readMade(unpriced, { followersScale: 'tenThousands' });
    expect(answered.creators.map(({ followers }) => followers)).toEqual(meant);
  });

  test('that are as written leave the counts in doubt', () => {
    const next = readMade(unpriced, { followersScale: 'asWritten' });
    expect(next.questions.map(({ key, answer }) => [key, answer])).toEqual([
      ['followersScale 粉丝数', 'asWritten'],
      ['sums 点赞', null],
    ]);
  });

  test('thousands are never taken without asking', () => {
    const open = readMade({ ...clean, 粉丝数: ({ followers }) => Math.round(followers / 1e3) });
    expect(open.questions.map(({ key }) => key)).toEqual(['followersScale 粉丝数']);
  });
});

test('counts in 万 are asked about', () => {
  const columns = {
    ...clean,
    点赞: ({ likes: liked }: MadeCreator) => liked / 1e4,
    收藏: ({ saves }: MadeCreator) => saves / 1e4,
  };
  expect(readMade(columns).questions).toMatchObject([{ key: 'countsScale 点赞', field: 'likes' }]);
  expect(likes(readMade(columns, { countsScale: 'tenThousands' }))).toEqual(of((one) => one.likes));
});
