import { resting, type Simplex } from './simplex';

/** What follows from a basis: its inverse, the reduced values, and the point. */

/** Computes everything afresh from the basis; false where its columns depend on one another. */
export function refresh(simplex: Simplex): boolean {
  if (!invert(simplex)) return false;
  computeReduced(simplex);
  computePoint(simplex);
  return true;
}

/** Reduced values: what one more of a variable would gain, with the rows priced by the basis. */
export function computeReduced(simplex: Simplex): void {
  priceRows(simplex);
  for (const variable of simplex.basis) simplex.reduced[variable] = 0;
}

/** The same, but what rounding leaves of the basic variables' is kept: they would be 0. */
export function priceRows(simplex: Simplex): void {
  const { basis, used, inverse, capacity, value, reduced, byRow, program } = simplex;
  const { columns } = program;
  const prices = new Float64Array(used.length);
  basis.forEach((variable, place) => {
    const worth = variable < columns ? value[variable]! : 0;
    if (worth === 0) return;
    const from = place * capacity;
    for (let slot = 0; slot < prices.length; slot++) prices[slot]! += worth * inverse[from + slot]!;
  });
  reduced.set(value);
  used.forEach((row, slot) => {
    const price = prices[slot]!;
    reduced[columns + row] = price;
    if (price === 0) return;
    for (let k = byRow.starts[row]!; k < byRow.starts[row + 1]!; k++) {
      reduced[byRow.index[k]!]! -= price * byRow.entry[k]!;
    }
    simplex.effort.touched += byRow.starts[row + 1]! - byRow.starts[row]!;
  });
  simplex.effort.touched += columns;
}

/** The row of the basic variable at a place, in terms of all others. */
export function computePivotRow(simplex: Simplex, place: number): void {
  const { used, inverse, capacity, pivotRow, byRow, program } = simplex;
  const { starts, index, entry } = byRow;
  const from = place * capacity;
  pivotRow.fill(0, 0, program.columns);
  for (let slot = 0; slot < used.length; slot++) {
    const row = used[slot]!;
    const factor = inverse[from + slot]!;
    const matters = Math.abs(factor) > 1e-14;
    pivotRow[program.columns + row] = matters ? -factor : 0;
    if (!matters) continue;
    const end = starts[row + 1]!;
    for (let k = starts[row]!; k < end; k++) pivotRow[index[k]!]! += factor * entry[k]!;
    simplex.effort.touched += end - starts[row]!;
  }
  simplex.effort.touched += program.columns;
}

/** Puts each resting variable where its reduced value wants it, and works out the basic ones from those. */
export function computePoint(simplex: Simplex): void {
  const { basis, used, inverse, capacity, point, place, byRow, program } = simplex;
  const { columns } = program;
  for (let column = 0; column < columns; column++) rest(simplex, column);
  for (const row of used) rest(simplex, columns + row);
  const sums = new Float64Array(used.length);
  used.forEach((row, slot) => {
    let sum = 0;
    for (let k = byRow.starts[row]!; k < byRow.starts[row + 1]!; k++) {
      const column = byRow.index[k]!;
      if (place[column] === resting) sum += byRow.entry[k]! * point[column]!;
    }
    if (place[columns + row] === resting) sum -= point[columns + row]!;
    sums[slot] = sum;
    simplex.effort.touched += byRow.starts[row + 1]! - byRow.starts[row]!;
  });
  basis.forEach((variable, at) => {
    let sum = 0;
    const from = at * capacity;
    for (let slot = 0; slot < sums.length; slot++) sum -= inverse[from + slot]! * sums[slot]!;
    point[variable] = sum;
  });
  simplex.effort.touched += columns;
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
  const { basis, slot, inverse, capacity, norms, byColumn, program } = simplex;
  const size = basis.length;
  const width = 2 * size;
  const work = new Float64Array(size * width);
  basis.forEach((variable, place) => {
    if (variable >= program.columns) {
      work[slot[variable - program.columns]! * width + place] = -1;
      return;
    }
    for (let k = byColumn.starts[variable]!; k < byColumn.starts[variable + 1]!; k++) {
      const row = slot[byColumn.index[k]!]!;
      if (row >= 0) work[row * width + place] = byColumn.entry[k]!;
    }
  });
  for (let row = 0; row < size; row++) work[row * width + size + row] = 1;
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
  simplex.effort.touched += size * size * size;
  return true;
}
