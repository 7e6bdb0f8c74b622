type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** A person's filter over a list, offsets counted from 0. */
export interface ListFilter {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** By column; only those that hide anything. */
  readonly criteria: ReadonlyMap<number, Criteria>;
}

export function readFilter(sheet: Sheet): ListFilter | null {
  const filter = sheet.getFilter();
  if (filter === null) return null;
  const range = filter.getRange();
  const [column, columns] = [range.getColumn() - 1, range.getNumColumns()];
  const criteria = new Map<number, Criteria>();
  for (let at = column; at < column + columns; at += 1) {
    const one = filter.getColumnFilterCriteria(at + 1);
    if (one !== null) criteria.set(at, one);
  }
  return { row: range.getRow() - 1, column, rows: range.getNumRows(), columns, criteria };
}

/** Sheets hides rows when a filter is made, not when values change: so it is made anew. */
export function makeFilter(sheet: Sheet, { row, column, rows, columns, criteria }: ListFilter): void {
  sheet.getFilter()?.remove();
  const filter = sheet.getRange(row + 1, column + 1, rows, columns).createFilter();
  for (const [at, one] of criteria) filter.setColumnFilterCriteria(at + 1, one);
}
