import type { Cell } from '../../../../../../src/core/table';
import { read } from '../../../../../support/creators/reading';

function shares(header: string, ...cells: readonly Cell[]) {
  return [['昵称', '粉丝数', header], ...cells.map((cell, at) => [`达人${at}`, 1000, cell])];
}

describe('shares of two scales in one column', () => {
  test('are read as one where a share stands beside percents', () => {
    const reading = read(shares('活跃粉丝占比', 0.3, 30, '30%'));
    expect(reading.creators.map(({ activeFollowerShare }) => activeFollowerShare)).toEqual([0.3, 0.3, 0.3]);
    expect(reading.problems.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('0.3 was read as 30 %'),
    );
  });

  test('are told by two places more', () => {
    const reading = read(shares('水粉占比', 0.0412, 4.82, 0.0513, 3.1, 4.7, 0.52, 0.06));
    expect(reading.creators.map(({ fakeFollowerShare }) => fakeFollowerShare)).toEqual([
      0.0412, 0.0482, 0.0513, 0.031, 0.047, 0.0052, 0.06,
    ]);
    expect(reading.questions).toEqual([]);
  });

  test('are asked about where only one place more tells them', () => {
    const rows = shares('活跃粉丝占比', 0.3, 35, 0.4, 38, 42);
    const open = read(rows);
    expect(open.creators.every(({ activeFollowerShare }) => activeFollowerShare === null)).toBe(true);
    expect(open.questions).toMatchObject([{ key: 'shareScale 活跃粉丝占比', rows: [2, 4] }]);
    expect(open.questions[0]?.question).toBe('Column C holds both 0.3 and 35. Is 0.3 the same as 30 %?');
    const answered = (answer: string) =>
      read(rows, {}, { shareScale: answer }).creators.map(({ activeFollowerShare }) => activeFollowerShare);
    expect(answered('percents')).toEqual([0.3, 0.35, 0.4, 0.38, 0.42]);
    expect(answered('asWritten')).toEqual([0.003, 0.35, 0.004, 0.38, 0.42]);
  });

  test('rates of engagement are held against the table’s own, cell by cell', () => {
    const rows = [
      ['Name', 'Followers', 'Avg likes', 'Engagement rate'],
      ['a', 10_000, 300, 0.03],
      ['b', 20_000, 1000, 5],
      ['c', 30_000, 2100, 7],
      ['d', 10_000, 60, 0.6],
    ];
    expect(read(rows).problems.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('0.03 was read as 3 %'),
    );
  });

  test('a small percent among large ones is one', () => {
    const rows = [
      ['Name', 'Followers', 'Avg likes', 'Engagement rate'],
      ['a', 10_000, 3, 0.03],
      ['b', 20_000, 1000, 5],
      ['c', 30_000, 2100, 7],
    ];
    const reading = read(rows);
    expect(reading.questions).toEqual([]);
    expect(reading.problems.map(({ reason }) => reason)).not.toContainEqual(
      expect.stringContaining('two scales'),
    );
  });

  test('shares that differ less are all of one scale', () => {
    const { creators, questions } = read(shares('活跃粉丝占比', 0.9, 1.4, 2.2, 3.1, 0.7));
    expect(questions).toEqual([]);
    expect(creators.map(({ activeFollowerShare }) => activeFollowerShare)).toEqual([
      0.009, 0.014, 0.022, 0.031, 0.007,
    ]);
  });
});

describe('blanks for 0', () => {
  const note = (name: string, at: number, comments: Cell) => [name, `${name}${at}`, 10, comments];
  const header = ['昵称', '笔记标题', '点赞', '评论'];
  const followers = (rows: readonly (readonly Cell[])[]) => [
    [...header, '粉丝数'],
    ...rows.map((cells) => [...cells, 5000]),
  ];
  const reasons = (rows: readonly (readonly Cell[])[]) =>
    read(followers(rows)).problems.map(({ reason }) => reason);

  test('are told by creator where two sources were pasted together', () => {
    const blanks = [1, 1, 2, 1, 3, '', '', 2, 4, 1].map((count, at) => note('甲', at, count));
    const zeros = [0, 1, 0, 3, 1, 0, 2, 1, 1, 5].map((count, at) => note('乙', at, count));
    const mixed = blanks.flatMap((cells, at) => [cells, zeros[at] as Cell[]]);
    expect(reasons(mixed)).toContainEqual(expect.stringContaining('there 2 blanks were read as 0.'));
  });

  test('are told by the part of the table that never writes a 0', () => {
    const rows = [
      ['昵称', '粉丝数', '点赞', '评论'],
      ...[1, 1, 2, 1, 3, '', 2, 0, 1, 0, 4, 0].map((count, at) => [`达人${at}`, 1000, 10, count]),
    ];
    expect(read(rows).creators[5]?.comments).toBe(0);
  });

  test('stay unknown beside zeros, and where nothing else of the row is known', () => {
    const rows = [
      ['昵称', '粉丝数', '点赞', '评论'],
      ...[1, 0, 2, 1, '', 0, 2, 0, 1, 1, 4, 0].map((count, at) => [`达人${at}`, 1000, 10, count]),
    ];
    expect(read(rows).creators[4]?.comments).toBeNull();
    const unmeasured = [
      ['昵称', '粉丝数', '点赞', '评论'],
      ...[1, 1, 2, 1, 3, '', 2, ''].map((count, at) => [`达人${at}`, 1000, at === 5 ? '' : 10, count]),
    ];
    const { creators, problems } = read(unmeasured);
    expect([creators[5]?.comments, creators[7]?.comments]).toEqual([null, 0]);
    expect(problems[0]?.reason).toContain('its 1 blank was read as 0');
    expect(problems[0]?.reason).toContain('1 other stays unknown');
  });
});
