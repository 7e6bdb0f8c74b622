import { emptyBrief } from '../../../../src/core/brief';
import { planCampaign } from '../../../../src/core/campaign/plan-campaign';
import { isLive } from '../../../../src/core/campaign/record/plan-row';
import { scoreCreators } from '../../../../src/core/scoring/score-creators';
import { type Settings, settingsFrom } from '../../../../src/core/settings';
import { exactTurn } from '../../../../src/core/shortlist/answers/turning-price';
import { answerOf } from '../../../../src/core/shortlist/list/answer-question';
import { shortlistFrom } from '../../../../src/core/shortlist/list/choose-shortlist';
import { formatLabel, type Shortlist } from '../../../../src/core/shortlist/list/shortlist';
import { questionOf } from '../../../../src/core/shortlist/question/question';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { workLimits } from '../../../../src/core/shortlist/work-limits';
import { finish } from '../../../../src/core/steps';
import { declaredOffer, madeUpCreator } from '../made-up-creators';

const lively = {
  followers: 120_000,
  likes: 2_000,
  saves: 900,
  comments: 120,
  offers: [declaredOffer(6_000)],
};
const pool = [
  madeUpCreator({ id: 'star', ...lively }),
  madeUpCreator({ id: 'usual', ...lively, likes: 500, saves: 60, comments: 20 }),
  madeUpCreator({ id: 'koc', commercialShare: 0, offers: [declaredOffer(200)] }),
];
const twoNotes = settingsFrom([['shortlist.secondNotes', true]]);

function answered(budget: number, settings: Settings, mix = 'none') {
  const rules = rulesFromMix(mix, budget, settings);
  const question = questionOf(scoreCreators(pool, settings), rules, settings, { ...emptyBrief, budget });
  return answerOf(question, workLimits.command);
}

function listOf(budget: number, settings: Settings): Shortlist {
  const { question, solution } = answered(budget, settings);
  return shortlistFrom(question, solution);
}

function notesOf({ picks }: Shortlist): Readonly<Record<string, number>> {
  return Object.fromEntries(picks.map(({ scored, notes }) => [scored.creator.id, notes]));
}

test('nobody is booked for two notes unasked', () => {
  expect(notesOf(listOf(40_000, settingsFrom([])))).toEqual({ star: 1, usual: 1, koc: 1 });
});

test('asked for, mid-tier KOL may get a second note where it brings more than anybody else, and KOC none', () => {
  expect(notesOf(listOf(13_500, twoNotes))).toEqual({ star: 2, koc: 1 });
  expect(notesOf(listOf(40_000, twoNotes))).toEqual({ star: 2, usual: 2, koc: 1 });
});

test('two notes cost twice as much and bring half as much again', () => {
  const [one] = listOf(7_000, settingsFrom([])).picks;
  const two = listOf(40_000, twoNotes).picks.find(({ scored }) => scored.creator.id === 'star');
  expect(two?.cost).toBe(2 * (one?.cost ?? 0));
  expect(two?.price).toBe(one?.price);
  expect(two?.value).toBeCloseTo(1.5 * (one?.value ?? 0), 1);
  expect(two?.expectedSaves).toBeCloseTo(1.5 * (one?.expectedSaves ?? 0));
  expect(formatLabel('image', 2, 'en')).toBe('Image × 2');
});

test('the most for one creator counts both', () => {
  const { question } = answered(50_000, twoNotes, 'balanced');
  const most = 100 * (question.balance?.mostForOne ?? 0);
  const costs = [...question.model.deals.values()].flatMap(({ bookings }) =>
    bookings.map(({ cost }) => cost),
  );
  expect(Math.max(...costs)).toBeLessThanOrEqual(most);
  expect([...question.model.deals.keys()]).toContain('star image');
  expect([...question.model.deals.keys()]).not.toContain('star image 2');
});

test('the plan has a row for each note, the second later, and its money is the list’s', () => {
  const list = listOf(40_000, twoNotes);
  const brief = { ...emptyBrief, launch: '2026-11-11' };
  const { plan } = planCampaign({
    record: null,
    shortlist: list,
    brief,
    settings: twoNotes,
    today: '2026-09-01',
  });
  const rows = plan.rows.filter(isLive);
  const own = rows.filter(({ id }) => id === 'star');
  expect(own).toHaveLength(2);
  expect((own[1]?.plannedDay ?? '') > (own[0]?.plannedDay ?? '')).toBe(true);
  const cost = rows.reduce((sum, { code }) => sum + (plan.made.get(code)?.cost ?? 0), 0) / 100;
  expect(cost).toBeCloseTo(list.spend + 115 * rows.length, 2);
});

test('a creator with two notes leaves at the price at which not even one is worth it', () => {
  const { question, solution } = answered(40_000, twoNotes);
  const sentence = finish(exactTurn(question, solution, 'star'));
  // The whole budget for one note, where two of them would be ¥18,182 each.
  expect(sentence).toContain('¥36,36');
});
