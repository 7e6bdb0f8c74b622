import { creatorMessages } from '../../../messages/creators/creators';
import { knownText } from '../../cells/cell-text';
import { readId } from '../../cells/identity';
import { noteIdInLink } from '../../cells/links';
import type { ProblemLog } from '../../problem-log';
import type { Doubts } from '../doubts';
import { type SenseView, withRowsAside } from '../sense-view';
import { comparedCounts } from './row-pairs';

/**
 * Counts each note once. A row with the id and the counts of a note above is that note again. Where the counts differ it
 * may be two notes, of which one has a wrong id: that is asked, and until then the last row of the note counts.
 */
export function notesOnce(view: SenseView, doubts: Doubts, log: ProblemLog): SenseView {
  const byNote = rowsByNote(view);
  const again = new Set<number>();
  const differing: number[] = [];
  for (const rows of byNote) {
    const earlier = rows.slice(0, -1);
    const last = rows[rows.length - 1] as number;
    for (const row of earlier) {
      if (countsDiffer(view, row, last)) differing.push(row);
      else again.add(row);
    }
  }
  const answer =
    differing.length === 0
      ? null
      : doubts.settle({
          about: 'sameNote',
          field: 'noteId',
          column: null,
          rows: differing,
          values: { count: differing.length },
          readings: [{ answer: 'theSame' }, { answer: 'different' }],
        });
  if (answer !== 'different') for (const row of differing) again.add(row);
  return withRowsAside(view, again, 'sameNote', creatorMessages.rowIsSameNote, log);
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
