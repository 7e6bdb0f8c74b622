import { InputError } from '../../core/input-error';
import { addonMessages } from '../../core/messages/addon';
import { type Language, listed, say } from '../../core/messages/message';
import type { Report } from '../../core/reports/report';
import { looksIn, type MergedReport, mergeStanding } from '../../core/reports/standing/merge-standing';
import { likelierSkeleton, type Unreadable } from '../../core/reports/standing/read-standing';
import { canonical, printOfChoices } from '../../core/reports/standing/skeleton';
import type { PlacedLook, StandingTab } from '../../core/reports/standing/standing-tab';
import { type Extent, type Grid, rectangle, type TabPicture, tabPicture } from '../rendering/tab-picture';
import { type ListFilter, readFilter } from './filter';
import type { OwnTab } from './own-tabs';
import { type Before, type Merged, readBefore } from './standing';
import { copyOf, freeName, isUnfinishedName, type NamedTab } from './working/working-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** What one writing knows of the file. */
export interface File {
  readonly spreadsheet: Spreadsheet;
  readonly own: readonly OwnTab[];
  tabs: readonly NamedTab[];
  readonly language: Language;
  readonly token: string;
}

/** What a rewriting is going to do, found out before anything is changed. */
export interface Rewriting {
  /** The name that the tab keeps, or gets where it was never finished. */
  readonly name: string;
  readonly before: Before;
  readonly merged: MergedReport;
  readonly picture: TabPicture;
  /** The person's rules that `merged.looks` count. */
  readonly rules: Before['rules'];
  /** By column, what the person has made of our dropdowns. */
  readonly lists: ReadonlyMap<number, Rule>;
  readonly mergedCells: readonly Merged[];
  readonly filter: ListFilter | null;
  /** The copy of the looks that a run that was cut off has left. */
  readonly copy: Sheet | null;
  /** Whether a person's looks would be lost if this run were cut off. */
  readonly needsCopy: boolean;
  readonly token: string;
  readonly chartTitles: readonly string[];
}

/**
 * Reads the tab and all that a person gave it, and puts the new one together.
 * @throws InputError where its list cannot be recognised any more
 */
export function planRewriting(file: File, report: Report, sheet: Sheet, mark: OwnTab): Rewriting {
  const { spreadsheet, language } = file;
  const { written, writing } = mark;
  const read = readBefore(spreadsheet, sheet, written);
  const copy = writing === null ? null : copyOf(file.tabs, writing.token);
  const copied = copy === null ? null : readBefore(spreadsheet, copy, written);
  const cells = copied === null ? read.standing.cells : asCopied(read.standing.cells, copied.standing.cells);
  const standing: StandingTab = {
    ...read.standing,
    cells,
    isUnfinished: writing !== null,
    written:
      writing === null ? written : likelierSkeleton({ ...read.standing, cells }, written, writing.written),
  };
  const before = { ...read, standing };
  const merged = mergeStanding(report, standing);
  if (typeof merged === 'string') throw unreadable(merged, report, standing, language);
  const kept = copied === null ? null : keptLooks(copied, report, merged);
  const looks =
    kept === null
      ? merged.looks
      : [...kept.looks, ...notesSince(kept.before.standing.looks.notes, merged.looks)];
  const filter = readFilter(sheet) ?? (copy === null ? null : readFilter(copy));
  const mergedCells = kept?.before.merged ?? before.merged;
  const extent: Extent = { rows: standing.cells.length, columns: standing.cells[0]?.length ?? 0 };
  return {
    name: isUnfinishedName(standing.name) ? freeName(report.name, file.tabs) : standing.name,
    before,
    merged: { ...merged, looks },
    picture: tabPicture(
      { report: merged.report, looks },
      extent,
      language,
      (kept?.before ?? before).pictures,
    ),
    rules: kept?.before.rules ?? before.rules,
    lists: personsLists(kept?.before ?? before, merged),
    mergedCells,
    filter,
    copy,
    needsCopy: looks.length > 0 || mergedCells.length > 0 || filter !== null,
    token: writing !== null && copy !== null ? writing.token : file.token,
    chartTitles: [
      ...(written?.charts ?? []),
      ...(writing?.written.charts ?? []),
      ...report.charts.map(({ title }) => title),
    ],
  };
}

