import { readRowsApart } from '../../creators/apart/read-rows-apart';
import { cellText } from '../../creators/cells/cell-text';
import { readDate } from '../../creators/cells/dates';
import { readYesNo } from '../../creators/cells/identity';
import type { Creator, CreatorField } from '../../creators/creator';
import { fieldAliases } from '../../creators/header/aliases';
import type { FoundHeader } from '../../creators/header/find-header';
import { markedHeader } from '../../creators/header/header-marks';
import { headerMeaning } from '../../creators/header/header-meaning';
import type { Settings } from '../../settings';
import { type Cell, columnLetters, isBlank, type Table } from '../../table';
import { withoutContacts } from './blank-contacts';
import type { OwnField, RecruitHeader } from './recruit-columns';

/** Somebody who has signed up, by what may be read alone. */
export interface SignedUp {
  /** By the reader of exports, contacts blanked. Its `row` is the spreadsheet row. */
  readonly creator: Creator;
  /** Whether id, handle or link tell who it is; a name alone does not. */
  readonly known: boolean;
  /** ISO day of the last note; `null`: the table does not say. */
  readonly lastNote: string | null;
  /** Something that is the same for the accounts of one person; never shown. */
  readonly samePerson: string;
  readonly ownsProduct: boolean;
}

/** Reads those who have signed up. The reader is handed a table in which closed and unknown columns are blank. */
export function readRecruits(
  table: Table,
  found: RecruitHeader,
  settings: Settings,
  today: string,
): { readonly recruits: readonly SignedUp[]; readonly blanked: readonly string[] } {
  const { readTable, blanked } = onlyReadable(table, found);
  const own = (field: OwnField, row: number): Cell => {
    const column = found.columns.find(({ is }) => is === field);
    const cell = column === undefined ? '' : table.rows[row - table.firstRow]?.[column.at];
    return withoutContacts(cell ?? '');
  };
  const recruits = readRowsApart(readTable, headerOf(readTable), settings)
    .filter(({ idFrom }) => idFrom !== 'row')
    .map(({ creator, idFrom }) => ({
      creator,
      known: idFrom !== 'name',
      lastNote: readDate(own('lastNote', creator.row), today),
      samePerson: cellText(own('samePerson', creator.row)),
      ownsProduct: readYesNo(own('ownsProduct', creator.row)) === true,
    }));
  return { recruits, blanked };
}

/** The table with nothing in it but what an export has as well, each cell without contacts; and the places of those that had some. */
function onlyReadable(
  table: Table,
  { row, columns }: RecruitHeader,
): { readonly readTable: Table; readonly blanked: readonly string[] } {
  const blanked: string[] = [];
  const asExport = columns.filter(({ is }) => !notOfExports.has(is));
  const width = Math.max(...columns.map(({ at }) => at + 1));
  const blankRow = (): Cell[] => Array.from({ length: width }, () => '');
  const titles = blankRow();
  for (const { at, title, is } of asExport) titles[at] = asInExports(title, is as CreatorField);
  const body = table.rows.slice(row + 1).map((cells, below) => {
    const left = blankRow();
    for (const { at } of asExport) {
      const cell = cells[at] ?? '';
      const clean = withoutContacts(cell);
      left[at] = clean;
      if (clean !== cell && !isBlank(cell))
        blanked.push(columnLetters(table.firstColumn + at) + (table.firstRow + row + 1 + below));
    }
    return left;
  });
  return { readTable: { ...table, firstRow: table.firstRow + row, rows: [titles, ...body] }, blanked };
}

/** A question that no export asks so is read by the usual name of what it asks. */
function asInExports(title: string, field: CreatorField): string {
  return headerMeaning(title)?.field === field ? title : (fieldAliases[field].split('|')[0] ?? title);
}

/** The first row, whatever else could be one. */
function headerOf({ rows: [titles = []] }: Table): FoundHeader {
  const columns = titles.map((cell) => {
    const text = cellText(cell);
    const meaning = headerMeaning(text);
    return { text, marks: meaning?.marks ?? markedHeader(text).marks, meaning };
  });
  return { row: 0, columns, levels: 1, strength: columns.length };
}

const notOfExports: ReadonlySet<string> = new Set<OwnField | 'closed' | 'unread'>([
  'closed',
  'unread',
  'lastNote',
  'samePerson',
  'ownsProduct',
]);
