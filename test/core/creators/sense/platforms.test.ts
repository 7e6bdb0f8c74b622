import type { Creator } from '../../../../src/core/creators/creator';
import { readCreators } from '../../../../src/core/creators/read-creators';
import type { Answers, CreatorReading } from '../../../../src/core/creators/reading';
import { written } from '../../../../src/core/creators/sense/answers';
import { settingsFrom } from '../../../../src/core/settings';
import type { Cell } from '../../../../src/core/table';
import { explained, fields, read } from '../../../support/creators/reading';
import { tableOf } from '../../../support/creators/table';

type Rows = readonly (readonly Cell[])[];

const account = ({ name, followers, likes, offers }: Creator) => [
  name,
  followers,
  likes,
  offers.map(({ price }) => price),
];

const readTab = (tab: string, rows: Rows, answers: Answers = {}): CreatorReading =>
  readCreators(tableOf(rows, tab), { settings: settingsFrom([['reading.answers', written(answers)]]) });

describe('columns of several platforms', () => {
  const rows: Rows = [
    [
      '昵称',
      '小红书号',
      '小红书粉丝数',
      '小红书点赞',
      '小红书报价',
      '抖音号',
      '抖音粉丝数',
      '抖音点赞',
      'DY报价',
    ],
    ['甲', 'r100', 12_000, 300, 900, 'd100', 990_000, 21_000, 30_000],
    ['乙', 'r200', 8_000, 210, 700, 'd200', 410_000, 9_000, 20_000],
  ];

  test('are read as the account on Xiaohongshu, and the others say whose they are', () => {
    const reading = read(rows);
    expect(reading.creators.map(account)).toEqual([
      ['甲', 12_000, 300, [900]],
      ['乙', 8_000, 210, [700]],
    ]);
    expect(reading.creators[0]).toMatchObject({ handle: 'r100', platform: 'xiaohongshu' });
    expect(fields(reading)).toMatchObject({ 抖音号: 'passedThrough', 抖音粉丝数: 'passedThrough' });
    expect(explained(reading)[6]).toBe('Of another platform: Douyin.');
    expect(reading.platforms.map(({ platform }) => platform)).toEqual(['xiaohongshu', 'douyin']);
    expect(reading.problems.map(({ reason }) => reason)).toContain(
      'Accounts on other platforms were left out: Douyin.',
    );
  });

  test('are read as the account that the person chooses', () => {
    const reading = read(rows, {}, { platform: 'douyin' });
    expect(reading.creators.map(account)).toEqual([
      ['甲', 990_000, 21_000, [30_000]],
      ['乙', 410_000, 9_000, [20_000]],
    ]);
    expect(reading.creators[0]).toMatchObject({ handle: 'd100', platform: 'douyin' });
    expect(reading.platform).toBe('douyin');
  });

  test('are told by the group above them', () => {
    const reading = read([
      ['', '小红书', '', '抖音', ''],
      ['昵称', '粉丝数', '点赞', '粉丝数', '点赞'],
      ['甲', 12_000, 300, 990_000, 21_000],
      ['乙', 8_000, 210, 410_000, 9_000],
    ]);
    expect(reading.creators.map(({ followers, likes }) => [followers, likes])).toEqual([
      [12_000, 300],
      [8_000, 210],
    ]);
  });

  test('are told by the site of their links', () => {
    const reading = read([
      ['昵称', '主页', '链接', '粉丝数'],
      [
        '甲',
        'https://www.douyin.com/user/MS4wLjABAAAA1',
        'https://www.xiaohongshu.com/user/profile/65f0a1b2c3d4e5f607182930',
        9_000,
      ],
      [
        '乙',
        'https://www.douyin.com/user/MS4wLjABAAAA2',
        'https://www.xiaohongshu.com/user/profile/65f0a1b2c3d4e5f607182931',
        7_000,
      ],
    ]);
    expect(reading.creators.map(({ id }) => id)).toEqual([
      '65f0a1b2c3d4e5f607182930',
      '65f0a1b2c3d4e5f607182931',
    ]);
  });

  test('without any of Xiaohongshu are those of the followers that name no platform', () => {
    const reading = read([
      ['昵称', '粉丝数', '点赞', '快手粉丝', 'B站粉丝'],
      ['甲', 12_000, 300, 990_000, 21_000],
      ['乙', 8_000, 210, 410_000, 9_000],
    ]);
    expect(reading.creators.map(({ followers }) => followers)).toEqual([12_000, 8_000]);
    expect(reading.platform).toBeNull();
  });

  test('are those of the followers column that the person chose', () => {
    const { creators, platform } = read(rows, { 抖音粉丝数: 'followers' });
    expect(platform).toBe('douyin');
    expect(creators.map(account)[0]).toEqual(['甲', 990_000, 21_000, [30_000]]);
  });

  test('where the person chooses an account, leave the counts that name no platform to the other', () => {
    const reading = read(
      [
        ['昵称', '粉丝数', '点赞', '快手粉丝'],
        ['甲', 12_000, 300, 990_000],
        ['乙', 8_000, 210, 410_000],
      ],
      {},
      { platform: 'kuaishou' },
    );
    expect(reading.creators.map(({ followers, likes }) => [followers, likes])).toEqual([
      [990_000, null],
      [410_000, null],
    ]);
    expect(explained(reading)[1]).toBe('Of the creator’s account on another platform.');
  });
});

