import { emptyBrief } from '../../../../src/core/brief';
import { emptyRecord } from '../../../../src/core/campaign/record/campaign-record';
import { recordFrom } from '../../../../src/core/campaign/record/log';
import { madeOf } from '../../../../src/core/campaign/record/made';
import { isSchedule } from '../../../../src/core/campaign/take-on/is-schedule';
import { takeOn } from '../../../../src/core/campaign/take-on/take-on';
import { planColumns } from '../../../../src/core/reports/plan/plan-columns';
import { defaultSettings } from '../../../../src/core/settings';
import type { Cell } from '../../../../src/core/table';
import {
  madeBrief,
  madeCost,
  madePicks,
  madeRun,
  madeShortlist,
} from '../../../support/campaign/made-campaign';
import { tableOf } from '../../../support/creators/table';

const today = '2026-12-06';
const settings = { ...defaultSettings, language: 'en' as const };
const input = {
  record: emptyRecord,
  columns: planColumns,
  brief: emptyBrief,
  settings,
  cost: madeCost,
  today,
  by: '',
};
const cellsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line): readonly Cell[] => line.split(','));
const taking = (rows: readonly (readonly Cell[])[], more: Partial<typeof input> = {}) =>
  takeOn(tableOf(rows, '排期表'), { ...input, ...more });

const schedule = cellsOf(`
编号,昵称,小红书号,粉丝数(w),合作形式,报价,成交价,对客报价,合作状态,计划发布,实际发布,笔记链接
1,样例甲,90001,12.6,图文报备,9000,8000,11000,客户已定档,2026-12-08,,
2,样例乙,90002,0.4,图文报备,200,180,260,跳票,2026-12-09,,
3,样例丙,90003,0.3,图文报备,200,180,260,拒收,2026-12-09,,
4,样例丁,90004,0.6,图文报备,200,180,260,已发布,2026-12-05,12.5,https://www.xiaohongshu.com/explore/65a1b2c3000000001203aa01?xsec_token=A
5,样例戊,90005,0.2,图文报备,200,180,260,待结算,2026-12-04,46360,https://www.xiaohongshu.com/discovery/item/65a1b2c3000000001203aa02
6,样例己,90006,3.1,视频报备,3000,,3800,婉拒,,,
7,样例庚,90007,0.5,图文报备,200,,260,已回复,,,
8,样例辛,90008,0.7,图文报备,200,,260,待建联,,,
`);

test('a schedule that is offered as a pool is told, and who of it can still be chosen', () => {
  const found = isSchedule(tableOf(schedule, '排期表'), settings);
  expect(found).toMatchObject({ over: [3, 4, 7], published: [5, 6], booked: [2], free: [8, 9] });
  expect(found?.asks).toBe(
    '“排期表” is a schedule: 3 ended, 2 published and 1 booked are no pool and set aside, 2 can still be chosen. Take it on as this campaign’s plan?',
  );
  expect(
    isSchedule(
      tableOf([
        ['昵称', '粉丝数', '报价'],
        ['样例甲', 1200, 300],
        ['样例乙', 1300, 300],
      ]),
      settings,
    ),
  ).toBeNull();
  expect(
    isSchedule(
      tableOf([
        ['some', 'words'],
        ['and', 'more'],
      ]),
      settings,
    ),
  ).toBeNull();
});

