import { read } from '../../../../support/creators/reading';

const withPrices = (header: string, ...cells: readonly string[]) =>
  read([
    ['昵称', '粉丝数', '平均点赞', header],
    ...cells.map((cell, at) => [`达人${at}`, 20_000 + at * 999, 200, cell]),
  ]);

test.each(['3000/5000', '3000*2', '6000/2条'])(
  'a column of prices such as %s is said, and not read',
  (cell) => {
    const { creators, notRead, problems } = withPrices('报价', cell, cell, cell);
    expect(creators.flatMap(({ offers }) => offers)).toEqual([]);
    expect(notRead).toEqual([
      'Column D (“报价”) was not read: its cells do not say what one note costs. Write one price in each, such as 12000.',
    ]);
    expect(problems.map(({ reason }) => reason)).toContain(notRead?.[0]);
  },
);

test('a column of prices that is read says nothing of the kind', () => {
  expect(withPrices('报价', '3000', '3000/5000', '3200').notRead).toBeUndefined();
});
