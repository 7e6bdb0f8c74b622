/** A rectangle of cells on one sheet. Rows and columns count from 1, as people count them. */
export interface Area {
  /** The grid's own id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Calls `visit` for each cell, row by row, with the offsets inside the area counted from 0. */
export function eachCell(area: Area, visit: (rowOffset: number, columnOffset: number) => void): void {
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) visit(i, j);
  }
}

/** One value for each cell of the area, in rows. */
export function mapCells<T>(area: Area, valueAt: (rowOffset: number, columnOffset: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => valueAt(i, j)),
  );
}

/** A rectangle of Univer's on a sheet. */
export function areaOn(
  sheet: string,
  range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  },
): Area {
  return {
    sheet,
    row: range.startRow + 1,
    column: range.startColumn + 1,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** The same rectangle as Univer writes it: counted from 0, ends included. */
export function univerRange(area: Area) {
  return {
    startRow: area.row - 1,
    endRow: area.row + area.rows - 2,
    startColumn: area.column - 1,
    endColumn: area.column + area.columns - 2,
  };
}

/** Whether two areas of one sheet share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
