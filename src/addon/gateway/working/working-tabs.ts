import { markedTab, type OwnTab } from '../own-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of the file with the name that it has now. */
export interface NamedTab {
  readonly sheet: Sheet;
  readonly name: string;
}

/** Sheets takes no longer name. */
const mostNameLength = 100;

/**
 * What stands behind the name of a tab that is not finished, of the copy that keeps a tab's looks meanwhile, and of the
 * hidden tab in which parts of a request wait.
 */
const unfinished = '⏳';
const copied = '↩';
const staged = '⇢';
const workingName = /^.* (⏳|↩|⇢) ([0-9a-z-]+)$/u;

export function namedTabs(spreadsheet: Spreadsheet): readonly NamedTab[] {
  return spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
}

/** The name that a tab has until it is whole: nobody else's, so that a run that was cut off leaves a tab that is known. */
export function unfinishedName(name: string, token: string): string {
  return withSuffix(name, ` ${unfinished} ${token}`);
}

/** The name of the hidden copy that keeps how a tab looked while it is written over. */
export function copyName(name: string, token: string): string {
  return withSuffix(name, ` ${copied} ${token}`);
}

/** The name of the tab in which the parts of a run's request wait. */
export function stagedName(run: string): string {
  return withSuffix('Tierwise', ` ${staged} ${run}`);
}

export function isStagedName(name: string): boolean {
  return workingName.exec(name)?.[1] === staged;
}

/** The name, or `name (2)` and so on where a tab bears it: Sheets does not tell capitals from small letters. */
export function freeName(name: string, tabs: readonly NamedTab[]): string {
  const taken = new Set(tabs.map((tab) => tab.name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? withSuffix(name, '') : withSuffix(name, ` (${number})`);
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function withSuffix(name: string, suffix: string): string {
  return name.slice(0, mostNameLength - suffix.length) + suffix;
}

/** Whether a run that was cut off left the tab under the name that it had until it was whole. */
export function isUnfinishedName(name: string): boolean {
  return workingName.exec(name)?.[1] === unfinished;
}

/** The copy that a run that was cut off left of a tab's looks, or `null`. */
export function copyOf(tabs: readonly NamedTab[], token: string): Sheet | null {
  return tabs.find(({ name }) => name.endsWith(` ${copied} ${token}`))?.sheet ?? null;
}

/** Whether any tab bears the name of one that a run was still at. */
export function hasWorkingTabs(tabs: readonly NamedTab[]): boolean {
  return tabs.some(({ name }) => workingName.test(name));
}

/**
 * Takes away what runs that were cut off have left: new tabs in which nothing stands yet, and copies of tabs that are
 * whole, and parts of requests that never came whole. A tab that is not whole, and its copy, wait for their own report.
 */
export function sweep(spreadsheet: Spreadsheet, tabs: readonly NamedTab[], own: readonly OwnTab[]): void {
  for (const { sheet, name } of tabs) {
    const [, sign, token] = workingName.exec(name) ?? [];
    if (sign === undefined || token === undefined || isAwaited(spreadsheet, own, token)) continue;
    if (sign === staged && !isLeftBehind(token)) continue;
    if (sign === unfinished && sheet.getLastRow() > 0) continue;
    spreadsheet.deleteSheet(sheet);
  }
}

/** Whether the window that began to send parts has long gone: its run is named after the moment. */
function isLeftBehind(run: string): boolean {
  const began = Number.parseInt(run.split('-')[0] ?? '', 36);
  return !(Date.now() - began < longestSending);
}

/** Far longer than parts take to arrive: an hour, in milliseconds. */
const longestSending = 3_600_000;

/** Whether a tab that is not whole yet goes by this token. */
function isAwaited(spreadsheet: Spreadsheet, own: readonly OwnTab[], token: string): boolean {
  return own.some(({ writing, sheetId }) => {
    if (writing?.token !== token) return false;
    const sheet = spreadsheet.getSheetById(sheetId);
    return sheet !== null && markedTab(sheet)?.mark.writing?.token === token;
  });
}