describe('rows of several platforms', () => {
  const rows: Rows = [
    ['昵称', '平台', '粉丝数', '点赞'],
    ['甲', '小红书', 12_000, 300],
    ['甲', 'DY', 990_000, 21_000],
    ['乙', 'XHS', 8_000, 210],
    ['丙', 'B站', 70_000, 900],
    ['丁', 'Twitch', 66_000, 800],
  ];

  test('are set aside but for Xiaohongshu’s, and counted', () => {
    const reading = read(rows);
    expect(reading.creators.map(({ name, followers }) => [name, followers])).toEqual([
      ['甲', 12_000],
      ['乙', 8_000],
    ]);
    expect(reading.summary).toBe('Read 2 creators from 5 rows; 3 of other platforms.');
    expect(reading.platforms).toEqual([
      { platform: 'xiaohongshu', rows: 2 },
      { platform: 'bilibili', rows: 1 },
      { platform: 'douyin', rows: 1 },
    ]);
  });

  test.each([['知乎'], ['得物'], ['n/a'], ['Lemon8']])(
    'are told beside many that are on %s, of which nothing is known',
    (other) => {
      const { creators } = read([
        ['昵称', '平台', '粉丝数', '点赞'],
        ['甲', '小红书', 12_000, 300],
        ['乙', '抖音', 990_000, 21_000],
        ['丙', other, 70_000, 900],
        ['丁', '小红薯', 8_000, 210],
        ['戊', '抖音', 410_000, 9_000],
        ['己', other, 66_000, 800],
      ]);
      const isUnsaid = other === 'n/a';
      expect(creators.map(({ name }) => name)).toEqual(isUnsaid ? ['甲', '丙', '丁', '己'] : ['甲', '丁']);
    },
  );

  test.each([
    '同步分发',
    '可授权平台',
    '授权渠道',
    '入駐平台',
    '其他平台',
    'Also on',
    'Cross-post platforms',
  ])('are not told by %s, which says where else a note may stand', (header) => {
    const { creators, platform } = read([
      ['昵称', header, '粉丝数', '点赞'],
      ['甲', '抖音', 12_000, 300],
      ['乙', '抖音', 8_000, 210],
      ['丙', '微博', 9_000, 240],
    ]);
    expect(creators.map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
    expect(platform).toBeNull();
  });

  test('are those that the person chooses', () => {
    const reading = read(rows, {}, { platform: 'bilibili' });
    expect(reading.creators).toMatchObject([{ name: '丙', platform: 'bilibili' }]);
  });

  test('are told by one cell over all rows of a platform, as a merge leaves it in a .csv', () => {
    const { creators } = read([
      ['平台', '昵称', '粉丝数', '点赞'],
      ['小红书', '甲', 12_000, 300],
      ['', '乙', 8_000, 210],
      ['抖音', '丙', 990_000, 21_000],
      ['', '丁', 410_000, 9_000],
    ]);
    expect(creators.map(({ name }) => name)).toEqual(['甲', '乙']);
  });

  test('are told by headings between them', () => {
    const { creators, counts } = read([
      ['昵称', '粉丝数', '点赞'],
      ['小红书达人', '', ''],
      ['甲', 12_000, 300],
      ['乙', 8_000, 210],
      ['抖音达人', '', ''],
      ['丙', 990_000, 21_000],
    ]);
    expect(creators.map(({ name }) => name)).toEqual(['甲', '乙']);
    expect(counts.rows).toBe(counts.read + counts.rejected);
  });

  test('are not told by a creator who is called after a platform and has no figures yet', () => {
    const { creators } = read([
      ['昵称', '粉丝数', '点赞'],
      ['甲', 12_000, 300],
      ['抖音小王', '', ''],
      ['乙', 8_000, 210],
    ]);
    expect(creators.map(({ name }) => name)).toEqual(['甲', '乙']);
  });

  test('are told by the accounts’ links, and never by links to a sample', () => {
    const links = [
      'https://www.xiaohongshu.com/user/profile/65f0a1b2c3d4e5f607182930',
      'https://www.tiktok.com/@someone',
      'https://www.xiaohongshu.com/user/profile/65f0a1b2c3d4e5f607182931',
    ];
    const samples = [
      'https://www.xiaohongshu.com/explore/65f0a1b2c3d4e5f607182930',
      'https://www.tiktok.com/@some/video/7311',
      '',
    ];
    const table = (header: string, cells: readonly string[]) => [
      ['Name', 'Followers', 'Likes', header],
      ...cells.map((cell, at) => [`C${at}`, 5_000 + at, 100 + at, cell]),
    ];
    expect(read(table('Profile link', links)).creators.map(({ name }) => name)).toEqual(['C0', 'C2']);
    expect(read(table('Sample post link', samples)).creators).toHaveLength(3);
  });
});

describe('a table of another platform alone', () => {
  const rows: Rows = [
    ['Name', 'Followers', 'Likes', 'Comments'],
    ['Ann', 12_000, 300, 12],
    ['Ben', 8_000, 210, 9],
  ];

  test.each([
    [
      'its columns',
      'Sheet1',
      rows.map((cells, row) => (row === 0 ? ['Name', 'IG Followers', 'IG Likes', 'Comments'] : cells)),
    ],
    ['its rows', 'Sheet1', rows.map((cells, row) => [...cells, row === 0 ? 'Platform' : 'Instagram'])],
    ['the name of its tab', 'Instagram', rows],
    ['a banner above it', 'Sheet1', [['Instagram creators 2026', '', '', ''], ...rows]],
  ])('is read as that by %s, and says what its scores lack', (_, tab, cells) => {
    const reading = readTab(tab, cells);
    expect(reading.creators.map(({ followers, platform }) => [followers, platform])).toEqual([
      [12_000, 'instagram'],
      [8_000, 'instagram'],
    ]);
    expect(reading.problems.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('The table is of Instagram'),
        expect.stringContaining('Instagram shows no saves'),
      ]),
    );
  });

  test('with a handle there and no other account is that account', () => {
    const reading = read([
      ['达人昵称', '抖音号', '粉丝数', '点赞'],
      ['甲', 'd100', 990_000, 21_000],
      ['乙', 'd200', 410_000, 9_000],
    ]);
    expect(reading.platform).toBe('douyin');
    expect(reading.creators[0]).toMatchObject({ handle: 'd100', followers: 990_000 });
  });
});

