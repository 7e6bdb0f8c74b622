import { parse } from 'sql-parser-cst';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';
import { sourceNamed } from '../../../src/warehouse/columns/column-map';
import { scoreFields } from '../../../src/warehouse/columns/score-columns';
import { mostDifference } from '../../../src/warehouse/duckdb/check/every-row';
import { duckdbText } from '../../../src/warehouse/duckdb/duckdb-text';
import { scoresText } from '../../../src/warehouse/queries/candidates';
import { scoreQuery } from '../../../src/warehouse/queries/score-text';
import { agreement, mapOf } from '../../support/warehouse/agreement';
import { databaseForTests, describeInDuckdb, makeTable } from '../../support/warehouse/database';
import { hostileColumns, randomFrom, strangeSettings } from '../../support/warehouse/hostile';

const everything = mapOf(['id', 'name', 'niche', 'offerImage', ...scoreFields]);

describe('the query', () => {
  const text = scoresText(scoreQuery(everything, 'project.dataset.table', defaultSettings));

  test('is one SELECT in an independent grammar of BigQuery', () => {
    const { statements } = parse(text, { dialect: 'bigquery' });
    expect(statements.map(({ type }) => type)).toEqual(['select_stmt']);
  });

  test('has stages of the score’s own names', () => {
    for (const part of [
      'counts',
      'benchmarks',
      'beside_followers',
      'beside_likes',
      'parts',
      'penalties',
      'trust',
      'score',
    ])
      expect(text).toContain(`with_${part} AS (`);
    expect(text).toMatch(/ AS trust,?\n/);
  });

  test('says nothing of what the table does not have', () => {
    const few = scoresText(scoreQuery(mapOf(['id', 'followers', 'likes']), 't', defaultSettings));
    expect(few).not.toMatch(/niche|reads|sentiment/);
    expect(few.length).toBeLessThan(text.length / 2);
  });

  test('takes each column’s unit and divisor', () => {
    const map = mapOf(['id', 'followers']);
    const columns = {
      ...map.columns,
      followers: { ...sourceNamed('粉丝（万）'), unit: 10_000 },
      likes: { ...sourceNamed('all likes'), dividedBy: 'notes' },
    };
    const made = scoresText(scoreQuery({ ...map, columns }, 't', defaultSettings));
    expect(made).toContain('followers * 10000e0');
    expect(made).toContain('likes / likes_divided_by');
  });

  test('takes what is above a limit in another unit', () => {
    const map = mapOf(['id', 'followers']);
    const followers = { ...sourceNamed('粉丝（万）'), unit: 10_000, above: { limit: 1000, unit: 1 } };
    const made = scoresText(
      scoreQuery({ ...map, columns: { ...map.columns, followers } }, 't', defaultSettings),
    );
    expect(made).toContain('IF(followers > 1000e0, followers, followers * 10000e0)');
  });

  test('stays one query whatever texts the settings hold', () => {
    const own = 'it\'s `a`: \\, "b"\nnext: \'); DROP TABLE x; --';
    const made = scoresText(
      scoreQuery(
        everything,
        't',
        settingsFrom([
          ['niches.own', own],
          ['language', 'zh'],
        ]),
      ),
    );
    expect(parse(made, { dialect: 'bigquery' }).statements).toHaveLength(1);
    expect(made).toContain("'腰部'");
  });

  test('refuses settings whose tiers do not rise', () => {
    const settings = settingsFrom([['tiers.koc', 20_000]]);
    expect(() => scoreQuery(everything, 't', settings)).toThrow('Tier cuts must rise');
  });
});

describeInDuckdb('row by row the query and core say the same', () => {
  const database = databaseForTests();

  test('of hostile rows under strange settings', async () => {
    const random = randomFrom(11);
    for (let settings = 0; settings < 5; settings++) {
      const columns = hostileColumns(400, random);
      await makeTable(database(), 'hostile', { id: columns.followers.map((_, at) => `c${at}`), ...columns });
      const found = await agreement(database(), 'hostile', strangeSettings(random));
      expect({ ...found, rows: found.rows + found.without }).toMatchObject({ rows: 400, unequal: 0 });
      expect(found.worst).toBeLessThanOrEqual(mostDifference);
    }
  });

  test('of rows with niches, in the words of either language', async () => {
    const random = randomFrom(5);
    const labels = ['美妆', 'Beauty', '母婴 亲子', null, 'K-pop', '时尚穿搭', 'travel, food', '其他'];
    const columns = hostileColumns(400, random);
    const niche = columns.followers.map((_, at) => labels[at % labels.length] ?? null);
    await makeTable(database(), 'with_niches', { id: niche.map((_, at) => `c${at}`), niche, ...columns });
    const found = await agreement(database(), 'with_niches', defaultSettings, true);
    expect(found.unequal).toBe(0);
    expect(found.worst).toBeLessThanOrEqual(mostDifference);
  });

  test('and a difference would be found', async () => {
    await makeTable(database(), 'few', { id: ['a', 'b'], followers: [2000, 3000], likes: [50, 60] });
    const map = mapOf(['id', 'followers', 'likes']);
    const text = scoresText(scoreQuery(map, 'few', settingsFrom([['weights.likes', 90]])));
    const other = scoresText(scoreQuery(map, 'few', defaultSettings));
    const scores = async (query: string) =>
      (await database().rows(await duckdbText(query))).map(({ Score }) => Score);
    expect(await scores(text)).not.toEqual(await scores(other));
  });
});
