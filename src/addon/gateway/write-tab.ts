import { InputError } from '../../core/input-error';
import { addonMessages } from '../../core/messages/addon';
import { type Language, listed, say } from '../../core/messages/message';
import type { AppendOnly, Report } from '../../core/reports/report';
import { usualFont } from '../../core/reports/standing/looks-of';
import { mergeNothing } from '../../core/reports/standing/merge-standing';
import type { WrittenTab } from '../../wire/endpoints';
import { lookGrids, newLooks, type TabPicture, tabPicture } from '../rendering/tab-picture';
import { appendRows } from './append-rows';
import { again, attempt } from './attempt';
import { drawCharts, removeCharts } from './charts';
import { foldAgain, freeze, furnish, moveColourRules, setNotes, setRules } from './decorate';
import { makeFilter } from './filter';
import { type MarkedTab, markNewTab, type OwnTab, ownTabOf, ownTabs } from './own-tabs';
import { paintNew, paintOver, putContent } from './paint';
import {
  type File,
  isHeaderInPlace,
  isSameOrder,
  movedArea,
  movedFilter,
  planRewriting,
  type Rewriting,
} from './plan-rewriting';
import { hasRoom, reasonOf } from './refusal';
import { type Before, mergeAgain, putBack } from './standing';
import {
  copyName,
  freeName,
  hasWorkingTabs,
  isUnfinishedName,
  namedTabs,
  sweep,
  unfinishedName,
} from './working/working-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Writes each report into its own tab, which is added where it does not stand yet, and shows the last one. A tab holds
 * its old content or its new one, whole, whenever the writing ends: it is marked as unfinished before anything of it
 * changes and as whole when all has arrived, so that the next writing mends what a run that was cut off has left.
 *
 * @param token unlike that of any other run
 * @throws InputError saying what stands and why it could not be written
 */
export function writeTabs(
  reports: readonly Report[],
  language: Language,
  token: string,
): readonly WrittenTab[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const own = ownTabs(spreadsheet);
  const file: File = { spreadsheet, own, tabs: namedTabs(spreadsheet), language, token };
  if (hasWorkingTabs(file.tabs)) attempt(() => sweep(spreadsheet, file.tabs, own));
  const written = new Map<Report, WrittenTab>();
  // What has happened stands before anything that follows from it.
  const logsFirst = [...reports.filter(isLog), ...reports.filter((report) => !isLog(report))];
  for (const report of logsFirst) {
    try {
      written.set(report, writeOne(file, report));
    } catch (error) {
      if (!(error instanceof InputError) || written.size === 0) throw error;
      const tabs = listed(
        language,
        [...written.values()].map(({ name }) => name),
      );
      throw new InputError(say(language, addonMessages.alreadyWritten, { sentence: error.message, tabs }));
    }
  }
  return reports.flatMap((report) => written.get(report) ?? []);
}

function isLog(report: Report): report is Report & { readonly appendOnly: AppendOnly } {
  return report.appendOnly !== undefined;
}

function writeOne(file: File, report: Report): WrittenTab {
  const { spreadsheet, own, language } = file;
  try {
    const found = ownTabOf(spreadsheet, own, report);
    if (found === null) return writeNew(file, report);
    return isLog(report) ? append(file, report, found) : rewrite(file, report, found);
  } catch (error) {
    if (error instanceof InputError) throw error;
    // Whatever fails before the first change.
    throw refused(file, 'notWritten', report.name, reasonOf(spreadsheet, null, error, 0, language));
  }
}

