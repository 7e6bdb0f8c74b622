import type { Cell } from '../../../../src/core/table';
import { explained, fields, read } from '../../../support/creators/reading';

type Rows = readonly (readonly Cell[])[];

/** Three notes of each of four creators: likes and saves of their own, the followers of the creator. */
const counts: readonly (readonly [name: string, followers: number, likes: number, saves: number])[] = [
  ['甲', 12_000, 310, 44],
  ['甲', 12_000, 95, 12],
  ['甲', 12_000, 1_420, 390],
  ['乙', 8_300, 58, 9],
  ['乙', 8_300, 240, 31],
  ['乙', 8_300, 61, 22],
  ['丙', 45_100, 2_900, 610],
  ['丙', 45_100, 870, 77],
  ['丙', 45_100, 1_330, 205],
  ['丁', 3_050, 26, 4],
  ['丁', 3_050, 112, 35],
  ['丁', 3_050, 48, 6],
];

const withColumn = (rows: Rows, header: string, cell: (row: number) => Cell): Rows =>
  rows.map((cells, row) => [...cells, row === 0 ? header : cell(row - 1)]);

const bare: Rows = [['昵称', '粉丝数', '点赞', '收藏'], ...counts];
const nameOf = (row: number) => counts[row]?.[0] ?? '';
const lifetime = (row: number) => ({ 甲: 90_100, 乙: 20_400, 丙: 310_000, 丁: 5_120 })[nameOf(row)] ?? 0;

describe('a table of notes', () => {
  test('is told by the same creators and followers with other counts, without a word of notes', () => {
    const { rowsAre, creators, questions } = read(bare);
    expect(rowsAre).toBe('notes');
    expect(creators.map(({ name, notes }) => [name, notes])).toEqual([
      ['甲', 3],
      ['乙', 3],
      ['丙', 3],
      ['丁', 3],
    ]);
    expect(questions).toEqual([]);
  });

  test.each(['获赞', 'total_likes', '平均点赞'])('is not hidden by a column %s of the creator', (header) => {
    const reading = read(withColumn(bare, header, lifetime));
    expect(reading.rowsAre).toBe('notes');
    expect(fields(reading)).toMatchObject({ 点赞: 'likes', [header]: 'passedThrough' });
    expect(reading.creators.map(({ likes }) => likes)).toEqual(read(bare).creators.map(({ likes }) => likes));
  });

  test('with a title keeps its own likes beside the creator’s so far, though nobody repeats', () => {
    const once = [bare[0] as readonly Cell[], ...[1, 4, 7, 10].map((row) => bare[row] as readonly Cell[])];
    const titled = withColumn(
      withColumn(once, '笔记标题', (row) => `第 ${row} 篇`),
      '发布时间',
      (row) => `2026-05-0${row + 1}`,
    );
    const reading = read(withColumn(titled, '获赞', (row) => 50_000 + row));
    expect(reading.rowsAre).toBe('notes');
    expect(fields(reading)).toMatchObject({ 点赞: 'likes', 获赞: 'passedThrough' });
  });

  test('is told by a link to another note on each row of a creator, whatever it got', () => {
    const link = (at: number) => `https://www.xiaohongshu.com/explore/65f0a1b2c3d4e5f60718293${at}`;
    const { rowsAre, creators } = read([
      ['昵称', '粉丝数', '笔记链接', '点赞'],
      ['甲', 12_000, link(1), 100],
      ['甲', 12_000, link(2), 100],
      ['乙', 7_000, link(3), 54],
    ]);
    expect(rowsAre).toBe('notes');
    expect(creators.map(({ notes }) => notes)).toEqual([2, 1]);
  });

  test('has an id of the note where each row has another and creators repeat', () => {
    const reading = read(withColumn(bare, 'id', (row) => `w${1000 + row}`));
    expect(reading.rowsAre).toBe('notes');
    expect(fields(reading)).toMatchObject({ id: 'noteId' });
    expect(reading.creators).toHaveLength(4);
    expect(Object.keys(reading.noteAuthors)).toHaveLength(12);
  });

  test('has two ids, of which the one that is new in every row is the note’s', () => {
    const rows = counts.map(([name, ...cells], at) => [`65f0${at + 10}`, `u-${name}`, ...cells]);
    const reading = read([['_id', 'user_id', 'fans', 'likes', 'saves'], ...rows]);
    expect(fields(reading)).toMatchObject({ _id: 'noteId', user_id: 'id' });
    expect(reading.creators.map(({ id, notes }) => [id, notes])).toEqual([
      ['u-甲', 3],
      ['u-乙', 3],
      ['u-丙', 3],
      ['u-丁', 3],
    ]);
  });

  test('is asked about where few creators repeat, whose counts are unknown until then', () => {
    const others = Array.from({ length: 30 }, (_, at) => [`其他${at}`, 5_000 + at, 40 + at, 7]);
    const rows: Rows = [...bare.slice(0, 3), ...others];
    const open = read(rows);
    expect(open.questions).toMatchObject([
      {
        key: 'notesOrCreators',
        rows: [2, 3],
        answer: null,
        choices: [{ answer: 'notes' }, { answer: 'creators' }],
      },
    ]);
    expect(open.creators).toHaveLength(31);
    expect(open.creators.slice(0, 2)).toMatchObject([
      { name: '甲', likes: null, saves: null },
      { name: '其他0', likes: 40, saves: 7 },
    ]);
    const notes = read(rows, {}, { notesOrCreators: 'notes' });
    expect(notes.rowsAre).toBe('notes');
    expect(notes.creators[0]).toMatchObject({ name: '甲', notes: 2 });
    const creators = read(rows, {}, { notesOrCreators: 'creators' });
    expect(creators.rowsAre).toBe('creators');
    expect(creators.creators[0]).toMatchObject({ name: '甲', likes: 310 });
  });
});

