import { CellValueType, type ICellData } from '@univerjs/core';
import type { PictureInCell } from '../../grid/cells';
import { isDateFormat, serialOf } from '../../grid/serial-date';
import { looksNumeric, readTyped } from '../../grid/typed-text';
import { enumeration } from '../calls/enumeration';
import { Refusal } from '../calls/strictness';
import type { World } from '../world/world';

/** Google refuses longer texts. */
const longestText = 50_000;

/** What the file makes of values: its zone (`null` for this computer's), and whether cells of text keep apostrophes. */
export interface InputRules {
  readonly zone: string | null;
  readonly keepsApostrophes: boolean;
}

/** The content that `setValue` makes of a value in a cell with this number format; `{}` for a blank. */
export function cellInput(value: unknown, numberFormat: string | null, rules: InputRules): ICellData {
  if (value === null || value === undefined || value === '') return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return numberCell(value);
  if (Object.prototype.toString.call(value) === '[object Date]')
    return dateCell(value as Date, numberFormat, rules.zone);
  return typedCell(String(value), numberFormat, rules.keepsApostrophes);
}

function numberCell(value: number): ICellData {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}.`);
  // Sheets knows no negative zero.
  return { v: value + 0, t: CellValueType.NUMBER };
}

function dateCell(date: Date, numberFormat: string | null, zone: string | null): ICellData {
  const cell: ICellData = { v: serialOf(date, zone), t: CellValueType.NUMBER };
  return isDateFormat(numberFormat) ? cell : { ...cell, s: { n: { pattern: 'm/d/yyyy' } } };
}

function typedCell(written: string, numberFormat: string | null, keepsApostrophes: boolean): ICellData {
  if (written.length > longestText) {
    throw new Refusal(
      `Your input contains more than the maximum of ${longestText} characters in a single cell.`,
    );
  }
  if (numberFormat === '@' && keepsApostrophes && written.startsWith("'")) return textCell(written);
  const typed = readTyped(written, numberFormat === '@');
  switch (typed.kind) {
    case 'formula':
      return { f: typed.formula };
    case 'text':
      return textCell(typed.text);
    case 'boolean':
      return { v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'number': {
      const cell: ICellData = { v: typed.value, t: CellValueType.NUMBER };
      return typed.format && numberFormat === null ? { ...cell, s: { n: { pattern: typed.format } } } : cell;
    }
  }
}

/** Univer would turn text that looks like a number into one at the next change of style, unless it is forced. */
function textCell(text: string): ICellData {
  if (text === '') return {};
  const isTempting = looksNumeric(text) || Number.isFinite(Number(text));
  return { v: text, t: isTempting ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

type CellImage = GoogleAppsScript.Spreadsheet.CellImage;
type Builder = GoogleAppsScript.Spreadsheet.CellImageBuilder;

/** `SpreadsheetApp.ValueType`. */
export const valueTypes = enumeration<GoogleAppsScript.Spreadsheet.SpreadsheetApp['ValueType']>(
  'ValueType',
  'IMAGE',
);

const pictures = new WeakMap<object, PictureInCell>();

/** `SpreadsheetApp.newCellImage()`: a picture as the value of a cell, such as an avatar. */
export function cellImageBuilder(world: World): Builder {
  let picture: PictureInCell = { url: '', title: '' };
  return world.emulate<Builder>(
    'CellImageBuilder',
    { build: () => cellImage(world, picture), valueType: valueTypes.IMAGE },
    {
      setSourceUrl: (url: string) => {
        picture = { ...picture, url };
      },
      setAltTextTitle: (title: string) => {
        picture = { ...picture, title };
      },
    },
  );
}

/** What a script gets of a cell that holds a picture: an object, never a text. */
export function cellImage(world: World, picture: PictureInCell): CellImage {
  const image = world.emulate<CellImage>('CellImage', {
    valueType: valueTypes.IMAGE,
    getAltTextTitle: () => picture.title,
    getContentUrl: () => picture.url,
  });
  pictures.set(image, picture);
  return image;
}

/** The content of a cell into which a script writes a picture, or `null` where it writes something else. */
export function pictureCell(value: unknown): ICellData | null {
  const picture = typeof value === 'object' && value !== null ? pictures.get(value) : undefined;
  return picture === undefined ? null : { v: '', custom: { picture } };
}
