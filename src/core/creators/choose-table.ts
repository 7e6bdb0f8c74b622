import { InputError } from '../input-error';
import { creatorMessages } from '../messages/creators/creators';
import { type Language, say } from '../messages/message';
import { isBlank, type Table } from '../table';
import { numberIn } from './cells/numbers';
import { type FoundHeader, findHeader } from './header/find-header';
import { markedHeader } from './header/header-marks';
import type { ColumnChoices } from './reading';
import { headsOfTables, rowsWithNumber, saysTheSame } from './rows/body/further-headers';

/**
 * The table that looks most like creators: by how well its header is understood and by how many creators stand below it,
 * so that a template with one example gives way to the list. Without any such, the first.
 * @throws InputError where there are no tables at all.
 */
export function chooseTable(tables: readonly Table[], language: Language = 'en'): Table {
  const [first] = tables;
  if (first === undefined) throw new InputError(say(language, creatorMessages.noTables));
  let chosen = first;
  let likeliest = 0;
  for (const table of tables) {
    const likeness = likenessOf(table);
    if (likeness <= likeliest) continue;
    chosen = table;
    likeliest = likeness;
  }
  return chosen;
}

/** How much a table looks like creators; 0 where it has no header. */
function likenessOf(table: Table): number {
  const header = findHeader(table);
  if (header === null) return 0;
  const rows = rowsOfCreators(table, header);
  const { platform, everywhere } = markedHeader(table.tab).marks;
  const ofOthers = everywhere || (platform ?? 'xiaohongshu') !== 'xiaohongshu' ? shareElsewhere : 1;
  return header.strength * shareOfList(rows) * ofOthers;
}

/**
 * Of the tables of creators that stand below one another in a tab the header of the likeliest, by how well it is understood and by
 * how many creators stand below it; of two alike the first. One that says the same again goes on with its table.
 */
export function likeliestHeader(table: Table, found: FoundHeader, choices: ColumnChoices): FoundHeader {
  const heads = headsOfTables(table, found);
  if (heads.length === 1) return found;
  const tables: { readonly header: FoundHeader; rows: number }[] = [{ header: found, rows: 0 }];
  heads.forEach((row, at) => {
    const cells = table.rows[row] ?? [];
    const known = tables.find(({ header }) => header.row === row || saysTheSame(cells, table, header));
    const alone = known === undefined ? findHeader({ ...table, rows: [cells] }, choices) : null;
    const of = known ?? (alone === null ? null : { header: { ...alone, row }, rows: 0 });
    if (of === null) return;
    if (known === undefined) tables.push(of);
    const column = of.header.columns.findIndex(({ meaning }) => meaning?.field === 'followers');
    if (column >= 0) of.rows += rowsWithNumber(table, column, row + 1, heads[at + 1] ?? table.rows.length);
  });
  const likeness = ({ header, rows }: (typeof tables)[number]) => header.strength * shareOfList(rows);
  return tables.reduce((best, one) => (likeness(one) > likeness(best) ? one : best)).header;
}

function shareOfList(rows: number): number {
  return (rows + leastRows) / (rows + fewRows);
}

/** A header alone is worth a twentieth of one with a list; from some ten rows on only the header counts (assumptions). */
const leastRows = 0.1;
const fewRows = 2;
/** A tab that is named after another platform is read where no other will do (assumption). */
const shareElsewhere = 0.5;

/** Among the first rows below the header, those with followers; without such a column, those that say two things. */
function rowsOfCreators({ rows }: Table, { row: headerRow, columns }: FoundHeader): number {
  const followers = columns.flatMap(({ meaning }, column) =>
    meaning?.field === 'followers' ? [column] : [],
  );
  const body = rows.slice(headerRow + 1, headerRow + 1 + rowsLookedAt);
  if (followers.length === 0)
    return body.filter((cells) => cells.filter((cell) => !isBlank(cell)).length > 1).length;
  return body.filter((cells) => followers.some((column) => (numberIn(cells[column]) ?? 0) > 0)).length;
}

const rowsLookedAt = 200;