describe('a table of creators', () => {
  const roster: Rows = [
    ['昵称', '粉丝数', '点赞', '收藏'],
    ...['甲', '乙', '丙', '丁'].map((name, at) => [name, 5_000 + 700 * at, 120 + 13 * at, 20 + at]),
  ];
  const untouched = read(roster).creators.map(({ likes, average }) => [likes, average]);

  test('stays one with a sample link each', () => {
    const link = (row: number) => `https://www.xiaohongshu.com/explore/65f0a1b2c3d4e5f60718293${row}`;
    const reading = read(withColumn(roster, '代表作链接', link));
    expect(reading).toMatchObject({ rowsAre: 'creators', questions: [] });
    expect(reading.creators.map(({ likes, average }) => [likes, average])).toEqual(untouched);
  });

  test('stays one with the title and text of a sample each', () => {
    const titled = withColumn(roster, '代表作标题', (row) => `第 ${row} 篇`);
    const reading = read(withColumn(titled, '案例正文', (row) => `写了 ${row}`));
    expect(reading).toMatchObject({ rowsAre: 'creators', questions: [] });
    expect(reading.creators.map(({ likes, average }) => [likes, average])).toEqual(untouched);
  });

  test('stays one when it is pasted twice, or has a row an offer', () => {
    const [header = [], ...rows] = roster;
    expect(read([header, ...rows, ...rows])).toMatchObject({ rowsAre: 'creators', questions: [] });
    const offers = [
      [...header, '形式', '报价'],
      ...rows.flatMap((row, at) => [
        [...row, '图文', 300 + at],
        [...row, '视频', 500 + at],
      ]),
    ];
    const reading = read(offers);
    expect(reading).toMatchObject({ rowsAre: 'creators', questions: [] });
    expect(reading.creators).toHaveLength(4);
    expect(reading.creators[0]?.offers).toHaveLength(2);
  });

  test('stays one with a line and a sample for each format, whose counts are the creator’s', () => {
    const link = (at: number) => `https://www.xiaohongshu.com/explore/65f0a1b2c3d4e5f60718293${at}`;
    const lines = roster.slice(1).flatMap((cells, at) => [
      [...cells, '图文', link(2 * at)],
      [...cells, '视频', link(2 * at + 1)],
    ]);
    const reading = read([['昵称', '粉丝数', '点赞', '收藏', '形式', '案例链接'], ...lines]);
    expect(reading).toMatchObject({ rowsAre: 'creators', questions: [] });
    expect(reading.creators.map(({ likes, average }) => [likes, average])).toEqual(untouched);
  });

  test('stays one with a line for each format, which has its own price and counts', () => {
    const lines = roster.slice(1).flatMap(([name = '', followers = 0], at) => [
      [name, followers, 100 + at, 20, '图文', 300 + at],
      [name, followers, 400 + at, 70, '视频', 500 + at],
    ]);
    const reading = read([['昵称', '粉丝数', '点赞', '收藏', '形式', '报价'], ...lines]);
    expect(reading).toMatchObject({ rowsAre: 'creators', questions: [] });
    expect(reading.creators[0]?.offers.map(({ format, price }) => [format, price])).toEqual([
      ['image', 300],
      ['video', 500],
    ]);
  });

  test('stays one where averages of another month stand below, following unchanged', () => {
    const averages = [
      ['昵称', '粉丝数', '平均点赞', '平均收藏'],
      ...roster.slice(1),
      ...roster
        .slice(1)
        .map(([name, followers, likes, saves]) => [
          name as string,
          followers as number,
          (likes as number) + 9,
          (saves as number) + 2,
        ]),
    ];
    expect(read(averages)).toMatchObject({ rowsAre: 'creators', questions: [] });
  });
});

