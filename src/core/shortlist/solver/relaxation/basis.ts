import { addVariable, throughInverse, updateInverse } from './inverse';
import { resting, type Simplex } from './simplex';
import { addLine, lineTimes } from './sparse-matrix';

/** What follows from a basis: its inverse, the reduced values, and the point. */

/**
 * Computes everything afresh. From a basis of slacks, the columns of the basis take their places one by one, each that of
 * the slack where its entry is largest; a column that depends on the others stays out. (Gauss and Jordan's elimination
 * with row pivoting, pivot by pivot.)
 */
export function refresh(simplex: Simplex): void {
  const { basis, used, place, inverse, capacity, norms, program } = simplex;
  const joining = basis.filter((variable) => variable < program.columns);
  const settled = used.map((row) => place[program.columns + row] !== resting);
  for (const column of joining) place[column] = resting;
  used.forEach((row, slot) => {
    basis[slot] = program.columns + row;
    place[program.columns + row] = slot;
    inverse.fill(0, slot * capacity, slot * capacity + used.length);
    inverse[slot * capacity + slot] = -1;
    norms[slot] = 1;
  });
  for (const variable of joining) {
    const sums = new Float64Array(used.length);
    addVariable(simplex, variable, 1, sums);
    const column = throughInverse(simplex, sums);
    let best = -1;
    column.forEach((entry, at) => {
      if (settled[at] || Math.abs(entry) < 1e-11) return;
      if (best < 0 || Math.abs(entry) > Math.abs(column[best]!)) best = at;
    });
    if (best < 0) continue;
    settled[best] = true;
    place[basis[best]!] = resting;
    place[variable] = best;
    basis[best] = variable;
    updateInverse(simplex, best, column);
  }
  simplex.updates = 0;
  computeReduced(simplex);
  computePoint(simplex);
}

/** Reduced values: what one more of a variable would gain, with the rows priced by the basis. */
function computeReduced(simplex: Simplex): void {
  priceRows(simplex);
  for (const variable of simplex.basis) simplex.reduced[variable] = 0;
}

/** The same, but what rounding leaves of the basic variables' is kept: they would be 0. */
export function priceRows(simplex: Simplex): void {
  const { basis, used, inverse, capacity, value, reduced, byRow, program, effort } = simplex;
  const { columns } = program;
  reduced.set(value);
  used.forEach((row, slot) => {
    let price = 0;
    basis.forEach((variable, place) => {
      if (variable < columns) price += value[variable]! * inverse[place * capacity + slot]!;
    });
    reduced[columns + row] = price;
    if (price !== 0) addLine(byRow, row, -price, reduced);
  });
  effort.touched += byRow.index.length;
}

/** The row of the basic variable at a place, in terms of all others. */
export function computePivotRow(simplex: Simplex, place: number): void {
  const { used, inverse, capacity, pivotRow, byRow, program, effort } = simplex;
  pivotRow.fill(0, 0, program.columns);
  used.forEach((row, slot) => {
    const factor = inverse[place * capacity + slot]!;
    const matters = Math.abs(factor) > 1e-14;
    pivotRow[program.columns + row] = matters ? -factor : 0;
    if (!matters) return;
    addLine(byRow, row, factor, pivotRow);
    effort.touched += byRow.starts[row + 1]! - byRow.starts[row]!;
  });
  effort.touched += program.columns;
}

/** Puts each resting variable where its reduced value wants it, and works out the basic ones from those. */
export function computePoint(simplex: Simplex): void {
  const { basis, used, point, place, byRow, program, effort } = simplex;
  const { columns } = program;
  const sums = new Float64Array(used.length);
  for (const variable of basis) point[variable] = 0;
  for (let column = 0; column < columns; column++) rest(simplex, column);
  used.forEach((row, slot) => {
    rest(simplex, columns + row);
    const slack = place[columns + row] === resting ? point[columns + row]! : 0;
    sums[slot] = lineTimes(byRow, row, point) - slack;
  });
  const moved = throughInverse(simplex, sums);
  basis.forEach((variable, at) => {
    point[variable] = -moved[at]!;
  });
  effort.touched += byRow.index.length;
}

function rest({ place, point, reduced, lower, upper }: Simplex, variable: number): void {
  if (place[variable] !== resting) return;
  const gain = reduced[variable]!;
  const low = lower[variable]!;
  const high = upper[variable]!;
  point[variable] = gain > 0 ? high : gain < 0 ? low : point[variable]! >= high ? high : low;
}
