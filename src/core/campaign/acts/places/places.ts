import { mostPlaces } from '../../../brief';
import { actWordMessages, refusalMessages as messages } from '../../../messages/campaign/acts';
import { listed, say } from '../../../messages/message';
import { isLive, isOpenPlace, type PlanRow } from '../../record/plan-row';
import { possibleFrom } from '../../record/terms';
import { byKeyword, isEvery } from '../../run/batches';
import { dateRows, datingOf } from '../../run/date-rows';
import { frameOf } from '../../run/frame';
import { lastDayFor } from '../../run/stretches';
import { lotName, placeDeal } from '../../run/wanted';
import type { Places } from '../act';
import type { Refused } from '../acted';
import type { AtHand, Work } from '../at-hand';
import { leave } from '../ends/leave';
import { asARunWould } from '../ends/new-rows';
import { refuse } from '../rows-named';

/** More places of a lot, on days of their own; or fewer, every so many of the open ones, so that the rest stays even. */
export function places({ lot = lotName, count }: Places, atHand: AtHand): Work | Refused {
  const { record, terms } = atHand;
  const { language } = terms.settings;
  const lots = [...new Set(record.rows.flatMap((row) => row.lot ?? []))].sort();
  if (!lots.includes(lot)) return refuse(messages.noSuchLot, { lot, lots: listed(language, lots) });
  const there = record.rows.filter((row) => row.lot === lot && isLive(row));
  const open = byKeyword(there.filter(isOpenPlace));
  if (!Number.isInteger(count) || count > mostPlaces)
    return refuse(messages.tooManyPlaces, { most: mostPlaces });
  if (count < there.length - open.length)
    return refuse(messages.moreAreNamed, { named: there.length - open.length });
  if (count > there.length) return more(count - there.length, lot, atHand);
  const tooMany = there.length - count;
  const leavers = open.filter((_, at) => isEvery(at, open.length, tooMany));
  const why = say(language, actWordMessages.fewerPlaces);
  return leave(leavers, { status: 'cancelled', why, refill: false }, atHand);
}

function more(count: number, lot: string, atHand: AtHand): Work | Refused {
  const { record, terms, done, give } = atHand;
  const one: PlanRow = {
    code: '',
    tier: 'koc',
    status: 'to confirm',
    ...placeDeal(terms.brief, terms.settings),
    lot,
    since: done.day,
  };
  const wanting = asARunWould(
    Array.from({ length: count }, () => ({ ...one })),
    atHand,
  );
  const frame = frameOf([...record.rows, ...wanting], terms, record.settled.start);
  const dating = datingOf(frame, terms, { atWork: done.day, largestMid: null });
  const { days } = dateRows(wanting, record.rows, dating);
  if (days.size < count)
    return refuse(messages.placesTooLate, {
      soonest: possibleFrom(one, terms, done.day),
      last: lastDayFor(frame),
    });
  const dated = wanting
    .map((row): PlanRow => ({ ...row, ...days.get(row) }))
    .sort((row, other) => ((row.plannedDay ?? '') < (other.plannedDay ?? '') ? -1 : 1))
    .map((row): PlanRow => ({ ...row, code: give('koc') }));
  return { added: asARunWould(dated, atHand) };
}
