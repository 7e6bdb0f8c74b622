import { newSheet } from '../../grid/tables';
import { assertNothingProtected } from '../attached/protection';
import { memberOf } from '../calls/enumeration';
import { Refusal } from '../calls/strictness';
import { sheetOf, type World } from '../world/world';
import { assertRoom } from './rows-and-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google's longest name of a sheet. */
const longestName = 100;

/** The sheet that the person looks at. */
export function activeSheet(world: World): Sheet {
  return world.objects.sheet(world.grid.workbook().getActiveSheet().getSheetId());
}

/** The number by which Google knows a sheet. A sheet that the grid made by itself has letters in its id. */
export function sheetNumber(id: string): number {
  if (/^\d{1,9}$/.test(id)) return Number(id);
  let hash = 7;
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) % 2_000_000_011;
  return hash;
}

/** What a sheet is: cells, unless a test has said otherwise in `world.file`. */
export function sheetType(world: World, id: string): GoogleAppsScript.Spreadsheet.SheetType {
  return memberOf(world, 'SheetType', world.file.sheetTypes.get(id) ?? 'GRID');
}

/** Only a sheet of cells has ranges. */
export function assertGrid(world: World, id: string): void {
  if (world.file.sheetTypes.has(id)) throw new Error('This action is only supported on grid sheets.');
}

/** The new sheet becomes the active one, as in Sheets. */
export function insertSheet(world: World, args: readonly unknown[]): Sheet {
  const workbook = world.grid.workbook();
  const name = args.find((arg) => typeof arg === 'string') ?? freeName(world);
  const active = workbook
    .getSheets()
    .findIndex((sheet) => sheet.getSheetId() === workbook.getActiveSheet().getSheetId());
  const index = args.find((arg) => typeof arg === 'number') ?? active + 1;
  assertFreeName(world, String(name));
  const options = args.find((arg) => typeof arg === 'object') as { readonly template?: unknown } | undefined;
  if (options !== undefined) {
    const copy = duplicateSheet(world, sheetOf(world, options.template));
    world.grid.sheet(sheetOf(world, copy)).setName(String(name));
    return copy;
  }
  assertRoom(world, newSheet.rowCount * newSheet.columnCount);
  const inserted = workbook.insertSheet(String(name), { index: Number(index), sheet: { ...newSheet } });
  inserted.activate();
  return world.objects.sheet(inserted.getSheetId());
}

function freeName(world: World): string {
  const taken = new Set(sheetNames(world));
  for (let number = taken.size + 1; ; number++) if (!taken.has(`Sheet${number}`)) return `Sheet${number}`;
}

/** Deletes a sheet and what hangs on it, or refuses as Google does. */
export function deleteSheet(world: World, id: string): void {
  const workbook = world.grid.workbook();
  const others = workbook.getSheets().filter((sheet) => sheet.getSheetId() !== id);
  if (others.length === 0) throw new Error("You can't remove all the sheets in a document.");
  const shown = others.filter((sheet) => !sheet.isSheetHidden());
  if (shown.length === 0) throw new Error("You can't remove all the visible sheets in a document.");
  assertNothingProtected(world, id);
  if (workbook.getActiveSheet().getSheetId() === id) shown[0]?.activate();
  workbook.deleteSheet(world.grid.sheet(id));
  const { file } = world;
  file.metadata = file.metadata.filter((state) => state.sheet !== id);
  file.charts = file.charts.filter((chart) => chart.sheet !== id);
  file.protections = file.protections.filter((state) => state.sheet !== id);
  file.filters = file.filters.filter(({ area }) => area.sheet !== id);
  file.columnGroups = file.columnGroups.filter(({ sheet }) => sheet !== id);
  world.screen.chartsChanged();
}

/** Hides a sheet, unless no other would be left to look at. */
export function hideSheet(world: World, id: string): void {
  const isShown = world.grid
    .workbook()
    .getSheets()
    .some((sheet) => sheet.getSheetId() !== id && !sheet.isSheetHidden());
  if (!isShown) throw new Refusal("You can't hide all the sheets in a document.");
  world.grid.sheet(id).hideSheet();
}

