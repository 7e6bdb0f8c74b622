import type { NumberField } from '../../field-kinds';
import type { NumberColumn } from '../../rows/number-column';
import type { SenseStep, SenseView } from '../sense-view';

/**
 * Exports write 0 for what was not measured. Nobody has 0 % active followers, so that there 0 is unknown, and so is the
 * share of fake ones beside it; in tables of a few rows reads, impressions and fake followers are unknown where each of
 * them says 0. Each column says once how many.
 */
export const zerosNotMeasured: SenseStep = (view, _doubts, log) => {
  const numbers = new Map(view.numbers);
  for (const field of ['reads', 'impressions', 'activeFollowerShare', 'fakeFollowerShare'] as const) {
    const read = view.numbers.get(field);
    const column = view.recognised.used.get(field)?.[0]?.column;
    if (read === undefined || column === undefined) continue;
    const unknown = unknownZeros(field, read, view);
    if (unknown.length === 0) continue;
    const values = [...read.values];
    for (const row of unknown) values[row] = null;
    numbers.set(field, { ...read, values });
    log.remark('note', null, column, 'zerosNotMeasured', {
      column: log.letters(column),
      count: unknown.length,
      field,
    });
  }
  return { ...view, numbers };
};

function unknownZeros(
  field: NumberField,
  read: NumberColumn,
  { rows, numbers }: SenseView,
): readonly number[] {
  const zeros = rows.filter((row) => read.values[row] === 0);
  if (zeros.length === 0 || field === 'activeFollowerShare') return zeros;
  const known = rows.filter((row) => (read.values[row] ?? null) !== null).length;
  if (zeros.length === known && known >= (field === 'fakeFollowerShare' ? fewestFake : 1)) return zeros;
  const active = field === 'fakeFollowerShare' ? numbers.get('activeFollowerShare') : undefined;
  return active === undefined ? [] : zeros.filter((row) => active.values[row] === 0);
}

/** One small account may truly have no fake followers; a list of them has not: assumption. */
const fewestFake = 3;
