import { median } from '../../../../median';
import type { SenseView } from '../../sense-view';

import { fewestRows } from '../market';

/** What a table's likes and saves come to beside the creators' likes and saves in all (赞藏总数). */
export interface AgainstAll {
  /** Typical (likes + saves) ÷ all so far. */
  readonly share: number;
  /** Typical (likes + saves) × notes ÷ all so far; `null` where no count of notes stands beside. */
  readonly byNotes: number | null;
  /** Most rows say how many notes there are. */
  readonly withNotes: boolean;
}

/** Sums must see every row. `null`: too few rows hold both. */
export function againstAll({ numbers, rows }: SenseView): AgainstAll | null {
  const all = numbers.get('likesAndSavesTotal')?.values;
  const likes = numbers.get('likes')?.values;
  if (all === undefined || likes === undefined) return null;
  const saves = numbers.get('saves')?.values ?? [];
  const notesTotal = numbers.get('notesTotal')?.values ?? [];
  const notes = numbers.get('notes')?.values ?? [];
  const shares: number[] = [];
  const byNotes: number[] = [];
  let withNotes = 0;
  for (const row of rows) {
    const count = notesTotal[row] ?? notes[row] ?? 0;
    if (count > 0) withNotes++;
    const liked = likes[row] ?? null;
    const total = all[row] ?? 0;
    if (liked === null || total <= 0) continue;
    const counted = liked + (saves[row] ?? 0);
    shares.push(counted / total);
    if (count > 0) byNotes.push(((counted + 0.5) * count) / total);
  }
  const share = median(shares);
  if (share === null || shares.length < fewestRows) return null;
  return { share, byNotes: median(byNotes), withNotes: withNotes * 2 > rows.length };
}

/** Measured: (likes + saves) ÷ all so far is .01 to .03 in clean tables. */
const mostOfOneNote = 0.2;
/** Measured: (likes + saves) × notes comes to a fourth of all so far up to e^.6. */
const mostByNotes = Math.exp(0.8);
/** A list picked by its newest notes may grow faster than the tables measured: assumption. */
const mostByNotesWhereSaid = Math.exp(1.6);

/**
 * `sums`: the counts are of all notes so far. `someSums`: they are too many for one note. `otherDays`: they are more than
 * so many notes can have had. `null`: they add up.
 */
export function accountOf(
  { share, byNotes, withNotes }: AgainstAll,
  saysAverage: boolean,
): 'sums' | 'someSums' | 'otherDays' | null {
  const tooMany = byNotes !== null && byNotes > (saysAverage ? mostByNotesWhereSaid : mostByNotes);
  if (share > mostOfOneNote && (byNotes === null || tooMany))
    return share > 0.8 && share < 1.25 && withNotes && !saysAverage ? 'sums' : 'someSums';
  return tooMany ? 'otherDays' : null;
}
