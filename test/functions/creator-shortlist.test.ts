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
  const [titles = [], ...picks] = table(150_000);
  expect(titles.slice(0, 4)).toEqual(['Name', 'ID', 'Tier', 'Format']);
  expect(titles[titles.length - 1]).toBe('The best possible for these rules.');
  const cost = picks.reduce((sum, row) => sum + Number(row[titles.indexOf('Cost')]), 0);
  expect(cost).toBeLessThanOrEqual(150_000);
  expect(cost).toBeGreaterThan(100_000);
  expect(picks.every((row) => row.length === titles.length)).toBe(true);
  expect(picks[0]?.[1]).toMatch(/^00\d+$/);
});

test('takes a mix by name, settings in any place, and amounts as people write them', () => {
  const settings = [
    ['Key', 'Value'],
    ['shortlist.mix', 'none'],
  ];
  expect(table(50_000, 'none')).toEqual(table(50_000, settings));
  expect(compute('CREATOR_SHORTLIST', [data, '5万', 'none'])).toEqual(table(50_000, 'none'));
});

test('where no list keeps the rules, the header says so, and where to learn why', () => {
  const [titles = [], ...picks] = table(1_000);
  expect(picks).toEqual([]);
  expect(titles[titles.length - 1]).toMatch(
    /^No list keeps all these rules\. The wizard’s Shortlist step says why/,
  );
});

test('where the budget pays for nobody, the header says so', () => {
  expect(table(0, 'none')[0]?.at(-1)).toMatch(/^Nobody can be booked/);
});

test.each([
  [[data], /budget is missing/],
  [[data, ''], /budget is unknown/],
  [[data, 50_000, '7:7'], /Choose a mix from 1:3:6.*7:7/],
  [['x', 50_000], /data must be a range/],
])('a wrong argument is one sentence', (given, sentence) => {
  expect(() => compute('CREATOR_SHORTLIST', given)).toThrow(sentence);
});