function writeNew(file: File, report: Report): WrittenTab {
  const { spreadsheet, token } = file;
  const merged = mergeNothing(report);
  const picture = tabPicture(merged, { rows: 0, columns: 0 }, file.language);
  let sheet: Sheet | null = null;
  let tabId = -1;
  try {
    sheet = spreadsheet.insertSheet(unfinishedName(report.name, token));
    tabId = sheet.getSheetId();
    const mark: OwnTab = {
      kind: report.kind,
      campaign: report.campaign,
      sheetId: tabId,
      written: null,
      writing: { token, written: merged.skeleton },
    };
    const setMark = markNewTab(sheet, mark);
    // Always, not only where the new tab is too small: so the calls are as many for ten rows as for thousands.
    sheet.insertRowsBefore(1, picture.rows);
    const missing = picture.columns - columnsOfNewTab;
    if (missing > 0) sheet.insertColumnsAfter(columnsOfNewTab, missing);
    putContent(sheet.getRange(1, 1, picture.rows, picture.columns), picture);
    paintNew(sheet, newLooks(report));
    freeze(sheet, report);
    setNotes(sheet, report);
    setRules(sheet, report, picture, [], []);
    furnish(sheet, report);
    drawCharts(sheet, report.charts);
    SpreadsheetApp.flush();
    const name = freeName(report.name, file.tabs);
    sheet.setName(name);
    setMark({ ...mark, written: merged.skeleton, writing: null });
    SpreadsheetApp.flush();
    file.tabs = [...file.tabs, { sheet, name }];
    return { tabId, name, kept: 0 };
  } catch (error) {
    const more = (picture.rows + rowsOfNewTab) * Math.max(picture.columns, columnsOfNewTab);
    const reason = reasonOf(spreadsheet, null, error, more, file.language);
    const stray = sheet;
    const isGone =
      stray === null || attempt(() => spreadsheet.deleteSheet(stray), 2) || isDeleted(spreadsheet, tabId);
    throw refused(file, isGone ? 'notMade' : 'strayTab', report.name, reason);
  }
}

