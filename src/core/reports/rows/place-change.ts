import { type Cell, isBlank } from '../../table';
import { numberFormat } from '../cell-formats';
import { canonical } from '../standing/skeleton';
import { type Block, blocksOf, type Line } from './blocks';
import type { ChangedRow, RowsChange } from './rows-change';
import type { TabNow } from './tab-now';

/** Where a change goes in a tab. */
export interface PlacedChange {
  readonly blocks: readonly Block[];
  /** Cells that need another number format before they are written. */
  readonly formats: readonly {
    readonly row: number;
    readonly column: number;
    readonly pattern: string;
  }[];
  /** Rows that are new, each as wide as the tab's columns of the record reach. */
  readonly added: readonly (readonly Cell[])[];
  /** The row below which they stand. */
  readonly addedBelow: number;
  /** Whether something of the person's stands further down. */
  readonly isInside: boolean;
  /** Codes of rows in which a formula of the person's stays in the place of what is worked out. */
  readonly kept: readonly string[];
}

/** Why nothing may be written. */
export type Hindrance =
  /** Rows that hold neither what the preview saw nor what is to be. */
  | { readonly kind: 'changed since'; readonly codes: readonly string[] }
  /** A formula or picture of the person's stands where the change would write. */
  | { readonly kind: 'in the way'; readonly code: string; readonly row: number; readonly column: number };

/**
 * Finds the rows of a change by what names them, wherever they stand now, and what of them is to be written. A row that holds
 * already what it is to hold is left alone, so that a change that broke off is finished by the same change.
 */
export function placeChange(change: RowsChange, tab: TabNow): PlacedChange | Hindrance {
  const { cells, fixed, places } = tab;
  const columns = change.columns.map(({ key }) => places.columns.indexOf(key));
  const body = cells.map((_, row) => row).slice(places.headerRow + 1);
  const holds = (row: number, at: number, cell: Cell | null | undefined) =>
    cell !== null && cell !== undefined && isSame(cells[row]?.[columns[at] ?? -1], cell);
  const { names } = change;
  const nameIn = (row: number) => names.some((at) => !isBlank(cells[row]?.[columns[at] ?? -1]));
  const isNamed = (row: number, { code }: ChangedRow) => names.some((at) => holds(row, at, code));
  const isAsRead = (row: number, { before, after }: ChangedRow) =>
    (before ?? []).every(
      (cell, at) =>
        cell === null ||
        holds(row, at, cell) ||
        // Whoever has left has no name by which the row could be found.
        (!(names.includes(at) && after[at] === '') && holds(row, at, after[at])),
    );

  const lines: Line[] = [];
  const added: Cell[][] = [];
  const since: string[] = [];
  for (const one of change.rows) {
    const { before, after, code } = one;
    const isGone = names.every((at) => after[at] === '');
    const row =
      before === null
        ? body.find((at) => after.every((cell, column) => cell === null || holds(at, column, cell)))
        : body.find((at) => isAsRead(at, one));
    if (row !== undefined && before !== null) lines.push(lineOf(row, one));
    else if (row === undefined) {
      if (body.some((at) => isNamed(at, one)) || (before !== null && !isGone)) since.push(code);
      else if (before === null) added.push(spread(after));
    }
  }
  if (since.length > 0) return { kind: 'changed since', codes: since };
  for (const {
    row,
    changes,
    change: { code, before },
  } of lines)
    for (const [column, at] of changes)
      if (fixed[row]?.[column] && before?.[at] !== null) return { kind: 'in the way', code, row, column };

  const kept = new Set<string>();
  for (const {
    row,
    changes,
    change: { code },
  } of lines)
    for (const [column] of [...changes]) {
      if (!fixed[row]?.[column]) continue;
      changes.delete(column);
      kept.add(code);
    }
  const addedBelow = Math.max(places.headerRow, ...body.filter(nameIn));
  return {
    blocks: blocksOf(lines, tab, columns),
    formats: lines.flatMap(({ row, changes, change: { after } }) =>
      [...changes].flatMap(([column, at]) => {
        const pattern = patternFor(after[at] ?? '', cells[row]?.[column] ?? '', change.columns[at]?.format);
        return pattern === null ? [] : [{ row, column, pattern }];
      }),
    ),
    added,
    addedBelow,
    isInside: cells
      .slice(addedBelow + 1)
      .some((row, below) =>
        row.some((cell, column) => !isBlank(cell) || fixed[addedBelow + 1 + below]?.[column]),
      ),
    kept: [...kept],
  };

  function lineOf(row: number, one: ChangedRow): Line {
    const changes = new Map<number, number>();
    one.after.forEach((cell, at) => {
      const column = columns[at] ?? -1;
      if (cell !== null && column !== -1 && !holds(row, at, cell)) changes.set(column, at);
    });
    return { row, change: one, changes };
  }

  function spread(after: ChangedRow['after']): Cell[] {
    const row = Array.from({ length: Math.max(...columns) + 1 }, (): Cell => '');
    after.forEach((cell, at) => {
      const column = columns[at] ?? -1;
      if (column !== -1) row[column] = cell ?? '';
    });
    return row;
  }
}

export function isSame(one: Cell | undefined, other: Cell): boolean {
  return canonical(one) === canonical(other);
}

/**
 * The number format that a cell needs before it is written, where it may have another: a text cell would make a text of a day,
 * and any other cell a day of some texts.
 */
function patternFor(cell: Cell, standing: Cell, format: RowsChange['columns'][0]['format'] = 'general') {
  const isText = typeof standing === 'string' && !isBlank(standing);
  if (typeof cell !== 'string') return isText ? numberFormat(cell, format) : null;
  const isAmbiguous = /\d/.test(cell) && !cell.startsWith('http');
  return isAmbiguous && !isText && format !== 'text' ? numberFormat(cell, format) : null;
}