test('a schedule becomes rows of Plan: codes by tier, statuses and columns folded, the client’s price kept', () => {
  const { rows, kept, said, questions, record, lines } = taking(schedule);
  expect(rows.map(({ code, status }) => [code, status])).toEqual([
    ['M01', 'accepted'],
    ['K01', 'no-show'],
    ['K02', 'parcel back'],
    ['K03', 'published'],
    ['K04', 'published'],
    ['T01', 'declined'],
    ['K05', 'negotiating'],
    ['K06', 'to confirm'],
  ]);
  expect(rows[0]).toEqual({
    code: 'M01',
    tier: 'mid',
    id: '90001',
    handle: '90001',
    name: '样例甲',
    format: 'image',
    declared: 'yes',
    price: 900000,
    agreed: 800000,
    plannedDay: '2026-12-08',
    status: 'accepted',
    chosenBy: 'Tracker',
  });
  expect([rows[3]?.['on.posted'], rows[4]?.['on.posted'], rows[4]?.noteLink]).toEqual([
    '2026-12-05',
    '2026-12-04',
    'https://www.xiaohongshu.com/discovery/item/65a1b2c3000000001203aa02',
  ]);
  expect(kept.map(({ title }) => title)).toEqual(['编号', '粉丝数(w)', '对客报价', '合作状态']);
  expect(kept[2]?.cells).toMatchObject({ M01: '11000', K01: '260' });
  const inOtherWords = said.find((sentence) => sentence.startsWith('Statuses in other words count as ours'));
  for (const word of ['“客户已定档” as Accepted', '“待结算” as Published', '“待建联” as To confirm'])
    expect(inOtherWords).toContain(word);
  expect(questions).toEqual([]);
  expect(new Set(lines.map(({ act, number }) => `${act} ${number}`))).toEqual(new Set(['take on 1']));
  expect(recordFrom(record.log)).toEqual(record);
  // So undone it is as it was.
  for (const { what } of lines) for (const [before] of Object.values(what)) expect(before).toBeNull();
  expect(record.settled).toEqual({ start: '2026-12-04', signOff: '2026-12-04' });
  const terms = { brief: emptyBrief, settings, cost: madeCost, settled: record.settled };
  for (const row of rows) expect(JSON.stringify(madeOf(row, terms))).not.toContain('NaN');
});

test('who is taken on stays when a list is solved, at the day that was planned', () => {
  const { record } = taking(schedule, { brief: madeBrief });
  const next = madeRun({
    record,
    shortlist: madeShortlist(madePicks.slice(0, 2)),
    openPlaces: 2,
    today,
  }).record;
  for (const row of record.rows) {
    const { code, plannedDay, id, name } = row;
    expect(next.rows.find((one) => one.code === code)).toMatchObject({
      code,
      id,
      name,
      ...(plannedDay && { plannedDay }),
    });
  }
});

test('who chose, product by row, visits, steps, rights, pay and parcel have their fields', () => {
  const [row] = taking([
    [
      '达人',
      '主页链接',
      '量级',
      '合作方式',
      '是否客户指定',
      '产品',
      '到店时间',
      '建联日期',
      '寄样日期',
      '签收时间',
      '授权到期',
      '付款状态',
      '打款日期',
      '物流公司',
      '快递单号',
      '订单号',
      '跟进人',
      '最后跟进时间',
      '状态',
      '批次',
      '内容方向',
      '备注',
    ],
    [
      '样例甲',
      'https://www.xiaohongshu.com/user/profile/5f1a2b3c0000000001001001',
      '腰部达人',
      '图文置换',
      '是',
      '面霜',
      '12月10日',
      '12/1',
      '2026.12.2',
      '12月4日',
      '2027-06-01',
      '已付款',
      '2026-12-05',
      '顺丰',
      'SF100',
      'PO1',
      '小王',
      '2026-12-03',
      '已签收',
      '第一批',
      '成分',
      '夜间使用',
    ],
  ]).rows;
  expect(row).toEqual({
    code: 'M01',
    tier: 'mid',
    id: '5f1a2b3c0000000001001001',
    name: '样例甲',
    link: 'https://www.xiaohongshu.com/user/profile/5f1a2b3c0000000001001001',
    format: 'image',
    offer: 'product',
    chosenBy: '客户指定',
    item: '面霜',
    'on.asked': '2026-12-01',
    'on.shipped': '2026-12-02',
    'on.received': '2026-12-04',
    authorisedUntil: '2027-06-01',
    paid: '已付款',
    payDay: '2026-12-05',
    parcel: '顺丰 SF100',
    order: 'PO1',
    who: '小王',
    lastContact: '2026-12-03',
    status: 'received',
    batch: 1,
    angle: '成分',
    remarks: '夜间使用',
  });
});

test('a visit is an offer where the plan knows one', () => {
  const columns = planColumns.map((column) =>
    column.field === 'offer'
      ? { ...column, words: { ...column.words, visit: { en: 'Visit', zh: '到店' } } }
      : column,
  );
  const rows = [
    ['昵称', '小红书号', '粉丝数', '到店时间', '状态'],
    ['样例甲', '90001', 1200, '2026-12-04', '已确认'],
  ];
  expect(taking(rows, { columns }).rows[0]).toMatchObject({ offer: 'visit', 'on.received': '2026-12-04' });
  const { kept, said } = taking(rows);
  expect(kept.find(({ title }) => title === '到店时间')?.cells).toEqual({ K01: '2026-12-04' });
  expect(said.some((sentence) => sentence.startsWith('Visits in place of a parcel'))).toBe(true);
});

