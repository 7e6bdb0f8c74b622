import { fenInYuan } from '../../budget/fen';
import type { LogLine } from '../../campaign/record/campaign-record';
import { isEnded, isLive, type PlanRow } from '../../campaign/record/plan-row';
import { isTouched } from '../../campaign/record/row-fields';
import { statuses } from '../../campaign/record/statuses';
import { benchedByHand } from '../../campaign/run/free-rows';
import type { Decisions, DroppedCreator, KeptCreator } from '../../shortlist/question/decisions';

/** The Plan of another campaign on the same creators. */
export interface OtherPlan {
  readonly campaign: string;
  readonly rows: readonly PlanRow[];
}

/** What a Shortlist says of a creator who has a row in Plan already, and Plan does not. */
export interface LaterWord {
  readonly code: string;
  readonly name: string;
  /** ¥ before the fee; `null` where it names no other price. */
  readonly agreedPrice: number | null;
  readonly declined: boolean;
}

/**
 * What was decided, Plan's word before the Shortlist's: once a creator has a row there, status and agreed price have their
 * home in it. What the Shortlist says otherwise is no decision yet but a word to be answered. What the client has picked
 * stands in the Shortlist alone.
 *
 * @param log of the own campaign: it tells whom a person has sent to the reserve
 */
export function decidedInPlan(
  listed: Decisions,
  own: readonly PlanRow[],
  others: readonly OtherPlan[],
  log: readonly LogLine[] = [],
): { readonly decisions: Decisions; readonly words: readonly LaterWord[] } {
  const kept = new Map(listed.kept);
  const dropped = new Map(listed.dropped);
  const words: LaterWord[] = [];
  const benched = benchedByHand({ rows: own, log });
  for (const [id, rows] of byCreator(own)) {
    const word = laterWord(rows, listed.kept.get(id), listed.dropped.get(id));
    if (word !== null) words.push(word);
    if (listed.kept.get(id)?.why === 'agreed') kept.delete(id);
    if (listed.dropped.get(id)?.by === 'creator') dropped.delete(id);
    const isDecided = kept.has(id) || dropped.has(id);
    const stays = keptBy(rows) ?? (isDecided ? null : heldBy(rows));
    const gone = droppedBy(rows, benched);
    if (gone !== null) {
      dropped.set(id, gone);
      kept.delete(id);
    } else if (stays !== null) {
      kept.set(id, stays);
      dropped.delete(id);
    }
  }
  const bookedElsewhere = new Map(listed.bookedElsewhere);
  for (const { campaign, rows } of others)
    for (const [id, ofCreator] of byCreator(rows)) {
      const before = (bookedElsewhere.get(id) ?? []).filter((name) => name !== campaign);
      const campaigns = keptBy(ofCreator) === null ? before : [...before, campaign];
      if (campaigns.length > 0) bookedElsewhere.set(id, campaigns);
      else bookedElsewhere.delete(id);
    }
  return { decisions: { ...listed, kept, dropped, bookedElsewhere }, words };
}

function byCreator(rows: readonly PlanRow[]): ReadonlyMap<string, readonly PlanRow[]> {
  const found = new Map<string, PlanRow[]>();
  for (const row of rows) if (row.id !== undefined) found.set(row.id, [...(found.get(row.id) ?? []), row]);
  return found;
}

/** A creator stays who has accepted, or whose price is agreed, with a note that still counts. */
function keptBy(rows: readonly PlanRow[]): KeptCreator | null {
  const sure = rows.filter((row) => isLive(row) && (row.agreed !== undefined || hasAccepted(row)));
  const [first] = sure;
  if (first === undefined) return null;
  const agreed = sure.find((row) => row.agreed !== undefined)?.agreed;
  return {
    why: 'agreed',
    agreedPrice: agreed === undefined ? null : agreed / fenInYuan,
    format: first.format === 'image' || first.format === 'video' ? first.format : null,
  };
}

/** A run leaves a row that somebody has written to: so its creator stays on the list, and the money is not given twice. */
function heldBy(rows: readonly PlanRow[]): KeptCreator | null {
  const held = rows.find((row) => isLive(row) && isTouched(row));
  if (held === undefined) return null;
  return {
    why: 'in plan',
    agreedPrice: null,
    format: held.format === 'image' || held.format === 'video' ? held.format : null,
  };
}

function hasAccepted({ status }: PlanRow): boolean {
  const step = Object.entries(statuses).find(([word]) => word === status)?.[1] ?? null;
  return step !== null && step !== 'asked';
}

/** A creator goes whose notes have all ended, or been sent to the reserve by hand: by their own word, or by ours. */
function droppedBy(rows: readonly PlanRow[], benched: ReadonlySet<string>): DroppedCreator | null {
  if (!rows.every((row) => isEnded(row) || benched.has(row.code))) return null;
  const own = rows.some(({ status }) => status === 'declined' || status === 'no-show');
  const byUs = rows.some(({ code, status }) => status === 'cancelled' || benched.has(code));
  if (!own && !byUs) return null;
  return { by: own ? 'creator' : 'planner', reason: rows.find(({ endedWhy }) => endedWhy)?.endedWhy ?? '' };
}

function laterWord(
  rows: readonly PlanRow[],
  kept: KeptCreator | undefined,
  dropped: DroppedCreator | undefined,
): LaterWord | null {
  const row = rows.find(isLive);
  if (row === undefined) return null;
  const inPlan = row.agreed === undefined ? null : row.agreed / fenInYuan;
  const said = kept?.why === 'agreed' ? kept.agreedPrice : null;
  const agreedPrice = said === inPlan ? null : said;
  const declined = dropped?.by === 'creator';
  if (agreedPrice === null && !declined) return null;
  return { code: row.code, name: row.name ?? row.code, agreedPrice, declined };
}