/** Makes a sheet the active one and, as live, shows it if it was hidden. */
export function activateSheet(world: World, id: string): void {
  const sheet = world.grid.sheet(id);
  if (sheet.isSheetHidden()) sheet.showSheet();
  sheet.activate();
}

/** A copy beside the sheet, marks and charts included, that becomes the active sheet. */
export function duplicateSheet(world: World, id: string): Sheet {
  const workbook = world.grid.workbook();
  const original = world.grid.sheet(id);
  assertRoom(world, original.getMaxRows() * original.getMaxColumns());
  const known = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
  workbook.duplicateSheet(original);
  const copy = workbook.getSheets().find((sheet) => !known.has(sheet.getSheetId()));
  if (!copy) throw new Error('The sheet could not be duplicated.');
  const copyId = copy.getSheetId();
  copy.setName(freeCopyName(world, original.getSheetName()));
  const { file } = world;
  const marks = file.metadata.filter((state) => state.sheet === id);
  const nextId = 1 + Math.max(0, ...file.metadata.map((state) => state.id));
  file.metadata = [
    ...file.metadata,
    ...marks.map((state, index) => ({ ...state, id: nextId + index, sheet: copyId })),
  ];
  const nextChart = 1 + Math.max(0, ...file.charts.map((chart) => chart.id));
  const charts = file.charts.filter((chart) => chart.sheet === id);
  file.charts = [
    ...file.charts,
    ...charts.map((chart, index) => ({
      ...chart,
      id: nextChart + index,
      sheet: copyId,
      areas: chart.areas.map((area) => (area.sheet === id ? { ...area, sheet: copyId } : area)),
    })),
  ];
  const filters = file.filters.filter(({ area }) => area.sheet === id);
  file.filters = [
    ...file.filters,
    ...filters.map((filter) => ({ ...filter, area: { ...filter.area, sheet: copyId } })),
  ];
  const groups = file.columnGroups.filter(({ sheet }) => sheet === id);
  file.columnGroups = [...file.columnGroups, ...groups.map((group) => ({ ...group, sheet: copyId }))];
  copy.activate();
  world.screen.chartsChanged();
  return world.objects.sheet(copyId);
}

/** `Sheet.copyTo`: only into the open file, at the end. */
export function copySheet(world: World, id: string, target: unknown): Sheet {
  if ((target as GoogleAppsScript.Spreadsheet.Spreadsheet).getId() !== world.grid.workbook().getId())
    throw new Error('Sheet.copyTo another file is not emulated');
  const active = world.grid.workbook().getActiveSheet();
  const copy = duplicateSheet(world, id);
  const workbook = world.grid.workbook();
  workbook.moveSheet(world.grid.sheet(sheetOf(world, copy)), workbook.getSheets().length - 1);
  active.activate();
  return copy;
}

function freeCopyName(world: World, name: string): string {
  const taken = new Set(sheetNames(world));
  const copy = `Copy of ${name}`;
  if (!taken.has(copy)) return copy;
  for (let number = 2; ; number++) if (!taken.has(`${copy} ${number}`)) return `${copy} ${number}`;
}

/** Renames a sheet, or refuses as Google does. */
export function renameSheet(world: World, id: string, name: string): void {
  if (world.grid.sheet(id).getSheetName() === name) return;
  assertFreeName(world, name);
  world.grid.sheet(id).setName(name);
}

/** Throws where a sheet may not get this name; letters' case does not tell two names apart. */
function assertFreeName(world: World, name: string): void {
  if (name.trim() === '') throw new Error('The sheet name cannot be empty.');
  if (name.length > longestName)
    throw new Error(`The sheet name cannot be greater than ${longestName} characters.`);
  const taken = sheetNames(world).map((sheet) => sheet.toLowerCase());
  if (taken.includes(name.toLowerCase())) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

function sheetNames(world: World): string[] {
  return world.grid
    .workbook()
    .getSheets()
    .map((sheet) => sheet.getSheetName());
}
