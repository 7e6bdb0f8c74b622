import { isBlank } from '../../table';
import {
  type Block,
  type ColourCondition,
  isFormula,
  type Report,
  type ReportCell,
  type ReportColumn,
  type RowsOfRecord,
} from '../report';
import { looksOf } from './looks-of';
import { type Move, moveFormula } from './move-formula';
import { type ColumnPlaces, placeColumns } from './place-columns';
import { placeRows, type RowPlaces } from './place-rows';
import { readStanding, type StandingList, type Unreadable } from './read-standing';
import {
  asFresh,
  type FreshReport,
  type Skeleton,
  type SkeletonColumn,
  skeletonOf,
  titleOf,
} from './skeleton';
import type { PlacedLook, StandingTab } from './standing-tab';

/** A report with all that a person had in the tab before. */
export interface MergedReport {
  readonly report: Report;
  /** What the person gave cells beside their content. */
  readonly looks: readonly PlacedLook[];
  /** How many of the person's cells were carried over. */
  readonly kept: number;
  readonly skeleton: Skeleton;
  /** Where the rows and columns of the tab went, offsets counted from 0; `null` for one that is no more. */
  readonly moved: Moved;
  /** What each row and column of the report is, alike in every merging with the same report. */
  readonly names: { readonly rows: readonly string[]; readonly columns: readonly string[] };
}

