import { explainColumn } from '../../../src/core/creators/columns/column-reasons';
import type { ColumnChoices, Creator, CreatorReading } from '../../../src/core/creators/creator';
import { readCreators } from '../../../src/core/creators/read-creators';
import { typicalCount } from '../../../src/core/creators/rows/typical-count';
import { InputError } from '../../../src/core/input-error';
import { settingsFrom } from '../../../src/core/settings';
import type { Cell } from '../../../src/core/table';
import { tableOf } from '../../support/creators/table';

function read(rows: readonly (readonly Cell[])[], choices: ColumnChoices = {}): CreatorReading {
  return readCreators(tableOf(rows), { settings: settingsFrom([]), choices, explain: explainColumn });
}

function only(reading: CreatorReading): Creator {
  expect(reading.creators).toHaveLength(1);
  return reading.creators[0] as Creator;
}

function fields(reading: CreatorReading): Record<string, string | null> {
  return Object.fromEntries(reading.columns.map(({ header, field }) => [header, field]));
}

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
    expect(reading.summary).toBe('Read 1 creators from 1 rows.');
  });

  test('takes the count of notes of the same 60 days as the averages, and says so', () => {
    expect(fields(reading)).toMatchObject({ 近60天笔记数: 'notes', 近7天笔记数: 'passedThrough' });
    expect(reading.columns[7]?.reason).toContain('column I is used');
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
  expect(reading.columns[6]?.reason).toBe(
    'Chosen of 5 columns for Saves per note: everyday notes, images and videos, median, 30 days, natural traffic.',
  );
});

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
    expect(reading.columns[1]).toMatchObject({ unit: 1, reason: expect.stringContaining('already whole') });
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

describe('who is who', () => {
  test('an id stays text, with its leading zeros', () => {
    expect(
      only(
        read([
          ['达人ID', '粉丝数'],
          ['00123', 1000],
        ]),
      ).id,
    ).toBe('00123');
  });

  test('an id that the sheet kept as a number and cut is a problem', () => {
    const reading = read([
      ['user_id', '粉丝数'],
      [Number('12345678901234567890'), 1000],
      [6.3e23, 1000],
      [123, 1000],
    ]);
    expect(reading.creators.map(({ id }) => id)).toEqual(['12345678901234567168', 'Row 3', '123']);
    expect(reading.problems.filter(({ column }) => column === 'A').map(({ row }) => row)).toEqual([2, 3]);
  });

  test('the same creator twice is joined: the newer figures win, gaps are filled', () => {
    const reading = read([
      ['user_id', '昵称', '粉丝数', '平均收藏', '图文报价', '更新时间'],
      ['u1', '甲', 1000, 20, 500, '2026-01-01'],
      ['u1', '甲', 1200, 30, '', '2026-02-01'],
    ]);
    expect(only(reading)).toMatchObject({ followers: 1200, saves: 30, offers: [{ price: 500 }], row: 2 });
    expect(reading.counts).toEqual({ rows: 2, read: 1, repeated: 1, rejected: 0 });
    expect(reading.problems[0]?.reason).toBe(
      'Row 3 is the same creator as row 2, by id. Taken from it: Followers, Saves per note, Date of the figures.',
    );
  });

  test('what a repeated row has otherwise is said, not dropped in silence', () => {
    const reading = read([
      ['user_id', '昵称', '粉丝数', '平均收藏', '图文报价'],
      ['u1', '甲', 1000, 20, 500],
      ['u1', '甲', 1200, '', 700],
      ['u1', '甲', 1000, 20, 500],
    ]);
    expect(only(reading)).toMatchObject({ followers: 1000, offers: [{ price: 500 }] });
    expect(
      reading.problems.filter(({ row }) => row !== null).map(({ severity, reason }) => [severity, reason]),
    ).toEqual([
      [
        'doubtful',
        'Row 3 is the same creator as row 2, by id. It differs in Followers, Price of an image note, which stayed as they were: delete the row that is out of date.',
      ],
      ['note', 'Row 4 is the same creator as row 2, by id. It says nothing new.'],
    ]);
  });

  test('a row without an id is the creator that has its link, handle, or name and followers', () => {
    const reading = read([
      ['user_id', '昵称', '小红书号', '主页', '粉丝数', '收藏', '图文报价'],
      ['', '甲', 'jia88', '', 1000, 20, ''],
      ['u000001', '甲甲', 'jia88', '', 1100, '', 500],
      ['u000002', '乙', '', 'http://xhslink.com/m/abc', 2000, 30, ''],
      ['', '乙乙', '', 'https://xhslink.com/m/abc?x=1', 2000, '', 600],
      ['u000003', '丙', '', '', 3000, 40, ''],
      ['', '丙', '', '', 3000, '', 700],
    ]);
    expect(reading.creators.map(({ id, saves, offers }) => [id, saves, offers[0]?.price])).toEqual([
      ['u000001', 20, 500],
      ['u000002', 30, 600],
      ['u000003', 40, 700],
    ]);
  });

  test('a name that two ids share tells nobody', () => {
    const reading = read([
      ['user_id', '昵称', '粉丝数', '收藏'],
      ['u000001', '甲', 1000, 1],
      ['u000002', '甲', 1000, 2],
      ['', '甲', 1000, 3],
      ['', '甲', 1000, ''],
    ]);
    expect(reading.creators.map(({ saves }) => saves)).toEqual([1, 2, 3]);
    expect(reading.counts).toEqual({ rows: 4, read: 3, repeated: 1, rejected: 0 });
  });

  test('by name only where the followers agree; else they are two, with ids of their own', () => {
    const reading = read([
      ['昵称', '粉丝数', '收藏'],
      ['甲', 1000, 1],
      ['甲', 2000, 2],
      ['甲', 2000, 2],
    ]);
    expect(reading.creators.map(({ id }) => id)).toEqual(['甲', '甲 · 2000']);
  });
});