/** What to do about a tab of which nothing can be told. */
function unreadable(
  why: Unreadable,
  { columns, userColumns, cells }: Report,
  { name: tab, written }: StandingTab,
  language: Language,
): InputError {
  if (why === 'sorted apart') {
    const [witness = columns.length] = userColumns?.rowsOfRecord?.witnesses ?? [];
    const key = String(cells[userColumns?.headerRow ?? 0]?.[witness] ?? '');
    return new InputError(say(language, addonMessages.sortedApart, { tab, key }));
  }
  const titles = (written?.columns ?? []).map(({ title }) => title).filter((title) => title !== '');
  const shown = listed(language, titles.slice(0, 6));
  return new InputError(say(language, addonMessages.headerGone, { tab, titles: shown }));
}

/** How the tab looked before a run that was cut off, as that goes in the tab that is made now. */
function keptLooks(
  before: Before,
  report: Report,
  merged: MergedReport,
): { readonly before: Before; readonly looks: readonly PlacedLook[] } | null {
  const then = mergeStanding(report, before.standing);
  return typeof then === 'string' ? null : { before, looks: looksIn(then, merged) };
}

/**
 * The cells with what is the same in the copy as it is there: a run that was cut off between the formats and the figures
 * leaves days that read as numbers, and numbers that read as days.
 */
function asCopied(cells: StandingTab['cells'], copied: StandingTab['cells']): StandingTab['cells'] {
  return cells.map((row, at) =>
    row.map((cell, column) => {
      const was = copied[at]?.[column];
      return was !== undefined && typeof was !== typeof cell && canonical(was) === canonical(cell)
        ? was
        : cell;
    }),
  );
}

/** The dropdowns of ours to which a person has given other choices, by the column where they go. */
function personsLists(
  { rules, standing }: Before,
  { report, moved }: MergedReport,
): ReadonlyMap<number, Rule> {
  const lists = new Map<number, Rule>();
  for (const { column } of report.dropdowns) {
    const from = moved.columns.indexOf(column);
    const choices = standing.written?.choices[report.columns[column]?.key ?? ''];
    if (from === -1 || choices === undefined || lists.has(column)) continue;
    const [first] = standing.looks.rules.flatMap((row) => row[from] ?? []);
    const rule = first === undefined ? undefined : rules[first];
    const [values] = rule?.getCriteriaValues() ?? [];
    if (rule !== undefined && !(Array.isArray(values) && printOfChoices(values) === choices)) {
      lists.set(column, rule);
    }
  }
  return lists;
}

/** The notes that a person wrote since the copy was made. */
function notesSince(before: Grid<string>, now: readonly PlacedLook[]): readonly PlacedLook[] {
  const known = new Set(before.flat());
  return now.flatMap(({ row, column, note }) =>
    note === undefined || known.has(note) ? [] : [{ row, column, note }],
  );
}

/** Whether our columns stand in the order in which they were written last. */
export function isSameOrder({ written }: OwnTab, { skeleton }: MergedReport): boolean {
  const keys = (columns: readonly { readonly key: string }[]) => columns.map(({ key }) => key).join(' ');
  return written !== null && keys(written.columns) === keys(skeleton.columns);
}

/** Whether the list's header stands in the row in which it stood. */
export function isHeaderInPlace({ report, moved }: MergedReport): boolean {
  const header = report.userColumns?.headerRow;
  return header === undefined || moved.rows[header] === header;
}

/** Where merged cells go: only where they would hide nothing. */
export function movedArea(area: Merged, { report, moved }: MergedReport): Merged | null {
  const row = moved.rows[area.row];
  const column = moved.columns[area.column];
  if (row === null || row === undefined || column === null || column === undefined) return null;
  const hidden = rectangle(area.rows, area.columns, (down, right) =>
    down + right === 0 ? null : (report.cells[row + down]?.[column + right] ?? null),
  );
  return hidden.every((cells) => cells.every((cell) => cell === null)) ? { ...area, row, column } : null;
}

/** The filter over the list as it is now. */
export function movedFilter(
  filter: ListFilter,
  { blocks, userColumns }: Report,
  { rows, columns }: MergedReport['moved'],
): ListFilter {
  const row = rows[filter.row] ?? filter.row;
  const body = blocks.find((block) => block.role === 'body' && block.row === row + 1);
  const isList = row === userColumns?.headerRow && body !== undefined;
  const places = Array.from(
    { length: filter.columns },
    (_, at) => columns[filter.column + at] ?? null,
  ).filter((place): place is number => place !== null);
  const first = places.length === 0 ? filter.column : Math.min(...places);
  const last = places.length === 0 ? filter.column + filter.columns - 1 : Math.max(...places);
  return {
    row,
    column: first,
    rows: isList ? 1 + body.rows : filter.rows,
    columns: last - first + 1,
    criteria: new Map(
      [...filter.criteria].flatMap(([at, one]) => {
        const to = columns[at];
        return to === null || to === undefined ? [] : [[to, one] as const];
      }),
    ),
  };
}
