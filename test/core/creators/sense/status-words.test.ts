import { stepOf, stepOfPass } from '../../../../src/core/creators/sense/status-words';

test.each([
  [
    'over',
    [
      '跳票',
      '拒收',
      '婉拒',
      '客户取消',
      '已拒绝',
      '不合作',
      '不接',
      '不愿意',
      'Declined',
      'cancelled',
      'Not selected',
      '已结束',
      '已流失',
      'Ghosted',
      'Lost',
    ],
  ],
  ['published', ['已发布', '已發佈', '已上线', '发布', '已发稿', 'Posted', 'Published']],
  ['paid', ['待结算', '已结算', '已结款', '待付款', '已付款', '已打款', 'Paid', 'Invoiced', 'Settled']],
  [
    'booked',
    [
      '客户已定档',
      '确认',
      '已下单',
      '寄样中',
      '已签收',
      '初稿审核',
      '待发布',
      '拍摄中',
      '合作延期',
      'Booked',
      'Sample sent',
      '已完稿',
      'Product sent',
      'Gift received',
      'Signed',
      'Delivered',
    ],
  ],
  [
    'free',
    [
      '已回复',
      '待建联',
      '议价中',
      '未定档',
      '待确认',
      '有意向',
      '无回复',
      '失联',
      'Contacted',
      'Not booked yet',
      'No response',
    ],
  ],
] as const)('%s', (step, texts) => {
  expect(texts.map((text) => [text, stepOf(text, null)])).toEqual(texts.map((text) => [text, step]));
});

test.each([
  '护肤',
  '2026-12-08',
  '已认证',
  '未签约',
  '活跃',
  'Beauty',
  '正常',
  '周末可以，请提前两周把产品寄到并确认排期时间好吗谢谢',
])('%s names no step', (text) => {
  expect(stepOf(text, null)).toBeNull();
});

test('a no ends it only where a brand chooses', () => {
  expect(['不选', '不通过', '×', 'No'].map((text) => stepOf(text, 'chooses'))).toEqual(Array(4).fill('over'));
  expect(['不通过', '×', 'No'].map((text) => stepOf(text, null))).toEqual([null, null, null]);
  expect(['选', '√', 'Approved'].map((text) => stepOf(text, 'chooses'))).toEqual(Array(3).fill('free'));
});

test('a yes books where creators are confirmed, and a pick does not', () => {
  const confirmed = ['确认合作', '确认', '通过', '√', '✓', 'Y', 'OK'];
  expect(confirmed.map((text) => stepOf(text, 'confirms'))).toEqual(confirmed.map(() => 'booked'));
  const ended = ['不通过', '不合作', '×', 'N', '档期冲突'];
  expect(ended.map((text) => stepOf(text, 'confirms'))).toEqual(ended.map(() => 'over'));
  expect(['待定', '选'].map((text) => stepOf(text, 'confirms'))).toEqual(['free', 'free']);
});

test.each([
  ['passed over', ['确认', '待定', 'pass'], 'over'],
  ['passed over', ['√', '', 'Pass'], 'over'],
  ['accepted', ['pass', 'fail', 'Pass'], 'chosen'],
  ['nobody knows what', ['pass', 'pending'], null],
  ['nobody knows what', ['pass', '', 'pass'], null],
])('pass is %s beside %j', (_what, cells, meaning) => {
  expect(stepOfPass(cells)).toBe(meaning);
});