describe('whose a count is', () => {
  test('a plain column that is the same on every note of a creator is the creator’s', () => {
    const rows = bare.map((cells, row) =>
      row === 0
        ? ['昵称', '粉丝数', '点赞', '点赞数', '收藏']
        : [...cells.slice(0, 2), lifetime(row - 1), ...cells.slice(2)],
    );
    const reading = read(rows);
    expect(fields(reading)).toMatchObject({ 点赞: 'passedThrough', 点赞数: 'likes' });
    expect(explained(reading)[2]).toBe('The creator’s, so far or on average, and not one note’s.');
  });
});

describe('notes without a creator', () => {
  const rows: Rows = [
    ['笔记标题', '粉丝数', '点赞', '收藏', '渠道', '小编'],
    ...counts.map(([name, followers, likes, saves], at) => [
      `第 ${at} 篇`,
      followers,
      likes,
      saves,
      '自投',
      `${name}某`,
    ]),
  ];

  test('are nobody’s until it is said which column is the creator', () => {
    const reading = read(rows);
    expect(reading.questions).toMatchObject([{ key: 'whoseNotes', answer: null }]);
    expect(reading.questions[0]?.choices.map(({ answer }) => answer)).toEqual(['小编', '渠道']);
    expect(reading.creators).toEqual([]);
    expect(reading.counts).toEqual({ rows: 12, read: 0, repeated: 0, rejected: 12 });
    expect(reading.summary).toContain('12 notes of unknown creators');
  });

  test('are gathered by the column that a person names', () => {
    const { creators, counts: counted } = read(rows, {}, { whoseNotes: '小编' });
    expect(creators.map(({ name, notes }) => [name, notes])).toEqual([
      ['甲某', 3],
      ['乙某', 3],
      ['丙某', 3],
      ['丁某', 3],
    ]);
    expect(counted).toEqual({ rows: 12, read: 4, repeated: 8, rejected: 0 });
  });
});

