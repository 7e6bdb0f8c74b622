import { type Cell, isBlank } from '../table';
import type { Block, Report, ReportCell } from './report';
import { findUserCells, keyOf, type UserRow } from './user-cells';

/** A report with what the person wrote into the tab before. */
export interface KeptReport {
  readonly report: Report;
  /** How many of the person's cells were carried over. */
  readonly kept: number;
}

/**
 * Carries a person's own cells from the tab as it stands into the report that will replace it, by the key of the row
 * (the creator's id): the columns that the report leaves to them, and columns that they added. What has no row any
 * more, and what contradicts itself, is listed below, so that nothing is lost in silence.
 *
 * @param previous the tab as it stands, from its first row and column
 */
export function keepUserColumns(report: Report, previous: readonly (readonly Cell[])[]): KeptReport {
  const { userColumns, columns, blocks } = report;
  if (userColumns === null) return { report, kept: 0 };
  const { headerRow, keyColumn, goneHeading } = userColumns;
  const keys = new Set(bodyRows(blocks).map((row) => keyOf(report.cells[row]?.[keyColumn] ?? null)));
  const found = findUserCells(previous, userColumns, keys, columns.length);
  if (found === null) return { report, kept: 0 };

  const { added } = found;
  const width = columns.length + added.length;
  const cells = report.cells.map((row) => [...row, ...added.map((): ReportCell => null)]);
  for (const { to, title } of added) (cells[headerRow] as ReportCell[])[to] = title === '' ? null : title;

  const left = fillIn(found.rows, cells, bodyRows(blocks), keyColumn);
  const gone = goneRows(left, keyColumn, width);
  const base = cells.length;
  const goneBlocks: readonly Block[] =
    gone.length === 0
      ? []
      : [
          { role: 'title', row: base + 1, column: 0, rows: 1, columns: 1 },
          { role: 'body', row: base + 2, column: 0, rows: gone.length, columns: width },
        ];
  const heading = [goneHeading, ...emptyRow(width - 1)];
  return {
    report: {
      ...report,
      cells: gone.length === 0 ? cells : [...cells, emptyRow(width), heading, ...gone],
      columns: [...columns, ...added.map(() => ({ format: 'general', width: 100 }) as const)],
      blocks: [...blocks.map((block) => widened(block, headerRow, width)), ...goneBlocks],
    },
    kept: found.rows.reduce((sum, row) => sum + row.cells.size, 0),
  };
}

function bodyRows(blocks: readonly Block[]): readonly number[] {
  return blocks
    .filter(({ role }) => role === 'body')
    .flatMap(({ row, rows }) => Array.from({ length: rows }, (_, offset) => row + offset));
}

/**
 * Writes the person's cells beside their keys, in place. What has no row, or finds another word of the person's in
 * its place already, is left over.
 */
function fillIn(
  rows: readonly UserRow[],
  cells: ReportCell[][],
  bodies: readonly number[],
  keyColumn: number,
): readonly UserRow[] {
  const rowOf = new Map<string, ReportCell[]>();
  for (const at of bodies) {
    const row = cells[at] as ReportCell[];
    const key = keyOf(row[keyColumn] ?? null);
    if (key !== '' && !rowOf.has(key)) rowOf.set(key, row);
  }
  const written = new Map<string, Map<number, ReportCell>>();
  return rows.flatMap((one): UserRow[] => {
    const row = rowOf.get(one.key);
    if (row === undefined) return [one];
    const there = written.get(one.key) ?? new Map<number, ReportCell>();
    written.set(one.key, there);
    const rest = new Map<number, ReportCell>();
    for (const [column, cell] of one.cells) {
      const before = there.get(column);
      if (before !== undefined && !isSame(before, cell)) rest.set(column, cell);
      else {
        there.set(column, cell);
        row[column] = cell;
      }
    }
    return rest.size === 0 ? [] : [{ ...one, cells: rest }];
  });
}

/** The rows that are listed below; the same one only once. */
function goneRows(
  left: readonly UserRow[],
  keyColumn: number,
  width: number,
): readonly (readonly ReportCell[])[] {
  const rows = left.map(({ key, name, cells }) => {
    const row = emptyRow(width);
    if (key !== '') row[keyColumn] = key;
    if (!isBlank(name)) row[keyColumn + 1] = name;
    for (const [column, cell] of cells) row[column] = cell;
    return row;
  });
  const seen = new Set<string>();
  return rows.filter((row) => {
    const text = JSON.stringify(row);
    return !seen.has(text) && seen.add(text);
  });
}

/** The list's own header and body reach over the columns that the person added. */
function widened(block: Block, headerRow: number, width: number): Block {
  const isList = block.row === headerRow || (block.role === 'body' && block.row === headerRow + 1);
  return isList ? { ...block, columns: width - block.column } : block;
}

function isSame(one: ReportCell, other: ReportCell): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function emptyRow(width: number): ReportCell[] {
  return Array.from({ length: width }, () => null);
}
