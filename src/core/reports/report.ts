import type { Cell, IsoDate } from '../table';

/** A tab that Tierwise writes, as a plain value. The add-on renders it into a sheet, files/ into an .xlsx. */
export interface Report {
  readonly kind: ReportKind;
  /** '' for the only campaign; Scores and Settings belong to none. */
  readonly campaign: string;
  /** The tab's name, such as `Shortlist · 双11`. */
  readonly name: string;
  /** Rectangular: every row has the same length. */
  readonly cells: readonly (readonly ReportCell[])[];
  /** For each column: how its cells are written, and how wide. */
  readonly columns: readonly ReportColumn[];
  /** Rectangles of `cells` with a role, offsets counted from 0. Blocks never overlap. */
  readonly blocks: readonly Block[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly notes: readonly CellNote[];
  readonly dropdowns: readonly Dropdown[];
  readonly colourRules: readonly ColourRule[];
  readonly charts: readonly Chart[];
  /** The columns whose content is the person's own and outlives a rerun, by creator id. */
  readonly userColumns: UserColumns | null;
  /** For a tab that only grows: what stands in it is never written again. */
  readonly appendOnly?: AppendOnly;
}

export type ReportKind =
  | 'scores'
  | 'settings'
  | 'shortlist'
  | 'plan'
  | 'overview'
  | 'log'
  | 'dashboard'
  | 'client'
  | 'results';

/**
 * The type is the tag: a string is text and stays text (`00123`, `1/2`, `=SUM(A1)`), a number is a number,
 * `null` is blank, a date is a date, a boolean is one that a person wrote. Only `formula` is ever a formula: one
 * of ours, or one that a person wrote into a tab of ours.
 */
export type ReportCell = string | number | boolean | null | IsoDate | OwnFormula;

export interface OwnFormula {
  /** Begins with `=`. */
  readonly formula: string;
  /**
   * What a person's formula in a file last came to, '' where that is not known. One of ours has none: a file must work
   * where the add-on is not, so it is left out of it.
   */
  readonly result?: Cell;
}

export function isFormula(cell: ReportCell): cell is OwnFormula {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

/** `general` is as the spreadsheet shows a value by itself; `cents` is money to the cent; `week` a day without its year. */
export type CellFormat =
  | 'general'
  | 'text'
  | 'whole'
  | 'decimal'
  | 'percent'
  | 'money'
  | 'cents'
  | 'date'
  | 'week'
  | 'score';

export interface ReportColumn {
  /** What a rerun knows the column by, whatever its title became; '' for one that a person added. */
  readonly key: string;
  /** How the table's cells in this column show. Text columns are set to text before anything is written. */
  readonly format: CellFormat;
  /** Pixels. */
  readonly width: number;
  /** Out of sight in a new tab, with its neighbours that are too, until a person unfolds them. */
  readonly folded?: true;
}

export interface Block {
  /** `title`, `summary` (label and value), `header` (a table's header row), `body` (its rows, a creator each), `remark`, `figures` (rows of other tables than that of creators), `problems` (rows on what could not be read). */
  readonly role: 'title' | 'summary' | 'header' | 'body' | 'figures' | 'remark' | 'problems';
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** For `summary`, the format of each row's value; for tables and headers, of each column where it is not the report's. */
  readonly formats?: readonly CellFormat[];
}

export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface Dropdown {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly choices: readonly string[];
  /** Goes on below its rows to the tab's end, for rows that a person adds. */
  readonly goesOn?: true;
}

export interface ColourRule {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly when: ColourCondition;
  readonly background: string;
}

/** A formula begins with `=` and speaks of the rectangle's first cell, as Sheets and Excel have it: others follow from `$`. */
export type ColourCondition =
  | { readonly textIs: string }
  | { readonly atLeast: number }
  | { readonly below: number }
  | { readonly formula: string };

export interface Chart {
  readonly kind: 'bar' | 'column' | 'line' | 'pie';
  readonly title: string;
  /** Label column and value column with their header row: a rectangle of `cells`, labels first. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Where the chart's corner stands. */
  readonly atRow: number;
  readonly atColumn: number;
}

export interface UserColumns {
  /** Offset of the header row that names the columns. */
  readonly headerRow: number;
  /** Offset of the column that holds the creator id. */
  readonly keyColumn: number;
  /** Offsets of the person's own columns. */
  readonly columns: readonly number[];
  /**
   * For each column of the header, its title in every language, so that a tab written in another one is understood;
   * after them those of columns that the tab may have had before.
   */
  readonly titles: readonly (readonly string[])[];
  /** The heading over what a person wrote beside creators who are gone. */
  readonly goneHeading: string;
  /** Where each row is a thing of its own that is kept elsewhere too, such as a note of a campaign. */
  readonly rowsOfRecord?: RowsOfRecord;
}

/**
 * Rows that a record knows. What the report says in the person's columns was read in the tab before, so it is written where
 * the tab is blank. A row that a person has deleted is written again; a copied one stays below the list as it is.
 */
export interface RowsOfRecord {
  /**
   * Offsets of the columns by which a row is known where its key was mistyped or cleared, the surest first: the first holds
   * the key once more, the others what may name several rows and tells one where it names it alone.
   */
  readonly witnesses: readonly number[];
  /** Words of the report's in columns of the person's that say nothing of theirs, such as a first status. */
  readonly proposed: readonly { readonly column: number; readonly word: string }[];
  /** Cells of the person's that the report changes, where they still hold what is expected. */
  readonly changed: readonly ChangedCell[];
}

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: ReportCell;
}

export interface AppendOnly {
  readonly headerRow: number;
  /** Offset of a column of numbers that never fall from row to row: those above the last that stands are new. */
  readonly orderColumn: number;
  /** For each column, its title in every language. */
  readonly titles: readonly (readonly string[])[];
}
