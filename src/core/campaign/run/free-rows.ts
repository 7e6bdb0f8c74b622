import type { Brief } from '../../brief';
import type { Settings } from '../../settings';
import type { CampaignRecord, LogLine } from '../record/campaign-record';
import {
  dayOf,
  isEnded,
  isLive,
  isOpenPlace,
  isReserve,
  type PlanRow,
  type RowField,
} from '../record/plan-row';
import { hasPersonsCell, isLocked, isTouched } from '../record/row-fields';
import { byKeyword, isEvery } from './batches';
import { type Deal, lotName, placeDeal, type Wanted } from './wanted';

/** What a run makes of the rows that stand, before it gives days. */
export interface Standing {
  /** The rows that stay, as they are now. A reserve who is wanted now has no day yet. */
  readonly rows: readonly PlanRow[];
  /** New rows, without a code and a day; a second note comes after the first. */
  readonly added: readonly PlanRow[];
  /** Codes of rows that leave. */
  readonly gone: ReadonlySet<string>;
  /** Of those the open places that are no longer asked for. */
  readonly fewer: ReadonlySet<string>;
  /** Whom the list no longer has, and who stay because somebody has written to their row. */
  readonly staying: readonly PlanRow[];
}

interface Work {
  readonly changed: Map<string, PlanRow>;
  readonly gone: Set<string>;
  readonly fewer: Set<string>;
  readonly added: PlanRow[];
  readonly staying: PlanRow[];
}

/** A run may change it: alive, not accepted, nobody has written to it, and nobody was sent for to stand in by it. */
export function isFree(row: PlanRow): boolean {
  const standsIn = row.replaces !== undefined && !isOpenPlace(row);
  return isLive(row) && !isLocked(row) && !isTouched(row) && !standsIn;
}

/** Alive and without a day: a run gives it one. */
export function isUndated(row: PlanRow): boolean {
  return isLive(row) && !isLocked(row) && dayOf(row) === undefined;
}

/**
 * Holds the rows that stand against what is wanted. Free rows follow the list and a newer export; who was recruited for a lot
 * belongs to the lot.
 */
export function standingRows(
  record: CampaignRecord,
  wanted: ReadonlyMap<string, Wanted>,
  places: number,
  { brief, settings }: { readonly brief: Brief; readonly settings: Settings },
  since: string | undefined,
): Standing {
  const standing: Work = { changed: new Map(), gone: new Set(), fewer: new Set(), added: [], staying: [] };
  const typed = typedFields(record.log);
  const update = (row: PlanRow, fields: Deal) => {
    const after = withDeal(row, fields, typed.get(row.code));
    if (after !== row) standing.changed.set(row.code, after);
  };
  const byCreator = new Map<string, PlanRow[]>();
  const ofLots = new Set<string>();
  const atRest = benchedByHand(record);
  for (const row of record.rows) {
    if (row.id === undefined) continue;
    if (atRest.has(row.code)) standing.changed.set(row.code, withoutPlace(row));
    if (row.lot === undefined) byCreator.set(row.id, [...(byCreator.get(row.id) ?? []), row]);
    else ofLots.add(row.id);
  }
  for (const [id, all] of byCreator) {
    const one = wanted.get(id);
    const rows = all.filter(({ code }) => !atRest.has(code));
    // A person has sent this creator to the reserve.
    if (rows.length === 0) continue;
    if (one === undefined) dismiss(rows, standing);
    else if (one.role === 'pick') keepPick(rows, one, standing, update, since);
    else keepReserve(rows, one, standing, update);
  }
  for (const one of wanted.values()) {
    if (byCreator.has(one.id) || ofLots.has(one.id)) continue;
    for (let note = 0; note < (one.role === 'pick' ? one.notes : 1); note++)
      standing.added.push(
        newRow(one.tier, one.fields, one.role === 'reserve' ? 'reserve' : 'to confirm', since),
      );
  }
  keepPlaces(record.rows, places, placeDeal(brief, settings), standing, update, since);
  const { changed, gone, fewer, added, staying } = standing;
  const rows = record.rows.filter(({ code }) => !gone.has(code)).map((row) => changed.get(row.code) ?? row);
  return { rows, added, gone, fewer, staying };
}

type Update = (row: PlanRow, fields: Deal) => void;

function newRow(
  tier: PlanRow['tier'],
  fields: Deal,
  status: 'to confirm' | 'reserve',
  since?: string,
): PlanRow {
  return { code: '', tier, status, ...fields, ...(since !== undefined && { since }) };
}

function dismiss(rows: readonly PlanRow[], { gone, staying }: Work): void {
  for (const row of rows) {
    if (isFree(row) || (isReserve(row) && !hasPersonsCell(row))) gone.add(row.code);
    // Who stands in for another was never on the list for it.
    else if (isLive(row) && row.replaces === undefined) staying.push(row);
  }
}

