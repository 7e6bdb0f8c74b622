import { InputError } from '../core/input-error';
import { filesMessages } from '../core/messages/files';
import { type Language, say } from '../core/messages/message';
import { whole } from '../core/messages/numbers';
import type { StandingTab } from '../core/reports/standing/standing-tab';
import { columnLetters, type Table } from '../core/table';
import { isGarbled } from './encoding/garbled-text';
import { decodeText } from './encoding/text-encoding';
import { type FileKind, fileKind } from './file-kind';
import { mostCells, mostUnpackedBytes } from './file-limits';
import { gunzip, tooMuchIn } from './packed-files';
import { readDelimited } from './read-delimited';
import { readStandingXlsx } from './read-standing-xlsx';
import { readXlsx, type VastTab } from './read-xlsx';

/**
 * The tables of a file, one for each tab, in the order of the file; a text file has one, named after the file.
 * Reads .csv and .tsv (comma, tab, semicolon or bar, in any encoding that `encoding` knows), .xlsx, and each of them
 * gzipped.
 * What the bytes are decides, not the file's extension. Empty tabs are kept as tables without rows.
 * @throws InputError with one sentence that names the file and what to do instead.
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  language: Language = 'en',
): Promise<Table[]> {
  const refuse = refusal(fileName, language);
  const kind = fileKind(bytes);
  switch (kind) {
    case 'gzip': {
      const unpacked = await gunzip(bytes);
      if (unpacked === 'damaged') throw refuse('damagedGzip');
      if (unpacked === 'tooLarge') throw refuse('tooLarge');
      return readFile(unpacked, fileName.replace(/\.gz$/i, ''), language);
    }
    case 'excel': {
      const tables = await tabsIn(bytes, fileName, language, readXlsx);
      return withContent(
        tables.map((table) => ({ ...table, file: baseName(fileName) })),
        refuse('empty'),
      );
    }
    case 'text': {
      const table = readDelimited(textOf(bytes, fileName, language), tabName(fileName));
      if (table === null) throw refuse('tooManyCells');
      return withContent([{ ...table, file: baseName(fileName) }], refuse('empty'));
    }
    default:
      throw refuse(refusals[kind]);
  }
}

/**
 * The tabs of an .xlsx file as they stand, with formulas and what can be told of their looks.
 * @throws InputError with one sentence where the bytes are no such workbook
 */
export async function readStandingFile(
  bytes: Uint8Array,
  fileName: string,
  language: Language,
): Promise<readonly StandingTab[]> {
  const kind = fileKind(bytes);
  if (kind === 'excel') return tabsIn(bytes, fileName, language, readStandingXlsx);
  throw refusal(fileName, language)(kind === 'gzip' || kind === 'text' ? 'notAWorkbook' : refusals[kind]);
}

async function tabsIn<Tab>(
  bytes: Uint8Array,
  fileName: string,
  language: Language,
  read: (bytes: Uint8Array) => Promise<Tab[] | VastTab | null>,
): Promise<Tab[]> {
  const refuse = refusal(fileName, language);
  const tooMuch = await tooMuchIn(bytes);
  if (tooMuch !== null) throw refuse(tooMuch);
  const tabs = await read(bytes);
  if (tabs === null) throw refuse('damagedExcel');
  if (Array.isArray(tabs)) return tabs;
  const { tab, reaches } = tabs;
  const where = { tab, row: whole(reaches.rows), column: columnLetters(reaches.columns) };
  throw new InputError(say(language, filesMessages.vastTab, { ...gapsOf(fileName), ...where }));
}

/**
 * The text of bytes that hold a table as text, in any encoding that `encoding` knows: a whole file, or its first lines.
 * @throws InputError with one sentence where they are something else
 */
export function textOf(bytes: Uint8Array, fileName: string, language: Language): string {
  const refuse = refusal(fileName, language);
  const kind = fileKind(bytes);
  if (kind === 'gzip') throw refuse('archive');
  if (kind === 'excel') throw refuse('notText');
  if (kind !== 'text') throw refuse(refusals[kind]);
  const decoded = decodeText(bytes);
  if ('refused' in decoded) throw refuse(decoded.refused);
  const { text } = decoded;
  if (isGarbled(text)) throw refuse('garbled');
  if (looksLikeXml(text)) throw refuse(/<(?:html|table)\b/i.test(text) ? 'webPage' : 'xml');
  if (looksLikeJson(text)) throw refuse('json');
  return text;
}

type Refusal = Exclude<keyof typeof filesMessages, 'vastTab'>;

function refusal(fileName: string, language: Language): (why: Refusal) => InputError {
  return (why) => new InputError(say(language, filesMessages[why], gapsOf(fileName)));
}

function gapsOf(fileName: string) {
  return { file: fileName, megabytes: whole(mostUnpackedBytes / 1e6), cells: whole(mostCells) };
}

/** The sentence on each kind of file that is not read. */
const refusals = {
  empty: 'empty',
  'old excel': 'oldExcel',
  'binary excel': 'binaryExcel',
  encrypted: 'password',
  numbers: 'numbers',
  'open document': 'openDocument',
  document: 'document',
  archive: 'archive',
  'damaged zip': 'damagedExcel',
  pdf: 'pdf',
  picture: 'notATable',
} as const satisfies Record<Exclude<FileKind, 'gzip' | 'excel' | 'text'>, keyof typeof filesMessages>;

function withContent(tables: Table[], otherwise: InputError): Table[] {
  if (tables.every((table) => table.rows.length === 0)) throw otherwise;
  return tables;
}

/** Many tools' “.xls” downloads are web pages, or Excel's XML of 2003, which Excel forgives. */
function looksLikeXml(text: string): boolean {
  return /^\s*<(?:!doctype|!--|html|head|meta|style|table|\?xml)/i.test(text);
}

/** What crawlers save: a list of objects, or one on each line. */
function looksLikeJson(text: string): boolean {
  return /^\s*(?:\[\s*\{|\{\s*")/.test(text);
}

function tabName(fileName: string): string {
  const base = baseName(fileName);
  return base.replace(/\.(csv|tsv|txt|tab)$/i, '') || base;
}

function baseName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '');
}
