import type { Program } from './program';
import type { SparseMatrix } from './sparse-matrix';

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
