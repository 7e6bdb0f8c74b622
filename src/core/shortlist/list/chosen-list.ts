import { fenInYuan, inFen } from '../../budget/fen';
import { capitalised, say } from '../../messages/message';
import { percent, yuan, yuanAndCents } from '../../messages/numbers';
import { shortlistMessages as messages } from '../../messages/shortlist/list';
import { matchingNiche, wantedNiches } from '../../scoring/niches/fit';
import { type Tier, tiers } from '../../scoring/tiers';
import type { Settings } from '../../settings';
import { dealName } from '../question/deals';
import { doubtOf } from '../question/doubted-prices';
import { type Booking, costInFen, type Deal, valueScale } from '../question/model';
import type { Question } from '../question/question';
import type { Solution } from '../solver/solution';
import type { Pick, Proof } from './shortlist';

/** The creators whom the engine chose, as picks, and how good the list is known to be. */
export interface ChosenList {
  /** By tier from large to small, then by value. */
  readonly picks: readonly Pick[];
  /** ¥, fee included. */
  readonly spend: number;
  /** In the unit of `noteValue`. */
  readonly value: number;
  readonly proof: Proof;
}

/** @param turnsAt from `turningPrices` of that solution */
export function chosenList(question: Question, solution: Outcome, turnsAt: TurningPrice): ChosenList {
  const { model, brief, settings } = question;
  const wanted = wantedNiches(brief, settings);
  const changesTo = otherFormats(question, solution);
  const picks = solution.chosen
    .flatMap((id) => {
      const deal = model.deals.get(id) as Deal;
      return deal.bookings.map((booking) =>
        pickOf(
          booking,
          deal,
          'chosen',
          { at: turnsAt(deal, booking), changesTo: changesTo(booking) },
          wanted,
          settings,
        ),
      );
    })
    .sort(byTierThenValue);
  // Open places alone are the nearest list there is, but for those that a person has asked for and that leave nobody room.
  const isNoList = picks.length === 0 && question.money.places.count > 0 && solution.chosen.length > 0;
  return {
    picks,
    spend: costInFen(solution.chosen.flatMap((id) => model.deals.get(id)?.bookings ?? [])) / fenInYuan,
    value: Math.max(0, solution.objective ?? 0) / valueScale,
    proof: isNoList ? { status: 'impossible' } : proofOf(solution),
  };
}

/** How many of the picks are of some tiers, and ¥ that they cost: summed in fen, so that nothing is lost to rounding. */
export function ofTiers(
  picks: readonly Pick[],
  tiersOf: readonly Tier[],
): { readonly count: number; readonly spend: number } {
  const own = picks.filter(({ scored }) => tiersOf.includes(scored.tier));
  return { count: own.length, spend: own.reduce((sum, { cost }) => sum + inFen(cost), 0) / fenInYuan };
}

/** As much of a solution as a list is made of; an interim best has it too. */
export type Outcome = Omit<Solution, 'work'>;

function proofOf({ status, chosen, objective, bound }: Outcome): Proof {
  if (status === 'infeasible' || (status === 'proven' && chosen.length === 0))
    return { status: 'impossible' };
  if (status === 'proven') return { status: 'proven' };
  if (status === 'none found' || objective === null || bound === null || bound <= 0)
    return { status: 'not proven' };
  return { status: 'within', gap: Math.max(0, (bound - objective) / bound) };
}

export function byTierThenValue(one: Pick, other: Pick): number {
  return (
    tiers.indexOf(other.scored.tier) - tiers.indexOf(one.scored.tier) ||
    other.value - one.value ||
    (one.scored.creator.id < other.scored.creator.id ? -1 : 1)
  );
}

/**
 * A booking as the list shows it, with one sentence that says why it is there.
 *
 * @param wanted the brief's niches, from `wantedNiches`
 */
export function pickOf(
  booking: Booking,
  deal: Deal,
  place: 'chosen' | 'reserve',
  turns: { readonly at: number | null; readonly changesTo: Pick['changesTo'] },
  wanted: readonly string[],
  settings: Settings,
): Pick {
  const { candidate, format, notes, price, priceFrom, cost, value, expectedSaves: saves } = booking;
  const { scored, forced } = candidate;
  const { language } = settings;
  const niche = matchingNiche(scored.niches, wanted);
  const reasons = [
    ...(forced === null ? [] : [say(language, forcedReasons[forced])]),
    ...(place === 'reserve' ? [say(language, messages.whyReserve)] : []),
    say(language, messages.whyScore, { score: Math.round(scored.score), grade: scored.grade }),
    ...(niche === null ? [] : [say(language, messages.whyNiche, { niche })]),
    ...(notes === 1 ? [] : [say(language, messages.whyTwoNotes)]),
    ...(saves === null || saves <= 0 || cost === 0 || doubtOf(booking) !== null
      ? []
      : [say(language, messages.whyCostPerSave, { cost: yuanAndCents(cost / fenInYuan / saves) })]),
    ...doubtsOf(booking, settings),
    ...(format === 'image' && scored.creator.imageNotesLately === false
      ? [say(language, messages.whyNoImageLately)]
      : []),
    ...(priceFrom === 'estimate' ? [say(language, messages.whyEstimate)] : []),
    ...(priceFrom === 'gift'
      ? [say(language, cost === 0 ? messages.whyGiftOfSamples : messages.whyGift)]
      : []),
    ...(deal.package === null ? [] : [say(language, messages.whyPackage, { name: deal.package })]),
  ].join(say(language, messages.whyJoin));
  return {
    scored,
    format,
    notes,
    price,
    priceFrom,
    cost: cost / fenInYuan,
    value: value / valueScale,
    expectedSaves: saves,
    package: deal.package,
    turnsAt: turns.at,
    changesTo: turns.at === null ? null : turns.changesTo,
    why: say(language, messages.whySentence, { reasons: capitalised(reasons) }),
  };
}

