import { newSheet } from '../grid/snapshot';
import { metadataMethods } from './developer-metadata';
import { expectMember } from './enumeration';
import { assertNothingProtected, protections } from './protection';
import { activeRange, rangeOfA1, sheetOn } from './sheet';
import { assertRoom } from './sheet-grid';
import { assertFreeName, renameSheet } from './sheet-names';
import { sheetNumber } from './sheet-number';
import { Refusal } from './strictness';
import { sheetOf, type World } from './world';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The open file. */
export function spreadsheet(world: World): Spreadsheet {
  const workbook = () => world.grid.workbook();
  const idOf = (sheet: { getSheetId(): string } | null) => sheet?.getSheetId() ?? '';
  const orNull = (id: string): Sheet | null => (id === '' ? null : sheetOn(world, id));
  const activeId = () => idOf(workbook().getActiveSheet());
  const metadata = metadataMethods(world, null);
  return world.emulate<Spreadsheet>(
    'Spreadsheet',
    {
      ...metadata.answers,
      getId: () => workbook().getId(),
      getName: () => workbook().getName(),
      getUrl: () => `https://docs.google.com/spreadsheets/d/${workbook().getId()}/edit`,
      getSpreadsheetTimeZone: () => world.fileTimeZone,
      getSpreadsheetLocale: () => world.locale,
      getSheets: () =>
        workbook()
          .getSheets()
          .map((sheet) => sheetOn(world, sheet.getSheetId())),
      getNumSheets: () => workbook().getSheets().length,
      getSheetByName: (name: string) => orNull(idOf(workbook().getSheetByName(name))),
      getSheetById: (id: number) =>
        orNull(
          idOf(
            workbook()
              .getSheets()
              .find((sheet) => sheetNumber(sheet.getSheetId()) === id) ?? null,
          ),
        ),
      getActiveSheet: () => activeSheet(world),
      getActiveRange: () => activeRange(world, activeId()),
      getRange: (notation: string) => rangeOfA1(world, notation, activeId()),
      setActiveSheet(sheet: Sheet) {
        activateSheet(world, sheetOf(world, sheet));
        return sheet;
      },
      insertSheet: (...args: unknown[]) => insertSheet(world, args),
      deleteSheet: (sheet: Sheet) => deleteSheet(world, sheetOf(world, sheet)),
      getProtections: (type: unknown) =>
        protections(world, expectMember(world, 'ProtectionType', type, 'Spreadsheet.getProtections'), null),
      duplicateActiveSheet: () => duplicateSheet(world, activeId()),
      deleteActiveSheet() {
        deleteSheet(world, activeId());
        return activeSheet(world);
      },
      renameActiveSheet: (name: string) => renameSheet(world, activeId(), name),
      moveActiveSheet: (position: number) =>
        void workbook().moveSheet(world.grid.sheet(activeId()), position - 1),
      toast: (message: string, title: string = '') => world.screen.toast({ message, title }),
    },
    { ...metadata.chained },
  );
}

/** The sheet that the person looks at. */
export function activeSheet(world: World): Sheet {
  return sheetOn(world, world.grid.workbook().getActiveSheet().getSheetId());
}

/** The new sheet becomes the active one, as in Sheets. */
function insertSheet(world: World, args: readonly unknown[]): Sheet {
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
  return sheetOn(world, inserted.getSheetId());
}

function freeName(world: World): string {
  const taken = new Set(
    world.grid
      .workbook()
      .getSheets()
      .map((sheet) => sheet.getSheetName()),
  );
  for (let number = taken.size + 1; ; number++) if (!taken.has(`Sheet${number}`)) return `Sheet${number}`;
}

function deleteSheet(world: World, id: string): void {
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
function duplicateSheet(world: World, id: string): Sheet {
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
  copy.activate();
  world.screen.chartsChanged();
  return sheetOn(world, copyId);
}

/** `Sheet.copyTo`: only into the open file, at the end. */
export function copySheet(world: World, id: string, target: unknown): Sheet {
  if ((target as Spreadsheet).getId() !== world.grid.workbook().getId())
    throw new Error('Sheet.copyTo another file is not emulated');
  const active = world.grid.workbook().getActiveSheet();
  const copy = duplicateSheet(world, id);
  const workbook = world.grid.workbook();
  workbook.moveSheet(world.grid.sheet(sheetOf(world, copy)), workbook.getSheets().length - 1);
  active.activate();
  return copy;
}

function freeCopyName(world: World, name: string): string {
  const taken = new Set(
    world.grid
      .workbook()
      .getSheets()
      .map((sheet) => sheet.getSheetName()),
  );
  const copy = `Copy of ${name}`;
  if (!taken.has(copy)) return copy;
  for (let number = 2; ; number++) if (!taken.has(`${copy} ${number}`)) return `${copy} ${number}`;
}
