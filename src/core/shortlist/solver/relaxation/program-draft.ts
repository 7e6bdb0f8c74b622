import type { Program } from './program';
import { startMatrix, transpose } from './sparse-matrix';

/** Collects a program: its columns first or as rows come to need them, its rows one by one. */
export function draftProgram() {
  const value: number[] = [];
  const lower: number[] = [];
  const upper: number[] = [];
  const whole: number[] = [];
  const rowLower: number[] = [];
  const rowUpper: number[] = [];
  const lazy: number[] = [];
  const matrix = startMatrix();
  return {
    /** Returns the column. */
    addColumn(gain: number, least: number, most: number, wholeOnly: boolean): number {
      lower.push(least);
      upper.push(most);
      whole.push(wholeOnly ? 1 : 0);
      return value.push(gain) - 1;
    },
    /** Returns the row. `rare`: most points keep it anyway. */
    addRow(
      columns: ArrayLike<number>,
      entries: ArrayLike<number>,
      least: number,
      most: number,
      rare = false,
    ): number {
      for (let place = 0; place < columns.length; place++) matrix.add(columns[place]!, entries[place]!);
      matrix.endLine();
      rowUpper.push(most);
      lazy.push(rare ? 1 : 0);
      return rowLower.push(least) - 1;
    },
    finish(): Program {
      const byRow = matrix.finish();
      return {
        columns: value.length,
        rows: rowLower.length,
        value: Float64Array.from(value),
        lower: Float64Array.from(lower),
        upper: Float64Array.from(upper),
        whole: Uint8Array.from(whole),
        byColumn: transpose(byRow, value.length),
        byRow,
        rowLower: Float64Array.from(rowLower),
        rowUpper: Float64Array.from(rowUpper),
        lazy: Uint8Array.from(lazy),
      };
    },
  };
}
