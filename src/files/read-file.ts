import { InputError } from '../core/input-error';
import { filesMessages } from '../core/messages/files';
import { type Language, say } from '../core/messages/message';
import type { Table } from '../core/table';
import { fileKind } from './file-kind';
import { gunzip } from './gunzip';
import { readDelimited } from './read-delimited';
import { readXlsx } from './read-xlsx';
import { decodeText } from './text-encoding';

/**
 * The tables of a file, one for each tab, in the order of the file; a text file has one, named after the file.
 * Reads .csv, .tsv (comma, tab or semicolon; UTF-8, UTF-16 or GB18030), .xlsx, and each of them gzipped.
 * What the bytes are decides, not the file's extension. Empty tabs are kept as tables without rows.
 * @throws InputError with one sentence that names the file and what to do instead.
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  language: Language = 'en',
): Promise<Table[]> {
  const refuse = (why: keyof typeof filesMessages) =>
    new InputError(say(language, filesMessages[why], { file: fileName }));

  switch (fileKind(bytes)) {
    case 'empty':
      throw refuse('empty');
    case 'gzip': {
      const unpacked = await gunzip(bytes);
      if (unpacked === null) throw refuse('damagedGzip');
      return readFile(unpacked, fileName.replace(/\.gz$/i, ''), language);
    }
    case 'old excel':
      throw refuse('oldExcel');
    case 'encrypted':
      throw refuse('password');
    case 'zip': {
      const tables = await readXlsx(bytes);
      if (tables === null) throw refuse('damagedExcel');
      return withContent(tables, refuse('empty'));
    }
    case 'text': {
      const text = decodeText(bytes);
      if (text === null) throw refuse('notATable');
      if (looksLikeWebPage(text)) throw refuse('webPage');
      return withContent([readDelimited(text, tabName(fileName))], refuse('empty'));
    }
  }
}

function withContent(tables: Table[], otherwise: InputError): Table[] {
  if (tables.every((table) => table.rows.length === 0)) throw otherwise;
  return tables;
}

/** Many tools' “.xls” downloads are web pages that Excel forgives. */
function looksLikeWebPage(text: string): boolean {
  return /^\s*<(!doctype|html|head|meta|table|\?xml)\b/i.test(text);
}

function tabName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '');
  return base.replace(/\.(csv|tsv|txt|tab)$/i, '') || base;
}
