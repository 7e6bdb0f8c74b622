import { readCreators } from '../../../src/core/creators/read-creators';
import { InputError } from '../../../src/core/input-error';
import { settingsFrom } from '../../../src/core/settings';
import { explained, fields, only, read } from '../../support/creators/reading';
import { tableOf } from '../../support/creators/table';

describe('a table that cannot be read', () => {
  test.each([
    ['an empty tab', [['', ''], []], /^The tab “Creators” is empty/],
    ['no header', [['甲', 123, 4]], /^No header row was found in “Creators”/],
    [
      'no followers',
      [
        ['昵称', '点赞'],
        ['甲', 1],
      ],
      /^No followers column .* 昵称, 点赞/,
    ],
    [
      'nothing below the header',
      [
        ['昵称', '粉丝数'],
        ['', ''],
      ],
      /^No creators stand below the header in row 1/,
    ],
    [
      'notes without creators',
      [
        ['笔记标题', '点赞', '收藏'],
        ['一', 1, 2],
      ],
      /lists notes/,
    ],
  ])('says %s in one sentence', (_, rows, sentence) => {
    expect(() => read(rows)).toThrow(InputError);
    expect(() => read(rows)).toThrow(sentence);
  });

  test('says it in the language of the settings', () => {
    const settings = settingsFrom([['language', 'zh']]);
    expect(() => readCreators(tableOf([]), { settings })).toThrow('工作表“Creators”为空');
  });
});

describe('an export of Huitun', () => {
  const reading = read([
    [
      '达人名称',
      '达人官方地址',
      '小红书号',
      '粉丝数',
      '赞藏总数',
      '笔记总数',
      '商业笔记总数',
      '近7天笔记数',
      '近60天笔记数',
      '近60天平均点赞',
      '近60天平均收藏',
      '近60天平均评论',
      '活跃粉丝占比',
      '水粉占比',
      '图文笔记报价',
      '视频笔记报价',
      '签约MCN',
      '品牌合作人',
      '达人标签',
      '更新时间',
    ],
    [
      '甲',
      'https://www.xiaohongshu.com/user/profile/5ff0e6410000000001000aaa?a=1',
      '00948275',
      '123,456',
      '100万',
      '200',
      '20',
      '3',
      '12',
      '1,200',
      '300',
      '50',
      '42.64% | 192745',
      '7.5%',
      '3000',
      '--',
      '无机构',
      '是',
      '[美妆;护肤]',
      '2026-08-10 12:34:56',
    ],
  ]);

  test('is read whole', () => {
    expect(only(reading)).toMatchObject({
      id: '5ff0e6410000000001000aaa',
      name: '甲',
      handle: '00948275',
      followers: 123_456,
      likesAndSavesTotal: 1_000_000,
      notes: 12,
      notesTotal: 200,
      likes: 1200,
      saves: 300,
      comments: 50,
      average: 'mean',
      commercialShare: 0.1,
      activeFollowerShare: 0.4264,
      fakeFollowerShare: 0.075,
      offers: [{ format: 'image', price: 3000, declared: true, rebate: null, agreed: false }],
      agency: null,
      verified: true,
      niches: ['美妆', '护肤'],
      asOf: '2026-08-10',
      row: 2,
    });
    expect(reading.problems).toEqual([]);
    expect(reading.summary).toBe('Read 1 creator from 1 row.');
  });

  test('takes the count of notes of the same 60 days as the averages, and says so', () => {
    expect(fields(reading)).toMatchObject({ 近60天笔记数: 'notes', 近7天笔记数: 'passedThrough' });
    expect(explained(reading)[7]).toContain('column I is used');
  });
});

test('of the many variants in a Pugongying export, everyday notes of all formats within 30 days are read', () => {
  const variants = [
    '合作笔记-图文+视频-近30天-自然流量',
    '日常笔记-图文-近30天-自然流量',
    '日常笔记-图文+视频-近90天-自然流量',
    '日常笔记-图文+视频-近30天-全流量',
    '日常笔记-图文+视频-近30天-自然流量',
  ];
  const reading = read([
    ['昵称', '粉丝数', ...variants.map((variant) => `数据表现-${variant}-中位收藏量`)],
    ['甲', 1000, 1, 2, 3, 4, 5],
  ]);
  expect(only(reading)).toMatchObject({ saves: 5, average: 'median' });
  expect(explained(reading)[6]).toBe(
    'Chosen of 5 columns for Saves per note: everyday notes, images and videos, median, 30 days, natural traffic.',
  );
});

test('a column of formulas in error is said once for the column and for each row', () => {
  const reading = read([
    ['昵称', '粉丝数', '收藏'],
    ['甲', 1, '#REF!'],
    ['乙', 2, '#REF!'],
    ['丙', 3, '#REF!'],
  ]);
  expect(reading.problems.map(({ row, column }) => [row, column])).toEqual([
    [null, 'C'],
    [2, 'C'],
    [3, 'C'],
    [4, 'C'],
  ]);
  expect(reading.creators.map(({ saves }) => saves)).toEqual([null, null, null]);
});

test('places are named as the spreadsheet names them, wherever the table begins', () => {
  const table = {
    tab: 'T',
    firstRow: 5,
    firstColumn: 27,
    rows: [
      ['昵称', '粉丝数'],
      ['甲', '?!'],
    ],
  };
  const [problem] = readCreators(table, { settings: settingsFrom([]) }).problems.filter(
    ({ row }) => row !== null,
  );
  expect(problem).toMatchObject({ row: 6, column: 'AB', reason: expect.stringContaining('in AB6') });
});

describe('a person’s choices', () => {
  test('win over headers, and can leave a column out', () => {
    const reading = read(
      [
        ['谁', '粉', '收藏'],
        ['甲', 1000, 5],
      ],
      { 谁: 'name', 粉: 'followers', 收藏: null },
    );
    expect(only(reading)).toMatchObject({ name: '甲', followers: 1000, saves: null });
    expect(explained(reading)).toEqual(['You chose this.', 'You chose this.', 'You left this column out.']);
  });
});

describe('columns that only their cells tell', () => {
  test('profile links below an unknown header give the id', () => {
    const link = (id: string) => `https://www.xiaohongshu.com/user/profile/${id}`;
    const reading = read([
      ['X', '粉丝数'],
      [link('5ff0e6410000000001000aaa'), 1],
      [link('5ff0e6410000000001000bbb'), 2],
    ]);
    expect(reading.creators.map(({ id }) => id)).toEqual([
      '5ff0e6410000000001000aaa',
      '5ff0e6410000000001000bbb',
    ]);
    expect(reading.columns[0]).toMatchObject({ field: 'url', confidence: 0.5 });
  });

  test('words below 评论 are no counts', () => {
    const reading = read([
      ['昵称', '粉丝数', '评论'],
      ['甲', 1, 'wow'],
      ['乙', 2, 'nice'],
    ]);
    expect(reading.columns[2]?.field).toBeNull();
    expect(reading.problems.filter(({ column }) => column === 'C')).toEqual([]);
  });

  test('of two columns of the same name the exact one is read', () => {
    const reading = read([
      ['Name', 'Followers', 'Followers'],
      ['a', '409.8M', 409_812_345],
      ['b', '1.2M', 1_203_400],
    ]);
    expect(reading.creators.map(({ followers }) => followers)).toEqual([409_812_345, 1_203_400]);
  });
});
