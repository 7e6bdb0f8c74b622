import { addDays, isDay } from '../../../days';
import { refusalMessages as messages } from '../../../messages/campaign/acts';
import { dayOf, isEnded, isReserve, type PlanRow } from '../../record/plan-row';
import type { Delay } from '../act';
import { isRefused, type Refused } from '../acted';
import { type AtHand, isOut, type Work, withFields } from '../at-hand';
import { refuse, rowsNamed } from '../rows-named';

/** The decided day stands in 'moved to'; the planned day stays what was signed. */
export function delay({ codes, to, days }: Delay, atHand: AtHand): Work | Refused {
  const rows = rowsNamed(codes, atHand);
  if (isRefused(rows)) return rows;
  const { day: today } = atHand.done;
  const changed = new Map<string, PlanRow>();
  for (const row of rows) {
    const { code } = row;
    if (isEnded(row)) return refuse(messages.hasEnded, { code });
    if (isReserve(row)) return refuse(messages.isReserve, { code });
    if (isOut(row)) return refuse(messages.isOut, { code });
    const day = to ?? laterBy(days, dayOf(row));
    if (day === undefined || !isDay(day)) return refuse(messages.noDay);
    if (day < today) return refuse(messages.isPast, { day, today });
    changed.set(code, withFields(row, { movedTo: day === row.plannedDay ? undefined : day }));
  }
  return { changed };
}

function laterBy(days: number | undefined, day: string | undefined): string | undefined {
  return days === undefined || day === undefined || !Number.isInteger(days) ? undefined : addDays(day, days);
}
