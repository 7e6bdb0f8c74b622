import { fenInYuan } from '../../budget/fen';
import type { ScoredCreator } from '../../scoring/score-creators';
import type { Settings } from '../../settings';
import type { Booking, Candidate, Deal, LeftOut } from './model';
import type { AgencyPackage } from './rules/rules';

/** Everything that can be taken, and whoever can only be had in a package that is not whole. */
export interface Deals {
  /** By the creators' ids, then the packages by their names. */
  readonly all: readonly Deal[];
  readonly leftOut: ReadonlyMap<ScoredCreator, LeftOut>;
}

/** Each booking by itself, but for those whose agency gives several creators all together or not at all. */
export function dealsOf(
  candidates: readonly Candidate[],
  packages: readonly AgencyPackage[],
  settings: Settings,
): Deals {
  const byId = new Map(candidates.map((candidate) => [candidate.scored.creator.id, candidate]));
  const packaged = new Set(packages.flatMap(({ ids }) => ids));
  const whole = packages.flatMap((one): Deal[] => {
    const members = [...new Set(one.ids)].map((id) => byId.get(id));
    if (members.length === 0 || members.includes(undefined)) return [];
    return [packageDeal(one, members as readonly Candidate[], settings)];
  });
  const held = new Set(whole.flatMap(({ bookings }) => bookings.map(({ candidate }) => candidate.scored)));
  const leftOut = new Map<ScoredCreator, LeftOut>();
  for (const { scored } of candidates) {
    const one = packages.find(({ ids }) => ids.includes(scored.creator.id));
    if (one === undefined || held.has(scored)) continue;
    leftOut.set(scored, { why: 'packageBroken', gaps: { name: one.name } });
  }
  const singles = candidates.filter(({ scored }) => !packaged.has(scored.creator.id)).flatMap(dealsOfOne);
  return { all: [...singles, ...whole], leftOut };
}

function dealsOfOne({ scored, bookings }: Candidate): readonly Deal[] {
  return bookings.map((booking) => ({
    id: dealName(scored, booking),
    bookings: [booking],
    package: null,
  }));
}

/** What a creator's booking by itself is called: by the creator, the format and the number of notes. */
export function dealName(
  { creator }: Pick<ScoredCreator, 'creator'>,
  { format, notes }: Pick<Booking, 'format' | 'notes'>,
): string {
  return notes === 1 ? `${creator.id} ${format}` : `${creator.id} ${format} ${notes}`;
}

/** The members at their cheapest, their costs in proportion where the package has a price of its own. */
function packageDeal(
  { name, price }: AgencyPackage,
  members: readonly Candidate[],
  settings: Settings,
): Deal {
  const cheapest = members.map(({ bookings }) => bookings[0] as Booking);
  const id = `package ${name}`;
  if (price === null) return { id, bookings: cheapest, package: name };
  const asked = cheapest.reduce((sum, booking) => sum + booking.price, 0);
  const fen = Math.round(price * (1 + settings['cost.fee']) * fenInYuan);
  let before = 0;
  let paid = 0;
  const bookings = cheapest.map((booking, index) => {
    before += asked === 0 ? 1 / members.length : booking.price / asked;
    const upTo = index === members.length - 1 ? fen : Math.round(fen * before);
    const cost = upTo - paid;
    paid = upTo;
    return { ...booking, cost, price: cost / fenInYuan / (1 + settings['cost.fee']) };
  });
  return { id, bookings, package: name };
}
