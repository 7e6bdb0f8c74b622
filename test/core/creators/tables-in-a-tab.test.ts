import { readTab } from '../../support/creators/read-rows';
import { read } from '../../support/creators/reading';

test('of several tables in a tab the one with creators is read, and the others are said', () => {
  const { creators, counts, headerRow, problems } = readTab('达人库', [
    ['预算表', '', ''],
    ['类别', '预算', '占比'],
    ['KOC', 10_000, '50%'],
    ['', '', ''],
    ['昵称', '粉丝数', '收藏'],
    ['甲', 1000, 5],
    ['乙', 2000, 9],
    ['', '', ''],
    ['联系人', '电话', '备注'],
    ['小王', '13800000000', ''],
  ]);
  expect(headerRow).toBe(5);
  expect(creators.map(({ name }) => name)).toEqual(['甲', '乙']);
  expect(counts).toEqual({ rows: 4, read: 2, repeated: 0, rejected: 2 });
  expect(problems.map(({ row, severity }) => [row, severity])).toEqual([
    [null, 'note'],
    [9, 'rejected'],
    [10, 'rejected'],
  ]);
});

test('a blank row inside the table does not end it', () => {
  const { creators } = readTab('达人库', [
    ['昵称', '粉丝数'],
    ['甲', 1000],
    ['', ''],
    ['乙', 2000],
  ]);
  expect(creators).toHaveLength(2);
});

test('three rows of header in the manner of a Pugongying extension are read together', () => {
  const { columns } = readTab('达人库', [
    ['基础信息', '', '', '数据概览', '', '数据表现', ''],
    ['基础数据', '', '', '笔记数据-按规模-日常笔记', '', '近90天、合作笔记、图文+视频、全部流量', ''],
    ['博主ID', '昵称', '粉丝数（万）', '阅读中位数', '互动中位数', '阅读中位数', '中位收藏量'],
    ['5ff0e6410000000001000aaa', '甲', '8.3', '17506', '1773', '15000', '300'],
  ]);
  expect(columns.map(({ field }) => field)).toEqual([
    'id',
    'name',
    'followers',
    'reads',
    'engagement',
    'passedThrough',
    'saves',
  ]);
});

test('rows of a table further down are counted as such, and not as totals or headings', () => {
  const { summary } = read([
    ['昵称', '粉丝数', '平均点赞', '平均收藏'],
    ['小鹿', 12_000, 240, 90],
    ['阿茶', 23_000, 310, 150],
    ['合计', 35_000, 550, 240],
    [],
    ['粉丝数', '昵称', '平均收藏', '平均点赞'],
    [9000, '木木', 60, 150],
    [8000, '桃子', 50, 140],
  ]);
  expect(summary).toBe(
    'Read 2 creators from 6 rows; 1 set aside as totals, headings or remarks, 3 of another table.',
  );
});