function keepPick(
  rows: readonly PlanRow[],
  one: Wanted,
  { changed, gone, added }: Work,
  update: Update,
  since: string | undefined,
): void {
  const counted = rows.filter((row) => !isReserve(row));
  const standBy = rows.filter(isReserve);
  let room = one.notes - counted.length;
  // Free notes beyond what is wanted go, the last first.
  for (const row of [...counted].reverse()) {
    if (room < 0 && isFree(row)) {
      gone.add(row.code);
      room++;
    } else if (isFree(row)) update(row, one.fields);
  }
  for (const row of standBy) {
    if (room <= 0) continue;
    room--;
    if (isLocked(row)) continue;
    const { since: _since, ...kept } = { ...row, ...one.fields };
    changed.set(row.code, { ...kept, status: 'to confirm', ...(since !== undefined && { since }) });
  }
  // Whoever has an ended row was asked already.
  if (counted.some(isEnded)) return;
  for (; room > 0; room--) added.push(newRow(one.tier, one.fields, 'to confirm', since));
}

function keepReserve(rows: readonly PlanRow[], one: Wanted, { changed, gone }: Work, update: Update): void {
  const isHere = rows.some((row) => !isReserve(row) && !isFree(row));
  let hasReserve = isHere || rows.some(isReserve);
  for (const row of rows) {
    if (isReserve(row)) {
      if (isHere && !hasPersonsCell(row)) gone.add(row.code);
      else if (!hasPersonsCell(row)) update(row, one.fields);
    } else if (isFree(row)) {
      if (hasReserve) gone.add(row.code);
      else changed.set(row.code, benched(row, one.fields));
      hasReserve = true;
    }
  }
}

/** Back among those who stand by: the same code, no day and no place. */
function benched(row: PlanRow, fields: Deal): PlanRow {
  return { ...withoutPlace(row), ...fields, status: 'reserve' };
}

/** The same object where it has none. */
function withoutPlace(row: PlanRow): PlanRow {
  const { plannedDay, keyword, batch, phase, ...kept } = row;
  return [plannedDay, keyword, batch, phase].every((field) => field === undefined) ? row : kept;
}

/** Codes of the rows that a person, by hand or by an act, not a run, has sent to the reserve: there they stay. */
export function benchedByHand({ rows, log }: Pick<CampaignRecord, 'rows' | 'log'>): ReadonlySet<string> {
  const typed = typedFields(log);
  return new Set(
    rows.filter((row) => isReserve(row) && typed.get(row.code)?.has('status')).map(({ code }) => code),
  );
}

function keepPlaces(
  rows: readonly PlanRow[],
  places: number,
  fields: Deal,
  { gone, fewer, added }: Work,
  update: Update,
  since: string | undefined,
): void {
  const there = placesThere(rows);
  const open = byKeyword(there.filter((row) => isOpenPlace(row) && isFree(row)));
  const tooMany = Math.min(open.length, Math.max(0, there.length - places));
  // Every so many, so that what is left stands as evenly over keywords and days as before.
  open.forEach((row, at) => {
    if (isEvery(at, open.length, tooMany)) {
      gone.add(row.code);
      fewer.add(row.code);
    } else update(row, fields);
  });
  for (let count = there.length; count < places; count++)
    added.push(newRow('koc', fields, 'to confirm', since));
}

/** The places that the brief's lot has, named ones among them: as many as a run holds against those that are asked for. */
export function placesThere(rows: readonly PlanRow[]): readonly PlanRow[] {
  const own = rows.filter(({ lot }) => lot === lotName);
  const replaced = new Set(own.map(({ replaces }) => replaces));
  // A place that was cancelled and not filled again was taken away on purpose.
  const counts = (row: PlanRow) => isLive(row) || (row.status === 'cancelled' && !replaced.has(row.code));
  return own.filter(counts);
}

/** A row with another deal; the same object where none is other. What a person typed over ours since stays. */
function withDeal(row: PlanRow, deal: Deal, typed: ReadonlySet<RowField> | undefined): PlanRow {
  const after: Record<string, unknown> = { ...row };
  for (const field of followed) {
    if (typed?.has(field)) continue;
    if (deal[field] === undefined) delete after[field];
    else after[field] = deal[field];
  }
  return followed.some((field) => after[field] !== row[field]) ? (after as unknown as PlanRow) : row;
}

const followed = [
  'name',
  'link',
  'handle',
  'agency',
  'format',
  'declared',
  'price',
  'offer',
  'product',
  'priceUntil',
] as const satisfies readonly (keyof Deal)[];

/**
 * Fields of ours that a person was the last to write, by typing or by an act on a row that stood, by code. What an act puts into a
 * new row is as a run would put it.
 */
export function typedFields(log: readonly LogLine[]): ReadonlyMap<string, ReadonlySet<RowField>> {
  const typed = new Map<string, Set<RowField>>();
  for (const { act, code, what } of log) {
    const own = typed.get(code) ?? new Set();
    const isNew = act !== 'typed' && what.code?.[0] === null;
    for (const field of Object.keys(what) as RowField[]) {
      if (act === 'plan') own.delete(field);
      else if (!isNew) own.add(field);
    }
    typed.set(code, own);
  }
  return typed;
}
