import type { Cell } from '../../../../src/core/table';
import { readTab } from '../../../support/creators/read-rows';
import { read } from '../../../support/creators/reading';

const names = (rows: readonly (readonly Cell[])[]) => read(rows).creators.map(({ name }) => name);

/** A schedule under way: three ended, two are published, one is booked, two are free. */
const schedule = `
编号,昵称,小红书号,粉丝数(w),合作形式,报价,成交价,对客报价,合作状态,计划发布,实际发布,笔记链接
1,样例甲,90001,12.6,图文报备,9000,8000,11000,客户已定档,2026-12-08,,
2,样例乙,90002,0.4,图文报备,200,180,260,跳票,2026-12-09,,
3,样例丙,90003,0.3,图文报备,200,180,260,拒收,2026-12-09,,
4,样例丁,90004,0.6,图文报备,200,180,260,已发布,2026-12-05,12.5,https://www.xiaohongshu.com/explore/65a1b2c3000000001203aa01
5,样例戊,90005,0.2,图文报备,200,180,260,待结算,2026-12-04,46360,https://www.xiaohongshu.com/explore/65a1b2c3000000001203aa02
6,样例己,90006,3.1,视频报备,3000,,3800,婉拒,,,
7,样例庚,90007,0.5,图文报备,200,,260,已回复,,,
8,样例辛,90008,0.7,图文报备,200,,260,待建联,,,`
  .trim()
  .split('\n')
  .map((line) => line.split(','));

test('of a schedule only who is free is read, and the others are counted', () => {
  const { creators, counts, problems, summary } = read(schedule);
  expect(creators.map(({ name }) => name)).toEqual(['样例庚', '样例辛']);
  expect(counts).toEqual({ rows: 8, read: 2, repeated: 0, rejected: 6 });
  expect(summary).toBe('Read 2 creators from 8 rows; 6 ended, refused, booked or published.');
  const reasons = problems.map(({ reason }) => reason);
  expect(reasons.filter((reason) => /ended or was refused/.test(reason))).toHaveLength(3);
  expect(reasons.filter((reason) => /has published/.test(reason))).toHaveLength(2);
  expect(reasons.filter((reason) => /is booked/.test(reason))).toHaveLength(1);
  expect(reasons).toContain(
    'This looks like a schedule (column I): 6 rows that ended, were refused, are booked or published were set aside. A later version will take it on as a plan.',
  );
});

test('and so in Chinese', () => {
  expect(readTab('排期', schedule, { language: 'zh' }).summary).toBe(
    '从 8 行中读取了 2 位达人，其中 6 行已结束、拒绝、定档或发布。',
  );
});

test('without statuses planned and actual days tell who is booked and who has published', () => {
  const withoutStatus = schedule.map((row) => row.filter((_, column) => column !== 8));
  expect(names(withoutStatus)).toEqual(['样例己', '样例庚', '样例辛']);
});

test('who the brand does not choose is set aside', () => {
  const rows = [
    ['昵称', '粉丝数', '报价', '确认结果'],
    ['甲', 1000, 100, '不选'],
    ['乙', 2000, 200, '选'],
    ['丙', 3000, 300, '待定'],
  ];
  expect(names(rows)).toEqual(['乙', '丙']);
});

test('who is confirmed is booked, and who is passed over has ended', () => {
  const rows = [
    ['昵称', '粉丝数', '报价', '确认结果'],
    ['甲', 1000, 100, '√'],
    ['乙', 2000, 200, '待定'],
    ['丙', 3000, 300, 'pass'],
    ['丁', 4000, 400, '档期冲突'],
    ['戊', 5000, 500, ''],
  ];
  expect(names(rows)).toEqual(['乙', '戊']);
});

test('beside fail a pass is a yes', () => {
  const rows = [
    ['昵称', '粉丝数', '报价', '客户确认'],
    ['甲', 1000, 100, 'pass'],
    ['乙', 2000, 200, 'fail'],
    ['丙', 3000, 300, ''],
  ];
  const { problems, creators } = read(rows);
  expect(creators.map(({ name }) => name)).toEqual(['丙']);
  expect(problems.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/Row 2 is booked/));
});