/** What a person needs to know of the price before they count on it. */
function doubtsOf(booking: Booking, { language }: Settings): readonly string[] {
  if (doubtOf(booking) !== null) return [say(language, messages.whyDoubted, { price: yuan(booking.price) })];
  const times = booking.doubtfulTimes;
  return times === null ? [] : [say(language, messages.whyUntried, { share: percent(times) })];
}

const forcedReasons = {
  'must-have': messages.whyMustHave,
  approved: messages.whyApproved,
  agreed: messages.whyAgreed,
  'in plan': messages.whyInPlan,
} as const;

/**
 * ¥ asked, before the fee, at about which a deal's booking would turn: leave the list where it is chosen, enter it where
 * it is not. Of those who are not chosen it is the most that one may hope for; `enteringPrices` is what is sure.
 */
export type TurningPrice = (deal: Deal, booking: Booking) => number | null;

/**
 * The turning prices of everybody at once, from the linear relaxation: what a deal gains beyond its costs, at what a
 * fen is worth for it, is how much dearer it may be, or has to be cheaper. Whoever agrees to a price is believed, so a
 * price that is hardly believed now counts for more. They are estimates, given only where what is asked today bounds
 * them: nobody who is chosen leaves at less. `exactTurn` settles the others. `null` also where no price decides: money
 * is not scarce, a person insists, or not even a gift would do. Nobody stays above what one creator, or the tier, may
 * take at most.
 */
export function turningPrices({ model, balance }: Question, { relaxation, chosen }: Outcome): TurningPrice {
  if (relaxation === null) return () => null;
  const taken = new Set(chosen);
  const places = new Map(model.problem.options.map(({ id }, index) => [id, index]));
  return (deal, booking) => {
    const { cost } = model.problem.options[places.get(deal.id) as number] as { readonly cost: number };
    if (booking.candidate.forced !== null || booking.cost === 0) return null;
    const turns = turnOf(deal);
    if (turns === null || turns <= 0 || (taken.has(deal.id) && turns < cost)) return null;
    const price = (booking.price * turns) / cost;
    // Whoever is no longer worth two notes may still be worth one.
    const single = booking.notes === 1 ? undefined : singleOf(booking);
    const alone = single === undefined ? null : turnOf(single);
    const unbound =
      single === undefined || alone === null
        ? price
        : Math.max(price, (booking.price * alone) / (single.bookings[0]?.cost ?? alone));
    return taken.has(deal.id) ? Math.min(unbound, mostPriceFor(booking)) : unbound;
  };

  /** ¥ a note, whole: what may be paid at most for a creator by themselves. */
  function mostPriceFor({ candidate, cost, notes, price }: Booking): number {
    const own = balance?.parts.filter(({ tiers: those }) => those.includes(candidate.tier)) ?? [];
    const ends = [balance?.mostForOne ?? endless, ...own.map(({ money }) => money?.[1] ?? endless)];
    const most = Math.min(model.problem.budget ?? endless, ...ends.map(inFen));
    // What is asked today is kept, whatever rounding does to it.
    return Math.max(price, Math.floor((price * most * notes) / cost));
  }

  /** Fen at which a deal is worth what it costs; `null` where money is not scarce. */
  function turnOf(deal: Deal): number | null {
    const index = places.get(deal.id) as number;
    const worthOfFen = relaxation?.moneyPrices[index] ?? 0;
    if (worthOfFen <= 0) return null;
    const gain = relaxation?.reducedValues[index] ?? 0;
    const once = gain + deal.bookings.reduce((sum, one) => sum + one.agreedValue - one.value, 0);
    return (model.problem.options[index]?.cost ?? 0) + once / worthOfFen;
  }

  function singleOf({ candidate, format }: Booking): Deal | undefined {
    return model.deals.get(dealName(candidate.scored, { format, notes: 1 }));
  }
}

/**
 * Of a booking on the list, the other format in which the creator would still be worth what it costs: the one they change
 * to once this one is too dear. About, as the relaxation has it; `null` where they leave.
 */
function otherFormats({ model }: Question, { relaxation }: Outcome): (booking: Booking) => Pick['changesTo'] {
  if (relaxation === null) return () => null;
  const places = new Map(model.problem.options.map(({ id }, index) => [id, index]));
  return ({ candidate, format }) => {
    const others = candidate.bookings.filter((other) => other.format !== format);
    const stays = others.find((other) => {
      const place = places.get(dealName(candidate.scored, other));
      return place !== undefined && (relaxation.ownValues[place] ?? 0) > 0;
    });
    return stays?.format ?? null;
  };
}

const endless = Number.POSITIVE_INFINITY;
