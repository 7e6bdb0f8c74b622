import { memberOf } from './enumeration';
import type { World } from './world';

type SheetType = GoogleAppsScript.Spreadsheet.SheetType;

/** What a sheet is: cells, unless a test has said otherwise in `world.file`. */
export function sheetType(world: World, id: string): SheetType {
  return memberOf(world, 'SheetType', world.file.sheetTypes.get(id) ?? 'GRID');
}

/** Only a sheet of cells has ranges. */
export function assertGrid(world: World, id: string): void {
  if (world.file.sheetTypes.has(id)) throw new Error('This action is only supported on grid sheets.');
}
