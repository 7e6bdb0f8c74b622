import { parse } from 'sql-parser-cst';
import { sourceNamed } from '../../../src/warehouse/columns/column-map';
import { duckdbText } from '../../../src/warehouse/duckdb/duckdb-text';
import { checkColumnsText } from '../../../src/warehouse/queries/check-columns-text';
import { mapOf } from '../../support/warehouse/agreement';
import { databaseForTests, describeInDuckdb, makeTable } from '../../support/warehouse/database';

describeInDuckdb('what speaks against the units of a table', () => {
  const database = databaseForTests();

  test('shows numbers in full among those in 万, and shares beside percents', async () => {
    await makeTable(database(), 'pool', {
      'fans`万': ['1.2', '3.4', '239146', '1.2万'],
      activeFollowerShare: [20.5, 0.4, 31, null],
    });
    const map = mapOf(['id', 'activeFollowerShare']);
    const followers = { ...sourceNamed('fans`万'), unit: 10_000 };
    const text = checkColumnsText({ ...map, columns: { ...map.columns, followers } }, 'pool');
    expect(() => parse(text, { dialect: 'bigquery' })).not.toThrow();
    const rows = await database().rows(await duckdbText(text));
    const numbers = rows.map((row) =>
      Object.values(row).map((held) => (typeof held === 'bigint' ? Number(held) : held)),
    );
    expect(numbers).toEqual([
      ['activeFollowerShare', 1, 3, 0, 0.4, 31, 2, 2, 0],
      ['followers', 10_000, 3, 1, 1.2, 239_146, 2, 3, 1],
    ]);
  });
});
