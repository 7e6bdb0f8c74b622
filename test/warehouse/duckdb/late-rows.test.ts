import { readCreators } from '../../../src/core/creators/read-creators';
import { defaultSettings } from '../../../src/core/settings';
import { layoutOf, readDelimited } from '../../../src/files/read-delimited';
import { noMap, readColumnMap } from '../../../src/warehouse/columns/column-map';
import { spotCheck } from '../../../src/warehouse/duckdb/check/spread-rows';
import { duckText } from '../../../src/warehouse/duckdb/database';
import { readFileHere } from '../../../src/warehouse/duckdb/read-file';
import { databaseForTests, describeInDuckdb } from '../../support/warehouse/database';
import { randomFrom } from '../../support/warehouse/hostile';
import { folderForTests, run } from '../../support/warehouse/run';

describeInDuckdb('rows that contradict the first ones', () => {
  const database = databaseForTests();
  const { path, saved } = folderForTests();
  const rows = 9000;

  /** A table whose followers and active followers are written as these say, by the row. */
  function table(
    header: string,
    followersOf: (followers: number, at: number) => string | number,
    activeOf: (share: number, at: number) => string | number = (share) => `${(share * 100).toFixed(1)}%`,
  ): string {
    const random = randomFrom(31);
    const lines = [`达人ID,达人昵称,${header},平均点赞,平均收藏,平均评论,活跃粉丝占比`];
    for (let at = 0; at < rows; at++) {
      const followers = Math.round(10 ** (3.5 + 2.5 * random()));
      const likes = Math.round(followers * 0.02 * Math.exp(random() - 0.5)) + 1;
      const share = 0.2 + 0.5 * random();
      const counts = `${likes},${Math.round(likes * 0.3)},${Math.round(likes * 0.05)}`;
      lines.push(`6${at + 10_000_000},n${at},${followersOf(followers, at)},${counts},${activeOf(share, at)}`);
    }
    return `${lines.join('\n')}\n`;
  }

  /** Followers by id as an import of the whole file has them. */
  function imported(text: string): ReadonlyMap<string, number | null> {
    const whole = readDelimited(text, 'x');
    if (whole === null) throw new Error('no table');
    const { creators } = readCreators(whole, { settings: defaultSettings });
    return new Map(creators.map(({ id, followers }) => [id, followers]));
  }

  const inTenThousands = (followers: number) => (followers / 1e4).toFixed(2);
  const fullLate = table('粉丝数（万）', (followers, at) =>
    at > 5000 && at % 50 === 0 ? followers * 10 : inTenThousands(followers),
  );

  test('single followers in full among those in 万 are read as an import reads them', async () => {
    const { under, told, agreement, spots } = await run(saved('full-late.csv', fullLate));
    expect(told?.rules.get('followers')).toMatchObject({ unit: 10_000, above: { unit: 1 } });
    const own = imported(fullLate);
    const ids = under('Creator_id').map(String);
    expect(ids.length).toBeGreaterThan(5000);
    under('Followers').forEach((followers, at) => {
      expect(Number(followers)).toBeCloseTo(own.get(ids[at] ?? '') ?? Number.NaN, 4);
    });
    expect(agreement).toMatchObject({ rows, unequal: 0 });
    expect(spots).toMatchObject({ different: 0 });
    expect(spots?.rows).toBeGreaterThan(1000);
  });

  test('and so in a parquet file of numbers', async () => {
    const file = path('full-late.parquet');
    const text = saved('for-parquet.csv', fullLate);
    await database().run(
      `COPY (SELECT * FROM read_csv(${duckText(text)})) TO ${duckText(file)} (FORMAT parquet)`,
    );
    const { told, spots } = await run(file);
    expect(told?.rules.get('followers')).toMatchObject({ unit: 10_000, above: { unit: 1 } });
    expect(spots).toMatchObject({ different: 0 });
  });

  const fractionsLate = table('粉丝数', (followers, at) =>
    at < 6000 ? followers + 10_000 : ((followers + 10_000) / 1e4).toFixed(2),
  );

  test('followers in 万 below whole ones are asked about, and read by the answer', async () => {
    const file = saved('fractions-late.csv', fractionsLate);
    // The rows are named as the file has them, not as core was given them.
    await expect(run(file)).rejects.toThrow(/C[6-8]\d{3} are not .*fractions 粉丝数.*tenThousands/);
    const answers = { 'fractions 粉丝数': 'tenThousands', 'tooFew 粉丝数': 'tenThousands' };
    const { under, spots } = await run(file, readColumnMap(JSON.stringify({ answers }), 'map.json', 'en'));
    expect(Math.min(...under('Followers').map(Number))).toBeGreaterThan(9999);
    expect(spots).toMatchObject({ different: 0 });
  });

  test('shares below percents are brought to one scale, as in an import', async () => {
    const text = table(
      '粉丝数',
      (followers) => followers,
      (share, at) => (at < 6000 ? (share * 100).toFixed(1) : share.toFixed(3)),
    );
    const file = saved('shares-late.csv', text);
    const { under, told } = await run(file);
    expect(told?.rules.get('activeFollowerShare')).toMatchObject({ unit: 1, above: { unit: 0.01 } });
    const shares = under('Active_follower_share').map(Number);
    expect(Math.min(...shares)).toBeGreaterThan(0.19);
    expect(Math.max(...shares)).toBeLessThan(0.71);
  });

  test('the map may say where two units part', async () => {
    const source = { column: '粉丝数（万）', unit: 10_000, above: 2000, unitAbove: 1 };
    const map = readColumnMap(JSON.stringify({ followers: source }), 'map.json', 'en');
    const { under } = await run(saved('parted.csv', fullLate), map);
    expect(Math.max(...under('Followers').map(Number))).toBeLessThan(2e7);
  });

  test('the check fails where the view says otherwise than an import', async () => {
    const text = table('粉丝数', (followers) => followers);
    const source = {
      name: 'x.csv',
      path: saved('plain.csv', text),
      text: { ...layoutOf(text), isPacked: false },
    };
    const reading = await readFileHere(database(), source, noMap, defaultSettings);
    expect(await spotCheck(database(), reading)).toMatchObject({ different: 0, example: null });
    await database().run(
      'CREATE TABLE wrong AS SELECT * REPLACE (IF(row_of_file > 6000, followers * 10, followers) AS followers) FROM creators_of_file',
    );
    await database().run('CREATE OR REPLACE VIEW creators_of_file AS SELECT * FROM wrong');
    const { rows: looked, different, example } = await spotCheck(database(), reading);
    expect(different).toBeGreaterThan(looked / 5);
    expect(example).toMatchObject({ field: 'followers' });
  });
});
