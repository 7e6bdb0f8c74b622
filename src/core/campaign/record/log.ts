import type { CampaignRecord, LogLine, LogValue, Settled } from './campaign-record';
import type { PlanRow, RowField } from './plan-row';
import { fieldNames } from './row-fields';

/** What is done to a record at once. */
export interface Change {
  readonly act: LogLine['act'];
  readonly day: string;
  readonly by: string;
  /** Rows as they are after it, by code. */
  readonly changed?: ReadonlyMap<string, PlanRow>;
  /** In the order in which they are to stand below the others. */
  readonly added?: readonly PlanRow[];
  /** Codes of rows that are taken out. */
  readonly gone?: ReadonlySet<string>;
  readonly settled?: Settled;
  /** Belongs to what was done last. */
  readonly goesOn?: boolean;
}

/**
 * The record after a change, its log longer by a line for each row that became another: the only way in which a record
 * changes. Rows that the change does not name stay the same objects, in their places; where nothing becomes another, the
 * record is the same object too.
 */
export function commit(record: CampaignRecord, change: Change): CampaignRecord {
  const { changed = new Map<string, PlanRow>(), added = [], gone = new Set<string>() } = change;
  const settled = change.settled ?? record.settled;
  const lines = linesOf(record, change);
  const rows = record.rows
    .filter(({ code }) => !gone.has(code))
    .map((row) => {
      const after = changed.get(row.code);
      return after !== undefined && fieldNames.some((field) => row[field] !== after[field]) ? after : row;
    });
  const isSame = lines.length === 0 && rows.every((row, index) => row === record.rows[index]);
  return isSame ? record : { rows: [...rows, ...added], log: [...record.log, ...lines], settled };
}

/** The rows as the log tells them: all but remarks, which no log holds. */
export function replay(log: readonly LogLine[]): readonly PlanRow[] {
  const rows = new Map<string, Partial<Record<RowField, LogValue>>>();
  for (const { code, what } of log) {
    if (code === '') continue;
    if (what.code?.[1] === null) {
      rows.delete(code);
      continue;
    }
    const row = { ...rows.get(code) };
    for (const [field, [, after]] of Object.entries(what) as [RowField, [LogValue, LogValue]][]) {
      if (after === null) delete row[field];
      else row[field] = after;
    }
    rows.set(code, row);
  }
  return [...rows.values()] as readonly Partial<PlanRow>[] as readonly PlanRow[];
}

/** The codes of rows that have left the plan. */
export function goneCodes(log: readonly LogLine[]): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const { code, what } of log) {
    if (what.code?.[1] === null) gone.add(code);
    else gone.delete(code);
  }
  return gone;
}

/** What is settled as the log tells it. */
export function replaySettled(log: readonly LogLine[]): Settled {
  const settled: Partial<Record<keyof Settled, LogValue>> = {};
  for (const { code, what } of log) {
    if (code !== '') continue;
    for (const field of settledFields) {
      const change = what[field];
      if (change === undefined) continue;
      if (change[1] === null) delete settled[field];
      else settled[field] = change[1];
    }
  }
  return { start: '', signOff: '', ...(settled as Partial<Settled>) };
}

/** The record as its log tells it. */
export function recordFrom(log: readonly LogLine[]): CampaignRecord {
  return { rows: replay(log), log, settled: replaySettled(log) };
}

export const settledFields: readonly (keyof Settled)[] = [
  'start',
  'signOff',
  'readyOn',
  'placesAdded',
  'sent',
  'sentTo',
  'sentRows',
  'signed',
  'signedBy',
  'written',
];
/** Nobody can delete from a log: what a person writes freely stays in the tab alone. */
export const loggedFields = fieldNames.filter((field) => field !== 'remarks');

function linesOf(record: CampaignRecord, change: Change): readonly LogLine[] {
  const { act, day, by, changed, added = [], gone, settled, goesOn = false } = change;
  const number = (record.log[record.log.length - 1]?.number ?? 0) + (goesOn ? 0 : 1);
  const line = (code: string, what: LogLine['what']): readonly LogLine[] =>
    Object.keys(what).length === 0 ? [] : [{ number, day, act, code, what, by }];
  return [
    ...(settled === undefined ? [] : line('', difference(settledFields, record.settled, settled))),
    ...record.rows.flatMap((row) => {
      if (gone?.has(row.code)) return line(row.code, { code: [row.code, null] });
      const after = changed?.get(row.code);
      return after === undefined ? [] : line(row.code, difference(loggedFields, row, after));
    }),
    ...added.flatMap((row) => line(row.code, difference(loggedFields, {}, row))),
  ];
}

function difference<Field extends string>(
  fields: readonly Field[],
  before: { readonly [Name in Field]?: LogValue },
  after: { readonly [Name in Field]?: LogValue },
): { readonly [Name in Field]?: readonly [LogValue, LogValue] } {
  const what: { [Name in Field]?: readonly [LogValue, LogValue] } = {};
  for (const field of fields) {
    const [was, is] = [blankless(before[field]), blankless(after[field])];
    if (was !== is) what[field] = [was, is];
  }
  return what;
}

/** What is settled may be '' before the first plan: blank. */
function blankless(value: LogValue | undefined): LogValue {
  return value === undefined || value === '' ? null : value;
}
