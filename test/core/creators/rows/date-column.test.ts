import { read } from '../../../support/creators/reading';

test('what is no day under 数据日期 is said once for the column', () => {
  const { creators, problems } = read([
    ['昵称', '粉丝数', '点赞', '数据日期'],
    ['甲', 5230, 150, '2026-05-20'],
    ['乙', 12_400, 230, '2026-13-45'],
    ['丙', 12_500, 230, '--'],
  ]);
  expect(creators.map(({ asOf }) => asOf)).toEqual(['2026-05-20', null, null]);
  expect(problems.map(({ reason }) => reason)).toContainEqual(
    expect.stringContaining('Column D has 1 cell that names no day, such as “2026-13-45”'),
  );
});
