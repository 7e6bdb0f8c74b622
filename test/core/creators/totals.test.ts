import type { Cell } from '../../../src/core/table';
import { readTab } from '../../support/creators/read-rows';

function read(header: readonly string[], ...rows: readonly (readonly Cell[])[]) {
  return readTab('Creators', [header, ...rows]);
}

test('sums within days are divided by the notes of the same days', () => {
  const { creators, problems } = read(
    ['昵称', '粉丝数', '笔记总数', '近90天笔记数', '近90天总点赞', '近90天总收藏'],
    ['甲', 10_000, 500, 50, 5000, 2500],
  );
  expect(creators[0]).toMatchObject({
    likes: 100,
    saves: 50,
    notes: 50,
    average: 'total÷notes',
    averageDays: 90,
  });
  expect(problems.map(({ reason }) => reason)).toContain(
    'Column E holds sums over 90 days: each was divided by the notes of these days in column D.',
  );
});

test('sums within days are not divided by the notes of a lifetime', () => {
  const { creators, problems } = read(
    ['昵称', '粉丝数', '笔记总数', '近90天总点赞'],
    ['甲', 10_000, 500, 5000],
  );
  expect(creators[0]?.likes).toBeNull();
  expect(problems.map(({ reason }) => reason)).toContainEqual(expect.stringContaining('was not used'));
});

test('获赞 is what a creator got in a lifetime', () => {
  const { creators } = read(['昵称', '粉丝数', '作品数', '获赞数'], ['甲', 10_000, 50, 50_000]);
  expect(creators[0]).toMatchObject({ likes: 1000, average: 'total÷notes', notes: 50 });
});

test('plain counts larger than the following of most creators are sums', () => {
  const rows = [
    ['甲', 10_000, 50, 50_000],
    ['乙', 3000, 10, 9000],
    ['丙', 1000, 20, 4000],
  ];
  const { creators } = read(['昵称', '粉丝数', '作品数', '点赞数'], ...rows);
  expect(creators.map(({ likes }) => likes)).toEqual([1000, 900, 200]);
  const plain = read(
    ['昵称', '粉丝数', '作品数', '点赞数'],
    ...rows.map(([a, b, c]) => [a, b, c, 90] as Cell[]),
  );
  expect(plain.creators.map(({ likes }) => likes)).toEqual([90, 90, 90]);
});

test('only a median of engagement is still something to score by', () => {
  const { creators } = read(['昵称', '粉丝数', '互动中位数'], ['甲', 10_000, 300]);
  expect(creators[0]).toMatchObject({ engagement: 300, average: 'median', likes: null, saves: null });
});

describe('INTERACTION', () => {
  test('is a lifetime sum where it is larger than the following', () => {
    const { creators } = read(['nickname', 'fans', 'interaction'], ['a', 1000, 5000], ['b', 2000, 9000]);
    expect(creators[0]).toMatchObject({ likesAndSavesTotal: 5000, engagement: null });
  });

  test('is a note’s engagement where it is small beside the following', () => {
    const { creators } = read(['NAME', 'FANS', 'INTERACTION'], ['a', 1000, 50], ['b', 2000, 90]);
    expect(creators[0]).toMatchObject({ likesAndSavesTotal: null, engagement: 50 });
  });
});

describe('blanks', () => {
  const counts = (shares: readonly Cell[]) =>
    read(
      ['昵称', '粉丝数', '点赞', '分享'],
      ...shares.map((count, row) => [`${row}`, 1000, 10, count] as readonly Cell[]),
    );
  const ones = Array.from({ length: 25 }, (_, row) => 1 + (row % 3));

  test('stand for 0 in a column of small counts that never says 0, and that is said', () => {
    const { creators, problems } = counts([...ones, '', '']);
    expect(creators.slice(25).map(({ shares }) => shares)).toEqual([0, 0]);
    expect(problems[0]?.reason).toContain('its 2 blanks were read as 0');
  });

  test('are unknown where the column says 0 elsewhere, or holds large counts', () => {
    expect(counts([...ones, 0, '']).creators[26]?.shares).toBeNull();
    expect(counts([...ones.map((count) => count * 100), '']).creators[25]?.shares).toBeNull();
  });
});

test('where a value came from stands with it', () => {
  const { creators } = read(
    ['昵称', '粉丝数', '笔记总数', '总点赞', '平均收藏'],
    ['甲', 10_000, 50, 5000, 20],
  );
  expect(creators[0]?.origins).toMatchObject({
    followers: { tab: 'Creators', columns: 'B', header: '粉丝数', how: 'read' },
    likes: { columns: 'D', how: 'divided' },
    saves: { columns: 'E', how: 'read' },
  });
});

describe('an average of what is counted together', () => {
  test.each(['平均获赞', '篇均获赞', '平均獲讚', '平均总点赞'])('%s is no sum', (header) => {
    const { creators, problems } = read(['昵称', '粉丝数', header], ['甲', 10_000, 150]);
    expect(creators[0]).toMatchObject({ likes: 150, average: 'mean' });
    expect(problems.map(({ reason }) => reason)).not.toContainEqual(expect.stringContaining('sums'));
  });
});

describe('sums over notes that their header counts', () => {
  test.each([
    ['近8篇总点赞', 8],
    ['最近10条笔记获赞', 10],
    ['Total likes (last 10 posts)', 10],
  ])('%s is divided by %d', (header, notes) => {
    const { creators, problems, columns } = read(['昵称', '粉丝数', header], ['甲', 10_000, 150 * notes]);
    expect(creators[0]).toMatchObject({ likes: 150, average: 'mean' });
    expect(columns[2]?.how).toMatchObject({ how: 'divided', by: String(notes) });
    expect(problems.map(({ reason }) => reason)).toContain(
      `Column C holds sums over ${notes} notes, as its header says: each was divided by ${notes}.`,
    );
  });

  test('a mean over them is none', () => {
    expect(read(['昵称', '粉丝数', '近10篇平均点赞'], ['甲', 10_000, 150]).creators[0]?.likes).toBe(150);
  });
});
