import { briefly } from '../../core/input-error';
import { addonMessages } from '../../core/messages/addon';
import { type Language, say } from '../../core/messages/message';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A file holds no more cells (Google's best practices). */
const mostCells = 10_000_000;

/**
 * Why Google refused to write into a tab, as a person can mend it. Its own words come in the account's language, so
 * what is known of the tab is asked instead; where that tells nothing, its words stand.
 *
 * @param more cells that the writing would have added
 */
export function reasonOf(
  spreadsheet: Spreadsheet,
  sheet: Sheet | null,
  error: unknown,
  more: number,
  language: Language,
): string {
  try {
    const where = sheet === null ? null : protectedPart(sheet);
    if (where !== null)
      return say(language, where === '' ? addonMessages.protectedTab : addonMessages.protectedRange, {
        where,
      });
    if (more > 0 && !hasRoom(spreadsheet, more)) return say(language, addonMessages.tooManyCells);
  } catch {
    // The service goes on failing: its own words must do.
  }
  return say(language, addonMessages.refused, { detail: briefly(error) });
}

/** The first protected part that this person may not change, `''` for the whole tab; `null` where there is none. */
function protectedPart(sheet: Sheet): string | null {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const isClosed = (one: GoogleAppsScript.Spreadsheet.Protection) => !one.canEdit() && !one.isWarningOnly();
  if (sheet.getProtections(SHEET).some(isClosed)) return '';
  const closed = sheet.getProtections(RANGE).find(isClosed);
  return closed?.getRange().getA1Notation() ?? null;
}

/** Whether the file could hold so many cells more. */
export function hasRoom(spreadsheet: Spreadsheet, more: number): boolean {
  const cells = spreadsheet
    .getSheets()
    .reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  return cells + more <= mostCells;
}
