import type { Block, CellFormat, Report } from '../../core/reports/report';

/** How a cell looks, colours that its value decides aside. */
export interface CellStyle {
  readonly format: CellFormat;
  readonly bold: boolean;
  /** `null`: no colour. */
  readonly background: string | null;
  readonly wrap: Wrap;
}

export type Wrap = 'wrap' | 'clip' | 'overflow';

/** A cell in no block. */
export const bareStyle: CellStyle = { format: 'general', bold: false, background: null, wrap: 'overflow' };

const headerStyle: CellStyle = { ...bareStyle, bold: true, background: '#e8eef4', wrap: 'wrap' };
const boldStyle: CellStyle = { ...bareStyle, bold: true };

/** The style of each cell of a report, by its block. Most cells share their style with a whole column. */
export function cellStyles({ cells, columns, blocks }: Report): readonly (readonly CellStyle[])[] {
  const bareRow = columns.map(() => bareStyle);
  const styles: CellStyle[][] = cells.map(() => bareRow);
  const bodyRow = columns.map(({ format }): CellStyle => ({ ...bareStyle, format, wrap: 'clip' }));
  for (const block of blocks) {
    for (let row = 0; row < block.rows; row += 1) {
      const line = (styles[block.row + row] ?? bareRow).slice();
      for (let column = block.column; column < block.column + block.columns; column += 1) {
        line[column] =
          block.role === 'body' ? (bodyRow[column] ?? bareStyle) : styleIn(block, row, column - block.column);
      }
      styles[block.row + row] = line;
    }
  }
  return styles;
}

function styleIn(block: Block, row: number, column: number): CellStyle {
  if (block.role === 'header') return headerStyle;
  if (block.role === 'title') return boldStyle;
  if (block.role !== 'summary') return bareStyle;
  return column === 0 ? boldStyle : { ...bareStyle, format: block.formats?.[row] ?? 'general' };
}
