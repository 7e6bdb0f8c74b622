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
