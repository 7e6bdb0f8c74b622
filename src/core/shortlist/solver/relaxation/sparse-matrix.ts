/** The entries of a matrix line by line (all rows, or all columns): line i holds entries starts[i] to starts[i + 1]. */
export interface SparseMatrix {
  readonly starts: Int32Array;
  /** Where each entry stands in its line. */
  readonly index: Int32Array;
  readonly entry: Float64Array;
}

/** A line times a vector. */
export function lineTimes(
  { starts, index, entry }: SparseMatrix,
  line: number,
  vector: Float64Array,
): number {
  const end = starts[line + 1]!;
  let sum = 0;
  for (let k = starts[line]!; k < end; k++) sum += entry[k]! * vector[index[k]!]!;
  return sum;
}

/** Adds a multiple of a line to a vector. */
export function addLine(
  { starts, index, entry }: SparseMatrix,
  line: number,
  factor: number,
  vector: Float64Array,
): void {
  const end = starts[line + 1]!;
  for (let k = starts[line]!; k < end; k++) vector[index[k]!]! += factor * entry[k]!;
}

/** The least and the greatest that a line times a vector can be, when the vector is anywhere between two. */
export function lineRange(
  { starts, index, entry }: SparseMatrix,
  line: number,
  lower: Float64Array,
  upper: Float64Array,
): [least: number, greatest: number] {
  let least = 0;
  let greatest = 0;
  for (let k = starts[line]!; k < starts[line + 1]!; k++) {
    const place = index[k]!;
    const atLower = entry[k]! * lower[place]!;
    const atUpper = entry[k]! * upper[place]!;
    least += Math.min(atLower, atUpper);
    greatest += Math.max(atLower, atUpper);
  }
  return [least, greatest];
}

/** The same matrix by its other direction, in which it has `lines` lines. */
export function transpose({ starts, index, entry }: SparseMatrix, lines: number): SparseMatrix {
  const turned = {
    starts: new Int32Array(lines + 1),
    index: new Int32Array(index.length),
    entry: new Float64Array(index.length),
  };
  for (const place of index) turned.starts[place + 1]! += 1;
  for (let line = 0; line < lines; line++) turned.starts[line + 1]! += turned.starts[line]!;
  const next = turned.starts.slice();
  for (let line = 0; line + 1 < starts.length; line++) {
    for (let k = starts[line]!; k < starts[line + 1]!; k++) {
      const to = next[index[k]!]!++;
      turned.index[to] = line;
      turned.entry[to] = entry[k]!;
    }
  }
  return turned;
}

/** Collects a matrix line by line. */
export function startMatrix() {
  const starts = [0];
  const index: number[] = [];
  const entry: number[] = [];
  return {
    /** Adds to the current line; zeros are left out. */
    add(place: number, amount: number): void {
      if (amount === 0) return;
      index.push(place);
      entry.push(amount);
    },
    endLine(): void {
      starts.push(index.length);
    },
    finish(): SparseMatrix {
      return {
        starts: Int32Array.from(starts),
        index: Int32Array.from(index),
        entry: Float64Array.from(entry),
      };
    },
  };
}
