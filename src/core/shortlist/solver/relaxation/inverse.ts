import type { Simplex } from './simplex';

/** The inverse of the basis: what it makes of a column, and how it changes when a column joins. */

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

/** Gives a place of the basis to the variable that has this column through the inverse so far. */
export function updateInverse(simplex: Simplex, place: number, column: Float64Array): void {
  const { inverse, capacity, norms, effort } = simplex;
  const size = column.length;
  const from = place * capacity;
  const pivotEntry = column[place]!;
  let norm = 0;
  for (let k = 0; k < size; k++) {
    inverse[from + k]! /= pivotEntry;
    norm += inverse[from + k]! ** 2;
  }
  norms[place] = norm;
  for (let other = 0; other < size; other++) {
    const factor = column[other]!;
    if (other === place || factor === 0) continue;
    const to = other * capacity;
    let sum = 0;
    for (let k = 0; k < size; k++) {
      const entry = inverse[to + k]! - factor * inverse[from + k]!;
      inverse[to + k] = entry;
      sum += entry * entry;
    }
    norms[other] = sum;
    effort.touched += size;
  }
  simplex.updates++;
}
