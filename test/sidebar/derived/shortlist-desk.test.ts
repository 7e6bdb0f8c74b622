import { newCampaign } from '../../../src/core/campaign/new-campaign';
import { defaultSettings } from '../../../src/core/settings';
import { noDecisions } from '../../../src/core/shortlist/question/decisions';
import { type Asked, createShortlistDesk } from '../../../src/sidebar/derived/shortlist-desk';
import type { Slices } from '../../../src/sidebar/derived/sliced';
import { madeUpPool } from '../../core/shortlist/made-up-creators';
import { atOnce } from '../wizard-fixtures';

const pool = madeUpPool(300, 4);

/** A slice of one step: everything takes its turns. */
const stepByStep: Slices = { ...atOnce, milliseconds: 0 };

function asked(budget: number, rules = newCampaign('').rules): Asked {
  const campaign = newCampaign('');
  return [
    pool,
    { brief: { ...campaign.brief, budget }, rules: { ...rules, mix: [] } },
    defaultSettings,
    noDecisions,
  ];
}

test('the page goes on while a list is computed, and hears when it is there', async () => {
  let heard = 0;
  const desk = createShortlistDesk(stepByStep, () => heard++);
  const question = asked(18_000);
  expect(desk.view(...question)).toMatchObject({ shortlist: null, computing: true, answer: null });
  await desk.settled();
  expect(heard).toBeGreaterThan(0);
  const view = desk.view(...question);
  expect(view).toMatchObject({ computing: false, refused: null });
  expect(view.shortlist?.proof).toEqual({ status: 'proven' });
});

test('what is asked twice is computed once', () => {
  const desk = createShortlistDesk(atOnce, () => undefined);
  const question = asked(20_000);
  expect(desk.view(...question)).toBe(desk.view(...question));
});

test('while another budget is computed, the list before stays on the screen', async () => {
  const desk = createShortlistDesk(stepByStep, () => undefined);
  desk.view(...asked(20_000));
  await desk.settled();
  const meanwhile = desk.view(...asked(30_000));
  expect(meanwhile).toMatchObject({ computing: true, shortlist: { rules: { budget: 20_000 } } });
  await desk.settled();
});

test('a budget that changes again and again is answered for the last', async () => {
  const desk = createShortlistDesk(stepByStep, () => undefined);
  for (const budget of [20_000, 21_000, 22_000]) desk.view(...asked(budget));
  const last = asked(23_000);
  desk.view(...last);
  await desk.settled();
  expect(desk.view(...last).shortlist?.rules.budget).toBe(23_000);
});

test('rules that make no sense are a sentence beside the list before', () => {
  const desk = createShortlistDesk(atOnce, () => undefined);
  desk.view(...asked(20_000));
  const wrong = desk.view(...asked(20_000, { ...newCampaign('').rules, size: [9, 3] }));
  expect(wrong.refused).toMatch(/at least 9 and at most 3/);
  expect(wrong.shortlist?.picks.length).toBeGreaterThan(0);
});

test('a proof that comes from elsewhere is taken while its question stands', () => {
  const desk = createShortlistDesk(atOnce, () => undefined);
  const question = asked(20_000);
  const { answer } = desk.view(...question);
  if (answer === null) throw new Error('There is no answer.');
  desk.take(answer, { ...answer.solution, status: 'within', bound: 1e9 });
  expect(desk.view(...question).shortlist?.proof.status).toBe('within');
  const other = desk.view(...asked(24_000)).shortlist;
  desk.take(answer, answer.solution);
  expect(desk.view(...asked(24_000)).shortlist?.rules).toEqual(other?.rules);
});
