import { readCreators } from '../../../src/core/creators/read-creators';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import { defaultSettings } from '../../../src/core/settings';
import type { Cell, Table } from '../../../src/core/table';
import { scoreFields } from '../../../src/warehouse/columns/score-columns';
import { duckdbText } from '../../../src/warehouse/duckdb/duckdb-text';
import { candidatesText, headed, mostCandidates } from '../../../src/warehouse/queries/candidates';
import { scoreQuery } from '../../../src/warehouse/queries/score-text';
import { mapOf } from '../../support/warehouse/agreement';
import { databaseForTests, describeInDuckdb, makeTable } from '../../support/warehouse/database';
import { hostileColumns, randomFrom } from '../../support/warehouse/hostile';

test('what stands above a query stays a remark, whatever the call was', () => {
  expect(headed(['a\nDROP TABLE x', 'b'], 'SELECT 1')).toBe('-- a DROP TABLE x\n-- b\nSELECT 1');
});

test('the whole is few enough for a connected sheet', () => {
  const query = scoreQuery(mapOf(['id', 'followers']), 't', defaultSettings);
  expect(candidatesText(query, 5000)).toContain(`LIMIT ${mostCandidates}`);
  expect(mostCandidates).toBeLessThan(50_000);
});

describeInDuckdb('candidates', () => {
  const database = databaseForTests();
  const candidates = async (
    fields: readonly string[],
    table: string,
    top: number,
    average: 'mean' | 'median',
  ) => {
    const query = scoreQuery(mapOf(fields, average), table, defaultSettings);
    return database().rows(await duckdbText(candidatesText(query, top)));
  };

  test('are the best of each tier and niche, of equal ones the lower id', async () => {
    await makeTable(database(), 'pool', {
      id: ['d', 'c', 'b', 'a', 'e', 'f', 'g'],
      niche: ['美妆', '美妆', '美妆', null, '护肤', 'K-pop', null],
      followers: [2000, 2000, 2000, 2000, 2000, 2000, 900_000],
      likes: [50, 90, 90, 10, 20, 30, 10],
    });
    const found = await candidates(['id', 'niche', 'followers', 'likes'], 'pool', 2, 'median');
    // 护肤 is beauty too; K-pop is a niche of its own, no niche another cell, and so is another tier.
    expect(found.map(({ Creator_id }) => Creator_id).sort()).toEqual(['a', 'b', 'c', 'f', 'g']);
  });

  test.each(['mean', 'median'] as const)(
    'read back by the import as they are score the same: %s',
    async (average) => {
      const rows = 600;
      const random = randomFrom(3);
      const niches = ['美妆', 'food', null, '母婴', 'nobody knows'];
      await makeTable(database(), 'back', {
        id: Array.from({ length: rows }, (_, at) => `00${at}`),
        name: Array.from({ length: rows }, (_, at) => `n${at}`),
        niche: Array.from({ length: rows }, (_, at) => niches[at % niches.length] ?? null),
        offerImage: Array.from({ length: rows }, () => Math.floor(1 + 9999 * random())),
        ...hostileColumns(rows, random),
      });
      const fields = ['id', 'name', 'niche', 'offerImage', ...scoreFields];
      const found = await candidates(fields, 'back', 50, average);
      expect(found.length).toBeGreaterThan(300);

      const headers = Object.keys(found[0] ?? {});
      const table: Table = {
        tab: 'Candidates',
        firstRow: 1,
        firstColumn: 1,
        rows: [headers, ...found.map((row) => headers.map((header) => (row[header] ?? '') as Cell))],
      };
      const reading = readCreators(table, { settings: defaultSettings });
      expect(reading.questions).toEqual([]);
      const scored = new Map(
        scoreCreators(reading.creators, defaultSettings).map((one) => [one.creator.id, one]),
      );
      for (const row of found) {
        const own = scored.get(String(row['Creator_id']));
        expect(Math.abs((own?.score ?? Number.NaN) - Number(row['Score']))).toBeLessThanOrEqual(1e-9);
        expect(own?.grade).toBe(row['Grade']);
      }
      expect(scored.get(String(found[0]?.['Creator_id']))?.creator.offers[0]?.price).toBe(
        found[0]?.['Image_price'],
      );
    },
  );
});
