import { readCreators } from '../../../src/core/creators/read-creators';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { tiers } from '../../../src/core/scoring/tiers';
import { defaultSettings } from '../../../src/core/settings';
import type { Table } from '../../../src/core/table';
import { sampleTables } from '../../../src/workbench/sample/sample-workbook';

const [pugongying, english, real] = sampleTables() as readonly [Table, Table, Table];
const read = (table: Table) => readCreators(table, { settings: defaultSettings });
const fieldsOf = (table: Table) =>
  Object.fromEntries(read(table).columns.map(({ header, field }) => [header, field]));

test('the sample is the same on every start', () => {
  expect(sampleTables()).toEqual(sampleTables());
});

test('every tab is a rectangle with its header in the first row', () => {
  for (const { firstRow, firstColumn, rows } of [pugongying, english, real]) {
    expect([firstRow, firstColumn]).toEqual([1, 1]);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[0]?.every((header) => typeof header === 'string' && header !== '')).toBe(true);
  }
});

test('generated creators say in their row that nobody like that exists', () => {
  expect(pugongying.rows[1]?.join()).toContain('生成的示例');
  expect(english.rows[1]?.join()).toContain('generated sample');
});

describe('the tab in the shape of a Pugongying export', () => {
  const reading = read(pugongying);

  test('has 300 creators, and a few rows that are none', () => {
    expect(reading.counts).toEqual({ rows: 303, read: 300, repeated: 1, rejected: 2 });
  });

  test('has creators of every tier', () => {
    const found = new Set(scoreCreators(reading.creators, defaultSettings).map(({ tier }) => tier));
    expect([...found].sort()).toEqual([...tiers].sort());
  });

  test('is recognised column by column', () => {
    expect(fieldsOf(pugongying)).toMatchObject({
      昵称: 'name',
      小红书号: 'handle',
      小红书主页: 'url',
      粉丝数: 'followers',
      内容类目: 'niche',
      签约机构: 'agency',
      图文笔记一口价: 'offerImage',
      视频笔记一口价: 'offerVideo',
      '数据表现-日常笔记-图文+视频-近30天-自然流量-笔记数': 'notes',
      '数据表现-日常笔记-图文+视频-近30天-自然流量-中位点赞量': 'likes',
      '数据表现-日常笔记-图文+视频-近30天-自然流量-中位收藏量': 'saves',
      '数据表现-日常笔记-图文+视频-近30天-自然流量-中位评论量': 'comments',
      '数据表现-日常笔记-图文+视频-近30天-自然流量-中位分享量': 'shares',
    });
    expect(reading.creators[0]?.average).toBe('median');
  });

  test('keeps the zeros of a handle, and leaves an open price unknown', () => {
    expect(reading.creators.every(({ handle }) => handle?.startsWith('00'))).toBe(true);
    expect(reading.creators.some(({ offers }) => offers.length === 0)).toBe(true);
  });

  test('stands where the market does: middle scores, prices about the fair ones, nothing to ask', () => {
    const scored = scoreCreators(reading.creators, defaultSettings);
    const middle = (values: readonly number[]) =>
      [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
    expect(middle(scored.map(({ score }) => score))).toBeGreaterThan(40);
    expect(middle(scored.map(({ score }) => score))).toBeLessThan(60);
    const asked = scored.flatMap(({ creator: { offers }, fairPrice }) =>
      offers.flatMap(({ format, price }) => (format === 'image' && fairPrice ? [price / fairPrice] : [])),
    );
    expect(middle(asked)).toBeGreaterThan(0.8);
    expect(middle(asked)).toBeLessThan(1.25);
    expect(reading.questions).toEqual([]);
  });
});

test('the English tab is recognised column by column', () => {
  expect(read(english).counts).toEqual({ rows: 60, read: 60, repeated: 0, rejected: 0 });
  expect(fieldsOf(english)).toMatchObject({
    'Creator name': 'name',
    Handle: 'handle',
    'Profile link': 'url',
    Followers: 'followers',
    'Avg likes': 'likes',
    'Avg saves': 'saves',
    'Avg comments': 'comments',
    Notes: 'notes',
    Category: 'niche',
    'Rate (image, RMB)': 'offerImage',
    'Rate (video, RMB)': 'offerVideo',
    Agency: 'agency',
  });
  expect(read(english).creators[0]?.average).toBe('mean');
});

test('the tab of real figures holds hashed ids and numbers and no text of anyone', () => {
  const [, ...rows] = real.rows;
  expect(rows).toHaveLength(65);
  for (const [id, ...figures] of rows) {
    expect(id).toMatch(/^u_[0-9a-f]{10}$/);
    expect(figures.every((figure) => figure === '' || typeof figure === 'number')).toBe(true);
  }
  expect(read(real).counts.read).toBe(65);
  expect(read(real).creators[0]?.average).toBe('total÷notes');
});
