import { rowWords } from '../../../../../src/core/creators/rows/body/row-words';

test.each([
  '合计',
  '总 计',
  'KOC小计',
  '总计（6位）',
  '合计：6位达人',
  '小計 3',
  '平均值',
  '共6位达人',
  'Sub-total',
  'Grand Total',
  'TOTAL (6)',
  'Average',
  '12 creators in total',
  'TTL',
  '∑',
  '最大值',
  '标准差',
  '达人数',
  '达人总数：6',
  '人均粉丝',
  '10人合计',
  '腰部达人小计（3位）',
  '3位腰部达人',
  '行业均值',
  'Subtotal - Mid',
  'Total - all',
  'Mid-tier subtotal',
  'Overall',
  'Industry average',
])('%s is a word for a total', (text) => {
  expect(rowWords(text).total).toBe(true);
});

test.each(['好物汇总', '美妆小计', 'KOC total', 'Total Wellness'])('%s may be one, or a name', (text) => {
  expect(rowWords(text)).toMatchObject({ total: false, perhapsTotal: true });
});

test.each([
  '小计划',
  '合计算',
  '平均身高的甲',
  '共和国甲',
  'Totally Me',
  'Meander',
  'Sumi',
  '总是很忙',
  '人均社恐',
  '最大的猫',
  '达人数学',
  '3位数的快乐',
  'Mean-girl',
  'Overall Beauty',
  'Demo小姐',
  '测试员小王',
  '示例子',
  '例一鸣',
])('%s is nothing but a name', (text) => {
  expect(rowWords(text)).toEqual({
    total: false,
    perhapsTotal: false,
    example: false,
    perhapsExample: false,
  });
});

test.each(['示例：甲', '（样例）甲', '例：', '示例', 'Example', 'e.g. Ann', '甲（示例）', 'Example creator'])(
  '%s marks an example',
  (text) => {
    expect(rowWords(text).example).toBe(true);
  },
);

test.each([
  '示例1',
  '样例 2',
  '示例一',
  '例1',
  '样例（勿删）',
  '示例(勿改)',
  '填写示范',
  '（示范）',
  '参考示例',
  '填写参考',
  'Example 1',
  '测试数据',
  '測試帳號',
  'Demo',
  'XXX',
])('%s marks one where nothing else tells who it is', (text) => {
  expect(rowWords(text).perhapsExample).toBe(true);
});

test.each(['例外的甲', '样例甲', 'Sample Studio', 'Examplary'])('%s marks none', (text) => {
  expect(rowWords(text).example).toBe(false);
});
