import { type ScheduleRows, scheduleAtHand } from '../../creators/apart/schedule-at-hand';
import { takeOnMessages as messages } from '../../messages/campaign/take-on';
import { say } from '../../messages/message';
import type { Settings } from '../../settings';
import type { Table } from '../../table';

/** A table that was offered as a pool and is a schedule. */
export interface ScheduleOffered extends ScheduleRows {
  /** One sentence that asks whether it is to be taken on; its counts are of creators. */
  readonly asks: string;
}

/**
 * Whether a table is a schedule (排期表) that is finished or under way, by status words and by planned and actual days: a pool sets aside
 * all of it but `free`. `null` where it is none.
 */
export function isSchedule(table: Table, settings: Settings): ScheduleOffered | null {
  const found = scheduleAtHand(table, settings);
  if (found === null) return null;
  const { over, booked, published, free } = found;
  const counts = {
    tab: table.tab,
    over: over.length,
    booked: booked.length,
    published: published.length,
    free: free.length,
  };
  return { ...found, asks: say(settings.language, messages.takeItOn, counts) };
}
