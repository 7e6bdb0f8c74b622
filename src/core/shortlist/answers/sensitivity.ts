import { fenInYuan } from '../../budget/fen';
import { say } from '../../messages/message';
import { percent } from '../../messages/numbers';
import { sensitivityMessages as messages } from '../../messages/shortlist/answers';
import { type Tier, tiers } from '../../scoring/tiers';
import { reporting } from '../../steps';
import { answering } from '../list/answer-question';
import type { Pick, Shortlist } from '../list/shortlist';
import { solvingList } from '../list/solve-list';
import { dealName } from '../question/deals';
import { costInFen, valueScale } from '../question/model';
import { atBudget, type Question, questionOf, withEverybody } from '../question/question';
import { mixLabel, mixNamed } from '../question/rules/mixes';
import type { Solution } from '../solver/solution';
import { workLimits } from '../work-limits';
import { headChoice } from './head-choice';

/** What the list would be worth if things were otherwise. */
export interface Sensitivity {
  /** By budget, ascending. */
  readonly points: readonly BudgetPoint[];
  /** The value of the list as it is, in the unit of the points. */
  readonly now: number;
  readonly savesByTier: readonly TierSaves[];
  /** What the mix costs, as a sentence; `null` where there is none. */
  readonly mixCost: string | null;
  /** What a head KOL would cost, as a sentence; `null` where that is no choice. */
  readonly headChoice: string | null;
}

export interface BudgetPoint {
  /** ¥ */
  readonly budget: number;
  /** `null` where no list keeps the rules at this budget. */
  readonly value: number | null;
  readonly expectedSaves: number | null;
  readonly creators: number;
  /** ¥ */
  readonly spend: number;
}

/** Saves for ¥1,000: of those chosen, and of those next in line, whom the next ¥1,000 would bring. */
export interface TierSaves {
  readonly tier: Tier;
  readonly now: number | null;
  readonly next: number | null;
}

/** The budgets of the curve, as shares of the planner's. */
const shares = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6];

/**
 * Solves the question at other budgets and without its mix, each from the solution before. Yields what is known so
 * far, so that a curve can grow on the screen.
 */
export function* sensitivityOf(
  question: Question,
  shortlist: Shortlist,
): Generator<Sensitivity, Sensitivity> {
  const asked = withEverybody(question);
  const points: BudgetPoint[] = [];
  const listed = new Set(shortlist.picks.map((pick) => dealName(pick.scored, pick)));
  const start = [...asked.model.deals.values()]
    .filter(({ bookings }) =>
      bookings.every((booking) => listed.has(dealName(booking.candidate.scored, booking))),
    )
    .map(({ id }) => id);
  let warm: readonly string[] = start;
  const known = (mixCost: string | null, head: string | null = null): Sensitivity => ({
    points: [...points],
    now: shortlist.value,
    savesByTier: savesByTier(shortlist),
    mixCost,
    headChoice: head,
  });
  for (const share of shares) {
    const budget = question.rules.budget * share;
    const answered = yield* reporting(
      // Today's list is where the curve passes through.
      answering(atBudget(asked, budget), workLimits.point, share === 1 ? start : warm),
      () => known(null),
    );
    const { solution } = answered;
    if (solution.chosen.length > 0) warm = solution.chosen;
    points.push(pointOf(answered.question, budget, solution));
    yield known(null);
  }
  if (question.model.mix.length === 0 && question.balance === null) return known(null);
  const without = yield* reporting(solvingList(withoutMix(question).model, workLimits.question, start), () =>
    known(null),
  );
  const mixCost = mixSentence(question, shortlist, without);
  const head = yield* reporting(headChoice(question, start), () => known(mixCost));
  return known(mixCost, head);
}

function pointOf({ model }: Question, budget: number, { chosen, objective }: Solution): BudgetPoint {
  const bookings = chosen.flatMap((id) => model.deals.get(id)?.bookings ?? []);
  const saves = bookings.flatMap((booking) => booking.expectedSaves ?? []);
  return {
    budget,
    value: objective === null || bookings.length === 0 ? null : objective / valueScale,
    expectedSaves: saves.length === 0 ? null : saves.reduce((sum, one) => sum + one, 0),
    creators: bookings.length,
    spend: costInFen(bookings) / fenInYuan,
  };
}

function savesByTier({ picks, reserves }: Shortlist): readonly TierSaves[] {
  const of = (list: readonly Pick[], tier: Tier) => {
    const own = list.filter(({ scored, expectedSaves }) => scored.tier === tier && expectedSaves !== null);
    const cost = own.reduce((sum, pick) => sum + pick.cost, 0);
    if (cost === 0) return null;
    return (1_000 * own.reduce((sum, { expectedSaves }) => sum + (expectedSaves ?? 0), 0)) / cost;
  };
  return [...tiers]
    .reverse()
    .map((tier) => ({ tier, now: of(picks, tier), next: of(reserves, tier) }))
    .filter(({ now, next }) => now !== null || next !== null);
}

/** The same question with the mix 'none', as a person would choose it: nobody is left out for a balance, and its money holds. */
function withoutMix({ scored, rules, settings, brief, decisions }: Question): Question {
  return questionOf(scored, { ...rules, ...mixNamed('none', settings) }, settings, brief, decisions);
}

/** 'Your 631 costs 3.1 % of value': what the best list without the mix is worth more. */
function mixSentence(
  { rules, settings }: Question,
  { value }: Shortlist,
  { objective }: Solution,
): string | null {
  if (objective === null || objective <= 0 || value <= 0) return null;
  const free = objective / valueScale;
  const lost = Math.max(0, 1 - value / free);
  return say(settings.language, lost < 0.0005 ? messages.mixFree : messages.mixCosts, {
    mix: mixLabel(rules, settings.language),
    share: percent(lost),
  });
}
