import type { RecognisedColumns } from '../columns/recognised-columns';
import type { NumberField } from '../field-kinds';
import type { ProblemLog } from '../problem-log';
import type { NumberColumn } from './number-column';

/**
 * Exports write 0 for what was not measured. Nobody has 0 % active followers, so that there 0 is unknown, and so is the
 * share of fake ones beside it; reads, impressions and fake followers are unknown where every row says 0. Each column
 * says once how many.
 */
export function withoutUnmeasured(
  rows: readonly number[],
  numbers: ReadonlyMap<NumberField, NumberColumn>,
  { used }: RecognisedColumns,
  log: ProblemLog,
): ReadonlyMap<NumberField, NumberColumn> {
  const measured = new Map(numbers);
  const active = numbers.get('activeFollowerShare');
  for (const field of ['reads', 'impressions', 'activeFollowerShare', 'fakeFollowerShare'] as const) {
    const read = numbers.get(field);
    const column = used.get(field)?.[0]?.column;
    if (read === undefined || column === undefined) continue;
    const zeros = rows.filter((row) => read.values[row] === 0);
    if (zeros.length === 0) continue;
    const known = rows.filter((row) => (read.values[row] ?? null) !== null).length;
    const unknown =
      zeros.length === known && known >= (field === 'fakeFollowerShare' ? fewestFake : 1)
        ? zeros
        : field === 'activeFollowerShare'
          ? zeros
          : field === 'fakeFollowerShare'
            ? zeros.filter((row) => active?.values[row] === 0)
            : [];
    if (unknown.length === 0) continue;
    const values = [...read.values];
    for (const row of unknown) values[row] = null;
    measured.set(field, { ...read, values });
    const gaps = { column: log.letters(column), count: unknown.length, field };
    log.remark('note', null, column, 'zerosNotMeasured', gaps);
  }
  return measured;
}

/** One small account may truly have no fake followers; a list of them has not: assumption. */
const fewestFake = 3;
