import { gzipSync } from 'node:zlib';
import { Workbook } from 'exceljs';
import { InputError } from '../../src/core/input-error';
import { readFile } from '../../src/files/read-file';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

async function rowsOf(bytes: Uint8Array, name = 'creators.csv') {
  const [table] = await readFile(bytes, name);
  return table?.rows;
}

async function workbookWith(fill: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A zip with empty entries of these names. */
function zipOf(...names: readonly string[]): Uint8Array {
  const headOf = (mark: string, size: number, name: string) => {
    const head = Buffer.alloc(size);
    head.write(mark, 'latin1');
    head.writeUInt16LE(name.length, size === 30 ? 26 : 28);
    return Buffer.concat([head, Buffer.from(name)]);
  };
  const entries = Buffer.concat(names.map((name) => headOf('PK\x03\x04', 30, name)));
  const list = Buffer.concat(names.map((name) => headOf('PK\x01\x02', 46, name)));
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(entries.length, 16);
  return new Uint8Array(Buffer.concat([entries, list, end]));
}

describe('a text file', () => {
  const expected = [
    ['昵称', '粉丝数'],
    ['示例博主', 12000],
  ];

  test.each([
    ['UTF-8', utf8('昵称,粉丝数\n示例博主,12000\n')],
    ['UTF-8 with a mark', utf8('\ufeff昵称,粉丝数\n示例博主,12000\n')],
    ['UTF-16 little-endian', new Uint8Array(Buffer.from('\ufeff昵称\t粉丝数\r\n示例博主\t12000', 'utf16le'))],
    [
      'UTF-16 big-endian',
      new Uint8Array(Buffer.from('\ufeff昵称\t粉丝数\r\n示例博主\t12000', 'utf16le').swap16()),
    ],
    // Node writes no GB18030, so these are its bytes.
    ['GB18030', new Uint8Array(Buffer.from('eac7b3c62cb7dbcbbfcafd0acabec0fdb2a9d6f72c31323030300a', 'hex'))],
  ])('is read in %s', async (_encoding, bytes) => {
    expect(await rowsOf(bytes)).toEqual(expected);
  });

  test('is read in the encodings of Western Europe too', async () => {
    const bytes = new Uint8Array(Buffer.from('name,followers\nRenée José,1200\n', 'latin1'));
    expect(await rowsOf(bytes)).toEqual([
      ['name', 'followers'],
      ['Renée José', 1200],
    ]);
  });

  test('stays readable where a download was cut off within a character', async () => {
    const whole = utf8(`昵称,粉丝数\n${'示例博主,12000\n'.repeat(20)}示例`);
    expect((await rowsOf(whole.slice(0, -1)))?.[20]).toEqual(['示例博主', 12000]);
  });

  test('is not turned upside down by a zero byte that strayed into it', async () => {
    expect(await rowsOf(utf8(`name,followers\nA\0nn,1200\n${'Bea,1300\n'.repeat(100)}`))).toContainEqual([
      'Ann',
      1200,
    ]);
  });

  test.each([
    ['commas', 'name,followers\nA,1\nB,2'],
    ['tabs', 'name\tfollowers\nA\t1\nB\t2'],
    ['semicolons', 'name;followers\nA;1\nB;2'],
    ['bars', 'name|followers\nA|1\nB|2'],
    ['what its first line says', 'sep=;\nname;followers\nA;1\nB;2'],
  ])('may be parted by %s', async (_parting, text) => {
    expect(await rowsOf(utf8(text))).toEqual([
      ['name', 'followers'],
      ['A', 1],
      ['B', 2],
    ]);
  });

  test('keeps line breaks and quotes inside a cell', async () => {
    expect(await rowsOf(utf8('bio,followers\r\n"two\nlines, ""quoted""",5\r\n'))).toEqual([
      ['bio', 'followers'],
      ['two\nlines, "quoted"', 5],
    ]);
  });

  test('is parted by what cuts its rows evenly, whatever else stands in its cells and above them', async () => {
    const text = 'Creators of June, July; August\nname\tbio\tfollowers\nA\tone, two; three\t1\nB\t4, 5\t2\n';
    expect((await rowsOf(utf8(text)))?.slice(1)).toEqual([
      ['name', 'bio', 'followers'],
      ['A', 'one, two; three', 1],
      ['B', '4, 5', 2],
    ]);
  });

  test('is not swallowed by a quote that nobody closes', async () => {
    expect(await rowsOf(utf8('name,followers\n"A,1\nB,2\n'))).toEqual([
      ['name', 'followers'],
      ['"A', 1],
      ['B', 2],
    ]);
  });

  test('is a rectangle: short rows are padded, blank rows and columns at the end are left out', async () => {
    expect(await rowsOf(utf8('a,b,c,\n1\n\n,,3,\n,,,\n\n'))).toEqual([
      ['a', 'b', 'c'],
      [1, '', ''],
      ['', '', ''],
      ['', '', 3],
    ]);
  });

  test('gives its name to the tab, and starts in its first cell', async () => {
    const [table] = await readFile(utf8('a,b\n1,2'), 'exports/达人 11月.csv');
    expect(table).toMatchObject({ tab: '达人 11月', firstRow: 1, firstColumn: 1 });
  });

  test('is unpacked first where it is gzipped', async () => {
    const [table] = await readFile(new Uint8Array(gzipSync('a,b\n1,2')), 'notes.csv.gz');
    expect(table).toMatchObject({
      tab: 'notes',
      rows: [
        ['a', 'b'],
        [1, 2],
      ],
    });
  });
});

describe('an .xlsx file', () => {
  test('gives what a person sees in each cell', async () => {
    const bytes = await workbookWith((workbook) => {
      const sheet = workbook.addWorksheet('Creators');
      sheet.addRow(['00123', 12.5, true, new Date('2026-11-11T00:00:00Z'), new Date('2026-11-11T20:30:00Z')]);
      sheet.addRow([
        { richText: [{ text: 'rich ' }, { text: 'text' }] },
        { text: 'Ann', hyperlink: 'https://example.com/user/profile/1' },
        { formula: 'B1*2', result: 25 },
        { error: '#N/A' },
        { formula: 'A1/0', result: { error: '#DIV/0!' } },
      ]);
      sheet.getCell('A3').value = 0.125;
      sheet.getCell('A3').numFmt = '0.00%';
    });
    expect(await rowsOf(bytes, 'creators.xlsx')).toEqual([
      ['00123', 12.5, true, { date: '2026-11-11' }, { date: '2026-11-11T20:30:00' }],
      ['rich text', 'Ann', 25, '#N/A', '#DIV/0!'],
      [0.125, '', '', '', ''],
    ]);
  });

  test('gives the link itself where its text says no more than that there is one', async () => {
    const bytes = await workbookWith((workbook) => {
      const sheet = workbook.addWorksheet('Creators');
      const hyperlink = 'https://example.com/user/profile/1';
      sheet.addRow([
        { text: '主页', hyperlink },
        { formula: `HYPERLINK("${hyperlink}","查看")`, result: '查看' },
      ]);
    });
    const link = 'https://example.com/user/profile/1';
    expect(await rowsOf(bytes, 'creators.xlsx')).toEqual([[link, link]]);
  });

  describe('with links behind the names', () => {
    const profile = (id: string) => `https://www.xiaohongshu.com/user/profile/5f1a0b1c2d3e4f5a6b7c8d${id}`;
    const rowsWith = async (...names: readonly { readonly text: string; readonly hyperlink: string }[]) =>
      rowsOf(
        await workbookWith((workbook) => {
          const sheet = workbook.addWorksheet('Creators');
          sheet.addRow(['昵称', '粉丝数']);
          for (const name of names) sheet.addRow([name, 12_000]);
        }),
        'creators.xlsx',
      );

    test('gives those to profiles in a column of their own', async () => {
      const [one, other] = [profile('11'), profile('22')] as const;
      expect(await rowsWith({ text: '小鹿', hyperlink: one }, { text: '阿茶', hyperlink: other })).toEqual([
        ['昵称', '粉丝数', ''],
        ['小鹿', 12_000, one],
        ['阿茶', 12_000, other],
      ]);
    });

    test('leaves links that are all the same, lead elsewhere, or stand in the sheet', async () => {
      const [one, other] = [profile('11'), profile('22')] as const;
      const widths = async (...links: readonly string[]) =>
        (await rowsWith(...links.map((hyperlink, at) => ({ text: `样例${at}`, hyperlink }))))?.map(
          ({ length }) => length,
        );
      expect(await widths(one, one)).toEqual([2, 2, 2]);
      expect(await widths('https://example.com/1', 'https://example.com/2')).toEqual([2, 2, 2]);
      expect(await rowsWith({ text: one, hyperlink: one }, { text: '阿茶', hyperlink: other })).toEqual([
        ['昵称', '粉丝数'],
        [one, 12_000],
        ['阿茶', 12_000],
      ]);
    });
  });

  test('shows an error where a program wrote a formula without working it out', async () => {
    const bytes = await workbookWith((workbook) => {
      const sheet = workbook.addWorksheet('Creators');
      sheet.addRow(['Ann', { formula: 'A1*2' }, { formula: 'A1&""', result: '' }, 3]);
    });
    expect(await rowsOf(bytes, 'creators.xlsx')).toEqual([['Ann', '#CALC!', '', 3]]);
  });

  test('each tab knows the name of its file', async () => {
    const bytes = await workbookWith((workbook) => {
      workbook.addWorksheet('Sheet1').getCell('A1').value = 'x';
    });
    const [table] = await readFile(bytes, '/downloads/采集_2026-05-20.xlsx');
    expect(table).toMatchObject({ tab: 'Sheet1', file: '采集_2026-05-20.xlsx' });
  });

  test('gives merged cells once, hidden rows too, and every tab in order', async () => {
    const bytes = await workbookWith((workbook) => {
      const first = workbook.addWorksheet('一');
      first.addRows([
        ['banner', null],
        ['a', 'b'],
        [1, 2],
      ]);
      first.mergeCells('A1:B1');
      first.getRow(3).hidden = true;
      workbook.addWorksheet('空');
      workbook.addWorksheet('二').getCell('B3').value = 'x';
    });
    const tables = await readFile(bytes, 'two.xlsx');
    expect(tables.map(({ tab, rows }) => [tab, rows])).toEqual([
      [
        '一',
        [
          ['banner', ''],
          ['a', 'b'],
          [1, 2],
        ],
      ],
      ['空', []],
      [
        '二',
        [
          ['', ''],
          ['', ''],
          ['', 'x'],
        ],
      ],
    ]);
  });
});

describe('a file that is no table', () => {
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  test.each([
    ['nothing at all', new Uint8Array(), /is empty/],
    ['only blank lines', utf8('\n , \n'), /is empty/],
    ['an old workbook', new Uint8Array([...compound, 1, 2, 3]), /old \.xls format/],
    [
      'a workbook with a password',
      new Uint8Array([...compound, 69, 0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      /password/,
    ],
    ['a web page named .xls', utf8('<html><table><tr><td>1</td></tr></table></html>'), /web page/],
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /is not a table/,
    ],
    ['a broken workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 9, 9, 9]), /Excel workbook/],
    ['a table in XML', utf8('<?xml version="1.0"?><Workbook></Workbook>'), /XML format.*\.xlsx/],
    ['a list of objects in JSON', utf8('[\n  {"name": "A", "fans": 1}\n]'), /JSON.*\.csv/],
    ['an object on each line', utf8('{"name": "A"}\n{"name": "B"}\n'), /JSON/],
    ['a PDF', utf8('%PDF-1.7\n'), /PDF.*\.xlsx or \.csv/],
    ['a Numbers file', zipOf('Index/Document.iwa', 'preview.jpg'), /Numbers.*Export/],
    ['an OpenDocument file', zipOf('mimetype', 'content.xml'), /OpenDocument.*\.xlsx/],
    ['a binary workbook', zipOf('xl/workbook.bin'), /\.xlsb.*\.xlsx/],
    ['a text document', zipOf('word/document.xml'), /is a document/],
    ['an archive of tables', zipOf('creators.csv'), /unpack/],
    ['a workbook without its parts', zipOf('xl/workbook.xml'), /Excel workbook/],
    ['the same as a report tool packs it', zipOf('xl\\workbook.xml'), /Excel workbook/],
    ['the same without folders', zipOf('workbook.xml'), /Excel workbook/],
    [
      'sounds',
      new Uint8Array(Array.from({ length: 4_000 }, (_, at) => 1 + ((at * 7919) % 251))),
      /is not a table/,
    ],
    ['a broken archive', new Uint8Array([0x1f, 0x8b, 9, 9, 9]), /unpacked/],
  ])('is refused in one sentence that names it: %s', async (_what, bytes, sentence) => {
    const failure = await readFile(bytes, 'pool.bin').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as Error).message).toMatch(sentence);
    expect((failure as Error).message).toContain('“pool.bin”');
  });

  test('is refused in the language of the person', async () => {
    await expect(readFile(new Uint8Array(), '达人.csv', 'zh')).rejects.toThrow('空文件');
  });
});
