import { InputError } from '../../../core/input-error';
import { addonMessages } from '../../../core/messages/addon';
import { listed, say } from '../../../core/messages/message';
import { changedRowsMessages as messages } from '../../../core/messages/reports/changed-rows';
import { numberFormat } from '../../../core/reports/cell-formats';
import { type Hindrance, type PlacedChange, placeChange } from '../../../core/reports/rows/place-change';
import { writtenPlaces } from '../../../core/reports/standing/read-standing';
import { rowsToAppend } from '../../../core/reports/standing/rows-to-append';
import type { Skeleton } from '../../../core/reports/standing/skeleton';
import { columnLetters } from '../../../core/table';
import type { ChangeAnswer, ChangeRequest } from '../../../wire/endpoints';
import { cellValue } from '../../rendering/cell-value';
import { asInSheets } from '../../rendering/tab-picture';
import { putLines, rangeBelow, unknownLog } from '../append-rows';
import { type MarkedTab, tabMarked } from '../own-tabs';
import { reasonOf } from '../refusal';
import { contentOf, isPicture } from '../workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Changes the rows of a record: its log first, then the rows, then the mark that the request was answered, all sent at
 * once. What broke off is finished by the same request, or by another that holds the same lines. Twenty calls for a run of
 * neighbouring rows, with several two more and one for each further run.
 *
 * @throws InputError where something of the person's is in the way, or saying what stands and why it could not be written
 */
export function changeRowsOf(request: ChangeRequest): ChangeAnswer {
  const tabs = tabsOf(request);
  if (tabs === null) return { kind: 'changed since', codes: [] };
  const known = tabs.plan.mark.answered?.find(({ id }) => id === request.id);
  if (known !== undefined) return known.answer;
  try {
    return changeIn(tabs, request);
  } catch (error) {
    if (error instanceof InputError) throw error;
  }
  try {
    // Once more: what stands by now is found, and the rest is done.
    return changeIn(tabs, request);
  } catch (error) {
    throw error instanceof InputError ? error : refused(tabs, request, error);
  }
}

interface Tabs {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly plan: MarkedTab;
  readonly log: Sheet;
}

function tabsOf({ planTabId, logTabId, change: { campaign } }: ChangeRequest): Tabs | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const plan = tabMarked(spreadsheet, planTabId, 'plan', campaign);
  const log = spreadsheet.getSheetById(logTabId);
  return plan === null || log === null ? null : { spreadsheet, plan, log };
}

function changeIn({ spreadsheet, plan, log }: Tabs, request: ChangeRequest): ChangeAnswer {
  const { change, language } = request;
  const { sheet, mark, setMark } = plan;
  if (mark.written === null || mark.writing !== null)
    throw new InputError(say(language, messages.unfinished, { tab: sheet.getName() }));
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const formulas = range.getFormulas();
  const told: unknown[][] = log.getSheetValues(1, 1, -1, -1);
  // In one, because asking for the zone is a call.
  const read = contentOf(spreadsheet, [...values, ...told]);
  const [cells, lines] = [read.slice(0, values.length), read.slice(values.length)];
  const found = rowsToAppend(change.log, lines);
  if (found === 'moved on') return { kind: 'changed since', codes: [] };
  if (found === 'header gone') throw unknownLog(found, log.getName(), change.log.appendOnly, language);
  // Told and followed by others: it was done, and what stands now is theirs.
  if (found.hasLater) return { kind: 'changed since', codes: [] };
  const places = writtenPlaces(cells, mark.written);
  if (places === null) throw headerGone(sheet, mark.written, language);
  const fixed = formulas.map((row, at) =>
    row.map((formula, column) => formula || (isPicture(values[at]?.[column]) ? 'picture' : '')),
  );
  const placed = placeChange(change, { cells, fixed, places });
  if ('kind' in placed) {
    if (placed.kind === 'changed since') return placed;
    throw inTheWay(placed, sheet, String(cells[places.headerRow]?.[placed.column] ?? ''), language);
  }
  if (found.rows.length > 0) putLines(log, change.log, found, lines.length, language);
  put(sheet, placed, request, places.columns);
  const answer: ChangeAnswer = { kind: 'changed', kept: placed.kept };
  setMark({ ...mark, answered: [...(mark.answered ?? []), { id: request.id, answer }].slice(-mostAnswered) });
  SpreadsheetApp.flush();
  return answer;
}

