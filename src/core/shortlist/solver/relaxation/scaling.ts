import type { Program } from './program';

/** By how much to multiply the rows and columns of a program so that its entries come near 1. Powers of 2: nothing rounds. */
export interface Scaling {
  readonly rows: Float64Array;
  /** 1 for whole columns, so that a whole number stays one. */
  readonly columns: Float64Array;
}

/**
 * Geometric scaling: a row by its least and its greatest entry among the whole columns, then the other columns, and the
 * rows that have no whole column, by their greatest entry. (Curtis and Reid's aim at the price of three sweeps.)
 */
export function scalingOf({ columns, rows, whole, byColumn, byRow }: Program): Scaling {
  const rowScale = new Float64Array(rows);
  const columnScale = new Float64Array(columns).fill(1);
  const unsettled: number[] = [];
  for (let row = 0; row < rows; row++) {
    let least = Number.POSITIVE_INFINITY;
    let greatest = 0;
    for (let k = byRow.starts[row]!; k < byRow.starts[row + 1]!; k++) {
      if (whole[byRow.index[k]!] === 0) continue;
      const size = Math.abs(byRow.entry[k]!);
      least = Math.min(least, size);
      greatest = Math.max(greatest, size);
    }
    rowScale[row] = greatest > 0 ? powerOf2(1 / Math.sqrt(least * greatest)) : 0;
    if (greatest === 0) unsettled.push(row);
  }
  for (let sweep = 0; sweep < 3; sweep++) {
    for (let column = 0; column < columns; column++) {
      if (whole[column] === 1) continue;
      const size = greatestIn(byColumn, column, rowScale);
      if (size > 0) columnScale[column] = powerOf2(1 / size);
    }
    for (const row of unsettled) {
      const size = greatestIn(byRow, row, columnScale);
      rowScale[row] = size > 0 ? powerOf2(1 / size) : 1;
    }
  }
  return { rows: rowScale, columns: columnScale };
}

function greatestIn({ starts, index, entry }: Program['byRow'], line: number, scale: Float64Array): number {
  let greatest = 0;
  for (let k = starts[line]!; k < starts[line + 1]!; k++) {
    greatest = Math.max(greatest, Math.abs(entry[k]!) * scale[index[k]!]!);
  }
  return greatest;
}

function powerOf2(number: number): number {
  return 2 ** Math.round(Math.log2(number));
}
