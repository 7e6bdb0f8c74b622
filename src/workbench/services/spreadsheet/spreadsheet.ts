import { conditionalFormatBuilder } from '../attached/conditional-format';
import { dataValidationBuilder } from '../attached/data-validation';
import { metadataMethods } from '../attached/developer-metadata';
import { filterCriteriaBuilder } from '../attached/filter';
import { protections } from '../attached/protection';
import { enumerationIn, expectMember } from '../calls/enumeration';
import { ui } from '../project/ui';
import { cellImageBuilder, valueTypes } from '../range/cell-input';
import { activeRange, rangeOfA1 } from '../world/areas';
import { sheetOf, type World } from '../world/world';
import {
  activateSheet,
  activeSheet,
  deleteSheet,
  duplicateSheet,
  insertSheet,
  renameSheet,
  sheetNumber,
} from './sheets';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** `SpreadsheetApp`. Only the open file exists: `openById` and its like are outside the add-on's scopes. */
export function spreadsheetApp(world: World): App {
  return world.emulate<App>('SpreadsheetApp', {
    getActiveSpreadsheet: () => world.objects.spreadsheet(),
    getActive: () => world.objects.spreadsheet(),
    getActiveSheet: () => activeSheet(world),
    getActiveRange: () => activeRange(world) as GoogleAppsScript.Spreadsheet.Range,
    getUi: () => ui(world),
    flush: () => undefined,
    newConditionalFormatRule: () => conditionalFormatBuilder(world),
    newFilterCriteria: () => filterCriteriaBuilder(world),
    newDataValidation: () => dataValidationBuilder(world),
    newCellImage: () => cellImageBuilder(world),
    WrapStrategy: enumerationIn<App['WrapStrategy']>(world, 'WrapStrategy'),
    ValueType: valueTypes,
    SheetType: enumerationIn<App['SheetType']>(world, 'SheetType'),
    ProtectionType: enumerationIn<App['ProtectionType']>(world, 'ProtectionType'),
    BooleanCriteria: enumerationIn<App['BooleanCriteria']>(world, 'BooleanCriteria'),
    DataValidationCriteria: enumerationIn<App['DataValidationCriteria']>(world, 'DataValidationCriteria'),
    DeveloperMetadataVisibility: enumerationIn<App['DeveloperMetadataVisibility']>(
      world,
      'DeveloperMetadataVisibility',
    ),
    DeveloperMetadataLocationType: enumerationIn<App['DeveloperMetadataLocationType']>(
      world,
      'DeveloperMetadataLocationType',
    ),
  });
}

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
