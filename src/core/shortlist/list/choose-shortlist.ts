import type { Brief } from '../../brief';
import { fenInYuan, inFen } from '../../budget/fen';
import { wantedNiches } from '../../scoring/niches/fit';
import type { ScoredCreator } from '../../scoring/score-creators';
import { type Tier, tiers } from '../../scoring/tiers';
import type { Settings } from '../../settings';
import { kocPart } from '../question/balance/balance-demands';
import { dealName } from '../question/deals';
import type { Decisions } from '../question/decisions';
import type { Booking, Candidate } from '../question/model';
import { type Question, questionOf } from '../question/question';
import type { ShortlistRules } from '../question/rules/rules';
import { workLimits } from '../work-limits';
import { answerOf } from './answer-question';
import { payablePlaces } from './balance-sentences';
import { byTierThenValue, chosenList, type Outcome, ofTiers, pickOf, turningPrices } from './chosen-list';
import { enteringPrices } from './entering-price';
import { mixNotesOf, notesOf } from './list-notes';
import { type Nearest, nearestDeals, reasonsFor } from './reasons';
import type { Pick, Shortlist } from './shortlist';
import { unmetOf } from './unmet';

/**
 * The best shortlist that keeps every rule, with its proof; where none does, an empty one with the reasons. The same
 * creators and rules give the same list, whatever order they come in.
 *
 * @throws InputError where the rules themselves make no sense
 */
export function chooseShortlist(
  scored: readonly ScoredCreator[],
  rules: ShortlistRules,
  settings: Settings,
  brief: Brief,
  decisions?: Decisions,
): Shortlist {
  const question = questionOf(scored, rules, settings, brief, decisions);
  const answer = answerOf(question, workLimits.command);
  return shortlistFrom(answer.question, answer.solution);
}

/** The engine's answer in a planner's terms: who is chosen, who is next in line, and why the others are not. */
export function shortlistFrom(question: Question, outcome: Outcome): Shortlist {
  const { scored, rules, brief, settings } = question;
  const turnsAt = turningPrices(question, outcome);
  const list = chosenList(question, outcome, turnsAt);
  const entersAt = enteringPrices(question, outcome);
  const { picks } = list;
  const nearest = nearestDeals(question, outcome);
  const wanted = wantedNiches(brief, settings);
  const taken = new Set(picks.map((pick) => pick.scored));
  const reserves = (picks.length === 0 ? [] : nextInLine(question, nearest, taken))
    .map(({ deal, booking }) =>
      pickOf(booking, deal, 'reserve', { at: entersAt(deal, booking), changesTo: null }, wanted, settings),
    )
    .sort(byTierThenValue);
  const listed = new Set([...taken, ...reserves.map((pick) => pick.scored)]);
  const reason = reasonsFor(question, list, nearest, { turnsAt, entersAt });
  const distances = new Map([...nearest].map(([candidate, { gain }]) => [candidate.scored, gain]));
  const distance = (one: (typeof scored)[number]) => distances.get(one) ?? Number.NEGATIVE_INFINITY;
  const saves = picks.filter(({ expectedSaves }) => expectedSaves !== null);
  return {
    rules,
    ...list,
    reserves,
    notChosen: scored
      .filter((one) => !listed.has(one))
      .sort((one, other) => distance(other) - distance(one) || other.score - one.score)
      .map(reason),
    spendByTier: byTier(picks, 'spend'),
    countByTier: byTier(picks, 'count'),
    expectedSaves:
      saves.length === 0 ? null : saves.reduce((sum, { expectedSaves }) => sum + (expectedSaves ?? 0), 0),
    unmet: unmetOf(question, list),
    balance: question.balance,
    off: question.money.off,
    toSpend: question.money.toSpend / fenInYuan,
    payablePlaces: payablePlaces(question, list),
    mixNotes: mixNotesOf(question, list),
    notes: notesOf(question, list),
  };
}

/** Share of the KOC places, open ones among them, that as many KOC stand by for: campaign-desk C (15 to 25 % in the trade). */
export const kocInReserve = 0.2;

/** For each tier, the nearest of those who are not chosen; of KOC a pool for all their places. */
function nextInLine(
  question: Question,
  nearest: ReadonlyMap<Candidate, Nearest>,
  taken: ReadonlySet<ScoredCreator>,
): readonly Nearest[] {
  const { settings, balance, money } = question;
  const each = settings['shortlist.reserves'];
  const named = [...taken].filter(({ tier }) => tier === 'koc').length;
  const places = Math.max(named + money.places.count, kocPart(balance?.parts ?? [])?.count?.[0] ?? 0);
  const pool = each === 0 ? 0 : Math.max(each, Math.ceil(places * kocInReserve - 1e-9));
  const open = [...nearest.values()].filter(({ booking }) => !taken.has(booking.candidate.scored));
  return tiers.flatMap((tier) => {
    const own = open
      .filter(({ booking }) => booking.candidate.tier === tier)
      .sort((one, other) => other.gain - one.gain);
    return tier === 'koc' ? [...own, ...withoutPlaces(question)].slice(0, pool) : own.slice(0, each);
  });
}

/**
 * KOC for whom the list has no place by name, because the brief holds all places open: they can stand by for those all the
 * same. Who asks no more than an open place is planned at comes first, then the better value.
 */
function withoutPlaces({ candidacy, model, balance }: Question): readonly Nearest[] {
  const most = inFen(balance?.openPlace ?? 0);
  const isDear = ({ booking }: Nearest) => Number(booking.cost > most);
  return candidacy.candidates
    .filter(({ tier, scored }) => tier === 'koc' && model.leftOut.get(scored)?.why === 'noPlaceForTier')
    .map(({ bookings: [booking] }): Nearest => {
      const only = booking as Booking;
      const deal = { id: dealName(only.candidate.scored, only), bookings: [only], package: null };
      return { deal, booking: only, gain: only.value };
    })
    .sort((one, other) => isDear(one) - isDear(other) || other.gain - one.gain);
}

function byTier(picks: readonly Pick[], figure: keyof ReturnType<typeof ofTiers>): Record<Tier, number> {
  return Object.fromEntries(tiers.map((tier) => [tier, ofTiers(picks, [tier])[figure]])) as Record<
    Tier,
    number
  >;
}
