import { newSheet } from '../grid/snapshot';
import { metadataMethods } from './developer-metadata';
import { rangeOn } from './range';
import { activeRange, sheetOn } from './sheet';
import { areaOfA1 } from './sheet-bounds';
import { assertFreeName } from './sheet-names';
import { sheetNumber } from './sheet-number';
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
      getSpreadsheetTimeZone: () => world.timeZone,
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
      getRange: (notation: string) => rangeOn(world, areaOfA1(world, notation, activeId())),
      setActiveSheet(sheet: Sheet) {
        world.grid.sheet(sheetOf(world, sheet)).activate();
        return sheet;
      },
      insertSheet: (...args: unknown[]) => insertSheet(world, args),
      deleteSheet: (sheet: Sheet) => deleteSheet(world, sheetOf(world, sheet)),
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
  if (args.some((arg) => typeof arg === 'object'))
    throw new Error('Spreadsheet.insertSheet with a template is not emulated');
  assertFreeName(world, String(name));
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
  const sheets = workbook.getSheets();
  if (sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
  if (workbook.getActiveSheet().getSheetId() === id)
    sheets.find((sheet) => sheet.getSheetId() !== id)?.activate();
  workbook.deleteSheet(world.grid.sheet(id));
  world.file.metadata = world.file.metadata.filter((state) => state.sheet !== id);
  world.file.charts = world.file.charts.filter((chart) => chart.sheet !== id);
  world.screen.chartsChanged();
}
