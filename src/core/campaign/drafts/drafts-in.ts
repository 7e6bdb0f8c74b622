import { draftMessages as messages } from '../../messages/campaign/drafts';
import { type Language, say } from '../../messages/message';
import { tabTitles } from '../../messages/reports/tab-titles';
import { type Cell, isDate, type Table } from '../../table';
import { codeOf } from '../record/codes';
import { folded } from '../record/tab/plan-column';

/** The drafts that stand in a table. */
export interface DraftsInTable {
  /** By code; by its row where a row has none. The first draft of a code counts. */
  readonly drafts: ReadonlyMap<string, string>;
  /** A sentence where there is no such column. */
  readonly says: string | null;
}

/**
 * The drafts in the column of this title, below the row in which it stands. Nothing else of the table is read but its codes.
 */
export function draftsIn(table: Table, columnTitle: string, language: Language): DraftsInTable {
  const sought = folded(columnTitle);
  const header = table.rows
    .slice(0, deepestHeader)
    .findIndex((row) => sought !== '' && row.some((cell) => folded(textOf(cell)) === sought));
  if (header < 0) {
    const says = say(language, messages.noDraftColumn, { tab: table.tab, column: columnTitle });
    return { drafts: new Map(), says };
  }
  const titles = (table.rows[header] ?? []).map((cell) => folded(textOf(cell)));
  const draftAt = titles.indexOf(sought);
  const codeAt = titles.findIndex((title) => codeTitles.has(title));
  const drafts = new Map<string, string>();
  table.rows.forEach((row, index) => {
    const text = textOf(row[draftAt]).trim();
    if (index <= header || text === '') return;
    const code = codeOf(row[codeAt]) ?? say(language, messages.draftRow, { row: table.firstRow + index });
    if (!drafts.has(code)) drafts.set(code, text);
  });
  return { drafts, says: null };
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return isDate(cell) ? cell.date : String(cell);
}

/** Further down there is text, and no header. */
const deepestHeader = 20;

const codeTitles: ReadonlySet<string> = new Set(Object.values(tabTitles.code).map(folded));
