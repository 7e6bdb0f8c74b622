import type { CreatorField } from '../../../creator';
import type { NumberField } from '../../../field-kinds';
import type { NumberColumn } from '../../../rows/number-column';
import type { Doubts } from '../../doubts';
import { type SenseStep, type SenseView, withoutFields } from '../../sense-view';
import { inWords, leftOut, writtenAndRead } from '../read-otherwise';

/** A count that is the same for nearly everybody is a target or a default, and no measurement: that is asked. */
export const measuredCounts: SenseStep = (view, doubts) => {
  const fields = view.recognised.rowsAre === 'creators' ? measured : (['reads'] as const);
  return fields.reduce((so, field) => askIfSame(so, field, doubts), view);
};

const measured = ['likes', 'saves', 'comments', 'shares', 'engagement', 'reads'] as const;

/** Fewer rows may be equal by chance. Measured, as are the next two. */
const fewestRows = 6;
const sameShare = 0.8;
/** Small counts are equal by chance. */
const smallestTarget = 50;

function askIfSame(view: SenseView, field: NumberField, doubts: Doubts): SenseView {
  const column = view.recognised.used.get(field)?.[0];
  const read = view.numbers.get(field);
  if (column === undefined || read === undefined) return view;
  const value = commonest(read, view.rows);
  if (value === null) return view;
  const rows = view.rows.filter((row) => read.values[row] === value).slice(0, 2);
  const answer = doubts.settle({
    about: 'sameForAll',
    field,
    column,
    values: { value: inWords(value) },
    readings: [
      {
        answer: 'target',
        examples: rows.map((row) => ({ ...writtenAndRead(view, row, column.column, value), read: '' })),
      },
      {
        answer: 'measured',
        examples: rows.map((row) => writtenAndRead(view, row, column.column, value)),
      },
    ],
  });
  if (answer === 'measured') return view;
  const fields: readonly CreatorField[] = [field];
  return answer === null ? withoutFields(view, fields, { why: 'asked' }) : leftOut(view, fields);
}

/** The value of nearly all rows; `null` where there is none, or it is only the bound that an export stops at (`10万+`). */
function commonest({ values, censored }: NumberColumn, rows: readonly number[]): number | null {
  const counts = new Map<number, number>();
  let known = 0;
  for (const row of rows) {
    const value = values[row] ?? null;
    if (value === null) continue;
    known++;
    // A value of most rows is among any few of them: more need no counting.
    if (counts.size < mostValues || counts.has(value))
      counts.set(value, (counts.get(value) ?? 0) + (censored.has(row) ? 0 : 1));
  }
  if (known < fewestRows) return null;
  for (const [value, count] of counts)
    if (value >= smallestTarget && count >= known * sameShare) return value;
  return null;
}

const mostValues = 1000;
