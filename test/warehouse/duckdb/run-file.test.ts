import { readCreators } from '../../../src/core/creators/read-creators';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { defaultSettings } from '../../../src/core/settings';
import { readDelimited } from '../../../src/files/read-delimited';
import { readColumnMap } from '../../../src/warehouse/columns/column-map';
import { mostDifference } from '../../../src/warehouse/duckdb/check/every-row';
import { duckText } from '../../../src/warehouse/duckdb/database';
import { databaseForTests, describeInDuckdb } from '../../support/warehouse/database';
import { randomFrom } from '../../support/warehouse/hostile';
import { folderForTests, run } from '../../support/warehouse/run';

describeInDuckdb('a file on this machine', () => {
  const database = databaseForTests();
  const { path, saved } = folderForTests();

  /** An export as such are: followers in 万, unknowns as `--`, numbers with units, an id with zeros before it. */
  function exported(rows: number, random = randomFrom(6)): string {
    const lines = [
      '达人ID,达人昵称,粉丝数（万）,近60天平均点赞,近60天平均收藏,近60天平均评论,内容类目,活跃粉丝占比',
    ];
    for (let at = 0; at < rows; at++) {
      const followers = Math.round(10 ** (3.3 + 3 * random()));
      const likes = followers * 0.012 * Math.exp(random() - 0.5);
      const written = likes > 1e4 ? `${(likes / 1e4).toFixed(1)}万` : likes.toFixed(0);
      const saves = random() < 0.1 ? '--' : at > 2500 ? (likes * 0.31).toFixed(2) : (likes * 0.31).toFixed(0);
      const niche = ['美妆', '美食', '', '母婴', '其他'][at % 5];
      lines.push(
        `00${at},名${at},${(followers / 1e4).toFixed(4)},${written},${saves},${(likes * 0.04).toFixed(0)},${niche},${(20 + 60 * random()).toFixed(1)}%`,
      );
    }
    return `${lines.join('\n')}\n`;
  }

  test('is read as core reads it, every row of it, and scored the same', async () => {
    const text = exported(3000);
    const { rows, agreement, told, headers, candidates } = await run(saved('export.csv', text));
    expect(rows).toBe(3000);
    expect(agreement).toMatchObject({ rows: 3000, unequal: 0 });
    expect(agreement?.worst).toBeLessThanOrEqual(mostDifference);
    expect(told?.map.average).toBe('mean');
    expect(told?.rules.get('followers')).toMatchObject({ column: { name: '粉丝数（万）' }, unit: 10_000 });

    const table = readDelimited(text, 'export');
    if (table === null) throw new Error('no table');
    const { creators } = readCreators(table, { settings: defaultSettings });
    const own = new Map(scoreCreators(creators, defaultSettings).map((one) => [one.creator.id, one.score]));
    const [id, score] = [headers.indexOf('Creator_id'), headers.indexOf('Score')];
    expect(candidates).toHaveLength(3000);
    for (const row of candidates)
      expect(Number(row[score])).toBeCloseTo(own.get(String(row[id])) ?? Number.NaN, 9);
  });

  test('decimals that begin late are not lost', async () => {
    const { told, candidates, headers } = await run(saved('late.csv', exported(3000)));
    expect(told?.unread).toEqual([]);
    const saves = candidates.map((row) => row[headers.indexOf('Mean_saves')]);
    expect(
      saves.filter((value) => typeof value === 'number' && !Number.isInteger(value)).length,
    ).toBeGreaterThan(300);
  });

  test('parquet keeps its types, and long ids are texts', async () => {
    const file = path('typed.parquet');
    await database().run(
      `COPY (SELECT 5000000000000000000 + i AS id, 1000 + 37 * i AS followers, 20 + i AS "median likes", 5 + i AS "median saves" FROM range(50) t(i)) TO ${duckText(file)} (FORMAT parquet)`,
    );
    const { candidates, headers, agreement } = await run(file);
    expect(agreement).toMatchObject({ rows: 50, unequal: 0 });
    expect(candidates.map((row) => row[headers.indexOf('Creator_id')]).sort()[0]).toBe('5000000000000000000');
  });

  test('sums are divided by the notes that they are sums of, as core does', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => {
      const [followers, notes] = [3000 + 211 * at, 20 + at];
      return `a${at},${followers},${notes},${notes * (60 + at)},${notes * (20 + at)},${notes * (80 + 2 * at)}`;
    });
    const header = 'id,followers,posts,total likes,total saves,likes and saves';
    const { told, candidates, headers, agreement } = await run(
      saved('sums.csv', `${header}\n${rows.join('\n')}\n`),
    );
    expect(agreement?.unequal).toBe(0);
    expect(told?.map.average).toBe('total÷notes');
    expect(told?.rules.get('likes')?.other).toMatchObject({
      how: 'divided',
      column: { name: 'posts' },
      unit: 1,
    });
    expect(told?.rules.get('notes')).toMatchObject({ column: { name: 'posts' } });
    const likes = candidates.map((row) => Number(row[headers.indexOf('Mean_likes')]));
    expect(Math.min(...likes)).toBe(60);
  });

  test('says which cells no number could be made of', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `a${at},${2000 + at},${at % 10 === 0 ? 'many' : 30 + at},${12 + at}`,
    );
    const { told } = await run(
      saved('words.csv', `id,followers,median likes,median saves\n${rows.join('\n')}\n`),
    );
    expect(told?.unread).toEqual([{ column: 'median likes', count: 4, cell: 'many' }]);
  });

  const inTenThousands = `name,followers,likes,saves,comments\n${Array.from({ length: 40 }, (_, at) => `n${at},${(1.2 + at / 7).toFixed(1)},${400 + at},${90 + at},${20 + at}`).join('\n')}\n`;

  test('what core would ask is refused with the question', async () => {
    const file = saved('asked.csv', inTenThousands);
    await expect(run(file)).rejects.toThrow(/followersScale.*tenThousands/);
  });

  test.each([
    ['an answer', { answers: { followersScale: 'tenThousands' } }],
    ['a unit', { followers: { column: 'followers', unit: 10000 } }],
  ])('and the map answers it: by %s', async (_, written) => {
    const map = readColumnMap(JSON.stringify(written), 'map.json', 'en');
    const { candidates, headers, agreement } = await run(saved('answered.csv', inTenThousands), map);
    const followers = candidates.map((row) => Number(row[headers.indexOf('Followers')]));
    expect(Math.min(...followers)).toBeCloseTo(12_000, 6);
    expect(agreement?.unequal).toBe(0);
  });

  test.each<[string, string, unknown, RegExp]>([
    [
      'a column that is not there',
      'id,followers,likes\na,1000,5\n',
      { followers: 'fans' },
      /no column fans \(followers in the map\); it has id, followers, likes/,
    ],
    [
      'rows that are notes',
      `note id,name,followers,likes,published at\n${Array.from({ length: 12 }, (_, at) => `x${at},n${at % 3},1000,5,2026-01-${10 + at}`).join('\n')}\n`,
      {},
      /notes and not creators/,
    ],
  ])('refuses %s', async (_, text, map, sentence) => {
    const file = saved('refused.csv', text);
    await expect(run(file, readColumnMap(JSON.stringify(map), 'm', 'en'))).rejects.toThrow(sentence);
  });

  test.each<[string, string, string, unknown, RegExp]>([
    [
      'days',
      "DATE '2026-01-01' + i::INT",
      "'c' || i",
      {},
      /followers, but none of its 50 rows .*“2026-01-01”/,
    ],
    ['words', "'many'", "'c' || i", {}, /followers, but none of its 50 rows .*“many”/],
    ['nothing', "''", "'c' || i", {}, /followers, but none of its 50 rows looked at/],
    ['words for likes', '1000 + i', "'c' || i", { likes: 'id' }, /read for likes, but none .*“c0”/],
    ['parts for an id', '1000 + i', "{'a': i}", {}, /No column of .* tells its creators apart/],
  ])('refuses a column of %s', async (_, followers, id, map, sentence) => {
    const file = path('kinds.parquet');
    await database().run(
      `COPY (SELECT ${id} AS id, ${followers} AS followers, 20 + i AS "median likes" FROM range(50) t(i)) TO ${duckText(file)} (FORMAT parquet)`,
    );
    await expect(run(file, readColumnMap(JSON.stringify(map), 'm', 'en'))).rejects.toThrow(sentence);
  });

  test('refuses a column of lists, and what is no parquet file', async () => {
    const file = path('lists.parquet');
    await database().run(
      `COPY (SELECT 'a' AS id, [1, 2] AS followers) TO ${duckText(file)} (FORMAT parquet)`,
    );
    await expect(run(file, readColumnMap('{"followers": "followers"}', 'm', 'en'))).rejects.toThrow(
      /holds INTEGER\[\]|holds BIGINT\[\]/,
    );
    await expect(run(saved('broken.parquet', 'no parquet'))).rejects.toThrow(
      /broken\.parquet cannot be read as a parquet file: it is damaged/,
    );
  });

  test.each([
    ['a list', '[i * 0.5]', /holds DECIMAL\(.*\)\[\], and neither numbers nor texts: name another for saves/],
    ['parts', "{'x': i}", /holds STRUCT\(x BIGINT\), and neither/],
  ])('refuses counts that are each %s, with no map as well', async (_, saves, sentence) => {
    const file = path('nested.parquet');
    await database().run(
      `COPY (SELECT 'c' || i AS id, 1000 + i AS followers, 20 + i AS "median likes", ${saves} AS "median saves", 5 + i AS kept FROM range(50) t(i)) TO ${duckText(file)} (FORMAT parquet)`,
    );
    await expect(run(file)).rejects.toThrow(sentence);
    const map = readColumnMap('{"saves": "kept"}', 'm', 'en');
    expect((await run(file, map)).told?.rules.get('saves')).toMatchObject({ column: { name: 'kept' } });
  });

  test('says which columns nothing is read from, and what told the creators apart', async () => {
    const file = path('left.parquet');
    await database().run(
      `COPY (SELECT 'c' || i AS id, 'n' || i AS name, ['美妆'] AS "类目", 1000 + i AS followers, 20 + i AS "median likes", i AS "x y" FROM range(50) t(i)) TO ${duckText(file)} (FORMAT parquet)`,
    );
    const { told } = await run(file);
    expect(told?.leftOut.map(({ name }) => name)).toEqual(['类目', 'x y']);
    expect(told?.told.get('id')?.map(({ name }) => name)).toEqual(['id', 'name']);
  });

  test('an answer that answers nothing is refused', async () => {
    const file = saved('answered.csv', inTenThousands);
    const map = (answers: unknown) => readColumnMap(JSON.stringify({ answers }), 'm', 'en');
    await expect(run(file, map({ nonsense: 'x' }))).rejects.toThrow(
      /\{"nonsense":"x"\} in the map fits nothing .* it can be .*\{"followersScale followers":"tenThousands"\}/,
    );
    await expect(run(saved('export.csv', exported(50)), map({ nonsense: 'x' }))).rejects.toThrow(
      /nothing is asked of .*export\.csv/,
    );
  });

  test('cells that only Excel writes so are what they say', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) =>
        `"=""00${13 + 7919 * at}""",${at % 2 ? `"=""${2000 + at}"""` : 2000 + at},${40 + at},\ufeff${11 + at}`,
    );
    const text = `id,followers,median likes,median saves\n${rows.join('\n')}\n`;
    const { under, agreement } = await run(saved('excel.csv', text));
    expect(agreement).toMatchObject({ rows: 40, unequal: 0 });
    expect(under('Creator_id')).toContain('007932');
    expect(Math.min(...under('Median_saves').map(Number))).toBe(11);
  });

  test('1_000 is no number here, as in an import', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `a${at},${2000 + at},${at === 9 ? '1_000' : 40 + at},${11 + at}`,
    );
    const text = `id,followers,median likes,median saves\n${rows.join('\n')}\n`;
    const { told, under } = await run(saved('underscore.csv', text));
    expect(told?.unread).toEqual([{ column: 'median likes', count: 1, cell: '1_000' }]);
    expect(Math.max(...under('Median_likes').map(Number))).toBe(79);
  });

  test('the example of a unit is that of most rows', async () => {
    const cell = (at: number) => (at === 9 ? '998.123' : at === 7 ? '987' : `${10 + at}.345`);
    const rows = Array.from({ length: 40 }, (_, at) => `a${at},${cell(at)},${130 + at}`);
    await expect(run(saved('dots.csv', `id,粉丝数,median likes\n${rows.join('\n')}\n`))).rejects.toThrow(
      /row 2: 10\.345 is 10345\); .* such as \{"followers":\{"column":"粉丝数"/,
    );
  });

  test('a row of totals and a heading among the first rows are no creators', async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `a${at},${2000 + 9 * at},${40 + at},${11 + at}`);
    const file = saved(
      'totals.csv',
      `id,followers,median likes,median saves\n${rows.slice(0, 15).join('\n')}\nid,followers,median likes,median saves\n${rows.slice(15).join('\n')}\n合计,63915,1635,765\n`,
    );
    const { rows: count, under, agreement } = await run(file);
    expect(count).toBe(30);
    expect(under('Creator_id')).not.toContain('合计');
    expect(agreement).toMatchObject({ rows: 30, without: 0 });
  });

  test('creators without followers are counted apart in the check', async () => {
    const rows = Array.from(
      { length: 6500 },
      (_, at) => `a${at},${at > 6200 ? '' : 2000 + at},${40 + (at % 90)},${11 + (at % 70)}`,
    );
    const { agreement } = await run(
      saved('without.csv', `id,followers,median likes,median saves\n${rows.join('\n')}\n`),
    );
    // Those among the rows that core has looked at are set aside by it.
    expect(agreement).toMatchObject({ rows: 6201, without: 208, unequal: 0 });
  });

  test('what says that nothing is known is no text', async () => {
    const rows = Array.from(
      { length: 20 },
      (_, at) =>
        `${at === 3 ? '--' : `a${at}`},n${at},${2000 + at},${40 + at},${11 + at},${at % 2 ? '--' : 'Agency'},暂无,--`,
    );
    const header = 'id,name,followers,median likes,median saves,MCN,联系方式,地域';
    const { under } = await run(saved('unknown.csv', `${header}\n${rows.join('\n')}\n`));
    expect(new Set(under('Agency'))).toEqual(new Set(['Agency', null]));
    expect(new Set([...under('Contact'), ...under('Region')])).toEqual(new Set([null]));
    expect(under('Creator_id')).toContain('n3');
    expect(under('Creator_id')).not.toContain('--');
  });
});
