import type { Table } from '../../table';
import { readHandle, readId } from '../cells/identity';
import { idInLink, noteIdInLink } from '../cells/links';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { LooseComment } from '../creator';
import type { ProblemLog } from '../problem-log';
import type { CreatorReading } from '../reading';
import { summaryOf } from '../reading-summary';
import { allAside, type BodyRows } from '../rows/body/body-rows';
import { cellsOfRow } from '../rows/cells-of-row';

/** Reads a table of comments, to be joined to the creators of another table by note or creator. */
export function readComments(
  table: Table,
  body: BodyRows,
  recognised: RecognisedColumns,
  headerRow: number,
  log: ProblemLog,
): CreatorReading {
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
  const rows = looseComments.length + allAside(body.aside);
  const counts = {
    rows,
    read: 0,
    repeated: looseComments.length,
    rejected: rows - looseComments.length,
  };
  const leftOut = { withoutFollowers: 0, aside: body.aside };
  return {
    tab: table.tab,
    rowsAre: 'comments',
    platform: null,
    platforms: [],
    headerRow,
    columns: recognised.matches,
    creators: [],
    comments: [],
    noteAuthors: {},
    looseComments,
    problems: log.problems(),
    questions: [],
    counts,
    summary: summaryOf('comments', counts, leftOut, log.language),
  };
}
