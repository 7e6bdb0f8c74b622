import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file to pack: what is in it, or its bytes already deflated; and what size the zip is to state, if not the true one. */
export interface Packed {
  readonly name: string;
  readonly content?: string;
  readonly deflated?: Uint8Array;
  readonly statedBytes?: number;
}

/** A zip file as the format lays it down (APPNOTE 4.3). */
export function zipped(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', deflated, statedBytes } of files) {
    const bytes = Buffer.from(content);
    const packed = deflated ?? deflateRawSync(bytes);
    const described = Buffer.alloc(26);
    described.writeUInt16LE(20, 0);
    described.writeUInt16LE(8, 4);
    described.writeUInt32LE(crc32(bytes), 10);
    described.writeUInt32LE(packed.length, 14);
    described.writeUInt32LE(statedBytes ?? bytes.length, 18);
    described.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    described.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    list.push(entry, Buffer.from(name));
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), described, Buffer.from(name), Buffer.from(packed));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...list, end]));
}

/** A workbook of one tab, Sheet1, by the XML of its rows and of what follows them. */
export function workbookOf(
  rows: string,
  { after = '', ...tab }: { after?: string } & Partial<Packed> = {},
): Uint8Array {
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const related = (target: string, kind: string) =>
    `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
  return zipped([
    {
      name: '[Content_Types].xml',
      content:
        `<Types xmlns="${types}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
    },
    { name: '_rels/.rels', content: related('xl/workbook.xml', 'officeDocument') },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: related('worksheets/sheet1.xml', 'worksheet') },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet xmlns="${sheets}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
      ...tab,
    },
  ]);
}

/** A text so many times over, deflated, without ever holding it whole. */
export function deflatedTimes(text: string, times: number): Uint8Array {
  const once = deflateRawSync(Buffer.from(text), { finishFlush: constants.Z_FULL_FLUSH });
  const lastBlock = Buffer.from([0x03, 0x00]);
  return Buffer.concat([...Array.from({ length: times }, () => once), lastBlock]);
}
