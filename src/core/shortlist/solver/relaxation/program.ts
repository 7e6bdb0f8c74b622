import type { SparseMatrix } from './sparse-matrix';

/**
 * An integer program: choose x, between `lower` and `upper` and whole where `whole` says so, such that every row of the
 * matrix times x lies between `rowLower` and `rowUpper`, and that value × x is greatest. Every column is bounded on both
 * sides; that is what lets the dual simplex start from any basis.
 */
export interface Program {
  readonly columns: number;
  readonly rows: number;
  readonly value: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1: takes whole numbers only. */
  readonly whole: Uint8Array;
  readonly byColumn: SparseMatrix;
  readonly byRow: SparseMatrix;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** 1: most points keep the row anyway, so it is looked at only once a point breaks it. */
  readonly lazy: Uint8Array;
}
