import { ICommandService, LocaleType, merge } from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { defaultTheme } from '@univerjs/themes';
import type { Language } from '../../../core/messages/message';
import type { Grid } from '../../grid/grid';
import { type StartedUniver, startUniver } from '../../grid/univer';

/** Univer with its toolbar, formula bar and sheet bar, in the element with this id. */
export async function startUniverPage(container: string, language: Language): Promise<StartedUniver> {
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      footer: { menus: false, addSheetButtonConfig: { defaultRowCount: 1000, defaultColumnCount: 26 } },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
  ];
  const words = language === 'zh' ? await import('./words-zh') : await import('./words-en');
  return startUniver({
    plugins: presets.flatMap((preset) => preset.plugins),
    locale: language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US,
    words: merge({}, ...words.default),
    theme: defaultTheme,
  });
}

/**
 * Univer measures the rows that it should make higher a moment after a change, and fails where their sheet was
 * deleted in between. Rows keep their height, as those of an add-on's tab do in Sheets.
 */
export function keepRowsAsHigh(grid: Grid): void {
  grid.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id.includes('mark-dirty-row-auto-height') && params) (params as { ranges: unknown[] }).ranges = [];
  });
}
