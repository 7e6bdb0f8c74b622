import type { Report, ReportKind } from '../../core/reports/report';

/** A mark that Tierwise has left on a tab of its own. */
export interface OwnTab {
  readonly kind: ReportKind;
  readonly campaign: string;
  /**
   * The tab that was marked. A duplicated tab carries its model's mark, and so names its model: the copy is the
   * person's, and is never written to.
   */
  readonly sheetId: number;
}

const markKey = 'tierwise';

/** The marks of all tabs that Tierwise has made in the file, those of deleted tabs' copies among them. */
export function ownTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly OwnTab[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(markKey)
    .find()
    .map((mark) => readMark(mark.getValue()))
    .filter((mark): mark is OwnTab => mark !== null);
}

/** The tab that holds the report of this kind and campaign already, or `null`. */
export function ownTabOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  own: readonly OwnTab[],
  { kind, campaign }: Report,
): GoogleAppsScript.Spreadsheet.Sheet | null {
  const mark = own.find((each) => each.kind === kind && each.campaign === campaign);
  return mark === undefined ? null : spreadsheet.getSheetById(mark.sheetId);
}

/** Marks a new tab as the one that holds the report. */
export function markTab(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { kind, campaign }: Report,
  sheetId: number,
): void {
  const mark: OwnTab = { kind, campaign, sheetId };
  sheet.addDeveloperMetadata(markKey, JSON.stringify(mark));
}

function readMark(value: string | null): OwnTab | null {
  try {
    const mark = JSON.parse(value ?? '') as OwnTab | null;
    return typeof mark?.sheetId === 'number' ? mark : null;
  } catch {
    // Marked by hand or by another version: then it is nobody's tab of ours.
    return null;
  }
}
