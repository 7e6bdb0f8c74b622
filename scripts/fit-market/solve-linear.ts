/** The solution of a few linear equations, by elimination with the largest pivot. */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const rows = matrix.map((row, index) => [...row, right[index] as number]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(entry(rows, row, column)) > Math.abs(entry(rows, pivot, column))) pivot = row;
    }
    const chosen = rows[pivot] as number[];
    rows[pivot] = rows[column] as number[];
    rows[column] = chosen;
    for (let row = 0; row < size; row++) {
      const times = entry(rows, row, column) / (chosen[column] as number);
      if (row === column || times === 0) continue;
      rows[row] = (rows[row] as number[]).map((value, index) => value - times * (chosen[index] as number));
    }
  }
  return rows.map((row, index) => (row[size] as number) / (row[index] as number));
}

function entry(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] as number;
}
