import { inFen } from '../../budget/fen';
import { type Language, say } from '../../messages/message';
import { yuan } from '../../messages/numbers';
import { formatPhrases, answerMessages as messages } from '../../messages/shortlist/answers';
import { type Booking, costInFen, type Deal, type PriceSource, priceNow } from '../question/model';
import type { Question } from '../question/question';
import { asking as askingWhether } from '../solver/reasons/ask';
import { enteringCost } from '../solver/reasons/entering';
import { leavingCost } from '../solver/reasons/leaving';
import type { Solution } from '../solver/solution';
import { withCosts, withOne, withValue } from '../solver/variations';
import { workLimits } from '../work-limits';
import { dealsWith } from './one-creator';

/** ¥: nobody negotiates by less. */
const priceStep = 10;

/** The price at which a list turns on one creator, as far as it was settled. */
export interface Turn {
  readonly place: 'chosen' | 'not chosen';
  /** ¥ asked today, before the fee; likewise below. */
  readonly price: number;
  readonly priceFrom: PriceSource;
  readonly format: Booking['format'];
  /** The format that the best list books instead once this one is too dear; `null`: the creator goes. */
  readonly changesTo: Booking['format'] | null;
  /** The highest price asked about at which the creator is on the best list; `null`: at none. */
  readonly listed: number | null;
  /** The lowest one at which not; `null`: at none up to `most`. */
  readonly unlisted: number | null;
  /** The most that could be paid for one creator at all. */
  readonly most: number;
  /** Whether nothing between the two was left open. */
  readonly settled: boolean;
  /**
   * Of one who is not chosen: whether a list with them at what they ask, once that is agreed, is worth more than the best
   * one today, as where the price is hardly believed; `false`: as much at most.
   */
  readonly better: boolean;
}

/** ¥: what a price may differ by after its cost in fen is turned back. */
const halfFen = 0.005;

/** Why no price turns the list, as a sentence. */
type NoTurn = 'insisted on' | 'no list without' | 'cannot be told';

/**
 * At which price of the format that is booked, or is nearest to it, a creator on the list would leave it, or change to the
 * other format, or one who is not would enter, each end verified by a solve. The price is taken as agreed, so it is
 * believed whatever is usual. Yields null while it works.
 */
export function* turnOf(
  question: Question,
  { chosen, objective, relaxation, work }: Solution,
  creatorId: string,
): Generator<null, Turn | NoTurn> {
  const { model } = question;
  const gainOf = (deal: Deal) => relaxation?.reducedValues[placeOf(deal)] ?? 0;
  const deals = [...dealsWith(model, creatorId)].sort((one, other) => gainOf(other) - gainOf(one));
  const taken = deals.find(({ id }) => chosen.includes(id));
  // Of two notes the price is that of one: as long as either is worth it, the creator is on the list.
  const [deal, ...more] = alikeTo(taken ?? deals[0], deals);
  const booking = deal?.bookings.find(({ candidate }) => candidate.scored.creator.id === creatorId);
  if (deal === undefined || booking === undefined || objective === null) return 'cannot be told';
  if (booking.candidate.forced !== null) return 'insisted on';
  const cost = costInFen(deal.bookings);
  if (cost === 0) return 'cannot be told';
  const agreed = agreedOf(deal);
  const problem = [deal, ...more].reduce(
    (asked, one) => withValue(asked, one.id, agreedOf(one)),
    model.problem,
  );
  const gain = gainOf(deal) + agreed - deal.bookings.reduce((sum, one) => sum + one.value, 0);
  const worthOfFen = relaxation?.moneyPrices[placeOf(deal)] ?? 0;
  const about = worthOfFen > 0 ? Math.max(0, cost + gain / worthOfFen) : null;
  const step = Math.max(1, Math.round((cost / Math.max(1, booking.price)) * priceStep));
  const asking = {
    step,
    work: work + workLimits.question,
    more: { ids: more.map(({ id }) => id), most: mostFor(question, booking) },
  };
  // Whoever is believed once they have agreed may be worth more than they ask.
  const isDoubted = agreed > deal.bookings.reduce((sum, one) => sum + one.value, 0);
  const most = taken === undefined && !isDoubted ? cost : Math.max(cost, mostFor(question, booking));
  const answer = (
    listed: number | null,
    unlisted: number | null,
    { changesTo = null, better = false }: Partial<Pick<Turn, 'changesTo' | 'better'>> = {},
  ): Turn => {
    const priceAt = (fen: number) => (booking.price * fen) / cost;
    return {
      place: taken === undefined ? 'not chosen' : 'chosen',
      price: booking.price,
      priceFrom: booking.priceFrom,
      format: booking.format,
      changesTo,
      listed: listed === null ? null : priceAt(listed),
      unlisted: unlisted === null ? null : priceAt(unlisted),
      most: priceAt(most),
      settled: listed === null || unlisted === null || unlisted - listed <= step,
      better,
    };
  };
  if (taken === undefined) {
    const guess = Math.min(most, about ?? cost / 2);
    const { enters, staysOut } = yield* enteringCost(problem, deal.id, {
      ...asking,
      worth: objective,
      most,
      guess,
    });
    // Costs are asked in steps, and what is asked today may lie between two of them.
    const isOpen = enters !== null && (staysOut ?? cost + 1) > cost;
    if (!isOpen) return answer(enters, staysOut);
    if (enters < cost && !(yield* isWorth(cost, objective))) return answer(enters, cost);
    return answer(Math.max(enters, cost), staysOut, { better: yield* isWorth(cost, objective + 1) });
  }
  const guess = Math.min(most, Math.max(cost, about ?? 2 * cost));
  const turns = yield* leavingCost(problem, deal.id, { ...asking, most, guess });
  if (turns === null) return 'cannot be told';
  if (turns.without === null) return 'no list without';
  // Costs are asked in steps, and whoever is chosen stays at what they ask.
  const stays = turns.staysOut === null ? undefined : deals.find(({ id }) => turns.instead.includes(id));
  const other = stays?.bookings.find(({ candidate }) => candidate.scored.creator.id === creatorId);
  return answer(Math.max(cost, turns.enters ?? cost), turns.staysOut, { changesTo: other?.format ?? null });

  /** Whether a list with the creator at a cost is worth so much. */
  function* isWorth(at: number, atLeast: number): Generator<null, boolean> {
    const ids = [deal, ...more].flatMap((one) => one?.id ?? []);
    const forced = withOne(problem, ids);
    const asked = withCosts(forced, deal?.id ?? '', at, asking.more);
    return (yield* askingWhether(asked, { atLeast, work: asking.work })) === true;
  }

  function placeOf({ id }: Deal): number {
    return model.problem.options.findIndex((option) => option.id === id);
  }
}

