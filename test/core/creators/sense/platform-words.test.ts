import { readCreators } from '../../../../src/core/creators/read-creators';
import { settingsFrom } from '../../../../src/core/settings';
import type { Cell } from '../../../../src/core/table';
import { read } from '../../../support/creators/reading';
import { tableOf } from '../../../support/creators/table';

type Rows = readonly (readonly Cell[])[];

describe('a column whose cells name platforms', () => {
  const rows = (title: string, name: string, words: readonly string[]) => [
    [title, name, '粉丝数', '平均点赞', '平均收藏'],
    ...Array.from({ length: 9 }, (_, at) => [
      words[at % 3] ?? '',
      `阿${at}`,
      12_000 + 900 * at,
      300 + at,
      90,
    ]),
  ];
  test.each([
    ['Channel', 'Name', ['XHS', 'IG', 'TT']],
    ['Account', 'Name', ['RED', 'Instagram', 'TikTok']],
    ['账号', '昵称', ['小红书', '抖音', 'B站']],
    ['Handle', 'Creator', ['Xiaohongshu', 'Weibo', 'YouTube']],
    ['类型', '昵称', ['小红书', '抖音', 'B站']],
    ['账号类型', '昵称', ['红书', 'DY', 'KS']],
    ['Channel', 'Account', ['XHS', 'IG', 'Lemon8']],
  ] as const)('is the platform and no name under %s beside %s: %s', (title, name, words) => {
    const { creators, platform } = read(rows(title, name, words));
    expect(creators.map((creator) => creator.name)).toEqual(['阿0', '阿3', '阿6']);
    expect(platform).toBe('xiaohongshu');
  });

  test('is none where one word may be a style', () => {
    const { creators } = read(rows('风格', '昵称', ['ins', 'ins', 'ins']));
    expect(creators).toHaveLength(9);
  });
});

test('share text of Xiaohongshu says who it is of, though another platform has a column of links', () => {
  const id = (at: number) => `65f0a1b2c3d4e5f60718293${at}`;
  const rows = (header: string): Rows => [
    [header, '粉丝数', '平均点赞', '平均收藏'],
    ...[0, 1, 2].map((at) => [
      `【阿${at}】来小红书看Ta https://www.xiaohongshu.com/user/profile/${id(at)}?x=1 复制打开`,
      12_000 + at,
      300,
      90,
    ]),
  ];
  for (const header of ['达人信息', '主页信息', '']) {
    const alone = read(rows(header)).creators.map((creator) => creator.id);
    const beside = read(
      rows(header).map((cells, row) => [
        ...cells,
        row === 0 ? '抖音主页' : `https://www.douyin.com/user/MS4w${row}`,
      ]),
    );
    expect(alone).toEqual([id(0), id(1), id(2)]);
    expect(beside.creators.map((creator) => creator.id)).toEqual(alone);
  }
});

describe('a title', () => {
  const rows: Rows = [
    ['昵称', '粉丝数', '平均点赞', '平均收藏'],
    ['甲', 12_000, 300, 90],
    ['乙', 8_000, 210, 70],
  ];
  const platformOf = (tab: string, file: string | undefined, cells: Rows = rows) =>
    readCreators(
      { ...tableOf(cells, tab), ...(file === undefined ? {} : { file }) },
      { settings: settingsFrom([]) },
    ).platform;

  test.each([
    'TT面膜双11达人',
    'KS集团-达人报价',
    'YT项目_红人',
    'DY旗舰店种草',
    '微博之夜种草名单',
    '抖音旗舰店',
  ])('%s is of a brand or an event, as a tab, a file or a banner', (title) => {
    expect(platformOf('达人', `${title}.xlsx`)).toBeNull();
    expect(platformOf(title, undefined)).toBeNull();
    expect(platformOf('达人', undefined, [[title], ...rows])).toBeNull();
  });

  test('of a file names a platform in full, of a tab or banner in short as well', () => {
    expect(platformOf('Sheet1', '抖音双11达人.xlsx')).toBe('douyin');
    expect(platformOf('DY达人', 'DY达人.csv')).toBeNull();
    expect(platformOf('DY', 'DY达人.xlsx')).toBe('douyin');
    expect(platformOf('Sheet1', undefined, [['KS达人名单'], ...rows])).toBe('kuaishou');
  });

  test('above the table stands before the names of tab and file', () => {
    expect(platformOf('抖音达人', '抖音达人.csv', [['二、小红书'], ...rows])).toBe('xiaohongshu');
  });
});
