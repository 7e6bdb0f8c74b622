import type { Creator } from '../../../src/core/creators/creator';
import { candidateHeader } from '../../../src/core/creators/own/candidate-headers';
import { readCreators } from '../../../src/core/creators/read-creators';
import { defaultSettings } from '../../../src/core/settings';
import { readFile } from '../../../src/files/read-file';
import { known, scoreFields } from '../../../src/warehouse/columns/score-columns';
import { duckText } from '../../../src/warehouse/duckdb/database';
import { describeRealData, realData } from '../../support/creators/real-data';
import { databaseForTests, describeInDuckdb } from '../../support/warehouse/database';
import { folderForTests, run } from '../../support/warehouse/run';

describeInDuckdb('real exports', () => {
  describeRealData('are read as an import reads them, row by row', () => {
    const database = databaseForTests();
    const { path, saved } = folderForTests();

    /** By whatever tells creators apart. */
    async function imported(file: string): Promise<ReadonlyMap<string, Creator>> {
      const [table] = await readFile(realData(file), file);
      if (table === undefined) throw new Error(`${file} holds no table.`);
      const { creators } = readCreators(table, { settings: defaultSettings });
      return new Map(
        creators.flatMap((one) => [one.id, one.handle ?? one.id].map((id) => [id, one] as const)),
      );
    }

    test.each([
      ['huitun_creators_100k_dev.csv', 'csv'],
      ['huitun_creators_100k_dev.csv', 'parquet'],
      ['dms_creators_20k_100k_dev.csv', 'csv'],
      ['instagram_top200.csv', 'csv'],
      ['mf_koc_creators_dev.csv', 'csv'],
      ['qiangua_creators_dev.csv', 'parquet'],
    ])('%s as .%s', async (name, kind) => {
      const text = saved(name, realData(name));
      const file = kind === 'csv' ? text : path(`${name}.parquet`);
      if (kind === 'parquet')
        await database().run(
          `COPY (SELECT * FROM read_csv(${duckText(text)})) TO ${duckText(file)} (FORMAT parquet)`,
        );
      const { agreement, under } = await run(file);
      const own = await imported(name);
      expect(agreement).toMatchObject({ unequal: 0 });
      const ids = under('Creator_id').map(String);
      expect(ids.length).toBeGreaterThanOrEqual(16);
      expect(ids.filter((id) => !own.has(id))).toEqual([]);
      for (const field of scoreFields) {
        const [values = []] = [true, false]
          .map((mean) => under(candidateHeader(field, mean)))
          .filter((column) => column.some((value) => value !== undefined));
        const expected = ids.map((id) => {
          const creator = own.get(id) as Creator;
          return known(field, field === 'commentsRead' ? creator.commentsCounted : creator[field]);
        });
        const wrong = ids.filter((_, at) => !isNear(expected[at] ?? null, values[at] ?? null));
        expect({ field, wrong: wrong.length }).toEqual({ field, wrong: 0 });
      }
    });
  });
});

function isNear(one: number | null, other: unknown): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - Number(other)) <= 1e-9 * Math.max(1, Math.abs(one));
}