/** The deals that differ from one in the number of notes alone, the fewest first. */
function alikeTo(deal: Deal | undefined, deals: readonly Deal[]): readonly Deal[] {
  if (deal === undefined || deal.package !== null) return deal === undefined ? [] : [deal];
  const format = deal.bookings[0]?.format;
  return deals
    .filter((one) => one.package === null && one.bookings[0]?.format === format)
    .sort((one, other) => costInFen(one.bookings) - costInFen(other.bookings));
}

function agreedOf({ bookings }: Deal): number {
  return bookings.reduce((sum, { agreedValue }) => sum + agreedValue, 0);
}

/** Fen: what one creator may take at most, or all that there is. */
function mostFor({ balance, model }: Question, { cost }: Booking): number {
  const all = model.problem.budget ?? cost;
  return balance === null ? all : Math.min(all, inFen(balance.mostForOne));
}

/** The same as a sentence. */
export function* exactTurn(
  question: Question,
  solution: Solution,
  creatorId: string,
): Generator<null, string> {
  const { language } = question.settings;
  const turn = yield* turnOf(question, solution, creatorId);
  if (turn === 'insisted on') return say(language, messages.insistedOn);
  if (turn === 'no list without') return say(language, messages.noListWithout);
  if (turn === 'cannot be told') return say(language, messages.notDecidedAtAll);
  const { place, listed, unlisted, settled, changesTo, better } = turn;
  const price = yuan(turn.price);
  const now = priceNow(turn, language);
  if (listed === null) return say(language, messages.entersNever);
  if (!settled) return say(language, messages.notDecided, { about: yuan(listed) });
  if (place === 'not chosen') {
    if (listed >= turn.price - halfFen && better) {
      return unlisted === null
        ? say(language, messages.entersOnceAgreedToTheMost, { price, stays: yuan(listed) })
        : say(language, messages.entersOnceAgreed, { price, stays: yuan(listed), leaves: yuan(unlisted) });
    }
    if (listed >= turn.price - halfFen)
      return say(language, turn.most > turn.price ? messages.tiesOnceAgreed : messages.entersAsItIs, {
        price,
      });
    const staysOut = yuan(unlisted ?? turn.price);
    return say(language, messages.entersExactly, { enters: yuan(listed), staysOut, now });
  }
  if (unlisted === null) return say(language, messages.leavesNever, { most: yuan(listed) });
  const gaps = { stays: yuan(listed), leaves: yuan(unlisted), now };
  return changesTo === null
    ? say(language, messages.leavesExactly, gaps)
    : say(language, messages.changesExactly, {
        ...gaps,
        format: formatWord(turn.format, language),
        other: formatWord(changesTo, language),
      });
}

function formatWord(format: Booking['format'], language: Language): string {
  return say(language, formatPhrases[format]);
}
