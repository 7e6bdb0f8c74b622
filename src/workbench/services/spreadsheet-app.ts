import { cellImageBuilder, valueTypes } from './cell-image';
import { conditionalFormatBuilder } from './conditional-format';
import { dataValidationBuilder } from './data-validation';
import { enumeration } from './enumeration';
import { activeRange } from './sheet';
import { sheetTypes } from './sheet-type';
import { activeSheet, spreadsheet } from './spreadsheet';
import { ui } from './ui';
import type { World } from './world';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** `SpreadsheetApp`. Only the open file exists: `openById` and its like are outside the add-on's scopes. */
export function spreadsheetApp(world: World): App {
  return world.emulate<App>('SpreadsheetApp', {
    getActiveSpreadsheet: () => spreadsheet(world),
    getActive: () => spreadsheet(world),
    getActiveSheet: () => activeSheet(world),
    getActiveRange: () => activeRange(world) as GoogleAppsScript.Spreadsheet.Range,
    getUi: () => ui(world),
    flush: () => undefined,
    newConditionalFormatRule: () => conditionalFormatBuilder(world),
    newDataValidation: () => dataValidationBuilder(world),
    newCellImage: () => cellImageBuilder(world),
    SheetType: sheetTypes,
    ValueType: valueTypes,
    WrapStrategy: enumeration<App['WrapStrategy']>('WrapStrategy', 'WRAP', 'OVERFLOW', 'CLIP'),
    DeveloperMetadataVisibility: enumeration<App['DeveloperMetadataVisibility']>(
      'DeveloperMetadataVisibility',
      'DOCUMENT',
      'PROJECT',
    ),
    DeveloperMetadataLocationType: enumeration<App['DeveloperMetadataLocationType']>(
      'DeveloperMetadataLocationType',
      'SPREADSHEET',
      'SHEET',
      'ROW',
      'COLUMN',
    ),
    DataValidationCriteria: enumeration<App['DataValidationCriteria']>(
      'DataValidationCriteria',
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'CHECKBOX',
      'NUMBER_BETWEEN',
      'NUMBER_GREATER_THAN_OR_EQUAL_TO',
      'DATE_IS_VALID_DATE',
      'CUSTOM_FORMULA',
    ),
  });
}
