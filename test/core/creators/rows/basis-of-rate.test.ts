import { read } from '../../../support/creators/reading';

const engagement = ({ creators }: ReturnType<typeof read>) =>
  creators.map((one) => (one.engagement === null ? null : Math.round(one.engagement)));

describe('a rate of engagement is a share of what the rows that say both tell', () => {
  test('of reads under an English header', () => {
    const reading = read([
      ['Name', 'Followers', 'Reads', 'Median engagement', 'Engagement rate'],
      ['A', 5230, 1500, 222, '14.8%'],
      ['B', 12_400, 3000, '', '10.9%'],
      ['C', 120_300, 20_000, 870, '4.35%'],
      ['D', 8615, 2000, 207, '10.4%'],
    ]);
    expect(engagement(reading)).toEqual([222, 327, 870, 207]);
    expect(reading.problems.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('worked out from reads'),
    );
  });

  test('of followers under a Chinese one', () => {
    const reading = read([
      ['昵称', '粉丝数', '互动中位数', '互动率'],
      ['甲', 5230, 222, '4.24%'],
      ['乙', 12_400, '', '2.63%'],
      ['丙', 120_300, 870, '0.72%'],
      ['丁', 8615, 207, '2.40%'],
    ]);
    expect(engagement(reading)).toEqual([222, 326, 870, 207]);
  });

  test('of what the header means where too few rows say both, or they fit neither', () => {
    const rows = [
      ['A', 10_000, 1000, 100, '10%'],
      ['B', 10_000, 1000, '', '10%'],
    ];
    const header = ['Name', 'Followers', 'Reads', 'Median engagement', 'Engagement rate'];
    expect(engagement(read([header, ...rows]))).toEqual([100, 1000]);
    const others = ['C', 'D', 'E'].map((name) => [name, 10_000, 1000, 333, '10%']);
    expect(engagement(read([header, ...rows, ...others]))[1]).toBe(1000);
  });
});