/** A call that is sent again comes within minutes; a mark has no room for many. */
const mostAnswered = 10;

function put(
  sheet: Sheet,
  { blocks, formats, added, addedBelow, isInside }: PlacedChange,
  { change, language }: ChangeRequest,
  places: readonly string[],
): void {
  for (const { row, column, pattern } of formats)
    sheet.getRange(row + 1, column + 1).setNumberFormat(asInSheets(pattern));
  const ranges = rangesOf(sheet, blocks);
  blocks.forEach(({ cells }, at) => {
    ranges[at]?.setValues(cells.map((line) => line.map((cell) => cellValue(cell, language))));
  });
  const [first] = added;
  if (first === undefined) return;
  const format = places.map(
    (key) => change.columns.find((column) => column.key === key)?.format ?? 'general',
  );
  // Last, because it moves what stands below.
  if (isInside) sheet.insertRowsAfter(addedBelow + 1, added.length);
  rangeBelow(sheet, addedBelow + 1, added.length, first.length)
    .setNumberFormats(
      added.map((line) =>
        line.map((cell, at) => asInSheets(numberFormat(cell === '' ? null : cell, format[at] ?? 'general'))),
      ),
    )
    .setValues(added.map((line) => line.map((cell) => cellValue(cell, language))));
}

/** All in two calls, where there are several. */
function rangesOf(sheet: Sheet, blocks: PlacedChange['blocks']) {
  const [first] = blocks;
  if (first === undefined) return [];
  const notations = blocks.map(({ row, column, cells }) => {
    const last = column + (cells[0]?.length ?? 1);
    return `${columnLetters(column + 1)}${row + 1}:${columnLetters(last)}${row + cells.length}`;
  });
  const [only = ''] = notations;
  return blocks.length === 1 ? [sheet.getRange(only)] : sheet.getRangeList(notations).getRanges();
}

function inTheWay(
  { code, row, column }: Extract<Hindrance, { readonly kind: 'in the way' }>,
  sheet: Sheet,
  title: string,
  language: ChangeRequest['language'],
): InputError {
  const gaps = { tab: sheet.getName(), cell: `${columnLetters(column + 1)}${row + 1}`, code, column: title };
  return new InputError(say(language, messages.inTheWay, gaps));
}

function headerGone(sheet: Sheet, { columns }: Skeleton, language: ChangeRequest['language']): InputError {
  const titles = columns.map(({ title }) => title).filter((title) => title !== '');
  const gaps = { tab: sheet.getName(), titles: listed(language, titles.slice(0, 6)) };
  return new InputError(say(language, addonMessages.headerGone, gaps));
}

function refused(tabs: Tabs, { change, language }: ChangeRequest, error: unknown): InputError {
  const { spreadsheet, plan, log } = tabs;
  const isPlans = isTold(tabs, change.log) !== false;
  const sheet = isPlans ? plan.sheet : log;
  const gaps = { tab: sheet.getName(), reason: reasonOf(spreadsheet, sheet, error, 0, language) };
  return new InputError(say(language, isPlans ? messages.notShown : messages.notChanged, gaps));
}

/** Whether the log tells the change; `null` where the service does not say. */
function isTold({ spreadsheet, log }: Tabs, report: ChangeRequest['change']['log']): boolean | null {
  try {
    const found = rowsToAppend(report, contentOf(spreadsheet, log.getSheetValues(1, 1, -1, -1)));
    return typeof found !== 'string' && found.rows.length === 0;
  } catch {
    return null;
  }
}
