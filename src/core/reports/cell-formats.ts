import type { Block, CellFormat, Report } from './report';

/** What a table's header and the titles of its columns stand on. */
export const headerBackground = '#e8eef4';

/**
 * What each cell of a report is to be shown as, by its block: a table's cells by the formats of the block where it has
 * some, else by the report's columns.
 */
export function cellFormats({ cells, columns, blocks }: Report): readonly (readonly CellFormat[])[] {
  const plainRow = columns.map((): CellFormat => 'general');
  const bodyRow = columns.map(({ format }) => format);
  const formats = cells.map(() => plainRow);
  for (const block of blocks) {
    for (let row = 0; row < block.rows; row += 1) {
      const line = (formats[block.row + row] ?? plainRow).slice();
      for (let column = 0; column < block.columns; column += 1) {
        line[block.column + column] = isTable(block)
          ? (block.formats?.[column] ?? bodyRow[block.column + column] ?? 'general')
          : formatIn(block, row, column);
      }
      formats[block.row + row] = line;
    }
  }
  return formats;
}

function isTable({ role }: Block): boolean {
  return role === 'body' || role === 'figures' || role === 'problems';
}

function formatIn({ role, formats }: Block, row: number, column: number): CellFormat {
  return role === 'summary' && column > 0 ? (formats?.[row] ?? 'general') : 'general';
}
