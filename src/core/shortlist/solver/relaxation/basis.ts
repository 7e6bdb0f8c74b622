import { resting, type Simplex } from './simplex';
import { addLine, lineTimes } from './sparse-matrix';

/** What follows from a basis: its inverse, the reduced values, and the point. */

/** Computes everything afresh from the basis; from one of slacks alone where its columns depend on one another. */
export function refresh(simplex: Simplex): void {
  if (!invert(simplex)) {
    const { basis, used, place, program } = simplex;
    for (const variable of basis) place[variable] = resting;
    used.forEach((row, slot) => {
      basis[slot] = program.columns + row;
      place[program.columns + row] = slot;
    });
    invert(simplex);
  }
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

/** Adds a multiple of a variable's column to a vector by slot. */
export function addVariable(simplex: Simplex, variable: number, factor: number, sums: Float64Array): void {
  const { slot, byColumn, program } = simplex;
  if (variable >= program.columns) {
    sums[slot[variable - program.columns]!]! -= factor;
    return;
  }
  for (let k = byColumn.starts[variable]!; k < byColumn.starts[variable + 1]!; k++) {
    const at = slot[byColumn.index[k]!]!;
    if (at >= 0) sums[at]! += factor * byColumn.entry[k]!;
  }
}

/** The inverse times a vector by slot: a vector by place. */
export function throughInverse({ inverse, capacity }: Simplex, sums: Float64Array): Float64Array {
  const slots: number[] = [];
  sums.forEach((sum, slot) => {
    if (sum !== 0) slots.push(slot);
  });
  return sums.map((_, place) => {
    let total = 0;
    for (const slot of slots) total += inverse[place * capacity + slot]! * sums[slot]!;
    return total;
  });
}

function rest({ place, point, reduced, lower, upper }: Simplex, variable: number): void {
  if (place[variable] !== resting) return;
  const gain = reduced[variable]!;
  const low = lower[variable]!;
  const high = upper[variable]!;
  point[variable] = gain > 0 ? high : gain < 0 ? low : point[variable]! >= high ? high : low;
}

/** Gauss-Jordan elimination with row pivoting. */
function invert(simplex: Simplex): boolean {
  const { basis, inverse, capacity, norms } = simplex;
  const size = basis.length;
  const width = 2 * size;
  const work = new Float64Array(size * width);
  basis.forEach((variable, place) => {
    const column = new Float64Array(size);
    addVariable(simplex, variable, 1, column);
    column.forEach((entry, row) => {
      work[row * width + place] = entry;
    });
    work[place * width + size + place] = 1;
  });
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(work[row * width + column]!) > Math.abs(work[best * width + column]!)) best = row;
    }
    const pivot = work[best * width + column]!;
    if (Math.abs(pivot) < 1e-11) return false;
    const from = column * width;
    for (let k = column; k < width; k++) {
      const moved = work[best * width + k]!;
      work[best * width + k] = work[from + k]!;
      work[from + k] = moved / pivot;
    }
    for (let row = 0; row < size; row++) {
      const factor = work[row * width + column]!;
      if (row === column || factor === 0) continue;
      const to = row * width;
      for (let k = column; k < width; k++) work[to + k]! -= factor * work[from + k]!;
      simplex.effort.touched += width - column;
    }
  }
  for (let place = 0; place < size; place++) {
    let norm = 0;
    for (let k = 0; k < size; k++) {
      const entry = work[place * width + size + k]!;
      inverse[place * capacity + k] = entry;
      norm += entry * entry;
    }
    norms[place] = norm;
  }
  simplex.updates = 0;
  simplex.effort.touched += size * size;
  return true;
}
