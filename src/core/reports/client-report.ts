import { type Brief, subjectOf } from '../brief';
import { type Language, say } from '../messages/message';
import { reportMessages as messages } from '../messages/reports/reports';
import type { Settings } from '../settings';
import type { ClientColumn, ForClient } from './creator-columns';
import { type Columns, layOut, type TableColumn, tableOf } from './layout';
import type { Report, ReportCell } from './report';
import { type ListRow, shortlistColumns } from './shortlist/list-columns';

/**
 * The Client tab, from the Shortlist tab: plain values, no formula, no fee and no margin, but the columns that say that
 * they are for the client; prices and contacts only where the person chose to show them. The client's picks stand in a
 * column of their own and come back by creator id.
 */
export function clientReport(shortlist: Report, brief: Brief, settings: Settings): Report {
  const { language } = settings;
  const columns: Columns<WrittenRow> = { ...columnsForClient(shortlist, settings), ...clientsOwn };
  const { frameColumns, own, at, section } = tableOf(columns, listOf(shortlist), settings);
  const choices = [messages.yes, messages.reserve, messages.no, messages.perhaps].map((message) =>
    say(language, message),
  );
  const pick = at('clientPick');
  return layOut(
    {
      kind: 'client',
      campaign: brief.campaign,
      language,
      columns: frameColumns,
    },
    [
      { role: 'title', text: titleOf(brief, language) },
      { role: 'remark', text: say(language, messages.clientHow) },
      {
        ...section,
        frozen: true,
        own: {
          key: at('id'),
          columns: own,
          // A price that was shown before must not stay as if the person had added it.
          former: Object.values(shortlistColumns).map(({ title }) => title),
        },
        dropdowns: [{ column: pick, choices }],
        colours: [
          { column: pick, when: { textIs: say(language, messages.yes) }, background: '#d9ead3' },
          { column: pick, when: { textIs: say(language, messages.no) }, background: '#fce8e6' },
        ],
      },
    ],
  );
}

/** A row of the Shortlist tab's list. */
type WrittenRow = readonly ReportCell[];

/** Of the columns that the Shortlist tab has, those that are for the client, with what it says. */
function columnsForClient(shortlist: Report, settings: Settings): Columns<WrittenRow> {
  const known: Readonly<Record<string, ClientColumn<ListRow>>> = shortlistColumns;
  const columns: Record<string, TableColumn<WrittenRow>> = {};
  shortlist.columns.forEach(({ key }, index) => {
    const column = known[key];
    if (column === undefined || !isForClient(column.forClient, settings)) return;
    const { format, width } = column;
    const title = key === 'id' ? messages.clientId : column.title;
    columns[key] = { title, format, width, cell: (row) => plain(row[index] ?? null) };
  });
  return columns;
}

function isForClient(forClient: ForClient, settings: Settings): boolean {
  return typeof forClient === 'boolean' ? forClient : settings[forClient];
}

/** What the client fills in. */
const clientsOwn = {
  clientPick: { title: messages.clientPick, format: 'general', width: 100, cell: () => null, own: true },
  clientComment: {
    title: messages.clientComment,
    format: 'general',
    width: 240,
    cell: () => null,
    own: true,
  },
} as const satisfies Columns<WrittenRow>;

/** The rows of the list itself: the body under the header that the person's columns belong to. */
function listOf({ cells, blocks, userColumns }: Report): readonly (readonly ReportCell[])[] {
  const body = blocks.find(({ role, row }) => role === 'body' && row === (userColumns?.headerRow ?? -1) + 1);
  return body === undefined ? [] : cells.slice(body.row, body.row + body.rows);
}

function plain(cell: ReportCell): ReportCell {
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? null : cell;
}

function titleOf(brief: Brief, language: Language): string {
  const subject = subjectOf(brief);
  return subject === ''
    ? say(language, messages.clientTitle)
    : say(language, messages.clientFor, { subject });
}
