import type { Cell, Table } from '../../../src/core/table';

/** A table that begins in A1 of a tab. */
export function tableOf(rows: readonly (readonly Cell[])[], tab = 'Creators'): Table {
  return { tab, firstRow: 1, firstColumn: 1, rows };
}