test('figures over all platforms are said to be that, and give way to one account’s', () => {
  const rows: Rows = [
    ['昵称', '全网粉丝数', '小红书点赞'],
    ['甲', 990_000, 300],
    ['乙', 410_000, 210],
  ];
  const reading = read(rows);
  expect(reading.problems.map(({ reason }) => reason)).toContain(
    'Column B gives Followers over all platforms, which is more than one account has: add a column for the account.',
  );
  const own = read(rows.map((cells, row) => [...cells, row === 0 ? '小红书粉丝数' : 12_000 - row]));
  expect(own.creators[0]?.followers).toBe(11_999);
  expect(own.problems.map(({ column }) => column)).not.toContain('B');
});

test('what is usual on Xiaohongshu is not held against another platform', () => {
  const rows = Array.from({ length: 12 }, (_, at) => [
    `甲${at}`,
    20_000 + 700 * at,
    14_000 + 333 * at,
    300 + at,
  ]);
  const table = [['昵称', '粉丝数', '点赞', '评论'], ...rows];
  expect(readTab('抖音', table)).toMatchObject({ platform: 'douyin', questions: [] });
  expect(readTab('达人', table).questions).toHaveLength(1);
});

test('a table that names no platform says nothing of platforms', () => {
  const reading = read([
    ['昵称', '粉丝数', '点赞', '收藏'],
    ['甲', 12_000, 300, 40],
  ]);
  expect(reading).toMatchObject({ platform: null, platforms: [], problems: [], questions: [] });
});

