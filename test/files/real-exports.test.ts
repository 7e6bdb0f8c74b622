import { readFile } from '../../src/files/read-file';
import { describeRealData, realData } from '../support/creators/real-data';

describeRealData('every real export is read whole', () => {
  test.each([
    ['creator_centre_export_1.csv', 74, 13],
    ['creator_centre_export_1.xlsx', 74, 13],
    ['hotel_search_zh_headers.csv', 183, 17],
    ['instagram_top200.csv', 201, 10],
    ['kaito_2018_notes_wan.csv.gz', 1_940, 10],
    ['mf_koc_creators_dev.csv', 66, 51],
    ['mf_koc_notes_dev.csv.gz', 10_411, 14],
    ['mf_koc_sheet_messy.csv', 108, 26],
  ])('%s', async (file, rows, columns) => {
    const [table] = await readFile(realData(file), file);
    expect([table?.rows.length, table?.rows[0]?.length]).toEqual([rows, columns]);
  });

  test('the platform gives the same table as .csv and as .xlsx', async () => {
    const [[csv], [xlsx]] = await Promise.all(
      ['creator_centre_export_1.csv', 'creator_centre_export_1.xlsx'].map((file) =>
        readFile(realData(file), file),
      ) as [ReturnType<typeof readFile>, ReturnType<typeof readFile>],
    );
    expect(csv?.rows.slice(1)).toEqual(xlsx?.rows.slice(1));
  });
});
