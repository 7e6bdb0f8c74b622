import type { Today, TodayItem, TodayKind } from '../../campaign/today/today-list';
import { addDays } from '../../days';
import { todayMessages as messages } from '../../messages/campaign/today';
import { type Language, type Message, say } from '../../messages/message';
import { overviewMessages } from '../../messages/reports/overview';
import { planColumnMessages } from '../../messages/reports/plan-columns';
import type { Settings } from '../../settings';
import type { Section } from '../layout';
import type { ReportCell } from '../report';

/** What is due, under the day on which the list was made; as many lines as `today.rows`, the rest counted. */
export function todaySections({ day, items }: Today, settings: Settings): readonly Section[] {
  const { language } = settings;
  const heading = say(language, overviewMessages.todayMade, { day });
  if (items.length === 0) {
    const until = addDays(day, settings['today.ahead']);
    return [
      { role: 'title', text: heading },
      { role: 'remark', text: say(language, overviewMessages.nothingToday, { until }) },
    ];
  }
  const most = settings['today.rows'];
  const count = items.length - most;
  const more: readonly (readonly ReportCell[])[] =
    count > 0 ? [[say(language, overviewMessages.moreToday, { count })]] : [];
  return [
    {
      role: 'table',
      holds: 'figures',
      heading,
      titles: [
        planColumnMessages.code,
        planColumnMessages.nextStep,
        planColumnMessages.due,
        overviewMessages.when,
        overviewMessages.who,
        planColumnMessages.lastContact,
        overviewMessages.says,
        overviewMessages.link,
      ],
      formats: ['text', 'text', 'date', 'text', 'text', 'date', 'text', 'text'],
      rows: [...items.slice(0, most).map((item) => rowOf(item, language)), ...more],
    },
  ];
}

function rowOf(
  { kind, code, name, step, due, who, link, lastContact, says }: TodayItem,
  language: Language,
): readonly ReportCell[] {
  return [
    name === '' ? code : `${code} · ${name}`,
    step,
    { date: due },
    say(language, kindWords[kind]),
    who,
    lastContact === null ? null : { date: lastContact },
    says,
    link === '' ? null : link,
  ];
}

const kindWords: Readonly<Record<TodayKind, Message>> = {
  overdue: messages.overdue,
  today: messages.dueToday,
  'this week': messages.thisWeek,
};
