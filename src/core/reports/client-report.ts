import { type Brief, subjectOf } from '../brief';
import { type Language, say } from '../messages/message';
import { reportMessages as messages } from '../messages/reports/reports';
import type { Settings } from '../settings';
import { layOut } from './layout';
import type { Report, ReportCell } from './report';
import { reportName } from './report-name';
import { shortlistColumns } from './shortlist/list-columns';

/**
 * The Client tab, from the Shortlist tab: plain values, no formula, no fee and no margin. Prices and contacts only
 * where the person chose to show them. The client's picks stand in a column of their own and come back by creator id.
 */
export function clientReport(shortlist: Report, brief: Brief, settings: Settings): Report {
  const { language } = settings;
  const shown = shortlistColumns.flatMap(({ title }, index) => (isForClient(title, settings) ? [index] : []));
  const picks = listOf(shortlist);
  const pickColumn = shown.length;
  const choices = [messages.yes, messages.perhaps, messages.no].map((message) => say(language, message));
  return layOut(
    {
      kind: 'client',
      campaign: brief.campaign,
      name: reportName('client', brief.campaign, language),
      language,
      columns: [
        ...shown.map(
          (index) => shortlist.columns[index] ?? { key: '', format: 'general' as const, width: 100 },
        ),
        { key: 'clientPick', format: 'general', width: 100 },
        { key: 'clientComment', format: 'general', width: 240 },
      ],
    },
    [
      { role: 'title', text: titleOf(brief, language) },
      { role: 'remark', text: say(language, messages.clientHow) },
      {
        role: 'table',
        titles: [
          ...shown.map((index) => shortlistColumns[index]?.title ?? messages.name),
          messages.clientPick,
          messages.clientComment,
        ],
        rows: picks.map((row) => [...shown.map((index) => plain(row[index] ?? null)), null, null]),
        frozen: true,
        own: {
          key: 0,
          columns: [pickColumn, pickColumn + 1],
          // A price that was shown before must not stay as if the person had added it.
          former: shortlistColumns.map(({ title }) => title),
        },
        dropdowns: [{ column: pickColumn, choices }],
        colours: [
          { column: pickColumn, when: { textIs: say(language, messages.yes) }, background: '#d9ead3' },
          { column: pickColumn, when: { textIs: say(language, messages.no) }, background: '#fce8e6' },
        ],
      },
    ],
  );
}

const always = [
  messages.id,
  messages.name,
  messages.link,
  messages.tier,
  messages.format,
  messages.followers,
  messages.score,
  messages.expectedSaves,
  messages.role,
  messages.why,
] as const;

function isForClient(title: object, settings: Settings): boolean {
  if (title === messages.price) return settings['client.prices'];
  if (title === messages.contact) return settings['client.contacts'];
  return always.some((one) => one === title);
}

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
