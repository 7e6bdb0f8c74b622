import { dayAfter1970 } from '../../days';
import { runMessages as messages } from '../../messages/campaign/run';
import { say } from '../../messages/message';
import { type Tier, tierLabel, tiers } from '../../scoring/tiers';
import { isHead } from '../lead-times/chain';
import { isOpenPlace, type PlanRow } from '../record/plan-row';
import { latestSteps, possibleFrom, type Terms } from '../record/terms';
import type { Frame } from './frame';
import { lastDayFor } from './stretches';

/** Creators or places of a tier that cannot be out by the day, and what would have been needed. */
export interface TooLate {
  readonly tier: Tier;
  /** Of those who are named. */
  readonly names: readonly string[];
  /** KOC places that nobody is named for. */
  readonly places: number;
  /** The day by which their notes should be out. */
  readonly last: string;
  /** The first day on which one can be. */
  readonly soonest: string;
  /** By when the client had to sign, and by when it had to be ordered, for the day. */
  readonly signBy: string;
  readonly orderBy: string;
  /** Until when those who own the product can be signed all the same; `null`: they are too late as well. */
  readonly ownersSignBy: string | null;
  readonly says: string;
}

/** Who is too late, tier by tier from the largest. */
export function tooLateOf(
  late: readonly PlanRow[],
  frame: Frame,
  terms: Terms,
  atWork: string,
): readonly TooLate[] {
  return [...tiers].reverse().flatMap((tier) => {
    const own = late.filter((row) => row.tier === tier);
    return [own.filter((row) => !isOpenPlace(row)), own.filter(isOpenPlace)].flatMap((rows) =>
      rows.length === 0 ? [] : [tooLate(tier, rows, frame, terms, atWork)],
    );
  });
}

function tooLate(tier: Tier, rows: readonly PlanRow[], frame: Frame, terms: Terms, atWork: string): TooLate {
  const { language } = terms.settings;
  const last = lastDayFor(frame);
  const first = (days: readonly string[]) => [...days].sort()[0] ?? last;
  const by = (step: 'signed' | 'ordered') =>
    first(rows.flatMap((row) => dayBy(row, step, last, terms) ?? []));
  const soonest = first(rows.map((row) => possibleFrom(row, terms, atWork)));
  const [signBy, orderBy] = [by('signed'), by('ordered')];
  const ownersSignBy = ownersDay(rows[0] as PlanRow, last, terms, atWork);
  const end = frame.phases[frame.phases.length - 1]?.to ?? last;
  const places = rows.filter(isOpenPlace).length;
  const says = say(language, messages.tooLate, {
    who:
      places > 0
        ? say(language, messages.openSeats, { count: places })
        : `${tierLabel(tier, language)} × ${rows.length}`,
    last,
    signed: signBy,
    ordered: orderBy,
    soonest,
    still: [
      ownersSignBy === null ? '' : say(language, messages.ownersStill, { signed: ownersSignBy }),
      !isHead(tier) && soonest <= end ? say(language, messages.afterStill) : '',
    ].join(''),
  });
  const names = rows.flatMap(({ name }) => name ?? []);
  return { tier, names, places, last, soonest, signBy, orderBy, ownersSignBy, says };
}

function dayBy(row: PlanRow, step: 'signed' | 'ordered', last: string, terms: Terms): string | null {
  const day = latestSteps(row, last, terms)[step];
  return day === undefined ? null : dayAfter1970(day);
}

/** By when a client who hurries must sign for a creator to whom nothing has to be sent. */
function ownersDay(row: PlanRow, last: string, terms: Terms, atWork: string): string | null {
  const today = atWork > terms.settled.start ? atWork : terms.settled.start;
  const owner: PlanRow = { ...row, sample: 'no' };
  const hurried = { ...terms, settled: { ...terms.settled, signOff: today } };
  return possibleFrom(owner, hurried, today) > last ? null : dayBy(owner, 'signed', last, terms);
}
