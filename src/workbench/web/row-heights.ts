import { ICommandService } from '@univerjs/core';
import type { Grid } from '../grid/grid';

/**
 * Univer measures the rows that it should make higher a moment after a change, and fails where their sheet was
 * deleted in between. Rows keep their height, as those of an add-on's tab do in Sheets.
 */
export function keepRowsAsHigh(grid: Grid): void {
  grid.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id.includes('mark-dirty-row-auto-height') && params) (params as { ranges: unknown[] }).ranges = [];
  });
}
