import type { Table } from '../../table';
import { idInLink, readHandle, readId } from '../cells/identity';
import { noteIdInLink } from '../cells/links';
import type { Claim } from '../columns/claim';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { CreatorField, LooseComment } from '../creator';
import { foldHeader } from '../header/fold-header';
import type { ProblemLog } from '../problem-log';
import type { BodyRows } from '../rows/body-rows';
import { cellsOfRow } from '../rows/cells-of-row';
import type { TableReading } from '../table-reading';

/** How a table of comments is told from others and read. */
export interface CommentTables {
  readonly lists: typeof listsComments;
  readonly claims: typeof claimsOfComments;
  readonly read: typeof readComments;
}

export const commentTables: CommentTables = {
  lists: listsComments,
  claims: claimsOfComments,
  read: readComments,
};

/** Whether the table has one row a comment: its text, and neither followers nor what notes are counted by. */
function listsComments(claims: readonly Claim[]): boolean {
  const has = (field: CreatorField) => claims.some((claim) => claim.field === field && claim.belied === null);
  if (has('followers') || has('saves') || textOf(claims) === null) return false;
  return (
    has('commentText') ||
    claims.some(isCommentWords) ||
    claims.some(({ header }) => commentId.test(foldHeader(header)))
  );
}

const commentId = /^(?:comment ?id|评论 ?id|(?:root|parent) comment(?: id)?)$/;

/** 评论 over words is what readers wrote, not how many did. */
function isCommentWords({ field, belied }: Claim): boolean {
  return field === 'comments' && belied === 'words';
}

function textOf(claims: readonly Claim[]): Claim | null {
  return (
    claims.find(({ field }) => field === 'commentText') ??
    claims.find(isCommentWords) ??
    claims.find(
      ({ field, header }) => field === 'noteText' || /^(?:text|comment)$/.test(foldHeader(header)),
    ) ??
    null
  );
}

/** In a table of comments ids and names are those of who wrote the comment, unless the header says creator. */
function claimsOfComments(claims: readonly Claim[]): readonly Claim[] {
  const text = textOf(claims);
  return claims.map((claim) => {
    if (claim.by === 'choice') return claim;
    if (claim === text) return { ...claim, field: 'commentText', belied: null };
    return claim.field !== null && kept(claim) ? claim : { ...claim, field: null };
  });
}

function kept({ field, header }: Claim): boolean {
  if (field === 'noteId' || field === 'noteUrl') return true;
  const named = field === 'id' || field === 'handle' || field === 'name' || field === 'url';
  return named && /达人|博主|作者|红人|creator|author|kol|influencer|blogger/i.test(header);
}

/** Reads a table of comments, to be joined to the creators of another table by note or creator. */
function readComments(
  table: Table,
  body: BodyRows,
  recognised: RecognisedColumns,
  headerRow: number,
  log: ProblemLog,
): TableReading {
  const cells = cellsOfRow(table, recognised);
  const looseComments: LooseComment[] = [];
  for (const row of body.creators) {
    const text = cells.text(row, 'commentText');
    if (text === null) continue;
    const link = cells.text(row, 'noteUrl');
    const url = cells.text(row, 'url');
    const noteId = readId(cells.cell(row, 'noteId')) ?? (link === null ? null : noteIdInLink(link));
    const creator =
      readId(cells.cell(row, 'id')) ??
      (url === null ? null : idInLink(url)) ??
      readHandle(cells.cell(row, 'handle')) ??
      cells.text(row, 'name');
    looseComments.push({ row: log.sheetRow(row), noteId, creator, text });
  }
  const rows = looseComments.length + body.others;
  return {
    tab: table.tab,
    rowsAre: 'comments',
    headerRow,
    columns: recognised.matches,
    creators: [],
    comments: [],
    noteAuthors: {},
    looseComments,
    problems: log.problems(),
    counts: { rows, read: 0, repeated: looseComments.length, rejected: rows - looseComments.length },
    leftOut: { withoutFollowers: 0, others: body.others },
  };
}
