import type { Area } from '../grid/area';

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
