import { isHead, isPeer } from '../lead-times/chain';
import { steps } from '../lead-times/steps';
import type { CampaignRecord } from '../record/campaign-record';
import { codeGiver } from '../record/codes';
import { reachedStep } from '../record/made';
import { dayOf, isLive, isOpenPlace, isReserve, type PlanRow } from '../record/plan-row';
import type { Terms } from '../record/terms';
import { type Frame, frameOf } from '../run/frame';
import { type Taken, takenBy } from '../run/spread';
import { lastDayFor } from '../run/stretches';
import type { Done } from './act';
import type { ActTerms, Found } from './acted';

/** What every act works with. */
export interface AtHand {
  readonly record: CampaignRecord;
  readonly byCode: ReadonlyMap<string, PlanRow>;
  readonly terms: Terms & ActTerms;
  readonly frame: Frame;
  /** The days that the rows take. */
  readonly taken: Taken;
  /** Who stands by, as they stand, but for those who are in the plan by another row. */
  readonly standBy: readonly PlanRow[];
  readonly done: Done;
  readonly give: ReturnType<typeof codeGiver>;
}

/** What an act makes of it, before it is committed. */
export interface Work {
  readonly changed?: ReadonlyMap<string, PlanRow>;
  readonly added?: readonly PlanRow[];
  readonly gone?: ReadonlySet<string>;
  readonly settled?: CampaignRecord['settled'];
  readonly found?: Partial<Found>;
  /** The rows as they counted before it, where that is not as they stand: an end was typed already. */
  readonly counted?: readonly PlanRow[];
}

/** The rows as they would be. */
export function rowsAfter({ rows }: CampaignRecord, { changed, gone, added = [] }: Work): readonly PlanRow[] {
  return [
    ...rows.filter(({ code }) => gone?.has(code) !== true).map((row) => changed?.get(row.code) ?? row),
    ...added,
  ];
}

export function atHandOf(record: CampaignRecord, terms: ActTerms, done: Done): AtHand {
  const live = new Set(record.rows.filter(isLive).flatMap(({ id }) => id ?? []));
  return {
    taken: takenBy(record.rows),
    standBy: record.rows.filter((row) => isReserve(row) && (row.id === undefined || !live.has(row.id))),
    record,
    byCode: new Map(record.rows.map((row) => [row.code, row])),
    terms: { ...terms, settled: record.settled },
    frame: frameOf(record.rows, terms, record.settled.start),
    done,
    give: codeGiver(record),
  };
}

/** The note is out. */
export function isOut(row: PlanRow): boolean {
  return hasReached(row, 'posted');
}

export function hasReached(row: PlanRow, step: (typeof steps)[number]): boolean {
  return reachedStep(row) >= steps.indexOf(step);
}

/** Counts, has somebody's name, and is not out. */
export function isUnderWay(row: PlanRow): boolean {
  return isLive(row) && !isOpenPlace(row) && !isOut(row);
}

export function isSameTier(one: Pick<PlanRow, 'tier'>, other: Pick<PlanRow, 'tier'>): boolean {
  return one.tier === other.tier || (isPeer(one.tier) && isPeer(other.tier));
}

/** The last day on which a row's note is still for what it is for. */
export function lastDayOf(row: PlanRow, frame: Frame): string {
  const [day, forIt] = [dayOf(row) ?? '', lastDayFor(frame)];
  return isHead(row.tier) || day <= forIt ? forIt : endOf(frame);
}

/** The last day of the campaign. */
export function endOf({ phases, anchor }: Frame): string {
  return phases[phases.length - 1]?.to ?? anchor.day;
}

/** A row with other values; `undefined` blanks a field. */
export function withFields(
  row: PlanRow,
  fields: { readonly [Field in keyof PlanRow]?: PlanRow[Field] | undefined },
): PlanRow {
  const next: Record<string, unknown> = { ...row, ...fields };
  for (const [field, value] of Object.entries(fields)) if (value === undefined) delete next[field];
  return next as unknown as PlanRow;
}

export function nameOf({ name = '' }: Pick<PlanRow, 'name'>): string {
  return name;
}

/** Who stands by: a row of theirs has no day and no money. */
export function isStandingBy(row: PlanRow | undefined): row is PlanRow {
  return row !== undefined && isReserve(row);
}
