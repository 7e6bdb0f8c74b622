import { recordMessages as messages } from '../../../messages/campaign/record';
import { type Language, listed, say } from '../../../messages/message';
import { type Cell, isBlank } from '../../../table';
import type { CampaignRecord } from '../campaign-record';
import { madeOf } from '../made';
import { markOf } from '../made-mark';
import type { MadeOfRow } from '../plan-row';
import type { PlanTerms } from '../terms';
import { type PlanColumn, titleOf } from './plan-column';
import { readCell } from './read-cell';
import type { Reconciled } from './reconcile';

/** A Plan tab as it stands, and by what its cells may have been worked out. */
export interface WorkedOut {
  /** As the log tells it, before anything that was typed since. */
  readonly record: CampaignRecord;
  readonly found: Pick<Reconciled, 'rows'>;
  readonly columns: readonly PlanColumn[];
  readonly terms: PlanTerms;
  readonly today: string;
  readonly language: Language;
}

/**
 * Where a person has typed over what is worked out, each column one sentence. Only where brief, settings and calendar still
 * come to what was written last, as the record's mark tells: else nobody knows which cells are another by hand, and nothing
 * is said. A day or a sum that merely shows otherwise is the same.
 */
export function typedOver({ record, found, columns, terms, today, language }: WorkedOut): readonly string[] {
  const { rows, settled } = record;
  if (settled.written === undefined) return [];
  const made = new Map(rows.map((row) => [row.code, madeOf(row, { ...terms, settled })]));
  if (markOf(made) !== settled.written) return [];
  const workedOut = columns.filter(({ owner }) => owner === 'made');
  const codes = new Map<PlanColumn, string[]>();
  for (const { code, tab } of found.rows) {
    const before = made.get(code);
    if (tab === null || before === undefined) continue;
    for (const column of workedOut) {
      const cell = tab.made[column.field];
      if (cell === undefined || isAsWritten(cell, heldIn(before, column.field), column, today)) continue;
      codes.set(column, [...(codes.get(column) ?? []), code]);
    }
  }
  return [...codes].map(([{ field }, typed]) =>
    say(language, messages.madeAnew, {
      column: titleOf(field, columns, language),
      codes: listed(language, typed),
    }),
  );
}

function heldIn({ by, ...rest }: MadeOfRow, field: string): unknown {
  const held: Readonly<Record<string, unknown>> = field.startsWith('by.') ? by : rest;
  return held[field.replace(/^by\./, '')];
}

function isAsWritten(cell: Cell, before: unknown, column: PlanColumn, today: string): boolean {
  if (isBlank(cell) || before === undefined) return isBlank(cell) && before === undefined;
  return (
    readCell(cell, column, today) === before || (typeof cell === 'string' && shows(cell, before, column))
  );
}

/** Whether a text may be how another locale, or a column set to text, shows the same day or sum. */
function shows(text: string, before: unknown, { type }: PlanColumn): boolean {
  const numbers = text.match(/\d+/g) ?? [];
  if (type === 'money') {
    const cents = (Number(before) / 100).toFixed(2).replace('.', '');
    return [cents, cents.replace(/00$/, '')].includes(numbers.join(''));
  }
  if (type !== 'day') return false;
  const [year = 0, month = 0, day = 0] = String(before).split('-').map(Number);
  const parts = numbers.map(Number);
  return parts.includes(day) && parts.every((part) => [year, year % 100, month, day].includes(part));
}
