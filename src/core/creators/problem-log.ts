import type { Language } from '../messages/message';
import { type Cell, columnLetters, type Table } from '../table';
import { cellText } from './cells/cell-text';
import type { Problem } from './reading';
import { type RemarkKey, type RemarkValues, sayRemark } from './remarks';

/** Gathers what could not be read, with each place as the person sees it: spreadsheet rows and column letters. */
export interface ProblemLog {
  readonly language: Language;
  /** One problem. `row` and `column` are offsets in the table; `null` where all of them are meant. */
  add(severity: Problem['severity'], row: number | null, column: number | null, reason: string): void;
  /** Something worth knowing of what was read. */
  remark<Key extends RemarkKey>(
    severity: 'doubtful' | 'note',
    row: number | null,
    column: number | null,
    key: Key,
    values: RemarkValues<Key>,
  ): void;
  /** A cell's address, such as `D12`. */
  address(row: number, column: number): string;
  /** A column's letters. */
  letters(column: number): string;
  /** A row as the spreadsheet counts it. */
  sheetRow(row: number): number;
  /** All of it in the order of the rows, the table's own first; of a rejected row only why it was rejected. */
  problems(): readonly Problem[];
}

export function problemLog(table: Table, language: Language): ProblemLog {
  const found: Problem[] = [];
  const rejected = new Set<number>();
  const sheetRow = (row: number) => table.firstRow + row;
  const letters = (column: number) => columnLetters(table.firstColumn + column);
  const add: ProblemLog['add'] = (severity, row, column, reason) => {
    const cell: Cell = row === null || column === null ? '' : (table.rows[row]?.[column] ?? '');
    if (severity === 'rejected' && row !== null) rejected.add(sheetRow(row));
    found.push({
      row: row === null ? null : sheetRow(row),
      column: column === null ? null : letters(column),
      value: cellText(cell),
      reason,
      severity,
    });
  };
  return {
    language,
    add,
    remark(severity, row, column, key, values) {
      add(severity, row, column, sayRemark(language, key, values));
    },
    address: (row, column) => `${letters(column)}${sheetRow(row)}`,
    letters,
    sheetRow,
    problems() {
      const kept = found.filter(
        ({ row, severity }) => row === null || severity === 'rejected' || !rejected.has(row),
      );
      return kept.sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
    },
  };
}