test('what only a person can say is asked', () => {
  const { questions, rows, others } = taking([
    ['昵称', '粉丝数', '状态', '确认结果', '计划发布', '笔记链接'],
    ['第一批', '', '', '', '', ''],
    ['样例甲', 1200, '', '不选', '12月20日', ''],
    ['样例乙', '', '已发布', '', '12月4日', 'https://www.xiaohongshu.com/explore/65a1b2c3000000001203aa01'],
    [
      '',
      '',
      '已发布',
      '',
      '12月5日',
      'https://www.xiaohongshu.com/discovery/item/65a1b2c3000000001203aa01?a=1',
    ],
    ['待定', 'KOC', '待确认', '', '12月22日', ''],
    ['样例丙', 900, '已发布', '', '12月3日', 'http://xhslink.com/a/AbCd'],
    ['合计', 2100, '', '', '', ''],
  ]);
  expect(rows.map(({ code, name, lot }) => [code, name, lot])).toEqual([
    ['K01', '样例甲', undefined],
    ['K02', '样例乙', undefined],
    ['K03', '样例乙', undefined],
    ['K04', undefined, 'B'],
    ['K05', '样例丙', undefined],
  ]);
  expect(others.map(({ row }) => row)).toEqual([2, 8]);
  expect(questions).toEqual([
    'K01 stands in the tracker as not chosen: cancel it?',
    'Neither tier nor followers of K02 are known: they count as KOC, and the code stays. Is that right?',
    'K03 has no name and was taken as a further note of 样例乙: right?',
    'K02, K03 have the same note link: whose note is it?',
    'The links of K05 are short ones and hide their note: open it and put the long one in.',
  ]);
});

test('document links under a group are no profiles, and remarks behind an amount stay', () => {
  const { rows, kept } = taking([
    ['昵称', '小红书号', '粉丝数', '初稿', '', '成交价', '状态'],
    ['', '', '', '日期', '链接', '', ''],
    ['样例甲', '90001', 32000, '12/3', 'https://docs.qq.com/doc/A', '9,500 含视频', '初稿'],
    ['', '', '', '', '', '', ''],
    ['制表人', '小王', '', '', '', '', ''],
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    'on.draft': '2026-12-03',
    draftLink: 'https://docs.qq.com/doc/A',
    agreed: 950000,
  });
  expect(rows[0]?.link).toBeUndefined();
  expect(kept.find(({ title }) => title === '成交价')?.cells).toEqual({ T01: '9,500 含视频' });
});

test('in Chinese it speaks Chinese', () => {
  const own = schedule.map((row) => row.map((cell) => (cell === '拒收' ? '再想想' : cell)));
  const { rows, questions } = taking(own, { settings: { ...defaultSettings, language: 'zh' } as never });
  expect([rows[0]?.chosenBy, questions]).toEqual([
    '原排期表',
    ['K02 的状态“再想想”无法识别，已保留：应如何处理？'],
  ]);
});

test('who is in the plan already is asked about and left', () => {
  const { record } = taking(schedule);
  const again = taking(schedule.slice(0, 2), { record });
  expect([again.rows, again.record]).toEqual([[], record]);
  expect(again.questions).toEqual([
    '样例甲 is in the plan already as M01: row 2 of “排期表” was left. Is it another note?',
  ]);
});

test('contacts and addresses stay in the tracker, and that is said', () => {
  const result = taking([
    ['昵称', '小红书号', '粉丝数', '状态', '收货地址', '手机号', '支付宝'],
    ['样例甲', '90001', 1200, '已寄样', '上海市某路3弄', '13800001234', 'pay@example.com'],
  ]);
  expect(result.closed).toEqual(['收货地址', '手机号', '支付宝']);
  expect(
    JSON.stringify([result.record, result.kept, result.said, result.questions, result.rows]),
  ).not.toMatch(/某路|138\d{8}|example/);
});

test('a tab without creators and notes is refused with what to do', () => {
  expect(() =>
    taking([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toThrow(/no row names creators/);
});
