import type { Program } from './program';
import { startMatrix, transpose } from './sparse-matrix';

/**
 * A group of columns of which at most one is taken, the first of them the one that the others are compared with, and the
 * row that says so.
 */
export interface UpgradeGroup {
  readonly columns: readonly number[];
  readonly row: number;
}

/**
 * The program with each group written as one column 'any of them' and one column 'this rather than the first' for each
 * other. A relaxation then keeps most rows of groups by itself, and few of thousands ever come into use; and a search
 * can settle whether before which.
 */
export function withUpgrades(program: Program, groups: readonly UpgradeGroup[]): Program {
  if (groups.length === 0) return program;
  const { byColumn, columns, rows } = program;
  const value = program.value.slice();
  const rowLower = program.rowLower.slice();
  const upgradeOf = new Map<number, UpgradeGroup>();
  for (const group of groups) {
    rowLower[group.row] = 0;
    for (const column of group.columns.slice(1)) upgradeOf.set(column, group);
  }
  const lines = startMatrix();
  for (let column = 0; column < columns; column++) {
    const group = upgradeOf.get(column);
    if (group === undefined) {
      for (const [row, entry] of entriesOf(column)) lines.add(row, entry);
    } else {
      const first = group.columns[0]!;
      const line = new Map(entriesOf(column));
      for (const [row, entry] of entriesOf(first)) line.set(row, (line.get(row) ?? 0) - entry);
      line.set(group.row, -1);
      for (const [row, entry] of line) if (entry !== 0) lines.add(row, entry);
      value[column]! -= program.value[first]!;
    }
    lines.endLine();
  }
  const changed = lines.finish();
  return { ...program, value, rowLower, byColumn: changed, byRow: transpose(changed, rows) };

  function* entriesOf(column: number): Generator<[row: number, entry: number]> {
    for (let k = byColumn.starts[column]!; k < byColumn.starts[column + 1]!; k++) {
      yield [byColumn.index[k]!, byColumn.entry[k]!];
    }
  }
}
