import { InputError } from '../../src/core/input-error';
import { readFile } from '../../src/files/read-file';
import { deflatedTimes, workbookOf } from '../support/files/zip';

const text = (cell: string, says: string) => `<c r="${cell}" t="inlineStr"><is><t>${says}</t></is></c>`;
const creators =
  `<row r="1">${text('A1', '昵称')}${text('B1', '粉丝数')}</row>` +
  `<row r="2">${text('A2', '甲')}<c r="B2"><v>1200</v></c></row>`;
const expected = [
  ['昵称', '粉丝数'],
  ['甲', 1200],
];

const megabyte = ' '.repeat(1_000_000);

/** A gzip file whose check sum is never reached. */
function gzipOf(deflated: Uint8Array): Uint8Array {
  return new Uint8Array(
    Buffer.concat([Buffer.from('1f8b0800000000000003', 'hex'), deflated, Buffer.alloc(8)]),
  );
}

test('a workbook is read whose blank cells reach to the end of the sheet', async () => {
  const rows = `${creators}<row r="1048576"><c r="XFD1048576" s="1"/></row>`;
  expect((await readFile(workbookOf(rows), 'blank.xlsx'))[0]?.rows).toEqual(expected);
});

test('a link over a few cells, one of them blank, changes nothing', async () => {
  const after = '<hyperlinks><hyperlink ref="A2:C2" location="x"/></hyperlinks>';
  expect((await readFile(workbookOf(creators, { after }), 'link.xlsx'))[0]?.rows).toEqual(expected);
});

test.each<[string, () => Uint8Array, RegExp]>([
  [
    'a stray cell at the very end of a sheet',
    () => workbookOf(`${creators}<row r="1048576">${text('XFD1048576', 'x')}</row>`),
    /“Sheet1” in “pool” reaches to row 1,048,576 and column XFD/,
  ],
  [
    'a cell beyond the end of any sheet',
    () => workbookOf(`${creators}<row r="99999999">${text('A99999999', 'x')}</row>`),
    /reaches to row 99,999,999 and column B/,
  ],
  [
    'a workbook that says it unpacks to more than can be read',
    () => workbookOf(creators, { statedBytes: 600_000_000 }),
    /more than 500 MB/,
  ],
  [
    'one that does so and does not say it',
    () => workbookOf('', { deflated: deflatedTimes(megabyte, 510), statedBytes: 2_000 }),
    /more than 500 MB/,
  ],
  [
    'more cells with nothing but a format than a spreadsheet has',
    () => workbookOf('', { deflated: deflatedTimes('<c s="1"/>'.repeat(100_000), 101), statedBytes: 2_000 }),
    /more than 10,000,000 cells/,
  ],
  [
    'a link over a whole sheet',
    () =>
      workbookOf(creators, {
        after: '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>',
      }),
    /more than 10,000,000 cells/,
  ],
  [
    'a gzip file that unpacks to more than can be read',
    () => gzipOf(deflatedTimes(megabyte, 510)),
    /more than 500 MB/,
  ],
  ['a text of nothing but returns', () => Buffer.alloc(11_000_000, '\r'), /more than 10,000,000 cells/],
  ['a text of nothing but commas', () => Buffer.alloc(11_000_000, ','), /more than 10,000,000 cells/],
  [
    'a text of a few rows, one of them endless',
    () => Buffer.from(`a,b\n${'1,\n'.repeat(5_000)}${','.repeat(9_000)}1\n`),
    /more than 10,000,000 cells/,
  ],
])('is refused in one sentence: %s', async (_what, made, sentence) => {
  const failure = await readFile(new Uint8Array(made()), 'pool').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InputError);
  expect((failure as Error).message).toMatch(sentence);
});

test('a long text with many commas inside of its quotes is read', async () => {
  const diary = ','.repeat(10_500_000);
  const [table] = await readFile(Buffer.from(`昵称,粉丝数,简介\n甲,1200,"${diary}"\n`), 'diary.csv');
  expect(table?.rows[1]?.slice(0, 2)).toEqual(['甲', 1200]);
  expect(String(table?.rows[1]?.[2])).toHaveLength(diary.length);
});
