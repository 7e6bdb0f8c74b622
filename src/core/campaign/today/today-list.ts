import { addDays } from '../../days';
import { todayMessages as messages, todayMatterMessages } from '../../messages/campaign/today';
import { type Message, say } from '../../messages/message';
import { nextStepMessages } from '../../messages/reports/plan-columns';
import type { CampaignRecord } from '../record/campaign-record';
import { dayOf, isOpenPlace, isReserve, type PlanRow } from '../record/plan-row';
import type { PlanTerms } from '../record/terms';
import { type Due, dueOf, type Matter } from './due-of-row';
import { toldByLog } from './told-by-log';

export type TodayKind = 'overdue' | 'today' | 'this week';

/** Something that somebody has to do. */
export interface TodayItem {
  /** By Beijing's day; 'this week': later, up to `today.ahead` days, the last included. */
  readonly kind: TodayKind;
  readonly matter: Matter;
  /** The row's; of open places that are due together the first's. */
  readonly code: string;
  /** All of them. */
  readonly codes: readonly string[];
  /** The creator's name; how many open places it is about. */
  readonly name: string;
  /** The matter as a person reads it: the next step, or what else it is. */
  readonly step: string;
  /** ISO day, the last on which it is in time. */
  readonly due: string;
  /** Who has the row, else whose turn it is. */
  readonly who: string;
  /** Of the note, else the draft, else the profile; '' for none. */
  readonly link: string;
  readonly lastContact: string | null;
  /** Why, and by when: one sentence. */
  readonly says: string;
}

/** What is due on a day. */
export interface Today {
  /** ISO day, Beijing's, on which the list was made. */
  readonly day: string;
  /** The earliest first, and as the rows stand. */
  readonly items: readonly TodayItem[];
}

/**
 * Who is due what: a function of the record and the day, never kept in a row. Open places of one lot that are due together are
 * one item.
 *
 * @param today ISO day, Beijing's
 */
export function todayList(record: CampaignRecord, terms: PlanTerms, today: string): Today {
  const { settings } = terms;
  const known = { ...terms, settled: record.settled };
  const told = toldByLog(record.log);
  const end = addDays(today, settings['today.ahead']);
  const items: TodayItem[] = [];
  const groups = new Map<string, { readonly due: Due; readonly row: PlanRow; readonly codes: string[] }>();
  for (const row of record.rows) {
    if (isReserve(row)) continue;
    for (const due of dueOf(row, told.get(row.code), known, today)) {
      // The end of a right is told as far ahead as its own setting says.
      if (due.matter !== 'authorisation' && due.due > end) continue;
      if (!isOpenPlace(row)) {
        items.push(itemOf(row, due, today, known));
        continue;
      }
      const key = [due.matter, row.lot, due.due, due.matter === 'late' ? dayOf(row) : ''].join('\n');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { due, row, codes: [row.code] });
      else group.codes.push(row.code);
    }
  }
  for (const { due, row, codes } of groups.values())
    items.push({ ...itemOf(row, due, today, known), codes, name: placesNamed(codes.length, row.lot, known) });
  const places = new Map(record.rows.map(({ code }, at) => [code, at]));
  const placeOf = ({ code }: TodayItem) => places.get(code) ?? 0;
  return {
    day: today,
    items: items.sort((one, other) =>
      one.due === other.due ? placeOf(one) - placeOf(other) : one.due < other.due ? -1 : 1,
    ),
  };
}

function itemOf(
  row: PlanRow,
  { matter, due, turn, says }: Due,
  today: string,
  { settings: { language } }: PlanTerms,
): TodayItem {
  return {
    kind: due < today ? 'overdue' : due === today ? 'today' : 'this week',
    matter,
    code: row.code,
    codes: [row.code],
    name: row.name ?? '',
    step: say(language, matterWords[matter]),
    due,
    who: row.who ?? say(language, messages[turn]),
    link: row.noteLink ?? row.draftLink ?? row.link ?? '',
    lastContact: row.lastContact ?? null,
    says,
  };
}

function placesNamed(count: number, lot: string | undefined, { settings: { language } }: PlanTerms): string {
  const places = say(language, messages.openPlaces, { count });
  return lot === undefined ? places : say(language, messages.ofLot, { places, lot });
}

const matterWords: Readonly<Record<Matter, Message>> = { ...nextStepMessages, ...todayMatterMessages };
