import { InputError } from '../input-error';
import { creatorMessages } from '../messages/creators/creators';
import { type Language, listed, say } from '../messages/message';
import { isBlank, type Table } from '../table';
import type { RecognisedColumns } from './columns/recognised-columns';
import { noteFields, whoFields } from './field-kinds';
import { type FoundHeader, findHeader } from './header/find-header';
import { liesOnItsSide } from './header/on-its-side';
import type { ColumnChoices } from './reading';
import type { BodyRows } from './rows/body/body-rows';

/**
 * The header of the table.
 * @throws InputError with one sentence where the tab is empty, has none, or lies on its side
 */
export function headerOf(table: Table, choices: ColumnChoices, language: Language): FoundHeader {
  if (table.rows.every((row) => row.every(isBlank))) {
    throw new InputError(say(language, creatorMessages.emptyTab, { tab: table.tab }));
  }
  const found = findHeader(table, choices);
  const namesFollowers = found?.columns.some(({ meaning }) => meaning?.field === 'followers') ?? false;
  const isChosen = Object.values(choices).includes('followers');
  if (!namesFollowers && !isChosen && liesOnItsSide(table, found))
    throw new InputError(say(language, creatorMessages.onItsSide, { tab: table.tab }));
  if (found === null) throw new InputError(say(language, creatorMessages.noHeader, { tab: table.tab }));
  return found;
}

/**
 * @param adds whether the table adds to another, so that it needs no followers but must say who its creators are
 * @throws InputError with one sentence where it lacks what it needs
 */
export function refuseUnreadable(
  table: Table,
  header: FoundHeader,
  recognised: RecognisedColumns,
  body: BodyRows,
  { adds, language }: { readonly adds: boolean; readonly language: Language },
): void {
  if (!adds && !recognised.used.has('followers'))
    throw new InputError(withoutFollowers(table, header, recognised, language));
  if (adds && !saysWho(recognised))
    throw new InputError(say(language, creatorMessages.noIdentityToJoin, { tab: table.tab }));
  if (body.creators.length > 0) return;
  const gaps = { tab: table.tab, row: table.firstRow + header.row };
  throw new InputError(say(language, creatorMessages.noRows, gaps));
}

/** Whether a column tells the creators apart. */
export function saysWho({ used }: RecognisedColumns): boolean {
  return whoFields.some((field) => used.has(field));
}

const columnsNamed = 12;

function withoutFollowers(
  table: Table,
  header: FoundHeader,
  recognised: RecognisedColumns,
  language: Language,
): string {
  const { matches, rowsAre } = recognised;
  if (rowsAre === 'comments')
    return say(language, creatorMessages.commentsWithoutCreators, { tab: table.tab });
  const listsNotes = matches.some(({ field }) => field !== null && noteFields.includes(field));
  if (listsNotes && saysWho(recognised))
    return say(language, creatorMessages.notesWithoutFollowers, { tab: table.tab });
  const names = matches.map((match) => match.header.replace(/\s+/g, ' ')).filter((name) => name !== '');
  const columns = listed(language, names.slice(0, columnsNamed)) + (names.length > columnsNamed ? ' …' : '');
  return listsNotes
    ? say(language, creatorMessages.notesWithoutCreators, { tab: table.tab, columns })
    : say(language, creatorMessages.noFollowers, {
        tab: table.tab,
        row: table.firstRow + header.row,
        columns,
      });
}