test('what a pass means that nothing tells is said, and sets nobody aside', () => {
  const rows = [
    ['昵称', '粉丝数', '报价', '确认结果'],
    ['甲', 1000, 100, 'pass'],
    ['乙', 2000, 200, 'pending'],
    ['丙', 3000, 300, 'pass'],
  ];
  const { problems, creators } = read(rows);
  expect(creators).toHaveLength(3);
  expect(problems.map(({ reason }) => reason)).toContainEqual(expect.stringMatching(/passed over/));
});

test('an English tracker is one, too', () => {
  const rows = [
    ['Name', 'Followers', 'Rate', 'Status'],
    ['Ann', 1000, 100, 'Negotiating'],
    ['Ben', 2000, 200, 'Posted'],
    ['Cleo', 3000, 300, 'Declined'],
    ['Dan', 4000, 400, 'Booked'],
  ];
  expect(names(rows)).toEqual(['Ann']);
});

test('whether it is published may be asked in the header', () => {
  const rows = [
    ['昵称', '粉丝数', '报价', '是否发布'],
    ['甲', 1000, 100, '是'],
    ['乙', 2000, 200, '否'],
    ['丙', 3000, 300, ''],
  ];
  expect(names(rows)).toEqual(['乙', '丙']);
});

test('a few statuses are enough, and the counts of published notes do not hide them', () => {
  const note = 'https://www.xiaohongshu.com/explore/65a1b2c3000000001203aa0';
  const rows = [
    ['昵称', '粉丝数', '报价', '状态', '发布链接', '点赞', '收藏'],
    ['甲', 1000, 100, '已发布', `${note}1`, 50, 9],
    ['乙', 2000, 200, '', '', '', ''],
    ['丙', 3000, 300, '', '', '', ''],
    ['丁', 4000, 300, '', '', '', ''],
    ['戊', 5000, 100, '12.8取消', '', '', ''],
  ];
  expect(names(rows)).toEqual(['乙', '丙', '丁']);
});

test('the rows under a merged name have its status', () => {
  const rows = [
    ['昵称', '粉丝数', '合作形式', '报价', '合作状态'],
    ['甲', 1000, '图文', 100, '已发布'],
    ['', '', '视频', 200, ''],
    ['乙', 2000, '图文', 200, '待建联'],
    ['', '', '视频', 300, ''],
    ['丙', 3000, '图文', 200, '已下单'],
  ];
  expect(names(rows)).toEqual(['乙']);
});

test('a person who leaves the column of statuses out has all of them', () => {
  const rows = [
    ['昵称', '粉丝数', '合作状态'],
    ['甲', 1000, '已发布'],
    ['乙', 2000, '待建联'],
    ['丙', 3000, '已下单'],
  ];
  expect(names(rows)).toEqual(['乙']);
  expect(read(rows, { 合作状态: null }).creators).toHaveLength(3);
});

test.each([
  ['when somebody is free', '档期', ['已排满', '可约', '12月已定']],
  ['a day', '发布时间', ['2026-12-01', '2026-12-02', '2026-12-03']],
  ['a planned day alone', '计划发布', ['2026-12-01', '2026-12-02', '']],
  ['whether the platform has verified somebody', '认证状态', ['已通过', '未通过', '未通过']],
  ['whether an agency has signed somebody', '签约状态', ['已签约', '未签约', '已签约']],
  ['whether somebody takes orders', '接单状态', ['可接单', '暂停接单', '可接单']],
  ['whether somebody still takes any', '接单状态', ['可接单', '不接单', '不接单']],
  ['how far talks have come', '跟进状态', ['已建联', '未建联', '已回复']],
  ['remarks', '备注', ['合作愉快', '已发布3篇，反馈很好', '']],
])('a column that says %s makes no schedule', (_, header, cells) => {
  const rows = [
    ['昵称', '粉丝数', '报价', header],
    ...cells.map((cell, at) => [`达人${at}`, 1000 + at, 100, cell]),
  ];
  expect(names(rows)).toHaveLength(3);
});

