import type { Area } from '../grid/area';
import { typeName } from './enumeration';

/** Google's refusal of rows that do not fit the range. */
export function assertFits(area: Area, rows: unknown, method: string): asserts rows is unknown[][] {
  if (!Array.isArray(rows) || !rows.every(Array.isArray)) {
    throw new Error(
      `The parameters (${typeName(rows)}) don't match the method signature for SpreadsheetApp.Range.${method}.`,
    );
  }
  if (rows.length !== area.rows) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. ` +
        `The data has ${rows.length} but the range has ${area.rows}.`,
    );
  }
  const odd = rows.find((row) => row.length !== area.columns);
  if (odd) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. ` +
        `The data has ${odd.length} but the range has ${area.columns}.`,
    );
  }
}
