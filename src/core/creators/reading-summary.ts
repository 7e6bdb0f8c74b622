import { summaryMessages } from '../messages/creators/reading';
import { type Language, remarked, say } from '../messages/message';
import { whole } from '../messages/numbers';
import type { CreatorReading } from './reading';
import type { RowsAside } from './rows/body/body-rows';

/** Rows that became no creator, by why. */
export interface LeftOut {
  readonly withoutFollowers: number;
  /** Rows that never were creators to choose, by why. */
  readonly aside: RowsAside;
}

/** 'Read 1,204 creators from 1,236 rows; 21 repeated, 11 without followers.' The numbers add up to the rows. */
export function summaryOf(
  rowsAre: CreatorReading['rowsAre'],
  { rows, read, repeated }: CreatorReading['counts'],
  { withoutFollowers, aside }: LeftOut,
  language: Language,
): string {
  const messages = summaryMessages;
  if (rowsAre === 'comments') {
    return say(language, messages.summaryComments, { count: whole(repeated), rows: whole(rows) });
  }
  const remarks = (
    [
      // Every further note of a creator is a row that went into them, which says nothing.
      [rowsAre === 'notes' ? 0 : repeated, messages.remarkRepeated],
      [withoutFollowers, messages.remarkWithoutFollowers],
      [aside.notCreators, messages.remarkNotCreators],
      [aside.otherTable, messages.remarkOtherTable],
      [aside.otherPlatform, messages.remarkOtherPlatform],
      [aside.schedule, messages.remarkSchedule],
      [aside.sameNote, messages.remarkSameNote],
      [aside.ofNobody, messages.remarkOfNobody],
    ] as const
  ).flatMap(([count, message]) => (count === 0 ? [] : say(language, message, { count: whole(count) })));
  return say(language, rowsAre === 'notes' ? messages.summaryNotes : messages.summary, {
    creators: whole(read),
    rows: whole(rows),
    remarks: remarked(language, remarks),
  });
}
