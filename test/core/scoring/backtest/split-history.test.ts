import { type NoteHistory, noteHistories } from '../../../../src/core/creators/same-creator/note-histories';
import { leastNotes, notesAhead, splitHistory } from '../../../../src/core/scoring/backtest/split-history';
import { defaultSettings } from '../../../../src/core/settings';
import { datedNotes } from '../../../support/creators/dated-notes';

/** One note a day; the table is in no order of time. */
function history(notes: number): NoteHistory {
  const { rows, ...place } = datedNotes({
    creators: 1,
    notes,
    followers: () => '',
    likes: () => 1,
    saves: () => 2,
  });
  const [header = [], ...days] = rows;
  const shuffled = [0, 1].flatMap((odd) => days.filter((_, day) => day % 2 === odd));
  const [only] = noteHistories({ ...place, rows: [header, ...shuffled] }, defaultSettings) ?? [];
  if (only === undefined) throw new Error('no notes were read');
  return only;
}

test('the past is the older share of the notes, and what follows begins right after it', () => {
  const split = splitHistory(history(100), 0.5);
  const days = (rows: readonly { readonly noteDate: string | null }[]) =>
    rows.map(({ noteDate }) => noteDate ?? '');
  expect(split?.past).toHaveLength(50);
  expect(split?.next).toHaveLength(notesAhead);
  const newestOfPast =
    days(split?.past ?? [])
      .sort()
      .at(-1) ?? '';
  const oldestOfNext =
    days(split?.next ?? [])
      .sort()
      .at(0) ?? '';
  expect(newestOfPast < oldestOfNext).toBe(true);
  expect(Date.parse(oldestOfNext) - Date.parse(newestOfPast)).toBe(86_400_000);
});

test('what follows stops at thirty notes, and at what there is', () => {
  expect(splitHistory(history(40), 0.5)?.next).toHaveLength(20);
});

test('too few notes on either side tell nothing', () => {
  expect(splitHistory(history(2 * leastNotes - 1), 0.5)).toBeNull();
  expect(splitHistory(history(2 * leastNotes), 0.5)).not.toBeNull();
  expect(splitHistory(history(30), 0.2)).toBeNull();
});
