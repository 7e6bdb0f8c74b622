import type { Area } from '../../grid/area';

/** What the open file holds beside its cells. */
export interface FileState {
  metadata: MetadataState[];
  charts: ChartState[];
  protections: ProtectionState[];
  filters: FilterState[];
  columnGroups: readonly ColumnGroupState[];
  /** Sheets that are not cells, by the grid's own id. A test puts them there. */
  sheetTypes: Map<string, 'OBJECT' | 'DATASOURCE'>;
}

export function emptyFile(): FileState {
  return { metadata: [], charts: [], protections: [], filters: [], columnGroups: [], sheetTypes: new Map() };
}

/** A mark that only scripts see, on a row, a column, a sheet or the whole file. */
export interface MetadataState {
  readonly id: number;
  /** The grid's id of the sheet; `null` for the whole file. */
  sheet: string | null;
  /** The one row or column, counted from 1; `null` for the sheet. It moves with what it is on. */
  line: Line | null;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
}

/** A whole row or column. */
export interface Line {
  readonly axis: 'row' | 'column';
  readonly position: number;
}

/** A range or a whole sheet that is kept from being edited. */
export interface ProtectionState {
  readonly sheet: string;
  /** `null` for the whole sheet. */
  area: Area | null;
  unprotected: readonly Area[];
  description: string;
  isWarning: boolean;
  /** Whether it lets the script's user through: not where another person made it and named no other editors. */
  letsScriptThrough: boolean;
}

/** The filter of a sheet: one at most. Its first row is the heading. */
export interface FilterState {
  readonly area: Area;
  /** The shown texts that are hidden, by the column of the sheet. */
  readonly hidden: ReadonlyMap<number, readonly string[]>;
}

/** Neighbouring columns that fold together. Those of a group within a group belong to both. */
export interface ColumnGroupState {
  readonly sheet: string;
  /** Counted from 1. */
  readonly first: number;
  readonly last: number;
  /** 1 for a group that is in no other. */
  readonly depth: number;
  readonly isCollapsed: boolean;
}

/** A chart that floats over a sheet. */
export interface ChartState {
  readonly id: number;
  /** The grid's id of the sheet over which it floats. */
  readonly sheet: string;
  readonly type: ChartType;
  readonly areas: readonly Area[];
  /** How many rows at the top are headings. */
  readonly headers: number;
  /** As the script gave them: `title`, `width`, `height`, `colors`, `hAxis` … */
  readonly options: Readonly<Record<string, unknown>>;
  readonly position: ChartPosition;
}

export type ChartType = 'BAR' | 'COLUMN' | 'LINE' | 'PIE';

/** A chart that is being built: it floats nowhere yet until it is told where. */
export type DraftChart = Omit<ChartState, 'position'> & { readonly position: ChartPosition | null };

/** The cell, counted from 1, at which the chart's corner stands, and pixels from it. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}
