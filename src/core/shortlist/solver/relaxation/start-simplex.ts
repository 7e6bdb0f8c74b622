import type { Program } from './program';
import { admitRow } from './rows-in-use';
import { type Effort, resting, type Simplex, unused } from './simplex';
import { lineRange, type SparseMatrix } from './sparse-matrix';

/** A simplex at its start: no row in use but those that are not lazy, and every column where its value wants it. */
export function startSimplex(program: Program, effort: Effort): Simplex {
  const { columns, rows, lower, upper, rowLower, rowUpper } = program;
  const scaling = scalingOf(program);
  const byColumn = scaled(program.byColumn, scaling.columns, scaling.rows);
  const byRow = scaled(program.byRow, scaling.rows, scaling.columns);
  const trueValue = program.value.map((value, column) => value * scaling.columns[column]!);
  const simplex: Simplex = {
    program,
    columnScale: scaling.columns,
    rowScale: scaling.rows,
    byColumn,
    byRow,
    trueValue,
    value: perturbed(trueValue, program.whole),
    lower: new Float64Array(columns + rows),
    upper: new Float64Array(columns + rows),
    point: new Float64Array(columns + rows),
    reduced: new Float64Array(columns + rows),
    place: new Int32Array(columns + rows).fill(resting),
    basis: [],
    used: [],
    slot: new Int32Array(rows).fill(-1),
    inverse: new Float64Array(64 * 64),
    capacity: 64,
    norms: [],
    updates: 0,
    pivotRow: new Float64Array(columns + rows),
    steps: new Float64Array(columns + rows),
    effort,
  };
  effort.touched += 4 * program.byRow.index.length;
  for (let column = 0; column < columns; column++) {
    simplex.lower[column] = lower[column]! / scaling.columns[column]!;
    simplex.upper[column] = upper[column]! / scaling.columns[column]!;
    simplex.reduced[column] = simplex.value[column]!;
    const nearest = simplex.value[column]! > 0 ? simplex.upper : simplex.lower;
    simplex.point[column] = nearest[column]!;
  }
  for (let row = 0; row < rows; row++) {
    boundSlack(simplex, row, rowLower[row]! * scaling.rows[row]!, rowUpper[row]! * scaling.rows[row]!);
  }
  simplex.place.fill(unused, columns);
  for (let row = 0; row < rows; row++) if (program.lazy[row] === 0) admitRow(simplex, row);
  return simplex;
}

function scaled(matrix: SparseMatrix, lineScale: Float64Array, placeScale: Float64Array): SparseMatrix {
  const { starts, index } = matrix;
  const entry = new Float64Array(index.length);
  for (let line = 0; line < lineScale.length; line++) {
    for (let k = starts[line]!; k < starts[line + 1]!; k++) {
      entry[k] = matrix.entry[k]! * lineScale[line]! * placeScale[index[k]!]!;
    }
  }
  return { starts, index, entry };
}

/** Bounds the slack of a row by what its columns can add up to, wherever the row itself leaves a side open. */
function boundSlack(simplex: Simplex, row: number, rowLower: number, rowUpper: number): void {
  const { lower, upper, byRow, program } = simplex;
  const [least, greatest] = lineRange(byRow, row, lower, upper);
  const slack = program.columns + row;
  lower[slack] = Math.max(rowLower, Math.min(least, rowUpper) - 1);
  upper[slack] = Math.min(rowUpper, Math.max(greatest, rowLower) + 1);
}

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
function scalingOf({ rows, whole, upper, byRow: { starts, index, entry } }: Program): Scaling {
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

/**
 * The values that the simplex works with: the true ones, each moved by about a ten-millionth part of its own and a
 * thousand-millionth of the greatest. Ties between equal columns stall a simplex; the same column always moves the same
 * way. Every bound that is claimed is computed from the true values.
 */
function perturbed(values: Float64Array, whole: Uint8Array): Float64Array {
  const greatest =
    values.reduce((most, gain, column) => Math.max(most, whole[column]! * Math.abs(gain)), 0) || 1000;
  return values.map((gain, column) => {
    const size = 1e-7 * Math.abs(gain) + whole[column]! * 1e-9 * greatest;
    return gain + size * (scattered(column) - 0.5);
  });
}

/** A number from 0 to 1 that looks random and is always the same for the same whole number. (MurmurHash3's finish.) */
function scattered(number: number): number {
  let hash = Math.imul(number + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 2 ** 32;
}
