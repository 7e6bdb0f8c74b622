import { activeRange } from './areas';
import { cellImageBuilder, valueTypes } from './cell-image';
import { conditionalFormatBuilder } from './conditional-format';
import { dataValidationBuilder } from './data-validation';
import { enumerationIn } from './enumeration';
import { filterCriteriaBuilder } from './filter';
import { activeSheet } from './sheets';
import { ui } from './ui';
import type { World } from './world';

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
