import { Workbook } from 'exceljs';
import { readCreators } from '../../src/core/creators/read-creators';
import { settingsFrom } from '../../src/core/settings';
import { readFile } from '../../src/files/read-file';

const rows = [
  ['昵称', '粉丝数', '合作形式', '报价'],
  ['甲', 12_345, '图文', 3000],
  ['', '', '视频', 5000],
];

async function creatorsIn(bytes: Uint8Array, name: string) {
  const [table] = await readFile(bytes, name);
  if (table === undefined) throw new Error('no table');
  return readCreators({ ...table, tab: 'Creators' }, { settings: settingsFrom([]) }).creators;
}

test('a name merged over two rows of an .xlsx reads as the blank below it in a .csv', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Creators');
  for (const row of rows) sheet.addRow(row);
  sheet.mergeCells('A2:A3');
  sheet.mergeCells('B2:B3');
  const fromExcel = await creatorsIn(new Uint8Array(await workbook.xlsx.writeBuffer()), 'creators.xlsx');
  const text = rows.map((row) => row.join(',')).join('\n');
  const fromText = await creatorsIn(new TextEncoder().encode(text), 'creators.csv');
  expect(fromExcel[0]?.offers.map(({ format, price }) => [format, price])).toEqual([
    ['image', 3000],
    ['video', 5000],
  ]);
  expect(fromExcel.map(({ origins: _origins, ...creator }) => creator)).toEqual(
    fromText.map(({ origins: _origins, ...creator }) => creator),
  );
});
