import type { Report, ReportKind } from '../../core/reports/report';
import { readSkeleton, type Skeleton } from '../../core/reports/standing/skeleton';
import type { ChangeAnswer } from '../../wire/endpoints';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A mark that Tierwise has left on a tab of its own. */
export interface OwnTab {
  readonly kind: ReportKind;
  readonly campaign: string;
  /**
   * The tab that was marked. A duplicated tab carries its model's mark, and so names its model: the copy is the
   * person's, and is never written to.
   */
  readonly sheetId: number;
  /** What of the tab is ours; `null` where the mark does not say. */
  readonly written: Skeleton | null;
  /** Stands while the tab is being written, and after a run that was cut off. */
  readonly writing: Writing | null;
  /** The last changes of its rows by the ids of their requests, the newest last. */
  readonly answered?: readonly Answered[];
}

export interface Answered {
  readonly id: string;
  readonly answer: ChangeAnswer;
}

export interface Writing {
  /** Unlike that of any other run; names the working tabs of this one. */
  readonly token: string;
  readonly written: Skeleton;
}

const markKey = 'tierwise';

/** The marks of all tabs that Tierwise has made in the file, those of deleted tabs' copies among them. */
export function ownTabs(spreadsheet: Spreadsheet): readonly OwnTab[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(markKey)
    .find()
    .map((mark) => readMark(mark.getValue()))
    .filter((mark): mark is OwnTab => mark !== null);
}

/** A tab of ours with the mark that it carries. */
export interface MarkedTab {
  readonly sheet: Sheet;
  readonly mark: OwnTab;
  readonly setMark: (mark: OwnTab) => void;
}

/** The tab that holds the report of this kind and campaign already, or `null`. */
export function ownTabOf(
  spreadsheet: Spreadsheet,
  own: readonly OwnTab[],
  { kind, campaign }: Report,
): MarkedTab | null {
  for (const found of own) {
    if (found.kind !== kind || found.campaign !== campaign) continue;
    const sheet = spreadsheet.getSheetById(found.sheetId);
    const tab = sheet === null ? null : markedTab(sheet);
    if (tab?.mark.sheetId === found.sheetId) return tab;
  }
  return null;
}

/** What the tab itself is marked as: a duplicate's mark names the same tab, and says what was so when it was made. */
export function markedTab(sheet: Sheet): MarkedTab | null {
  for (const metadata of sheet.getDeveloperMetadata()) {
    const mark = metadata.getKey() === markKey ? readMark(metadata.getValue()) : null;
    if (mark === null) continue;
    return { sheet, mark, setMark: (changed) => void metadata.setValue(JSON.stringify(changed)) };
  }
  return null;
}

/** The tab itself where it is marked as that kind of tab of the campaign, in as few calls as can be; else `null`. */
export function tabMarked(
  spreadsheet: Spreadsheet,
  tabId: number,
  kind: ReportKind,
  campaign: string,
): MarkedTab | null {
  const sheet = spreadsheet.getSheetById(tabId);
  for (const metadata of sheet?.getDeveloperMetadata() ?? []) {
    const mark = readMark(metadata.getValue());
    if (sheet === null || mark?.kind !== kind || mark.campaign !== campaign || mark.sheetId !== tabId)
      continue;
    return { sheet, mark, setMark: (changed) => void metadata.setValue(JSON.stringify(changed)) };
  }
  return null;
}

/** Marks a new tab, on which nothing else has left a mark yet. */
export function markNewTab(sheet: Sheet, mark: OwnTab): (changed: OwnTab) => void {
  sheet.addDeveloperMetadata(markKey, JSON.stringify(mark));
  const [metadata] = sheet.getDeveloperMetadata();
  return (changed) => void metadata?.setValue(JSON.stringify(changed));
}

function readMark(value: string | null): OwnTab | null {
  try {
    const mark = JSON.parse(value ?? '') as Partial<OwnTab> | null;
    if (typeof mark?.sheetId !== 'number') return null;
    const writing = readSkeleton(mark.writing?.written);
    return {
      kind: mark.kind as ReportKind,
      campaign: String(mark.campaign ?? ''),
      sheetId: mark.sheetId,
      written: readSkeleton(mark.written),
      writing: writing === null ? null : { token: String(mark.writing?.token), written: writing },
      ...(Array.isArray(mark.answered) && { answered: mark.answered }),
    };
  } catch {
    // Marked by hand or by another version: then it is nobody's tab of ours.
    return null;
  }
}
