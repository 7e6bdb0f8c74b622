import { compute } from '../../src/functions/compute';

const header = ['昵称', '小红书号', '粉丝数', '点赞', '收藏', '评论', '图文报价', '视频报价'];
const rows = Array.from({ length: 24 }, (_, row) => {
  const followers = [3_000, 20_000, 90_000, 700_000][row % 4] as number;
  return [
    `示例${row}`,
    `00${100 + row}`,
    followers,
    followers / 40,
    followers / (60 + row),
    followers / 400,
    followers / 20 + 7 * row,
    row % 2 === 0 ? followers / 15 : '',
  ];
});
const data = [header, ...rows];
const table = (budget: number, ...more: unknown[]) =>
  compute('CREATOR_SHORTLIST', [data, budget, ...more]) as (string | number)[][];

test('gives the best list as a table, with its proof in the header’s last cell', () => {
  const [titles = [], ...picks] = table(150_000, '1:3:6');
  expect(titles.slice(0, 4)).toEqual(['Name', 'ID', 'Tier', 'Format']);
  expect(titles[titles.length - 1]).toMatch(
    /^The best possible for these rules\. 1:3:6: \d+ Head KOL takes? \d+ % of the money, .*; the largest \d+ %\.$/,
  );
  const cost = picks.reduce((sum, row) => sum + Number(row[titles.indexOf('Cost')]), 0);
  expect(cost).toBeLessThanOrEqual(150_000);
  expect(cost).toBeGreaterThan(100_000);
  expect(picks.every((row) => row.length === titles.length)).toBe(true);
  expect(picks[0]?.[1]).toMatch(/^00\d+$/);
});

test('is balanced where no mix is named: the header says what comes off first, and what is kept for whom', () => {
  const [titles = [], ...picks] = table(150_000);
  expect(titles.at(-1)).toMatch(
    /^The best possible for these rules\. Balanced for a launch of ¥150,000: .* nobody above 40 %\. Off the budget first: ¥45,000 to boost notes, ¥7,500 for contingencies, ¥4,500 for samples\. .*is kept for nobody.* \d of at least 29 KOC here: \d+ places open, ¥[\d,]+ kept for them/,
  );
  const cost = picks.reduce((sum, row) => sum + Number(row[titles.indexOf('Cost')]), 0);
  expect(cost).toBeLessThanOrEqual(150_000 - 45_000 - 7_500 - 4_500);
  expect(table(150_000, '均衡')).toEqual(table(150_000, 'Balanced'));
});

test('says what a mix holds back, what it leads to and who was left out', () => {
  const unpriced = data.map((row, index) => (index % 4 === 3 ? [...row.slice(0, 6), '', ''] : row));
  const [titles = []] = compute('CREATOR_SHORTLIST', [unpriced, 150_000, '631']) as string[][];
  expect(titles.at(-1)).toMatch(
    /Held back: ¥15,000 of ¥150,000, so ¥135,000 for creators\. .* of the money.*; the largest .*Left out: .*without a price: \d+ \(/,
  );
});

test('says where a budget books nobody for a balanced list', () => {
  expect(table(0)[0]?.at(-1)).toMatch(/^A budget of ¥0 books only those who cost nothing/);
  expect(table(150)[0]?.at(-1)).toMatch(/^Nobody can be booked for ¥49: the cheapest creator costs ¥[\d,]+ /);
});

test('takes a mix by name, settings in any place, and amounts as people write them', () => {
  const settings = [
    ['Key', 'Value'],
    ['shortlist.mix', 'none'],
  ];
  expect(table(50_000, 'none')).toEqual(table(50_000, settings));
  expect(compute('CREATOR_SHORTLIST', [data, '5万', 'none'])).toEqual(table(50_000, 'none'));
});

describe('where no list keeps the mix', () => {
  const few = [header, ...rows.slice(0, 10)];
  const shortlist = (...given: unknown[]) =>
    compute('CREATOR_SHORTLIST', [few, ...given]) as (string | number)[][];

  test('the mix of the settings gives way by as little as makes a list, and the header says so and why', () => {
    const settings = (value: number) => [
      ['Key', 'Value'],
      ['shortlist.mix', '1:3:6'],
      ['shortlist.mixTolerance', value],
    ];
    const [titles = [], ...picks] = shortlist(20_000, settings(0.05));
    expect(picks.length).toBeGreaterThan(0);
    expect(titles.at(-1)).toMatch(
      /^The best possible for these rules\. No list keeps 1:3:6 to within 5 points; this one keeps it to within \d+\. The smallest list of this mix has 7 creators .* costs at least ¥[\d,]+ of your ¥20,000\.$/,
    );
    const tolerance = Number(/to within (\d+)\. /.exec(String(titles.at(-1)))?.[1]) / 100;
    expect(shortlist(20_000, '1:3:6', settings(tolerance)).slice(1)).toEqual(picks);
    expect(shortlist(20_000, '1:3:6', settings(tolerance - 0.01)).slice(1)).toEqual([]);
  });

  test('a mix that is asked for stands, and the header gives the reason and what would do', () => {
    const [titles = [], ...picks] = shortlist(20_000, '1:3:6');
    expect(picks).toEqual([]);
    expect(titles.at(-1)).toMatch(
      /^No list keeps all these rules\. The smallest list .* of your ¥20,000\. With shortlist\.mixTolerance at 0\.\d+ there is one\.$/,
    );
  });
});

test('where nobody can be booked, the header says by how much, or how to do without prices', () => {
  const last = (...given: unknown[]) => (compute('CREATOR_SHORTLIST', given) as string[][])[0]?.at(-1);
  expect(last(data, 100, '1:3:6')).toMatch(/^Nobody can be booked for ¥100: the cheapest creator costs ¥165/);
  expect(last(data, 0, '1:3:6')).toMatch(/^A budget of ¥0 books only those who cost nothing/);
  const unpriced = data.map((row) => row.slice(0, 6));
  const settings = [
    ['Key', 'Value'],
    ['shortlist.unpriced.koc', 'leave out'],
  ];
  expect(last(unpriced, 9_000, settings)).toMatch(
    /^No creator has a price: .* shortlist\.unpriced\.koc = estimate\.$/,
  );
  expect(last(unpriced, 9_000)).toMatch(/^The best possible/);
});

test.each([
  [[data], /budget is missing/],
  [[data, ''], /budget is unknown/],
  [[data, 50_000, '7:7'], /Choose a mix from balanced, 1:3:6.*7:7/],
  [['x', 50_000], /data must be a range/],
])('a wrong argument is one sentence', (given, sentence) => {
  expect(() => compute('CREATOR_SHORTLIST', given)).toThrow(sentence);
});
