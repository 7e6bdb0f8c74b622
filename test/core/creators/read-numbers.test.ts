import { explained, only, read } from '../../support/creators/reading';

describe('numbers', () => {
  test('the header’s unit multiplies only where the cell has none', () => {
    const reading = read([
      ['昵称', '粉丝数（万）'],
      ['甲', 1.2],
      ['乙', '3.5万'],
      ['丙', '8k'],
    ]);
    expect(reading.creators.map(({ followers }) => followers)).toEqual([12_000, 35_000, 8000]);
    expect(reading.columns[1]?.unit).toBe(10_000);
  });

  test('a unit that would make everyone a giant is refused, and said', () => {
    const reading = read([
      ['昵称', '粉丝数（万）'],
      ['甲', 123_456],
      ['乙', 98_765],
    ]);
    expect(reading.creators.map(({ followers }) => followers)).toEqual([123_456, 98_765]);
    expect(reading.columns[1]?.unit).toBe(1);
    expect(explained(reading)[1]).toContain('already whole');
  });

  test.each([[['0.12', '0.4']], [['12', '40']], [['12%', '40%']]])(
    'a share is read the same from %j',
    (cells) => {
      const reading = read([
        ['昵称', '粉丝数', '活跃粉丝占比'],
        ...cells.map((cell, at) => [`${at}`, 1000, cell]),
      ]);
      expect(reading.creators.map(({ activeFollowerShare }) => activeFollowerShare)).toEqual([0.12, 0.4]);
    },
  );

  test('a bound keeps its flag, a range its low end and a remark', () => {
    const reading = read([
      ['昵称', '粉丝数', '图文报价'],
      ['甲', '10w+', '3000-5000'],
    ]);
    expect(only(reading)).toMatchObject({
      followers: 100_000,
      censored: ['followers'],
      offers: [{ price: 3000 }],
    });
    expect(reading.problems.find(({ row }) => row !== null)).toMatchObject({
      row: 2,
      column: 'C',
      value: '3000-5000',
      severity: 'doubtful',
    });
  });

  test('what is not known stays unknown, and is no problem', () => {
    const reading = read([
      ['昵称', '粉丝数', '平均收藏', '平均评论'],
      ['甲', 1000, '--', ''],
      ['乙', 1000, 5, 1],
    ]);
    expect(reading.creators[0]).toMatchObject({ saves: null, comments: null });
    expect(reading.problems).toEqual([]);
  });

  test('a negative count and a word are unknown, each with its cell', () => {
    const reading = read([
      ['昵称', '粉丝数', '平均收藏'],
      ['甲', 1000, -3],
      ['乙', 1000, 'many'],
      ['丙', 1, 2],
      ['丁', 1, 2],
    ]);
    expect(reading.creators.map(({ saves }) => saves)).toEqual([null, null, 2, 2]);
    expect(reading.problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'C', '-3'],
      [3, 'C', 'many'],
    ]);
  });
});

describe('sums', () => {
  test('a crawler’s sums are divided by its notes', () => {
    const reading = read([
      ['user_id', 'fans', 'liked_count', 'collected_count', 'note_count', 'liked_90', 'note_count_90'],
      ['u1', 1000, 600, 300, 30, 90, 3],
    ]);
    expect(only(reading)).toMatchObject({ likes: 20, saves: 10, notes: 30, average: 'total÷notes' });
    expect(reading.problems[0]?.reason).toBe(
      'Column C holds sums over all notes: each was divided by the notes in column E.',
    );
  });

  test('plain likes and saves that make up 赞藏总数 are sums too', () => {
    const reading = read([
      ['昵称', '粉丝数', '点赞', '收藏', '赞藏总数', '笔记总数'],
      ['甲', 1000, 600, 400, 1000, 10],
      ['乙', 1000, 60, 40, 101, 10],
      ['丙', 1000, 300, 100, 400, 4],
    ]);
    expect(reading.creators.map(({ likes, saves }) => [likes, saves])).toEqual([
      [60, 40],
      [6, 4],
      [75, 25],
    ]);
  });

  test('sums without a count of notes are not used, and it is said', () => {
    const reading = read([
      ['昵称', '粉丝数', '总点赞', '平均收藏'],
      ['甲', 1000, 600, 4],
    ]);
    expect(only(reading).likes).toBeNull();
    expect(reading.problems[0]).toMatchObject({ column: 'C', severity: 'doubtful' });
  });
});

describe('offers', () => {
  test('declared and undeclared quotes stand apart, with the rebate', () => {
    const reading = read([
      ['昵称', '粉丝数', '报备图文', '报备视频', '非报备图文', '返点'],
      ['甲', 1000, 800, 1000, 600, '30%'],
    ]);
    expect(only(reading).offers).toEqual([
      { format: 'image', price: 800, declared: true, rebate: 0.3, agreed: false },
      {
        format: 'image',
        price: 600,
        declared: false,
        rebate: 0.3,
        agreed: false,
        undeclaredAs: 'offPlatform',
      },
      { format: 'video', price: 1000, declared: true, rebate: 0.3, agreed: false },
    ]);
  });

  test('one price takes its format and kind from the row', () => {
    const reading = read([
      ['NAME', 'FAN BASE（K）', 'TYPE', 'PRICE'],
      ['甲', 12.3, '报备图文', 3000],
      ['乙', 8.1, '软植视频', 2000],
    ]);
    expect(reading.creators.map(({ offers }) => offers[0])).toMatchObject([
      { format: 'image', declared: true },
      { format: 'video', declared: false },
    ]);
  });

  test('0 is no price, another currency is not read, and both are said', () => {
    const reading = read([
      ['Name', 'Followers', 'Image price'],
      ['a', 1, 0],
      ['b', 1, '$200'],
      ['c', 1, 50],
    ]);
    expect(reading.creators.map(({ offers }) => offers.length)).toEqual([0, 0, 1]);
    expect(reading.problems.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('prices of 0 (1)'),
      expect.stringContaining('No column of saves'),
      expect.stringContaining('C3 is not in ¥'),
    ]);
  });
});

test('a rate of engagement stands in only where no counts are given', () => {
  const chinese = read([
    ['昵称', '粉丝数', '阅读中位数', '互动率'],
    ['甲', 1000, 500, '10%'],
  ]);
  expect(only(chinese).engagement).toBe(50);
  const english = read([
    ['Name', 'Followers', 'Engagement rate'],
    ['a', 1000, '3%'],
  ]);
  expect(only(english).engagement).toBe(30);
  const counted = read([
    ['Name', 'Followers', 'Engagement rate', 'Avg likes'],
    ['a', 1000, '3%', 5],
  ]);
  expect(only(counted).engagement).toBeNull();
});

test('sums over some days want the notes of these days, though those in all stand beside', () => {
  const { creators, problems } = read([
    ['昵称', '粉丝数', '近60天点赞总数', '笔记总数'],
    ['甲', 12_000, 4_800, 320],
    ['乙', 8_000, 3_100, 150],
  ]);
  expect(creators.map(({ likes }) => likes)).toEqual([null, null]);
  expect(problems.map(({ reason }) => reason)).toContain(
    'Column C holds sums over 60 days, and no column counts the notes of these days, so it was not used: add one (近60天笔记数).',
  );
});
