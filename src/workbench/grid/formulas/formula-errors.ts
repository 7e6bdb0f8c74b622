import { columnLetters } from '../../../core/table';
import { readCells } from '../cells';
import type { Grid } from '../grid';
import type { FormulaPlace } from './custom-function';

/** Why a cell shows `#ERROR!`: what its custom function said. */
export interface FormulaError {
  /** The sheet's name. */
  readonly sheet: string;
  /** A1 notation. */
  readonly cell: string;
  readonly functionName: string;
  readonly message: string;
}

export interface FormulaErrors {
  record(place: FormulaPlace, functionName: string, error: unknown): void;
  forget(place: FormulaPlace): void;
  /** Every cell that shows an error now. */
  read(): FormulaError[];
  /** The message behind a cell, counted from 0, or `null`. */
  at(place: FormulaPlace): string | null;
  reset(): void;
}

/** Remembers what custom functions threw, for as long as their cells show it. */
export function createFormulaErrors(grid: Grid): FormulaErrors {
  const known = new Map<string, { place: FormulaPlace; functionName: string; message: string }>();
  const showsError = ({ sheet, row, column }: FormulaPlace) => {
    if (!grid.workbook().getSheetBySheetId(sheet)) return false;
    return (
      readCells(grid, { sheet, row: row + 1, column: column + 1, rows: 1, columns: 1 })[0]?.[0]?.value ===
      '#ERROR!'
    );
  };
  return {
    record: (place, functionName, error) =>
      void known.set(keyOf(place), {
        place,
        functionName,
        message: noteOf(error),
      }),
    forget: (place) => void known.delete(keyOf(place)),
    read: () =>
      [...known.values()]
        .filter(({ place }) => showsError(place))
        .map(({ place, functionName, message }) => ({
          sheet: grid.sheet(place.sheet).getSheetName(),
          cell: columnLetters(place.column + 1) + (place.row + 1),
          functionName,
          message,
        })),
    at(place) {
      const error = known.get(keyOf(place));
      return error && showsError(place) ? error.message : null;
    },
    reset: () => known.clear(),
  };
}

/** Google puts the name of every error but a plain one before what it says. */
function noteOf(error: unknown): string {
  const { name, message } = (error ?? {}) as Partial<Error>;
  if (message === undefined) return String(error);
  return name === undefined || name === 'Error' ? message : `${name}: ${message}`;
}

function keyOf({ sheet, row, column }: FormulaPlace): string {
  return `${sheet}:${row}:${column}`;
}
