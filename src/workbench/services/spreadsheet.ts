import { activeRange, rangeOfA1 } from './areas';
import { metadataMethods } from './developer-metadata';
import { expectMember } from './enumeration';
import { protections } from './protection';
import {
  activateSheet,
  activeSheet,
  deleteSheet,
  duplicateSheet,
  insertSheet,
  renameSheet,
  sheetNumber,
} from './sheets';
import { sheetOf, type World } from './world';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The open file. */
export function spreadsheet(world: World): Spreadsheet {
  const workbook = () => world.grid.workbook();
  const idOf = (sheet: { getSheetId(): string } | null) => sheet?.getSheetId() ?? '';
  const orNull = (id: string): Sheet | null => (id === '' ? null : world.objects.sheet(id));
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
          .map((sheet) => world.objects.sheet(sheet.getSheetId())),
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
