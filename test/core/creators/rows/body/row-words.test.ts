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
])('%s is nothing but a name', (text) => {
  expect(rowWords(text)).toEqual({ total: false, perhapsTotal: false, example: false });
});

test.each(['示例：甲', '（样例）甲', '例：', '示例', 'Example', 'e.g. Ann', '甲（示例）', 'Example creator'])(
  '%s marks an example',
  (text) => {
    expect(rowWords(text).example).toBe(true);
  },
);

test.each(['例外的甲', '样例甲', 'Sample Studio', 'Examplary'])('%s marks none', (text) => {
  expect(rowWords(text).example).toBe(false);
});
