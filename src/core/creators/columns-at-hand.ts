import { isBlank, type Table } from '../table';
import { cellText } from './cells/cell-text';
import { recogniseColumns } from './columns/recognise-columns';
import { findHeader, firstTexts } from './header/find-header';
import type { ColumnChoices, ColumnMatch } from './reading';

/**
 * The columns of a table of which no creators can be read, for a person to say what they mean: by its header, or by the
 * first row that could be one. Empty where no row could.
 */
export function columnsAtHand(table: Table, choices: ColumnChoices): readonly ColumnMatch[] {
  const header = findHeader(table, choices) ?? firstTexts(table);
  if (header === null) return [];
  const below = table.rows.slice(header.row + 1, header.row + 1 + rowsShown);
  return recogniseColumns(table, header, choices).matches.map((match) => {
    const cells = below.map((row) => row[match.column - table.firstColumn] ?? '');
    const texts = [...new Set(cells.filter((cell) => !isBlank(cell)).map((cell) => cellText(cell)))];
    return {
      ...match,
      samples: texts.slice(0, 2).map((written) => ({ written: written.slice(0, 40), read: '' })),
    };
  });
}

const rowsShown = 50;
