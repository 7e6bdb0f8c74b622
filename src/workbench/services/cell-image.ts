import type { ICellData } from '@univerjs/core';
import type { PictureInCell } from '../grid/cells';
import { enumeration } from './enumeration';
import type { World } from './world';

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
