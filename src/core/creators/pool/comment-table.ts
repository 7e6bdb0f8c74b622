import { InputError } from '../../input-error';
import { creatorMessages } from '../../messages/creators';
import { say } from '../../messages/message';
import { poolMessages } from '../../messages/pool';
import type { Table } from '../../table';
import { bodyRows } from '../body-rows';
import { knownText } from '../cell-text';
import type { ColumnMatch, CreatorField, Problem } from '../creator';
import { type FoundHeader, findHeader } from '../find-header';
import { foldHeader } from '../fold-header';
import { headerMeaning } from '../header-meaning';
import { plainLink, readHandle, readId } from '../identity';
import { noteIdInLink } from '../links';
import { problemLog } from '../problem-log';
import type { ReadOptions } from '../read-creators';
import { recogniseColumns } from '../recognise-columns';

/** A table with one comment a row. */
export interface CommentReading {
  readonly tab: string;
  readonly columns: readonly ColumnMatch[];
  readonly comments: readonly ReadComment[];
  readonly problems: readonly Problem[];
  /** Rows with a comment, and totals below them. */
  readonly rows: number;
}

/** A comment, and what may tell whose note it stands under. */
export interface ReadComment {
  readonly text: string;
  /** The spreadsheet row. */
  readonly row: number;
  readonly noteId: string | null;
  /** Ids, handles and links of the creator on the row; where notes are named, it may well be the reader's own. */
  readonly keys: readonly string[];
}

/** Whether the tab has a text of comments in it, or ids of comments beside a text. */
export function listsComments({ headers }: FoundHeader): boolean {
  const fields = headers.map((header) => headerMeaning(header)?.field);
  const hasIds = headers.some((header) => /^(?:comment|评论)\s*id$/.test(foldHeader(header)));
  return fields.includes('commentText') || (hasIds && fields.includes('noteText'));
}

/**
 * Reads a table of comments. Blank texts are passed over.
 * @throws InputError where the tab has no text of comments, or nothing that says whose notes they stand under.
 */
export function readComments(table: Table, { settings, choices = {}, explain }: ReadOptions): CommentReading {
  const { language } = settings;
  const log = problemLog(table, language);
  const header = findHeader(table, choices);
  if (header === null) throw new InputError(say(language, creatorMessages.noHeader, { tab: table.tab }));
  const { used, matches } = recogniseColumns(table, header, choices, language, explain);
  const columnOf = (field: CreatorField) => used.get(field)?.[0]?.column ?? null;
  const text = columnOf('commentText') ?? columnOf('noteText');
  const places = (['noteId', 'noteUrl', 'id', 'handle', 'url'] as const).map(columnOf);
  if (text === null || places.every((column) => column === null)) {
    throw new InputError(say(language, poolMessages.noComments, { tab: table.tab }));
  }

  const body = bodyRows(table, header, log);
  const comments = body.creators.flatMap((row): readonly ReadComment[] => {
    const cells = table.rows[row] ?? [];
    const cell = (column: number | null | undefined) => (column == null ? undefined : cells[column]);
    const said = knownText(cell(text));
    if (said === null) return [];
    const [noteId, noteUrl, id, handle, url] = places.map(cell);
    const noteLink = knownText(noteUrl);
    const link = knownText(url);
    const keys = [readId(id), readHandle(handle), link === null ? null : plainLink(link)];
    return [
      {
        text: said,
        row: log.sheetRow(row),
        noteId: readId(noteId) ?? (noteLink === null ? null : noteIdInLink(noteLink)),
        keys: keys.filter((key) => key !== null),
      },
    ];
  });
  return {
    tab: table.tab,
    columns: matches,
    comments,
    problems: log.problems(),
    rows: comments.length + body.others,
  };
}
