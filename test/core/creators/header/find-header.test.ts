import { chooseTable } from '../../../../src/core/creators/choose-table';
import { type FoundHeader, findHeader } from '../../../../src/core/creators/header/find-header';
import { tableOf } from '../../../support/creators/table';

const textsOf = (header: FoundHeader | null) => header?.columns.map(({ text }) => text) ?? [];

describe('findHeader', () => {
  test('passes over a banner, in one cell or in all, and over metadata', () => {
    const banner = '最多导出排序后前1000条';
    const table = tableOf([
      [banner, banner, banner],
      ['导出时间', '2025-06-01', ''],
      ['', '', ''],
      ['昵称', '粉丝数', '平均收藏'],
      ['甲', '1.2万', '300'],
    ]);
    const header = findHeader(table);
    expect(header?.row).toBe(3);
    expect(textsOf(header)).toEqual(['昵称', '粉丝数', '平均收藏']);
  });

  test('joins a merged group with the names below it, and leaves tall cells as they are', () => {
    const table = tableOf([
      ['昵称', '粉丝数', '报价', '', '平均', ''],
      ['', '', '图文', '视频', '点赞', '收藏'],
      ['甲', 12_000, 3000, 4000, 100, 20],
    ]);
    expect(textsOf(findHeader(table))).toEqual([
      '昵称',
      '粉丝数',
      '报价-图文',
      '报价-视频',
      '平均-点赞',
      '平均-收藏',
    ]);
  });

  test('uses groups to tell apart columns of the same name', () => {
    const table = tableOf([
      ['', '', '日常笔记', '', '合作笔记', ''],
      ['昵称', '粉丝数', '阅读中位数', '互动中位数', '阅读中位数', '互动中位数'],
      ['甲', 1000, 500, 30, 400, 20],
    ]);
    expect(textsOf(findHeader(table)).slice(2)).toEqual([
      '日常笔记-阅读中位数',
      '日常笔记-互动中位数',
      '合作笔记-阅读中位数',
      '合作笔记-互动中位数',
    ]);
  });

  test('does not join a row of creators to the header above it', () => {
    const table = tableOf([
      ['昵称', '粉丝数', '级别', '点赞', '点赞'],
      ['甲', '1.2万', 'KOC', '3000', '4000'],
      ['乙', '1.4万', 'KOC', '3000', '4000'],
    ]);
    expect(findHeader(table)?.row).toBe(0);
  });

  test('finds none where no row names fields', () => {
    expect(
      findHeader(
        tableOf([
          ['甲', 123, 4],
          ['乙', 5, 6],
        ]),
      ),
    ).toBeNull();
  });
});

describe('chooseTable', () => {
  test('takes the table whose header says most about creators', () => {
    const prices = tableOf(
      [
        ['昵称', '报价'],
        ['甲', 3000],
      ],
      '报价',
    );
    const creators = tableOf(
      [
        ['昵称', '粉丝数', '收藏'],
        ['甲', 1000, 20],
      ],
      '达人',
    );
    expect(chooseTable([prices, creators]).tab).toBe('达人');
  });

  test('takes the first where none looks like creators', () => {
    expect(chooseTable([tableOf([['a']], 'A'), tableOf([['b']], 'B')]).tab).toBe('A');
  });
});
