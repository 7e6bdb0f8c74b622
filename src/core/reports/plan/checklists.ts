import type { Brief } from '../../brief';
import { type Language, type Message, say } from '../../messages/message';
import { complianceMessages } from '../../messages/reports/compliance';
import { overviewMessages as messages } from '../../messages/reports/overview';
import type { TableSection } from '../layout';
import type { ReportCell, ReportColumn } from '../report';
import { complianceRules } from './compliance';

/** Who has an item, and when it was done: a person's to fill. */
export const itemColumns: readonly ReportColumn[] = [
  { key: 'who', format: 'general', width: 120 },
  { key: 'done', format: 'general', width: 100 },
];

const [who, done, asks] = [1, 2, 3];

/** Sign-off and compliance: items with two columns of a person's, each known by a key in the tab's last column. */
export function checklistSections(
  signBy: string,
  product: Pick<Brief, 'productKind' | 'client'>,
  width: number,
  language: Language,
): readonly TableSection[] {
  const titles = (first: Message) =>
    Array.from({ length: width }, (_, column): Message => {
      const titled = [first, messages.who, messages.done, messages.asks][column];
      return titled ?? (column === width - 1 ? messages.itemKey : untitled);
    });
  const row = (key: string, item: string, asked: string): readonly ReportCell[] =>
    Array.from({ length: width }, (_, column) => {
      if (column === asks) return asked;
      return column === 0 ? item : column === width - 1 ? key : null;
    });
  return [
    {
      role: 'table',
      heading: say(language, messages.signOff),
      titles: titles(messages.item),
      rows: [
        row(
          'sign-off.client',
          say(language, messages.client),
          say(language, messages.clientAsks, { day: signBy }),
        ),
        row('sign-off.agency', say(language, messages.agency), say(language, messages.agencyAsks)),
      ],
      own: { key: width - 1, columns: [who, done] },
    },
    {
      role: 'table',
      heading: say(language, messages.compliance),
      titles: titles(messages.rule),
      rows: complianceRules(product).map((name) => {
        const words = complianceMessages[name];
        return row(`compliance.${name}`, say(language, words.rule), say(language, words.asks));
      }),
    },
  ];
}

const untitled: Message = { en: '', zh: '' };
