import { niches, nichesOf } from '../../../src/core/scoring/niches/niches';
import { defaultSettings } from '../../../src/core/settings';
import { duckdbText } from '../../../src/warehouse/duckdb/duckdb-text';
import { nicheText } from '../../../src/warehouse/queries/niche-text';
import { databaseForTests, describeInDuckdb, makeTable } from '../../support/warehouse/database';
import { randomFrom } from '../../support/warehouse/hostile';

test('no sign is read as two others, which BigQuery refuses', () => {
  const [, from = ''] =
    /TRANSLATE\(niche, '((?:[^'\\]|\\.)*)'/.exec(nicheText(defaultSettings).join('\n')) ?? [];
  const signs = [...from.replace(/\\(.)/g, '$1')];
  expect(signs.length).toBeGreaterThan(150);
  expect(new Set(signs).size).toBe(signs.length);
});

describeInDuckdb('the niche of a label', () => {
  const database = databaseForTests();

  test('is the one that core finds', async () => {
    const random = randomFrom(2);
    const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
    const words = niches.flatMap((niche) => [...niche.words, niche.id, niche.en, niche.zh]);
    const made = Array.from({ length: 400 }, () =>
      Array.from({ length: 1 + Math.floor(3 * random()) }, () => pick(words)).join(
        pick(['', ' ', '、', ',', '/', '-']),
      ),
    );
    const labels = [
      ...words,
      ...made,
      'ＢＥＡＵＴＹ',
      '時尚',
      'Foood',
      'makeups',
      'remakeup',
      'aim',
      ' pets ',
      'organic-beauty',
      'organic  beauty',
      'organic.beauty',
      'nothing',
      '…',
    ];
    await makeTable(database(), 'creators', { niche: labels });
    const tables = nicheText(defaultSettings).slice(0, 6).join(',\n');
    const found = await database().rows(
      await duckdbText(`WITH ${tables}\nSELECT niche, niche_id FROM niche_found`),
    );
    const byLabel = new Map(found.map((row) => [row['niche'], row['niche_id']]));
    const different = labels.filter((label) => byLabel.get(label) !== (nichesOf(label)[0]?.id ?? null));
    expect(different).toEqual([]);
  });
});
