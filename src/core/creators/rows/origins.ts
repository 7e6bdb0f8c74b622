import type { RecognisedColumn } from '../columns/elect-columns';
import type { RecognisedColumns } from '../columns/recognised-columns';
import type { CreatorField, Origin, Origins } from '../creator';
import { type DividedField, gatheredFields } from '../field-kinds';
import type { ProblemLog } from '../problem-log';
import type { CountKind, RateBasis } from './per-note';

/** Where each field of the table's creators comes from: one value, shared by them all. */
export function originsOf(
  { used, rowsAre }: RecognisedColumns,
  kinds: ReadonlyMap<DividedField, CountKind>,
  rateBasis: RateBasis,
  tab: string,
  log: ProblemLog,
): Origins {
  const origins: Partial<Record<CreatorField, Origin>> = {};
  for (const [field, columns] of used) {
    const [first] = columns;
    if (first === undefined) continue;
    const kind = kinds.get(field as DividedField);
    const ofNotes = rowsAre === 'notes' && (kind !== undefined || gatheredFields.has(field));
    const gathers = ofNotes || (kind !== undefined && columns.length > 1);
    origins[field] = {
      tab,
      columns: columns.map(({ column }: RecognisedColumn) => log.letters(column)).join(', '),
      header: first.header,
      how: gathers ? 'gathered' : kind === 'total' ? 'divided' : 'read',
    };
  }
  const rate = origins.engagementRate;
  return rateBasis === null || rate === undefined
    ? origins
    : { ...origins, engagement: { ...rate, how: 'workedOut' } };
}
