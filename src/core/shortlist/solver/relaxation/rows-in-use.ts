import type { Simplex } from './simplex';
import { lineTimes } from './sparse-matrix';

/** The rows that the simplex works with: those that are not lazy, and others from when a point first breaks them. */

/** Takes the rows that the point breaks into use, the worst first and not too many at once; whether there were any. */
export function admitBrokenRows(simplex: Simplex): boolean {
  const { slot, point, lower, upper, byRow, program } = simplex;
  const broken: { row: number; excess: number }[] = [];
  for (let row = 0; row < program.rows; row++) {
    if (slot[row]! >= 0) continue;
    const sum = lineTimes(byRow, row, point);
    const slack = program.columns + row;
    const excess = Math.max(sum - upper[slack]!, lower[slack]! - sum);
    if (excess > 1e-7) broken.push({ row, excess });
  }
  simplex.effort.touched += byRow.index.length;
  broken.sort((a, b) => b.excess - a.excess || a.row - b.row);
  for (const { row } of broken.slice(0, 200)) admitRow(simplex, row);
  return broken.length > 0;
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
