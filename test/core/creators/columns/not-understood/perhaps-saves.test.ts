import { read } from '../../../../support/creators/reading';

const withColumn = (header: string, one: string | number, other: string | number) =>
  read([
    ['昵称', '粉丝数', '平均点赞', header],
    ['小鹿', 12_000, 240, one],
    ['阿茶', 23_000, 310, other],
  ]).problems.map(({ reason }) => reason);

const none = 'No column of saves was found: saves count most, so scores are less certain.';

test.each([
  ['收藏甲乙', 90, 150],
  ['x saved y', 90, 150],
  ['其他', '藏90等', '藏150等'],
] as const)('a column %s that may hold saves is named where none is read', (header, one, other) => {
  expect(withColumn(header, one, other)).toContainEqual(
    expect.stringContaining(`No saves were read: column D (“${header}”) may hold them`),
  );
});

test.each([
  ['其他', '好', '不错'],
  ['收藏甲乙', '好', '不错'],
  ['收藏日期', '2026-11-01', '2026-11-02'],
] as const)('%s over %s holds none', (header, one, other) => {
  expect(withColumn(header, one, other)).toContain(none);
});