describe('rows that are no creators', () => {
  const reading = read([
    ['昵称', '粉丝数', '收藏'],
    ['甲', 1000, 1],
    ['', '', ''],
    ['乙', '', 2],
    ['丙', '#N/A', 2],
    ['丁', '很多', 2],
    ['戊', -5, 2],
    ['己', 0, 2],
    ['昵称', '粉丝数', '收藏'],
    ['合计', 1000, 9],
  ]);

  test('are rejected one by one, and every row is accounted for', () => {
    expect(reading.counts).toEqual({ rows: 8, read: 1, repeated: 0, rejected: 7 });
    expect(reading.problems.map(({ row, reason }) => `${row}: ${reason.split(':')[0]}`)).toEqual([
      '4: Row 4 has no followers',
      '5: Row 5 shows an error where the followers should be',
      '6: Row 6 has no number of followers',
      '7: Row 7 has fewer than 0 followers',
      '8: Row 8 has 0 followers, so nothing can be said of its rates',
      '9: Row 9 repeats the header.',
      '10: Row 10 is a total, not a creator.',
    ]);
  });

  test('are counted in the summary', () => {
    expect(reading.summary).toBe(
      'Read 1 creators from 8 rows; 5 without followers, 2 set aside as totals or headers.',
    );
  });
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
    expect(reading.columns.map(({ reason }) => reason)).toEqual([
      'You chose this.',
      'You chose this.',
      'You left this column out.',
    ]);
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

describe('a table of notes', () => {
  const reading = read([
    [
      'note_id',
      'user_id',
      'nickname',
      'fans',
      'title',
      'desc',
      'time',
      'liked_count',
      'collected_count',
      'comment_count',
      'tag_list',
    ],
    ['n1', 'u1', '甲', 1000, 't', 'd', 1564268443000, 10, 1, 0, 'a,b'],
    ['n2', 'u1', '甲', 1100, 't', 'd', 1664268443000, 1000, 5, 2, 'b'],
    ['n3', 'u1', '甲', '', 't', 'd', 1764268443000, 30, 3, 4, ''],
    ['n4', 'u2', '乙', '', 't', 'd', 1764268443000, 30, 3, 4, ''],
  ]);

  test('gives creators with what their notes typically get, and the newest followers', () => {
    expect(reading.rowsAre).toBe('notes');
    expect(only(reading)).toMatchObject({
      id: 'u1',
      followers: 1100,
      notes: 3,
      likes: typicalCount([30, 1000, 10], settingsFrom([])['evidence.halfLife']),
      average: 'geometric',
      tags: ['b', 'a'],
      bio: null,
    });
  });

  test('accounts for every note', () => {
    expect(reading.counts).toEqual({ rows: 4, read: 1, repeated: 2, rejected: 1 });
    expect(reading.summary).toBe('Read 1 creators from 4 rows of notes; 1 without followers.');
  });

  test('the lifetime total beside a note’s saves is told by its size', () => {
    const crawled = read([
      ['id', 'title', 'user_id', 'likes', 'stars', 'fans', 'collect'],
      ['n1', 't', 'u1', 38, 4, 338, 244],
      ['n2', 't', 'u2', 920, 2552, 2411, '2.1万'],
    ]);
    expect(fields(crawled)).toMatchObject({ id: 'noteId', stars: 'saves', collect: 'likesAndSavesTotal' });
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
