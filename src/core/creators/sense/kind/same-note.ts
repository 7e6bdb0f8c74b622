import { creatorMessages } from '../../../messages/creators/creators';
import { knownText } from '../../cells/cell-text';
import { readDate } from '../../cells/dates';
import { readId } from '../../cells/identity';
import { noteIdInLink } from '../../cells/links';
import type { ProblemLog } from '../../problem-log';
import type { AnswerKey, Doubts } from '../doubts';
import { type SenseView, withKnown, withRowsAside } from '../sense-view';
import { comparedCounts } from './row-pairs';

/**
 * Counts each note once. A row with the id and the counts of another row is that note again, and of figures read on several
 * days the newest count. Where nothing says so and the counts differ it may be two notes, of which one has a wrong id: that is
 * asked, and until then the row with the most counts. A note under two creators is asked about, too: until then it is both's.
 */
export function notesOnce(asRead: SenseView, doubts: Doubts, log: ProblemLog): SenseView {
  const byNote = rowsByNote(asRead);
  if (byNote.length === 0) return asRead;
  const view = withDaysOfFigures(asRead, byNote);
  const again = new Map<number, number>();
  const earlier = new Map<number, number>();
  const differing: (readonly number[])[] = [];
  const shared: (readonly number[])[] = [];
  for (const rows of byNote) {
    const creators = rowsByCreator(view, rows);
    for (const own of creators) {
      const { kept, isByDay } = rowThatCounts(view, own);
      const others = own.filter((row) => row !== kept);
      for (const row of others) (isByDay ? earlier : again).set(row, kept);
      if (!isByDay && others.some((row) => countsDiffer(view, row, kept))) differing.push(own);
    }
    if (creators.length > 1) shared.push(rows);
  }
  if (asked(doubts, 'sameNote', differing) === 'different')
    for (const row of differing.flat()) if (countsDiffer(view, row, again.get(row) ?? row)) again.delete(row);
  if (asked(doubts, 'noteOfSeveral', shared) === 'theSame')
    for (const rows of shared) {
      const { kept } = rowThatCounts(view, rows);
      for (const row of rows) if (row !== kept && !earlier.has(row)) again.set(row, kept);
    }
  const rowOf = (of: ReadonlyMap<number, number>) => (row: number) => ({
    other: log.sheetRow(of.get(row) ?? row),
  });
  const once = withRowsAside(view, again, 'sameNote', creatorMessages.rowIsSameNote, log, rowOf(again));
  return withRowsAside(once, earlier, 'sameNote', creatorMessages.rowIsEarlierNote, log, rowOf(earlier));
}

/** What a person says of the notes in doubt; `null` where they say nothing yet, or none are. */
function asked(
  doubts: Doubts,
  about: 'sameNote' | 'noteOfSeveral',
  notes: readonly (readonly number[])[],
): AnswerKey | null {
  if (notes.length === 0) return null;
  return doubts.settle({
    about,
    field: 'noteId',
    column: null,
    rows: notes.flat(),
    values: { count: notes.length },
    readings: [{ answer: 'theSame' }, { answer: 'different' }],
  });
}

/** A note is published once: a day that changes within one note is that of its figures. */
function withDaysOfFigures(view: SenseView, byNote: readonly (readonly number[])[]): SenseView {
  const { used } = view.recognised;
  const days = used.get('noteDate')?.[0];
  if (days === undefined || used.has('asOf')) return view;
  const changing = byNote.filter(
    (rows) => new Set(rows.map((row) => dayIn(view, row, days.column))).size > 1,
  );
  if (changing.length * 2 <= byNote.length) return view;
  return withKnown(view, { fields: new Map([[days.column, 'asOf']]) });
}

function dayIn({ table }: SenseView, row: number, column: number): string {
  return readDate(table.rows[row]?.[column] ?? '') ?? '';
}

/** The row with the newest figures, where days tell it; else that with the most counts, the first of several. */
function rowThatCounts(
  view: SenseView,
  rows: readonly number[],
): { readonly kept: number; readonly isByDay: boolean } {
  const column = view.recognised.used.get('asOf')?.[0]?.column;
  const days = rows.map((row) => (column === undefined ? '' : dayIn(view, row, column)));
  const isByDay = days.every((day) => day !== '') && new Set(days).size === days.length;
  const of = (row: number) =>
    comparedCounts.reduce((sum, field) => sum + (view.numbers.get(field)?.values[row] ?? 0), 0);
  const [first = 0, ...more] = rows.map((_, at) => at);
  const best = more.reduce((before, at) => {
    const isMore = isByDay
      ? (days[at] ?? '') > (days[before] ?? '')
      : of(rows[at] ?? 0) > of(rows[before] ?? 0);
    return isMore ? at : before;
  }, first);
  return { kept: rows[best] ?? 0, isByDay: isByDay && rows.length > 1 };
}

/** The rows by the creators whom the surest column tells that all of them fill. */
function rowsByCreator(
  { table, recognised: { used } }: SenseView,
  rows: readonly number[],
): readonly (readonly number[])[] {
  const column = (['id', 'handle', 'name'] as const)
    .flatMap((field) => used.get(field)?.[0]?.column ?? [])
    .find((at) => rows.every((row) => knownText(table.rows[row]?.[at]) !== null));
  if (column === undefined) return [rows];
  const creators = new Map<string | null, number[]>();
  for (const row of rows) {
    const who = knownText(table.rows[row]?.[column]);
    creators.set(who, [...(creators.get(who) ?? []), row]);
  }
  return [...creators.values()];
}

/** The rows of each note that several rows have. */
function rowsByNote({ table, rows, recognised: { used } }: SenseView): readonly (readonly number[])[] {
  const column = (field: 'noteId' | 'noteUrl' | 'id' | 'handle' | 'name') => used.get(field)?.[0]?.column;
  const ids = column('noteId');
  const links = column('noteUrl');
  if (ids === undefined && links === undefined) return [];
  const creators = (['id', 'handle', 'name'] as const).flatMap((field) => column(field) ?? []);
  const byNote = new Map<string, number[]>();
  for (const row of rows) {
    const cells = table.rows[row] ?? [];
    const link = links === undefined ? null : knownText(cells[links]);
    const id = (ids === undefined ? null : readId(cells[ids])) ?? (link === null ? null : noteIdInLink(link));
    if (id === null) continue;
    // The notes of each creator may be numbered from 1.
    const whose =
      id.length >= shortestOwnId ? '' : creators.map((at) => knownText(cells[at]) ?? '').join(' ');
    const key = `${whose} ${id}`;
    const before = byNote.get(key);
    if (before === undefined) byNote.set(key, [row]);
    else before.push(row);
  }
  return [...byNote.values()].filter((same) => same.length > 1);
}

/** Shorter ids may be numbers that a table gives its rows: assumption. */
const shortestOwnId = 8;

function countsDiffer({ numbers }: SenseView, one: number, other: number): boolean {
  return comparedCounts.some((field) => {
    const values = numbers.get(field)?.values;
    return (values?.[one] ?? null) !== (values?.[other] ?? null);
  });
}
