import type { NumberField } from '../../../field-kinds';
import type { NumberColumn } from '../../../rows/number-column';
import { type SenseStep, type SenseView, withoutFields } from '../../sense-view';

/**
 * Exports write 0 for what was not measured. Nobody has 0 % active followers, so that there 0 is unknown, and so is the
 * share of fake ones beside it; in tables of a few rows reads, impressions and fake followers are unknown where each of
 * them says 0. Each column says once how many, and one that is 0 for everybody of some rows is not read at all.
 */
export const zerosNotMeasured: SenseStep = (view, _doubts, log) => {
  let told = view;
  for (const field of ['reads', 'impressions', 'activeFollowerShare', 'fakeFollowerShare'] as const) {
    const read = told.numbers.get(field);
    const column = told.recognised.used.get(field)?.[0]?.column;
    if (read === undefined || column === undefined) continue;
    const unknown = unknownZeros(field, read, view);
    if (unknown.length === 0) continue;
    const letters = log.letters(column);
    if (
      unknown.length >= fewestForAll &&
      unknown.length === knownRows(read, view) &&
      read.refused.size === 0
    ) {
      log.remark('note', null, column, 'allZeros', { column: letters, field });
      told = withoutFields(told, [field], { why: 'passedThrough' });
      continue;
    }
    const values = [...read.values];
    for (const row of unknown) values[row] = null;
    told = { ...told, numbers: new Map(told.numbers).set(field, { ...read, values }) };
    log.remark('note', null, column, 'zerosNotMeasured', { column: letters, count: unknown.length, field });
  }
  return told;
};

/** Fewer rows may be the few that were not measured: assumption. */
const fewestForAll = 6;

function knownRows({ values }: NumberColumn, { rows }: SenseView): number {
  return rows.filter((row) => (values[row] ?? null) !== null).length;
}

function unknownZeros(field: NumberField, read: NumberColumn, view: SenseView): readonly number[] {
  const { rows, numbers } = view;
  const zeros = rows.filter((row) => read.values[row] === 0);
  if (zeros.length === 0 || field === 'activeFollowerShare') return zeros;
  const known = knownRows(read, view);
  if (zeros.length === known && known >= (field === 'fakeFollowerShare' ? fewestFake : 1)) return zeros;
  const active = field === 'fakeFollowerShare' ? numbers.get('activeFollowerShare') : undefined;
  return active === undefined ? [] : zeros.filter((row) => active.values[row] === 0);
}

/** One small account may truly have no fake followers; a list of them has not: assumption. */
const fewestFake = 3;
