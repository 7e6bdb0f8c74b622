import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fileToRun } from '../../../src/cli/warehouse/file-to-run';
import { folderForTests } from '../../support/warehouse/run';

const { path, saved } = folderForTests();
const table = `昵称,粉丝数\n${Array.from({ length: 30 }, (_, at) => `示例博主的名字,${1000 + at}\n`).join('')}`;

/** Node writes no GB18030, so its own reading of two bytes is turned round. */
function inGb18030(text: string): Buffer {
  const bytes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      bytes.set(new TextDecoder('gb18030').decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Buffer.from(
    [...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : (bytes.get(sign) ?? []))),
  );
}

test('a plain file is read where it lies', async () => {
  const file = saved('plain.csv', table);
  const { source } = await fileToRun(file, 'en');
  expect(source).toEqual({ name: file, path: file, text: { delimiter: ',', width: 2, isPacked: false } });
});

test.each<[string, Uint8Array]>([
  ['GB18030', inGb18030(table)],
  ['UTF-16', Buffer.from(`\ufeff${table}`, 'utf16le')],
  ['UTF-16, the other way round', Buffer.from(`\ufeff${table}`, 'utf16le').swap16()],
  ['gzipped GB18030', gzipSync(inGb18030(table))],
  ['lines of two encodings', Buffer.concat([Buffer.from(table), inGb18030(table)])],
])('%s is copied as UTF-8, and the copy taken away', async (_, bytes) => {
  const file = saved('foreign.csv', bytes);
  const { source, drop } = await fileToRun(file, 'en');
  expect(source.name).toBe(file);
  expect(source.text).toEqual({ delimiter: ',', width: 2, isPacked: false });
  expect(
    readFileSync(source.path, 'utf8')
      .replace(/^\ufeff/, '')
      .slice(0, table.length),
  ).toBe(table);
  await drop();
  expect(() => readFileSync(source.path)).toThrow();
});

test('a gzipped file is left packed, whatever its name says', async () => {
  const { source } = await fileToRun(saved('packed.csv', gzipSync(table)), 'en');
  expect(source).toMatchObject({ path: path('packed.csv'), text: { isPacked: true } });
});

test.each<[string, Uint8Array | string, RegExp]>([
  ['is empty', '', /“wrong\.csv” is empty/],
  [
    'is a workbook by another name',
    Buffer.from('PK\x03\x04'),
    /“wrong\.csv” cannot be read as an Excel workbook/,
  ],
  ['is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /is not a table/],
  ['is a web page', '<html><table></table></html>', /is a web page and not a table/],
  [
    'has bytes of no text',
    Buffer.concat([Buffer.from('id,followers\n'), Buffer.alloc(400, 0xff)]),
    /encoding|not a table/,
  ],
  ['is packed and cut off', gzipSync(table).subarray(0, 60), /“wrong\.csv” cannot be unpacked/],
  [
    'has a quote that stays open',
    `${table}"a,1000\nb,1000\n`,
    /A quote opens in line 32 of .*wrong\.csv and never/,
  ],
])('a file that %s is refused in a sentence', async (_, content, sentence) => {
  await expect(fileToRun(saved('wrong.csv', content), 'en')).rejects.toThrow(sentence);
});

test('a file that is not there, and a folder, are none', async () => {
  await expect(fileToRun(path('gone.csv'), 'en')).rejects.toThrow(/There is no file .*gone\.csv/);
  await expect(fileToRun(path('.'), 'en')).rejects.toThrow(/There is no file/);
});
