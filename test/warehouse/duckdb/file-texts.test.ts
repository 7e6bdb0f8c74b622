import { duckText } from '../../../src/warehouse/duckdb/database';
import { databaseForTests, describeInDuckdb } from '../../support/warehouse/database';
import { folderForTests, run } from '../../support/warehouse/run';

describeInDuckdb('ids of a parquet file', () => {
  const database = databaseForTests();
  const { path } = folderForTests();

  async function file(id: string): Promise<string> {
    const written = path('ids.parquet');
    await database().run(
      `COPY (SELECT ${id} AS id, 1000 + 37 * i AS followers, 20 + i AS "median likes", 5 + i AS "median saves" FROM range(50) t(i)) TO ${duckText(written)} (FORMAT parquet)`,
    );
    return written;
  }

  test.each([
    ['DOUBLE', 'CAST(600000000000 + i AS DOUBLE)', '600000000000'],
    ['DECIMAL', 'CAST(600000000000000000 + i AS DECIMAL(20, 0))', '600000000000000000'],
    ['BIGINT', '5000000000000000000 + i', '5000000000000000000'],
  ])('of type %s are whole numbers', async (_, id, first) => {
    const { under } = await run(await file(id));
    expect(under('Creator_id').sort()[0]).toBe(first);
  });

  test.each([
    [
      'DOUBLE',
      'CAST(5000000000000000000 + i AS DOUBLE)',
      /holds ids as DOUBLE, and some are above 9,007,199,254,740,992/,
    ],
    ['FLOAT', 'CAST(600000000 + i AS FLOAT)', /holds ids as FLOAT, and some are above 16,777,216/],
  ])('of type %s that have lost their last digits are refused', async (_, id, sentence) => {
    await expect(run(await file(id))).rejects.toThrow(sentence);
  });
});

describeInDuckdb('who a creator of a file is', () => {
  const { saved } = folderForTests();
  const counts = (at: number) => `${2000 + 37 * at},${40 + at},${11 + at}`;
  const header = 'followers,median likes,median saves';
  const lines = (of: (at: number) => string) => Array.from({ length: 40 }, (_, at) => of(at)).join('\n');

  test('is the id inside a link, whatever follows it, so that two rows of one creator have one id', async () => {
    const link = (at: number) =>
      `https://www.xiaohongshu.com/user/profile/5f00000000000000000000${String(10 + (at % 20))}?xsec_token=t${at}`;
    const file = saved('links.csv', `profile url,${header}\n${lines((at) => `${link(at)},${counts(at)}`)}\n`);
    const ids = (await run(file)).under('Creator_id');
    expect([ids.length, new Set(ids).size]).toEqual([40, 20]);
    expect(ids).toContain('5f0000000000000000000010');
  });

  test('is the id in a link that names it, in any case, and a namesake without a link is told by the followers', async () => {
    const link = (at: number) =>
      at < 36
        ? `https://www.xiaohongshu.com/user/profile?userId=5F00000000000000000000${10 + (at % 18)}&t=${at}`
        : '';
    const name = (at: number) => (at < 36 ? `n${at}` : '小雨');
    const file = saved(
      'mixed.csv',
      `name,profile url,${header}\n${lines((at) => `${name(at)},${link(at)},${counts(at)}`)}\n`,
    );
    const ids = (await run(file)).under('Creator_id');
    expect([ids.length, new Set(ids).size]).toEqual([40, 18 + 4]);
    expect(ids).toContain('小雨 · 3332');
  });

  test('is told from namesakes by the followers where there is nothing but a name', async () => {
    const file = saved('names.csv', `name,${header}\n${lines((at) => `creator ${at % 39},${counts(at)}`)}\n`);
    const ids = (await run(file)).under('Creator_id');
    expect(new Set(ids).size).toBe(40);
    expect(ids).toEqual(expect.arrayContaining(['creator 1', 'creator 0 · 2000', 'creator 0 · 3443']));
  });

  test('is an id without what a sheet made of it, and none where a sheet has shortened it', async () => {
    const id = (at: number) =>
      at === 0 ? '5.6E+22' : at === 1 ? '９１２３４５６７８９' : `61007318${10 + at}.0`;
    const file = saved('ids.csv', `id,name,${header}\n${lines((at) => `${id(at)},n${at},${counts(at)}`)}\n`);
    const { under } = await run(file);
    const byName = new Map(under('Name').map((name, at) => [name, under('Creator_id')[at]]));
    expect(['n0', 'n1', 'n2'].map((name) => byName.get(name))).toEqual(['n0', '9123456789', '6100731812']);
  });

  test('asks no price in another currency', async () => {
    const price = (at: number) => (at % 2 === 0 ? '$129' : 900 + at);
    const file = saved(
      'usd.csv',
      `id,${header},图文报价\n${lines((at) => `a${at},${counts(at)},${price(at)}`)}\n`,
    );
    const prices = (await run(file)).under('Image_price');
    expect(prices.filter((one) => one === null)).toHaveLength(20);
    expect(prices).not.toContain(129);
  });
});
