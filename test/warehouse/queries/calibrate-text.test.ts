import { parse } from 'sql-parser-cst';
import { calibrate } from '../../../src/core/scoring/calibrate/calibrate';
import { readCurvePoints } from '../../../src/core/scoring/curves/curve-points';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';
import { duckdbText } from '../../../src/warehouse/duckdb/duckdb-text';
import { calibrateText } from '../../../src/warehouse/queries/calibrate-text';
import { creator } from '../../support/creators/creator';
import { mapOf } from '../../support/warehouse/agreement';
import { databaseForTests, describeInDuckdb, makeTable } from '../../support/warehouse/database';
import { randomFrom } from '../../support/warehouse/hostile';

const fields = ['id', 'niche', 'followers', 'likes', 'saves', 'comments', 'shares', 'notes'];
const query = calibrateText(mapOf(fields, 'mean'), 'pool', defaultSettings) ?? '';

test('is read by an independent grammar of BigQuery', () => {
  expect(() => parse(query, { dialect: 'bigquery' })).not.toThrow();
});

describeInDuckdb('the settings out of a table', () => {
  const database = databaseForTests();

  test('are those that core’s own calibration makes of the same creators', async () => {
    const random = randomFrom(9);
    const around = (typical: number) => Math.floor(typical * Math.exp(2 * random()));
    const pool = Array.from({ length: 500 }, (_, at) => {
      const followers = Math.floor(Math.exp(6.2 + 9 * random()));
      return {
        id: `c${at}`,
        niche: ['美妆', 'travel', null, 'vlog'][at % 4] ?? null,
        followers,
        likes: around(0.02 * followers),
        saves: random() < 0.1 ? null : around(0.004 * followers),
        comments: around(0.001 * followers),
        shares: random() < 0.5 ? null : around(0.0005 * followers),
        notes: Math.ceil(30 * random()),
      };
    });
    const columns = fields.map(
      (field) => [field, pool.map((one) => one[field as keyof (typeof pool)[number]])] as const,
    );
    await makeTable(database(), 'pool', Object.fromEntries(columns));
    const rows = await database().rows(await duckdbText(query));
    const found = Object.fromEntries(rows.map(({ Key, Value }) => [String(Key), String(Value)]));

    const creators = pool.map(({ niche, ...one }) =>
      creator({ ...one, niches: niche === null ? [] : [niche], average: 'mean' }),
    );
    const own = Object.fromEntries(
      calibrate(creators, defaultSettings).changes.map(({ key, to }) => [key, String(to)]),
    );
    expect(Object.keys(found).sort()).toEqual(Object.keys(own).sort());
    const curves = [
      'benchmark.engagementBySize',
      'benchmark.saveShareBySize',
      'benchmark.commentShareBySize',
      'benchmark.shareShareBySize',
    ] as const;
    for (const key of curves)
      expect(readCurvePoints(key, settingsFrom([[key, found[key]]]))).toEqual(
        readCurvePoints(key, settingsFrom([[key, own[key]]])),
      );
    const factors = (text: string | undefined) => (text ?? '').split('; ').sort();
    for (const key of ['benchmark.nicheEngagement', 'benchmark.nicheSaves'])
      expect(factors(found[key]?.replace(/\.0(?=;|$)/g, ''))).toEqual(factors(own[key]));
  });
});