/** A tab that only grows gets the rows that it lacks. One that a run has left unfinished is begun anew where nothing stands in it. */
function append(
  file: File,
  report: Report & { readonly appendOnly: AppendOnly },
  tab: MarkedTab,
): WrittenTab {
  const { spreadsheet, language } = file;
  const { sheet, mark, setMark } = tab;
  if (mark.writing !== null && sheet.getLastRow() === 0) {
    spreadsheet.deleteSheet(sheet);
    return writeNew(file, report);
  }
  try {
    appendRows(spreadsheet, sheet, report, language);
    if (mark.writing !== null) {
      paintNew(sheet, newLooks(report));
      freeze(sheet, report);
      furnish(sheet, report);
      if (isUnfinishedName(sheet.getName())) sheet.setName(freeName(report.name, file.tabs));
      setMark({ ...mark, written: mark.writing.written, writing: null });
      SpreadsheetApp.flush();
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const more = report.cells.length * report.columns.length;
    const reason = reasonOf(spreadsheet, sheet, error, more, language);
    throw refused(file, 'notWritten', sheet.getName(), reason);
  }
  return { tabId: mark.sheetId, name: sheet.getName(), kept: 0 };
}

/** Whether the tab is no more, although what followed its deletion failed. */
function isDeleted(spreadsheet: Spreadsheet, tabId: number): boolean {
  try {
    return spreadsheet.getSheetById(tabId) === null;
  } catch {
    return false;
  }
}

/** Sheets gives a new tab the columns A to Z and a thousand rows. */
const columnsOfNewTab = 26;
const rowsOfNewTab = 1_000;

function rewrite(file: File, report: Report, tab: MarkedTab): WrittenTab {
  const { sheet, mark, setMark } = tab;
  const { spreadsheet, language } = file;
  const plan = planRewriting(file, report, sheet, mark);
  const { before, merged, picture, token, name } = plan;
  const more =
    Math.max(picture.rows, before.maxRows) * Math.max(picture.columns, before.maxColumns) -
    before.maxRows * before.maxColumns;
  let copy = plan.copy;
  let cells: Range;
  try {
    setMark({ ...mark, writing: { token, written: merged.skeleton } });
    SpreadsheetApp.flush();
    if (copy === null && plan.needsCopy) copy = copyLooks(spreadsheet, sheet, copyName(name, token));
    makeRoom(sheet, picture, before);
    cells = sheet.getRange(1, 1, picture.rows, picture.columns).clearDataValidations();
    putContent(cells, picture);
    SpreadsheetApp.flush();
  } catch (error) {
    const reason = reasonOf(spreadsheet, sheet, error, more, language);
    const back = putBack(sheet, before, picture);
    const isWhole =
      back === 'all' &&
      attempt(() => setMark(mark), 2) &&
      (plan.copy !== null || attempt(() => removeCopy(spreadsheet, copyName(name, token)), 2));
    const outcome = isWhole ? 'notWritten' : back === 'unknown' ? 'leftUnknown' : 'leftUnfinished';
    throw refused(file, outcome, name, reason);
  }
  try {
    // Once more where it is refused: the figures stand, and every step may be done again.
    again(() => finish(tab, plan, cells));
  } catch (error) {
    throw refused(file, 'looksUnfinished', name, reasonOf(spreadsheet, sheet, error, 0, language));
  }
  attempt(() => {
    if (sheet.isSheetHidden()) sheet.showSheet();
    sheet.activate();
  });
  // Only now: Sheets keeps one tab in sight.
  const stray = copy;
  if (stray !== null) attempt(() => spreadsheet.deleteSheet(stray), 2);
  return { tabId: mark.sheetId, name, kept: merged.kept };
}

/**
 * A hidden copy of the tab under a name by which the next writing knows it; `null` where there is no room for one: then
 * only a run that is cut off would cost looks.
 */
function copyLooks(spreadsheet: Spreadsheet, sheet: Sheet, name: string): Sheet | null {
  try {
    const copy = spreadsheet.insertSheet(name, { template: sheet });
    SpreadsheetApp.flush();
    // Where a person has hidden all other tabs it stays in sight until it goes.
    attempt(() => copy.hideSheet());
    return copy;
  } catch (error) {
    removeCopy(spreadsheet, name);
    if (hasRoom(spreadsheet, sheet.getMaxRows() * sheet.getMaxColumns())) throw error;
    return null;
  }
}

/** Looked for by its name: it may be there although making it was refused. */
function removeCopy(spreadsheet: Spreadsheet, name: string): void {
  const copy = spreadsheet.getSheetByName(name);
  if (copy !== null) spreadsheet.deleteSheet(copy);
}

/** The grid large enough, and no merged cells that would swallow the values. */
function makeRoom(sheet: Sheet, picture: TabPicture, before: Before): void {
  const { maxRows, maxColumns } = before;
  if (picture.rows > maxRows) sheet.insertRowsAfter(maxRows, picture.rows - maxRows);
  if (picture.columns > maxColumns) sheet.insertColumnsAfter(maxColumns, picture.columns - maxColumns);
  if (before.merged.length > 0) {
    sheet.getRange(1, 1, Math.max(picture.rows, maxRows), Math.max(picture.columns, maxColumns)).breakApart();
  }
}

/** Everything but the figures, then the mark that the tab is whole. May be run any number of times. */
function finish({ sheet, mark, setMark }: MarkedTab, plan: Rewriting, cells: Range): void {
  const { merged, picture, filter, mergedCells } = plan;
  const { report, moved } = merged;
  const looks = lookGrids(report, picture, usualFont(plan.before.standing.looks).size);
  paintOver(cells, looks, plan.before.standing.looks);
  freeze(sheet, report);
  setRules(sheet, report, picture, looks.rules, plan.rules, plan.lists);
  const isMoved = moved.columns.some((to, from) => to !== from);
  const isInPlace = isSameOrder(mark, merged) && !isMoved && isHeaderInPlace(merged);
  moveColourRules(sheet, report, isInPlace, picture.rows > plan.before.maxRows);
  removeCharts(sheet, plan.chartTitles);
  drawCharts(sheet, report.charts);
  for (const area of mergedCells) {
    const to = movedArea(area, merged);
    if (to !== null) mergeAgain(sheet, to);
  }
  // A row that a person hid holds another creator now.
  sheet.showRows(1, picture.rows);
  // A hidden column stays so, unless it went elsewhere and would leave another hidden in its place.
  if (isMoved) {
    sheet.showColumns(1, picture.columns);
    foldAgain(sheet, report);
  }
  if (filter !== null) makeFilter(sheet, movedFilter(filter, report, moved));
  SpreadsheetApp.flush();
  if (plan.name !== plan.before.standing.name) sheet.setName(plan.name);
  setMark({ ...mark, written: merged.skeleton, writing: null });
  SpreadsheetApp.flush();
}

/** What stands, and why it could not be written. */
type Outcome = 'notWritten' | 'notMade' | 'strayTab' | 'leftUnfinished' | 'leftUnknown' | 'looksUnfinished';

function refused({ language }: File, outcome: Outcome, tab: string, reason: string): InputError {
  return new InputError(say(language, addonMessages[outcome], { tab, reason }));
}