export interface Moved {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

/** The report as it is written into a new tab. */
export function mergeNothing(report: Report): MergedReport {
  return {
    report,
    looks: [],
    kept: 0,
    skeleton: skeletonOf(report),
    moved: { rows: [], columns: [] },
    names: { rows: [], columns: [] },
  };
}

/**
 * Carries all that is a person's from the tab as it stands into the report that will replace it: the columns that are
 * theirs and those that they added, beside their creator; text above the header and lines below the list; formulas as
 * formulas, whose references follow their rows and columns; titles that they changed; and how their cells look. What
 * has no row any more, and what contradicts itself, is listed below, so that nothing is lost in silence.
 *
 * @returns why nothing can be told of what stands, where the list cannot be recognised any more or its rows contradict
 * themselves
 */
export function mergeStanding(report: Report, standing: StandingTab): MergedReport | Unreadable {
  const isEmpty = standing.cells.every((row) => row.every(isBlank));
  if (report.userColumns === null || isEmpty) return mergeNothing(report);
  const fresh = asFresh(report, report.userColumns);
  const list = readStanding(fresh, standing);
  return typeof list === 'string' ? list : merge(fresh, standing, list);
}

function merge(freshReport: FreshReport, standing: StandingTab, list: StandingList): MergedReport {
  const { report, columns: written } = freshReport;
  const { headerRow } = freshReport.userColumns;
  const columns = placeColumns(freshReport, standing, list);
  const rows = placeRows(freshReport, standing, list, columns);
  const move: Move = {
    tab: standing.name,
    rowOf: (row) => rows.of[row] ?? null,
    columnOf: (column) => columns.of[column] ?? null,
    list: { from: standingSpan(list), to: [rows.fresh[headerRow + 1] ?? 0, rows.lastOfList] },
  };
  for (const { row, column, cell } of rows.carried) {
    const line = rows.cells[row] as ReportCell[];
    line[column] = isFormula(cell) ? { formula: moveFormula(cell.formula, move) } : cell;
  }
  const merged: Report = {
    ...report,
    cells: rows.cells,
    columns: columns.order.map(
      ({ fresh }): ReportColumn =>
        (fresh === null ? undefined : report.columns[fresh]) ?? { key: '', format: 'general', width: 100 },
    ),
    ...shifted(freshReport, rows, columns),
  };
  const skeleton = columns.order.map(({ fresh, title }): SkeletonColumn => {
    const one = fresh === null ? undefined : written[fresh];
    const known = titleOf(title);
    if (one === undefined) return { key: '', title: known };
    return known === one.title ? one : { ...one, title: known, ours: one.title };
  });
  return {
    report: merged,
    looks: looksOf(merged, standing, list, rows, columns),
    kept: rows.carried.length,
    skeleton: skeletonOf(report, skeleton),
    moved: { rows: rows.of, columns: columns.of },
    names: namesOf(rows, columns),
  };
}

/**
 * The looks of one merging as they go in another with the same report: by the creator, the line and the column that they
 * are on, wherever those stand. What the other has no place for is left out.
 */
export function looksIn(of: MergedReport, other: MergedReport): readonly PlacedLook[] {
  const rows = new Map(other.names.rows.map((name, at) => [name, at]));
  const columns = new Map(other.names.columns.map((name, at) => [name, at]));
  return of.looks.flatMap((look): PlacedLook[] => {
    const row = rows.get(of.names.rows[look.row] ?? '');
    const column = columns.get(of.names.columns[look.column] ?? '');
    return row === undefined || column === undefined ? [] : [{ ...look, row, column }];
  });
}

function namesOf(rows: RowPlaces, columns: ColumnPlaces): MergedReport['names'] {
  const ofFresh = new Map(rows.fresh.map((row, fresh) => [row, fresh]));
  return {
    rows: numbered(
      rows.cells.map((cells, row) => {
        const fresh = ofFresh.get(row);
        return fresh === undefined ? JSON.stringify(cells) : `row ${fresh}`;
      }),
    ),
    columns: numbered(columns.order.map(({ fresh, title }) => (fresh === null ? title : `column ${fresh}`))),
  };
}

/** Names that are each alone: of equals, with how many came before. */
function numbered(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${name} ${before}`;
  });
}

/** The list as it stands: from the row under the header to the last creator before anything else. */
function standingSpan({ rows, headerRow }: StandingList): readonly [number, number] {
  let last = headerRow;
  for (let row = headerRow + 1; row < rows.length; row += 1) {
    const kind = rows[row]?.kind;
    if (kind === 'creator') last = row;
    else if (kind !== 'free') break;
  }
  return [headerRow + 1, last];
}

function movedRecord(
  { witnesses, proposed, changed }: RowsOfRecord,
  row: (at: number) => number,
  column: (at: number) => number,
): RowsOfRecord {
  return {
    witnesses: witnesses.map(column),
    proposed: proposed.map((one) => ({ ...one, column: column(one.column) })),
    changed: changed.map((one) => ({ ...one, row: row(one.row), column: column(one.column) })),
  };
}

/** A formula of ours speaks of rows and columns of the report, which a person may have moved. */
function movedCondition(
  when: ColourCondition,
  row: (at: number) => number,
  column: (at: number) => number,
): ColourCondition {
  if (!('formula' in when)) return when;
  const nowhere = [-1, -1] as const;
  const move: Move = { tab: '', rowOf: row, columnOf: column, list: { from: nowhere, to: nowhere } };
  return { formula: moveFormula(when.formula, move) };
}

/** All that stands at rows and columns of the fresh report, where those went. */
function shifted({ report, userColumns }: FreshReport, rows: RowPlaces, columns: ColumnPlaces) {
  const { headerRow } = userColumns;
  const row = (at: number) => rows.fresh[at] ?? at;
  const column = (at: number) => columns.fresh[at] ?? at;
  const isList = (block: Block) =>
    block.row === headerRow || (block.role === 'body' && block.row === headerRow + 1);
  const endOf = (block: Block): number => {
    const last = column(block.column + block.columns - 1);
    if (!isList(block)) return last;
    let end = last;
    while (columns.order[end + 1]?.fresh === null) end += 1;
    return end;
  };
  const blocks = report.blocks.map((block): Block => {
    const from = column(block.column);
    const to = endOf(block);
    const { formats, ...rest } = block;
    const moved = { ...rest, row: row(block.row), column: from, columns: to - from + 1 };
    if (formats === undefined) return moved;
    // A summary has a format for each row, a table for each column.
    if (block.role === 'summary') return { ...moved, formats };
    const spread = Array.from({ length: to - from + 1 }, (_, at) => {
      const fresh = columns.order[from + at]?.fresh ?? null;
      return fresh === null ? ('general' as const) : (formats[fresh - block.column] ?? 'general');
    });
    return { ...moved, formats: spread };
  });
  const width = (at: number, count: number) => column(at + count - 1) - column(at) + 1;
  return {
    blocks: [...blocks, ...rows.goneBlocks],
    frozenRows: report.frozenRows === 0 ? 0 : row(report.frozenRows - 1) + 1,
    frozenColumns: report.frozenColumns === 0 ? 0 : column(report.frozenColumns - 1) + 1,
    notes: report.notes.map((note) => ({ ...note, row: row(note.row), column: column(note.column) })),
    dropdowns: report.dropdowns.map((one) => ({ ...one, row: row(one.row), column: column(one.column) })),
    colourRules: report.colourRules.map((rule) => ({
      ...rule,
      when: movedCondition(rule.when, row, column),
      row: row(rule.row),
      column: column(rule.column),
      columns: width(rule.column, rule.columns),
    })),
    charts: report.charts.map((chart) => ({
      ...chart,
      row: row(chart.row),
      column: column(chart.column),
      columns: width(chart.column, chart.columns),
      atRow: row(chart.atRow),
    })),
    userColumns: {
      ...userColumns,
      headerRow: row(headerRow),
      keyColumn: column(userColumns.keyColumn),
      columns: userColumns.columns.map(column),
      ...(userColumns.rowsOfRecord
        ? { rowsOfRecord: movedRecord(userColumns.rowsOfRecord, row, column) }
        : {}),
      titles: columns.order.map(({ fresh, title }) =>
        fresh === null ? [title] : (userColumns.titles[fresh] ?? [title]),
      ),
    },
  };
}
