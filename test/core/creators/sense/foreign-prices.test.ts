import { readCreators } from '../../../../src/core/creators/read-creators';
import type { CreatorReading } from '../../../../src/core/creators/reading';
import { settingsFrom } from '../../../../src/core/settings';
import type { Cell } from '../../../../src/core/table';
import { explained, read } from '../../../support/creators/reading';
import { tableOf } from '../../../support/creators/table';

const prices = ({ creators }: CreatorReading) =>
  creators.map(({ offers }) => offers.map(({ price }) => price));
const reasons = ({ problems }: CreatorReading) => problems.map(({ reason }) => reason);

const header = ['昵称', '粉丝数', '图文报价', '视频报价'];
const rows: readonly (readonly Cell[])[] = [
  ['甲', 12_000, 900, 1200],
  ['乙', 8300, 700, 1000],
  ['丙', 22_000, 1700, 2200],
  ['丁', 15_000, 1200, 1600],
];

describe('a column of currencies', () => {
  const withMoney = (name: string, ...money: readonly string[]) =>
    read([[...header, name], ...rows.map((row, at) => [...row, money[at] ?? ''])]);

  test('leaves the prices of its other moneys unread, row by row, and says so', () => {
    const reading = withMoney('币种', 'USD', '人民币', '港币', 'CNY');
    expect(prices(reading)).toEqual([[], [700, 1000], [], [1200, 1600]]);
    expect(reasons(reading)).toContain('D4 is not in ¥, so the price is unknown: convert it.');
  });

  test('is known by its words where its header says nothing', () => {
    expect(prices(withMoney('备注', 'USD', 'USD', 'RMB', 'RMB'))).toEqual([
      [],
      [],
      [1700, 2200],
      [1200, 1600],
    ]);
  });

  test('tells of currencies that have no sign here, and of rows below a merge', () => {
    expect(prices(withMoney('Currency', 'PHP', 'RMB', 'RMB', 'RMB'))[0]).toEqual([]);
    const reading = withMoney('币种', 'USD');
    expect(prices(reading)).toEqual([[], [], [], []]);
    expect(reasons(reading)).toContain(
      '“币种: USD”: the prices are not in ¥, so they were not read: convert them.',
    );
  });

  test('changes nothing where all of it is ¥', () => {
    const reading = withMoney('币种', '元', 'RMB', 'CNY', '人民币');
    expect(prices(reading)).toEqual(rows.map((row) => row.slice(2)));
    expect(reading.problems.filter(({ reason }) => reason.includes('¥'))).toEqual([]);
  });
});

describe('a text beside the table', () => {
  test.each([
    [[['以下报价均为港币'], header, ...rows]],
    [[['单位：美元', '', '', ''], header, ...rows]],
    [[['Currency', 'USD'], header, ...rows]],
    [[['达人报价表', '2026-05', '单位：美元', '第 1 版'], header, ...rows]],
    [[header, ...rows, [], ['注：以上报价以美元结算']]],
  ])('leaves all prices unread: %#', (table) => {
    const reading = read(table);
    expect(prices(reading)).toEqual([[], [], [], []]);
    expect(explained(reading)).toContain('Prices in another currency than ¥ are not converted.');
    expect(reasons(reading)).toEqual(expect.arrayContaining([expect.stringContaining('are not in ¥')]));
  });

  test.each(['单位：元', '报价为人民币，港币另议', 'Budget: $50,000', '如需美元报价请联系'])(
    'changes nothing where it says “%s”',
    (text) => {
      expect(prices(read([[text], header, ...rows]))).toEqual(rows.map((row) => row.slice(2)));
    },
  );

  test('gives way to a header that names ¥', () => {
    const named = ['昵称', '粉丝数', '图文报价(元)', '视频报价'];
    expect(prices(read([['单位：美元'], named, ...rows]))).toEqual([[900], [700], [1700], [1200]]);
  });

  test('may be the name of the tab', () => {
    const table = tableOf([header, ...rows], '达人报价 USD');
    expect(prices(readCreators(table, { settings: settingsFrom([]) }))).toEqual([[], [], [], []]);
  });
});

test.each(['USD报价', 'Price (in USD)', '报价-USD', 'USD Price', '港币价'])(
  'a price below %s is unknown',
  (name) => {
    expect(
      prices(
        read([
          ['昵称', '粉丝数', name],
          ['甲', 12_000, 900],
          ['乙', 8300, 700],
        ]),
      ),
    ).toEqual([[], []]);
  },
);
