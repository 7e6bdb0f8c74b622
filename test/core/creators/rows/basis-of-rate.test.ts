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

  test('be it a single row, where there are no reads', () => {
    const reading = read([
      ['昵称', '粉丝数', '互动中位数', '互动率'],
      ['甲', 12_000, 225, '1.9%'],
      ['乙', 8000, '', '1.8%'],
    ]);
    expect(engagement(reading)).toEqual([225, 144]);
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

describe('a rate of engagement alone, under a Chinese header', () => {
  const table = (...rates: readonly string[]) => [
    ['昵称', '粉丝数', '互动率', '图文报价'],
    ...rates.map((rate, at) => [`达人${'甲乙丙丁'[at]}`, 12_000 + at * 4000, rate, 900 + at * 300]),
  ];

  test('is of the followers, where it is what such creators get of them', () => {
    const reading = read(table('1.5%', '1.4%', '1.8%', '1.6%'));
    expect(reading.questions).toEqual([]);
    expect(engagement(reading)).toEqual([180, 224, 360, 384]);
  });

  test('is asked about, where it may be of the reads', () => {
    const rates = table('8.5%', '7.4%', '6.8%', '11%');
    expect(engagement(read(rates))).toEqual([null, null, null, null]);
    expect(read(rates).questions).toMatchObject([
      { key: 'rateBasis 互动率', choices: [{ answer: 'shareOfFollowers' }, { answer: 'shareOfReads' }] },
    ]);
    expect(engagement(read(rates, {}, { rateBasis: 'shareOfFollowers' }))[0]).toBe(1020);
    expect(read(rates, {}, { rateBasis: 'shareOfReads' }).creators[0]?.engagement).toBeNull();
  });
});