test('of what else a schedule says of its notes nothing is a status', () => {
  const rows = [
    ['昵称', '粉丝数', '成交价', '拍摄场景', '置换'],
    ['甲', 1000, 100, '室内拍摄', '不接受'],
    ['乙', 2000, 200, '户外拍摄', '不接受'],
    ['丙', 3000, 300, '室内拍摄', '接受'],
  ];
  expect(names(rows)).toHaveLength(3);
});

test('a crawl of published notes is none', () => {
  const rows = [
    ['笔记标题', '昵称', '粉丝数', '点赞', '状态'],
    ['一', '甲', 1000, 10, '已发布'],
    ['二', '乙', 2000, 20, '已发布'],
    ['三', '丙', 3000, 30, '已取消'],
  ];
  expect(names(rows)).toEqual(['甲', '乙', '丙']);
});

describe('a word of payment', () => {
  const titles = ['昵称', '粉丝数', '报价', '状态'];
  const row = (name: string, status: string, at: number) => [name, 9_000 + 70 * at, 3_000 + at, status];
  const reasons = (rows: readonly (readonly Cell[])[]) =>
    read(rows).problems.flatMap(({ reason, severity }) => (severity === 'rejected' ? [reason] : []));

  test('is no publication: who is paid is booked at least', () => {
    const statuses = ['已付款', '已发布', '待建联', '已结款'];
    expect(reasons([titles, ...statuses.map((status, at) => row(`达人${at}`, status, at))])).toEqual([
      'Row 2 is booked in this schedule.',
      'Row 3 has published in this schedule.',
      'Row 5 is booked in this schedule.',
    ]);
  });

  test('alone, or under a header of payments, sets nobody aside', () => {
    expect(reasons([titles, row('甲', '已付款', 1), row('乙', '待付款', 2), row('丙', '已结款', 3)])).toEqual(
      [],
    );
    const payment = ['昵称', '粉丝数', '报价', '付款状态'];
    expect(
      reasons([payment, row('甲', '已完成', 1), row('乙', '待付款', 2), row('丙', '已付款', 3)]),
    ).toEqual([]);
    const english = ['Name', 'Followers', 'Price', 'Status'];
    expect(reasons([english, row('Aaa', 'Paid', 1), row('Bbb', 'Unpaid', 2), row('Ccc', 'Paid', 3)])).toEqual(
      [],
    );
  });
});

describe('what is no status of this schedule', () => {
  const withStatus = (header: string, ...cells: readonly Cell[]) => [
    ['昵称', '粉丝数', '平均点赞', '平均收藏', '报价', header],
    ...cells.map((cell, at) => [`样例${at}`, 12_000 + 900 * at, 240, 90, 1200, cell]),
  ];

  test.each(['去年双11合作状态', '2025年合作状态', '上次合作结果', '往期合作状态', 'Last campaign status'])(
    '%s is of a campaign that is over',
    (header) => {
      expect(names(withStatus(header, '已发布', '已取消', '已发布'))).toHaveLength(3);
    },
  );

  test.each([
    ['能否合作', ['可合作', '不可合作', '可合作'], ['样例0', '样例2']],
    ['能否合作', ['是', '否', '是'], ['样例0', '样例2']],
    ['确认结果', ['确认', '替换', '备选'], ['样例2']],
    ['状态', ['已回传', '待联系', '已发布'], ['样例1']],
  ])('but %s over %j tells who is free', (header, cells, free) => {
    expect(names(withStatus(header, ...cells))).toEqual(free);
  });
});

test.each([
  ['Planned go-live', 'Posted on'],
  ['Planned date', 'Posted on'],
  ['计划发布时间', '发布时间'],
])('%s and %s are the days of a schedule', (planned, posted) => {
  const rows = [
    ['Name', 'Followers', 'Avg likes', 'Avg saves', 'Rate', planned, posted],
    ['Mia', 12_000, 240, 90, 1200, '2026-11-01', '2026-11-02'],
    ['Zoe', 23_000, 310, 150, 2100, '2026-12-11', ''],
    ['Amy', 33_000, 310, 150, 2100, '', ''],
  ];
  expect(names(rows)).toEqual(['Amy']);
});