describe('two rows of one note', () => {
  const header = ['笔记ID', '昵称', '粉丝数', '点赞', '收藏'];
  const id = '65f0a1b2c3d4e5f607182930';

  test('count once where they say the same', () => {
    const reading = read([header, [id, '甲', 9_000, 100, 10], [id, '甲', 9_000, 100, 10]]);
    expect(reading.questions).toEqual([]);
    expect(reading.creators).toMatchObject([{ name: '甲', notes: 1, likes: 100 }]);
    expect(reading.counts).toEqual({ rows: 2, read: 1, repeated: 0, rejected: 1 });
  });

  test('are asked about where they differ, and the most counts until then', () => {
    const less = [id, '甲', 9_000, 100, 10];
    const more = [id, '甲', 9_000, 400, 40];
    for (const rows of [
      [header, less, more],
      [header, more, less],
    ]) {
      const open = read(rows);
      expect(open.questions).toMatchObject([{ key: 'sameNote', rows: [2, 3], answer: null }]);
      expect(open.creators).toMatchObject([{ notes: 1, likes: 400 }]);
      expect(read(rows, {}, { sameNote: 'different' }).creators).toMatchObject([{ notes: 2 }]);
    }
    expect(read([header, more, less]).problems.map(({ reason }) => reason)).toContain(
      'Row 3 has the note of row 2, which counts: each note counts once.',
    );
  });

  test('are the newest figures of one note where their days say so', () => {
    for (const day of ['抓取日期', '日期']) {
      const rows = [
        ['2026-11-02', id, '甲', 9_000, 400, 40],
        ['2026-11-03', id, '甲', 9_010, 390, 41],
        ['2026-11-01', id, '甲', 9_000, 100, 10],
      ];
      const reading = read([[day, ...header], ...rows]);
      expect(reading.questions).toEqual([]);
      expect(reading.creators).toMatchObject([{ notes: 1, likes: 390, followers: 9_010 }]);
      expect(reading.problems.map(({ reason }) => reason)).toContain(
        'Row 2 has earlier figures of the note in row 3, and the newest count.',
      );
      expect(reading.counts).toEqual({ rows: 3, read: 1, repeated: 0, rejected: 2 });
    }
  });

  test('are asked about under two creators, and are both’s until then', () => {
    const own = (at: number) => `65f0a1b2c3d4e5f60718293${at}`;
    const rows = [
      header,
      [id, '甲', 9_000, 100, 10],
      [own(1), '甲', 9_000, 140, 24],
      [id, '乙', 4_000, 100, 10],
      [own(2), '乙', 4_000, 40, 4],
    ];
    const open = read(rows);
    expect(open.questions).toMatchObject([{ key: 'noteOfSeveral', rows: [2, 4], answer: null }]);
    expect(open.creators.map(({ notes }) => notes)).toEqual([2, 2]);
    const once = read(rows, {}, { noteOfSeveral: 'theSame' });
    expect(once.creators.map(({ notes }) => notes)).toEqual([2, 1]);
    expect(once.counts).toEqual({ rows: 4, read: 2, repeated: 1, rejected: 1 });
  });

  test('are none where a table numbers each creator’s notes', () => {
    const reading = read([
      header,
      ['1', '甲', 9_000, 100, 10],
      ['1', '乙', 7_000, 400, 40],
      ['2', '乙', 7_000, 90, 4],
    ]);
    expect(reading.questions).toEqual([]);
    expect(reading.creators.map(({ notes }) => notes)).toEqual([1, 2]);
  });
});

describe('rows of one creator whose followers hardly move and whose counts do', () => {
  const drifting = counts.map(([name, followers, ...rest], row) => [name, followers + (row % 3), ...rest]);
  const table: Rows = [bare[0] as readonly Cell[], ...drifting];

  test('are notes where each creator’s price stays', () => {
    const { rowsAre, creators, questions } = read(
      withColumn(table, '图文报价', (row) => ({ 甲: 900, 乙: 700, 丙: 3_000, 丁: 300 })[nameOf(row)] ?? 0),
    );
    expect(rowsAre).toBe('notes');
    expect(creators.map(({ notes }) => notes)).toEqual([3, 3, 3, 3]);
    expect(questions).toEqual([]);
  });

  test('are asked about where there is none', () => {
    expect(read(table).questions.map(({ key }) => key)).toEqual(['notesOrCreators']);
  });

  test('are figures of several months where the counts hardly move either', () => {
    const months = counts.map(([name, followers], row) => [
      name,
      followers + 40 * (row % 3),
      300 + (row % 3),
      44 + Math.floor(row / 3),
    ]);
    const { rowsAre, questions } = read(
      withColumn([bare[0] as readonly Cell[], ...months], '图文报价', () => 900),
    );
    expect([rowsAre, questions]).toEqual(['creators', []]);
  });
});

test('while nobody knows whose the notes are, nobody is said to be named by a row', () => {
  const { creators, problems } = read([
    ['笔记标题', '粉丝数', '点赞', '收藏'],
    ['第 1 篇', 12_000, 310, 44],
    ['第 2 篇', 12_000, 95, 12],
    ['第 3 篇', 8_300, 58, 9],
  ]);
  expect(creators).toEqual([]);
  expect(problems.map(({ reason }) => reason).filter((reason) => /named by their rows/.test(reason))).toEqual(
    [],
  );
});
