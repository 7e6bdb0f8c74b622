import { Workbook } from 'exceljs';
import type { Report } from '../../src/core/reports/report';
import { marksTab, marksTable } from '../../src/core/reports/standing/file-marks';
import { mergeNothing } from '../../src/core/reports/standing/merge-standing';
import { readFile } from '../../src/files/read-file';
import { readStandingXlsx } from '../../src/files/read-standing-xlsx';
import { writeOver, writeWorkbook } from '../../src/files/write-xlsx';
import { recordReport } from '../support/reports/record-report';

const plan = recordReport([{ code: 'K01', creator: 'ann', status: 'Asked' }]);

async function theirs(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const own = workbook.addWorksheet('Contacts');
  own.getCell('A1').value = 'Ann';
  own.getCell('A1').font = { bold: true };
  own.getCell('A2').value = { formula: 'LEN(A1)', result: 3 };
  own.getCell('B1').dataValidation = { type: 'list', formulae: ['"yes,no"'] };
  workbook.addWorksheet('Plan').getCell('A1').value = 'the earlier one';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

test('tabs that are kept stay with their fonts, formulas and dropdowns, in the order that is asked for', async () => {
  const bytes = await writeOver(await theirs(), [{ name: 'Plan', report: plan }, { kept: 'Contacts' }]);
  const workbook = await opened(bytes as Uint8Array);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Plan', 'Contacts']);
  const contacts = workbook.getWorksheet('Contacts');
  expect(contacts?.getCell('A1').font.bold).toBe(true);
  expect(contacts?.getCell('A2').value).toEqual({ formula: 'LEN(A1)', result: 3 });
  expect(contacts?.getCell('B1').dataValidation.formulae).toEqual(['"yes,no"']);
  expect(workbook.getWorksheet('Plan')?.getCell('A1').value).not.toBe('the earlier one');
});

test('a file that cannot be read is not written over', async () => {
  expect(await writeOver(new Uint8Array([1, 2, 3]), [{ kept: 'Contacts' }])).toBeNull();
  expect(await writeOver(await theirs(), [{ kept: 'Elsewhere' }])).toBeNull();
});

test('a person’s formula, note, format and fill are written and read back', async () => {
  const cells = [
    [{ formula: '=LEN("abc")', result: 3 }, { formula: '=TODAY()', result: { date: '2026-09-01' } }, 5],
  ];
  const report: Report = {
    ...plan,
    cells,
    blocks: [],
    columns: [],
    notes: [],
    dropdowns: [],
    colourRules: [],
  };
  const looks = [{ row: 0, column: 2, note: 'mine', format: '0.000', background: '#ffff00' }];
  const [tab] = (await readStandingXlsx(await writeWorkbook([{ name: 'Plan', report, looks }]))) as never[];
  expect(tab).toMatchObject({
    name: 'Plan',
    cells: [[3, { date: '2026-09-01' }, 5]],
    formulas: [['=LEN("abc")', '=TODAY()', '']],
    looks: {
      notes: [['', '', 'mine']],
      formats: [['General', 'yyyy-mm-dd', '0.000']],
      backgrounds: [['', '', '#ffff00']],
    },
  });
});

test('formats that a program writes with other signs are known as ours', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Plan');
  const formats = ['yyyy\\-mm\\-dd;@', '"¥"#,##0.00', '0.0"x"'];
  formats.forEach((format, at) => {
    sheet.getCell(1, at + 1).value = 1;
    sheet.getCell(1, at + 1).numFmt = format;
  });
  const [tab] = (await readStandingXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()))) as never[];
  expect(tab).toMatchObject({ looks: { formats: [['yyyy-mm-dd', '¥#,##0.00', '0.0"x"']] } });
});

test('the hidden tab of marks is none of a file’s tables; one of a person’s that is called so is', async () => {
  const { skeleton } = mergeNothing(plan);
  const marks = marksTable([{ kind: 'plan', campaign: '', tab: 'Plan', written: skeleton }]);
  const written = await writeWorkbook([
    { name: 'Plan', report: plan },
    { name: marksTab, table: marks, isHidden: true },
  ]);
  expect((await opened(written)).getWorksheet(marksTab)?.state).toBe('veryHidden');
  expect((await readFile(written, 'plan.xlsx')).map(({ tab }) => tab)).toEqual(['Plan']);
  const own = { name: marksTab, table: { tab: marksTab, firstRow: 1, firstColumn: 1, rows: [['x']] } };
  expect((await readFile(await writeWorkbook([own]), 'x.xlsx')).map(({ tab }) => tab)).toEqual([marksTab]);
});
