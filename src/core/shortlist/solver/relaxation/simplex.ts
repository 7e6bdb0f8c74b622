import { perturbed } from './perturbation';
import type { Program } from './program';
import { scalingOf } from './scaling';
import { lineRange, lineTimes, type SparseMatrix } from './sparse-matrix';

/**
 * The state of the dual simplex method on the linear relaxation of a program.
 *
 * Each row has a slack, a variable equal to the row's sum; variables are the columns and then the slacks. Rows in use and
 * basic variables are equally many. A variable outside the basis rests at one of its bounds, and as every variable is
 * bounded on both sides, it can rest where its reduced value wants it: any basis is dual feasible. So there is no first
 * phase, rows can join at any time, and a node of a search needs no basis of its own.
 *
 * The inverse of the basis is kept in full. Few rows are ever in use (twenty to three hundred), and the exact norms of its
 * rows give steepest-edge pricing for nothing. (Forrest and Goldfarb, Steepest-edge simplex algorithms for linear
 * programming, 1992; Koberstein, The dual simplex method, 2005.)
 */
export interface Simplex {
  readonly program: Program;
  readonly columnScale: Float64Array;
  readonly rowScale: Float64Array;
  /** The matrix, scaled. */
  readonly byColumn: SparseMatrix;
  readonly byRow: SparseMatrix;
  /** By column: the value as it is, and as the simplex sees it (see perturbation.ts). */
  readonly trueValue: Float64Array;
  readonly value: Float64Array;
  /** By variable, scaled. A search narrows the bounds of columns at each node. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly point: Float64Array;
  readonly reduced: Float64Array;
  /** By variable: its place in the basis, or `resting`, or `unused` for the slack of a row that is not in use. */
  readonly place: Int32Array;
  /** The variables of the basis. */
  readonly basis: number[];
  /** The rows in use, and by row its slot among them, or -1. */
  readonly used: number[];
  readonly slot: Int32Array;
  /** Rows by place, columns by slot, `capacity` numbers a row. */
  inverse: Float64Array;
  capacity: number;
  /** By place: the squared length of the row of the inverse. */
  readonly norms: number[];
  /** Pivots since the inverse was last computed afresh. */
  updates: number;
  /** By variable: the pivot row. */
  readonly pivotRow: Float64Array;
  /** By variable: scratch for the ratio test. */
  readonly steps: Float64Array;
  readonly effort: Effort;
}

/** The measure of work: entries of matrices touched so far, by all that share it. */
export interface Effort {
  touched: number;
}

export const resting = -1;
export const unused = -2;

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

/** Takes a row into use. Its slack joins the basis, so nothing else moves. */
export function admitRow(simplex: Simplex, row: number): void {
  const { basis, used, slot, place, point, reduced, norms, byRow, program } = simplex;
  const size = basis.length;
  if (size === simplex.capacity) grow(simplex);
  const { inverse, capacity } = simplex;
  const start = size * capacity;
  inverse.fill(0, start, start + size + 1);
  for (let other = 0; other < size; other++) inverse[other * capacity + size] = 0;
  for (let k = byRow.starts[row]!; k < byRow.starts[row + 1]!; k++) {
    const from = place[byRow.index[k]!]! * capacity;
    if (from < 0) continue;
    for (let other = 0; other < size; other++)
      inverse[start + other]! += byRow.entry[k]! * inverse[from + other]!;
  }
  inverse[start + size] = -1;
  let norm = 0;
  for (let other = 0; other <= size; other++) norm += inverse[start + other]! ** 2;
  norms.push(norm);
  slot[row] = used.push(row) - 1;
  const slack = program.columns + row;
  place[slack] = basis.push(slack) - 1;
  reduced[slack] = 0;
  point[slack] = lineTimes(byRow, row, point);
}

function grow(simplex: Simplex): void {
  const { inverse, capacity } = simplex;
  const wider = new Float64Array(4 * inverse.length);
  for (let row = 0; row < capacity; row++) {
    wider.set(inverse.subarray(row * capacity, (row + 1) * capacity), row * capacity * 2);
  }
  simplex.inverse = wider;
  simplex.capacity = capacity * 2;
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
