/** A chart as numbers, ready to be drawn. */
export interface ChartPicture {
  readonly type: 'BAR' | 'COLUMN' | 'LINE' | 'PIE';
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What stands along the axis of the labels, and along that of the values; `''` for nothing. */
  readonly labelTitle: string;
  readonly valueTitle: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface ChartSeries {
  readonly name: string;
  /** `null` where the cell has no number. */
  readonly values: readonly (number | null)[];
  readonly colour: string;
}

/** The part of a chart in which its values are drawn, in pixels. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
