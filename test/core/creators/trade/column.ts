import type { CreatorField } from '../../../../src/core/creators/creator';
import type { Cell, Table } from '../../../../src/core/table';
import { tableOf } from '../../../support/creators/table';

/** One column of an export as the trade has it: its header, what a person would map it to, and two cells. */
export type TradeColumn = readonly [header: string, field: CreatorField | null, ...cells: Cell[]];

/** An export with invented rows below the headers that a tool or an agency uses. */
export interface TradeExport {
  readonly name: string;
  readonly columns: readonly TradeColumn[];
}

export function tableFrom({ columns }: TradeExport): Table {
  const height = Math.max(...columns.map((column) => column.length - 2));
  const body = Array.from({ length: height }, (_, row) =>
    columns.map((column) => (column[row + 2] ?? '') as Cell),
  );
  return tableOf([columns.map(([header]) => header), ...body]);
}
