import fc from 'fast-check';
import Papa from 'papaparse';
import type { Cell } from '../../src/core/table';
import { readFile } from '../../src/files/read-file';
import { rectangle } from '../../src/files/rectangle';
import { encoded } from '../support/files/encoded';

const separators = [',', '\t', ';', '|'];

const encodings = {
  'UTF-8': (text: string) => Buffer.from(text, 'utf8'),
  'UTF-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'UTF-16 little-endian': (text: string) => Buffer.from(text, 'utf16le'),
  'UTF-16 little-endian with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16 big-endian': (text: string) => Buffer.from(text, 'utf16le').swap16(),
  'UTF-16 big-endian with a mark': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  GB18030: (text: string) => encoded(text, 'gb18030'),
};

const chinese = fc.constantFrom(...'博主昵称粉丝数美食测评护肤好物分享，。！：“”（）、');
const plain = fc.constantFrom(...'abcXYZ 0123456789.-+%', ',', ';', '|', '\t', '"', '\n', "'", '=');
const text = fc
  .string({ unit: fc.oneof(chinese, plain), maxLength: 12 })
  .filter((written) => !/^-?\d+(?:\.\d+)?$/.test(written) && !/^="/.test(written));
const number = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.integer({ min: 1, max: 1e6 }).map((n) => n / 100),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc.array(fc.array(fc.oneof(text, number), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 12,
    }),
  )
  .map((rows): Cell[][] => [
    (rows[0] ?? []).map((_, column) => ['昵称', '粉丝数', '收藏', '简介', '报价'][column] ?? ''),
    ...rows,
  ]);

test('a table reads back the same in every encoding, parted by any separator', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(...separators),
      fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[])),
      fc.constantFrom('\n', '\r\n'),
      async (rows, delimiter, encoding, newline) => {
        const written = Papa.unparse(rows as unknown[][], { delimiter, newline });
        const [read] = await readFile(new Uint8Array(encodings[encoding](written)), 'creators.csv');
        expect(read?.rows).toEqual(rectangle(rows));
      },
    ),
    { numRuns: 300 },
  );
});

/** Words that tell their language among words that do not. */
const languages: Readonly<Record<string, readonly string[]>> = {
  'windows-1250': ['Łukasz', 'Dąbrowska', 'Święta', 'podróże', 'Paweł', 'wiśnia', 'Zażółć', 'kuchnia'],
  'iso-8859-2': ['Jiří', 'Dvořák', 'Šťastná', 'vaření', 'Kateřina', 'Zdeněk', 'cestování', 'Petra'],
  'windows-1252': ['José', 'Søren', 'Zoë', 'François', 'João', 'Björn', 'Chloé', 'Hélène', 'Ann'],
  'windows-1254': ['Ayşe', 'Yılmaz', 'Oğuz', 'Çelik', 'Işıl', 'Şule', 'Gülşen', 'gezi'],
  'windows-1251': ['Анна', 'Лесная', 'Пётр', 'Ольга', 'кухня', 'путешествия', 'дом'],
  'windows-874': ['ครัวคุณแม่', 'เที่ยวไทย', 'น้องมะลิ', 'สมชาย', 'อาหาร', 'ชื่อ'],
  'euc-jp': ['さくら', 'キッチン', '旅するモモ', '東京カフェ', 'たなか', '山本さん'],
};

test('names in the letters of many languages are read as they are, or refused, but never in other letters', async () => {
  const list = fc
    .constantFrom(...Object.entries(languages))
    .chain(([encoding, words]) =>
      fc
        .array(fc.constantFrom(...words), { minLength: 12, maxLength: 30 })
        .map((names) => ({ encoding, names })),
    );
  await fc.assert(
    fc.asyncProperty(list, async ({ encoding, names }) => {
      const written = ['name,followers', ...names.map((name) => `${name},1200`)].join('\n');
      const read = await readFile(new Uint8Array(encoded(written, encoding)), 'creators.csv').catch(
        () => null,
      );
      if (read !== null) expect(read[0]?.rows.slice(1).map(([name]) => name)).toEqual(names);
    }),
    { numRuns: 200 },
  );
});
