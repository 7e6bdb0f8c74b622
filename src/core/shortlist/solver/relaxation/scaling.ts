import type { Program } from './program';

/** By how much to multiply the rows and columns of a program so that its entries come near 1. Powers of 2: nothing rounds. */
export interface Scaling {
  readonly rows: Float64Array;
  /** 1 for whole columns, so that a whole number stays one. */
  readonly columns: Float64Array;
}

/**
 * A column that need not be whole is measured in about what it can be at most, and a row in the middle of its entries then.
 * (Curtis and Reid's aim at the price of one sweep.)
 */
export function scalingOf({ rows, whole, upper, byRow: { starts, index, entry } }: Program): Scaling {
  const columns = upper.map((most, column) => (whole[column] === 1 || most === 0 ? 1 : powerOf2(most)));
  const rowScale = new Float64Array(rows).fill(1);
  for (let row = 0; row < rows; row++) {
    let least = Number.POSITIVE_INFINITY;
    let greatest = 0;
    for (let k = starts[row]!; k < starts[row + 1]!; k++) {
      const size = Math.abs(entry[k]!) * columns[index[k]!]!;
      least = Math.min(least, size);
      greatest = Math.max(greatest, size);
    }
    if (greatest > 0) rowScale[row] = powerOf2(1 / Math.sqrt(least * greatest));
  }
  return { rows: rowScale, columns };
}

function powerOf2(number: number): number {
  return 2 ** Math.round(Math.log2(number));
}
