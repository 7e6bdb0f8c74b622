import type { Whole } from '../../grid/a1';
import type { Area } from '../../grid/area';
import type { Calculation } from '../../grid/formulas/calculation';
import type { Grid } from '../../grid/grid';
import type { Emulate } from '../calls/emulate';
import type { Strictness } from '../calls/strictness';
import type { FileState } from './file-state';
import type { Screen } from './screen';

/** What all emulated services share. */
export interface World {
  readonly grid: Grid;
  readonly calculation: Calculation;
  readonly emulate: Emulate;
  readonly objects: FileObjects;
  readonly screen: Screen;
  /** The script project's HTML files by name, without `.html`. */
  readonly htmlFiles: Readonly<Record<string, string>>;
  /** The user's locale, such as `zh_CN`. */
  readonly locale: string;
  readonly strict: Strictness;
  /** Who calls: the person may do what a protection keeps the script from. */
  readonly actor: 'script' | 'person';
  readonly scriptTimeZone: string;
  readonly fileTimeZone: string;
  /** The file's zone where it is not this computer's. */
  readonly zone: string | null;
  /** What the open file holds beside its cells. */
  readonly file: FileState;
  /** The rectangle behind an emulated range, the sheet behind an emulated sheet. */
  readonly areas: WeakMap<object, Area>;
  readonly sheets: WeakMap<object, string>;
}

/**
 * Makes the objects of the file that give out one another: a range its sheet, a sheet its ranges, a mark the row it is on.
 * None of them knows the others' makers; they meet in `createWorld`.
 */
export interface FileObjects {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The sheet with the grid's own id. */
  sheet(id: string): GoogleAppsScript.Spreadsheet.Sheet;
  /** `whole` says whether the rows or columns were named whole. The area has been checked to lie inside its sheet. */
  range(area: Area, whole?: Whole): GoogleAppsScript.Spreadsheet.Range;
}

/** The rectangle that a script's range stands for. */
export function areaOf(world: World, range: unknown): Area {
  const area = world.areas.get(range as object);
  if (!area) throw new Error('The parameter is not a Range.');
  return area;
}

/** The grid's id of the sheet that a script holds. */
export function sheetOf(world: World, sheet: unknown): string {
  const id = world.sheets.get(sheet as object);
  if (id === undefined) throw new Error('The parameter is not a Sheet.');
  return id;
}
