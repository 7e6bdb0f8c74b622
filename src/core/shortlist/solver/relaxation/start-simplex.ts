import { perturbed } from './perturbation';
import type { Program } from './program';
import { admitRow } from './rows-in-use';
import { scalingOf } from './scaling';
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