describe('a column of platforms', () => {
  const inColumn = (...platforms: readonly string[]) =>
    read([
      ['昵称', '平台', '粉丝数', '点赞', '收藏'],
      ...platforms.map((platform, at) => [`阿${at}`, platform, 12_000 + at, 300, 90]),
    ]);
  const names = ({ creators }: CreatorReading) => creators.map(({ name }) => name);

  test('that names several in a row gives the account on Xiaohongshu, and says so once', () => {
    const reading = inColumn('小红书', '小红书/抖音', '小红书、B站', 'RED+DY', '抖音');
    expect(names(reading)).toEqual(['阿0', '阿1', '阿2', '阿3']);
    expect(reading.problems.map(({ reason }) => reason)).toContain(
      'Column B names several platforms at once (3): these rows were read as accounts on Xiaohongshu, their numbers too.',
    );
  });

  test.each(['全平台', '不限', 'All platforms', 'multi-platform'])('says nothing of a row by %s', (word) => {
    const reading = inColumn('小红书', word, '抖音', '小红书');
    expect(names(reading)).toEqual(['阿0', '阿1', '阿3']);
  });

  test('names the platform of each row that is left out', () => {
    expect(inColumn('小红书', '抖音', '知乎', '小红书').problems.map(({ reason }) => reason)).toEqual(
      expect.arrayContaining([
        'Row 3 is an account on Douyin: only those on Xiaohongshu are read.',
        'Row 4 is an account on “知乎”: only those on Xiaohongshu are read.',
      ]),
    );
  });
});

describe('blocks of several platforms below one another', () => {
  const header = ['昵称', '粉丝数', '平均点赞', '平均收藏', '报价'];
  const own: Rows = [
    ['小鹿', 12_000, 240, 90, 1200],
    ['阿茶', 23_000, 310, 150, 2100],
  ];
  const others: Rows = [['抖小鹿', 350_000, 9000, 400, 8000]];

  test.each([
    ['小红书', '抖音'],
    ['平台：小红书', '平台：抖音'],
    ['小红书达人名单', '抖音达人名单'],
    ['XHS creators', 'Instagram creators'],
    ['一、小红书（3位）', '二、抖音（2位）'],
  ])('are told where %s stands above the header and %s further down', (first, second) => {
    for (const again of [[], [header]]) {
      const { creators, problems } = read([[first], header, ...own, [second], ...again, ...others]);
      expect(creators.map(({ name }) => name)).toEqual(['小鹿', '阿茶']);
      expect(problems.map(({ reason }) => reason).filter((reason) => /no followers/.test(reason))).toEqual(
        [],
      );
    }
  });

  test.each([
    ['一、小红书（3位）', '二、抖音（2位）'],
    ['RED (3)', 'Instagram (2)'],
    ['第一部分 小红书', '第二部分 抖音'],
    ['小红书头部达人（2位）', '抖音组'],
    ['1. 小红书博主 共3人', '2. 抖音博主 共2人'],
  ])('are told by %s and %s below the header', (first, second) => {
    const { creators } = read([header, [first], ...own, [second], ...others]);
    expect(creators.map(({ name }) => name)).toEqual(['小鹿', '阿茶']);
  });
});

test('who is on two platforms at once stays, as an account on Xiaohongshu', () => {
  const cells = ['小红书', '双平台', '两个平台', '红+抖', '红抖双发', '小红书', '抖音', '快+抖'];
  const rows = cells.map((cell, at) => [`样例${at}`, cell, 9000 + 700 * at, 150 + at, 60 + at]);
  const { creators } = read([['昵称', '平台', '粉丝数', '平均点赞', '平均收藏'], ...rows]);
  expect(creators.map(({ name }) => name)).toEqual(cells.slice(0, 6).map((_, at) => `样例${at}`));
});
