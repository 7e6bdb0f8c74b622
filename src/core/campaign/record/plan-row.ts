import type { Offer } from '../../creators/creator';
import type { Tier } from '../../scoring/tiers';
import type { Step } from '../lead-times/steps';
import type { PhaseName } from '../phase';
import type { Status } from './statuses';

/** A step that a row tells by a day: when it should be done at the latest, and when it was. */
export type RowStep = Exclude<Step, 'named'>;

/**
 * A note of a campaign, as the campaign's record keeps it: all that Plan holds of it but for what is worked out from it. What
 * is absent is blank. Days are ISO texts, money is whole fen, words are keys that each language has its own label for.
 */
export type PlanRow = OursOfRow & PersonsOfRow;

/** What a run or an act sets. */
export interface OursOfRow {
  /** One deal: one person's one note, such as `K07`. Never given again. */
  readonly code: string;
  readonly tier: Tier;
  /** The creator's name; absent for an open place. */
  readonly name?: string;
  /** Address of the profile. */
  readonly link?: string;
  readonly format?: Offer['format'];
  readonly declared?: 'yes' | 'no';
  readonly keyword?: string;
  readonly batch?: 1 | 2;
  /** As it was signed; what was decided since stands in `movedTo`. */
  readonly plannedDay?: string;
  /** The creator's id in the export; absent for an open place. */
  readonly id?: string;
  readonly handle?: string;
  readonly agency?: string;
  readonly phase?: PhaseName;
  /** What the note is to be about, as the brief's angle for its batch says. */
  readonly angle?: string;
  /** Names the open KOC places that were bought together; stays when a place is filled. */
  readonly lot?: string;
  /** Fen, without fee, as asked when the row was planned. */
  readonly price?: number;
  readonly offer?: 'paid' | 'product' | 'both';
  /** Fen: the product at landed cost. */
  readonly product?: number;
  /** Fen: the parcel. */
  readonly shipping?: number;
  readonly priceUntil?: string;
  /** `no`: the creator owns the product, nothing travels. */
  readonly sample?: 'yes' | 'no';
  /** Fen: a sample that was sent and brought nothing. */
  readonly lost?: number;
  /** When the row joined the plan; absent: it was there from the first plan on. */
  readonly since?: string;
  /** The code of the row that it stands in for. */
  readonly replaces?: string;
}

/** What a person writes, and acts on their behalf. */
export interface PersonsOfRow extends ActualDays {
  readonly movedTo?: string;
  /** One of ours, or any other word of the person's, which is kept and says nothing. */
  readonly status?: Status | (string & {});
  readonly who?: string;
  /** Fen, without fee: counts instead of the planned price. */
  readonly agreed?: number;
  readonly draftLink?: string;
  readonly noteLink?: string;
  readonly remarks?: string;
  readonly endedWhy?: string;
  readonly authorisedUntil?: string;
  readonly paid?: string;
  readonly payDay?: string;
  readonly lastContact?: string;
  /** Carrier and number. */
  readonly parcel?: string;
  /** Number of the order at the platform. */
  readonly order?: string;
  /** Which of the brief's products. */
  readonly item?: string;
  /** Who chose the creator. */
  readonly chosenBy?: string;
  readonly secondLink?: string;
}

/** When each step was done. */
type ActualDays = { readonly [Name in RowStep as `on.${Name}`]?: string };

export type RowField = keyof PlanRow;

/** What is worked out from a row and the terms of its campaign alone: never from today or another row. */
export interface MadeOfRow {
  /** The first step that is not done, by status or actual day, the further of both; an open place is to be named first. */
  readonly nextStep?: Step;
  /** Its latest day. */
  readonly due?: string;
  /** Fen: price or agreed price, platform fee where it is declared and in the budget, product, parcel, lost sample. */
  readonly cost: number;
  /** The first day on which the note can be out; only where that is later than its day. */
  readonly possibleFrom?: string;
  /** Until when silence does not publish: 72 hours after the submission. */
  readonly silentUntil?: string;
  /** The client's last working day in them; absent where none is left. */
  readonly answerBy?: string;
  /** The note has to stay so long. */
  readonly protectedUntil?: string;
  /** The latest day of each step with which the note is still out on its day. */
  readonly by: { readonly [Name in Exclude<RowStep, 'posted'>]?: string };
}

/** How far a note is, or that it has ended. */
export function isEnded({ status }: Pick<PlanRow, 'status'>): boolean {
  return (ends as readonly (string | undefined)[]).includes(status);
}

const ends: readonly Status[] = ['declined', 'cancelled', 'no-show', 'deleted', 'unfound', 'superseded'];

/** Chosen to stand in: no day, no money. */
export function isReserve({ status }: Pick<PlanRow, 'status'>): boolean {
  return status === 'reserve';
}

/** Counts in notes, days and money. */
export function isLive(row: Pick<PlanRow, 'status'>): boolean {
  return !isEnded(row) && !isReserve(row);
}

/** A KOC place that nobody is named for yet. */
export function isOpenPlace(row: Pick<PlanRow, 'status' | 'id' | 'name'>): boolean {
  return row.id === undefined && row.name === undefined && !isEnded(row);
}

/** The day that holds: posted, else moved to, else planned. */
export function dayOf(row: PlanRow): string | undefined {
  return row['on.posted'] ?? row.movedTo ?? row.plannedDay;
}
