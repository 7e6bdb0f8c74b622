import { isLive, isOpenPlace } from '../../../src/core/campaign/record/plan-row';
import { createDerivation } from '../../../src/sidebar/derived/derive';
import { isRefusal } from '../../../src/sidebar/derived/pool-reader';
import { transition } from '../../../src/sidebar/state/transition';
import { atOnce, exportOf, stateAfter, workbook } from '../wizard-fixtures';

const ready = stateAfter(
  { kind: 'opened', workbook: workbook(), saved: null },
  { kind: 'table read', table: exportOf(40) },
  { kind: 'brief changed', change: { budget: 60_000, launch: '2026-11-11' } },
);

test('leads from cells to a plan', () => {
  const derivation = createDerivation(undefined, atOnce);
  expect(derivation.progress(ready)).toEqual({ creators: 40, budget: 60_000, hasPlan: false });
  expect(derivation.scored(ready)).toHaveLength(40);
  const shortlist = derivation.shortlist(ready);
  expect(shortlist?.picks.length).toBeGreaterThan(0);
  expect(shortlist?.spend).toBeLessThanOrEqual(60_000);
  const named = (derivation.planned(ready)?.plan.rows ?? []).filter(
    (row) => isLive(row) && !isOpenPlace(row),
  );
  expect(named).toHaveLength(shortlist?.picks.length ?? -1);
});

test('ranks from the highest score down', () => {
  const scores = createDerivation(undefined, atOnce)
    .ranked(ready)
    .map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((one, other) => other - one));
});

test('a budget touches neither reading nor scores', () => {
  const derivation = createDerivation(undefined, atOnce);
  const before = { reading: derivation.reading(ready), scored: derivation.scored(ready) };
  const dearer = transition(ready, { kind: 'brief changed', change: { budget: 90_000 } });
  expect(derivation.reading(dearer)).toBe(before.reading);
  expect(derivation.scored(dearer)).toBe(before.scored);
  expect(derivation.shortlist(dearer)?.rules.budget).toBe(90_000);
});

test('takes a finished proof for the list that is shown, and drops one that comes too late', () => {
  let told = 0;
  const derivation = createDerivation(() => told++, atOnce);
  const { answer } = derivation.list(ready);
  if (answer === null) throw new Error('no answer');
  derivation.takeProof(answer, { ...answer.solution, status: 'within' });
  expect(told).toBe(1);
  const taken = derivation.list(ready);
  expect(taken.answer?.solution.status).toBe('within');
  derivation.takeProof(answer, answer.solution);
  expect(derivation.list(ready)).toBe(taken);
  expect(told).toBe(1);
});

test('a weight touches the scores and not the reading', () => {
  const derivation = createDerivation(undefined, atOnce);
  const reading = derivation.reading(ready);
  const scored = derivation.scored(ready);
  const weighed = transition(ready, { kind: 'setting changed', key: 'weights.saves', value: 0 });
  expect(derivation.reading(weighed)).toBe(reading);
  expect(derivation.scored(weighed)).not.toBe(scored);
});

test('speaks the language that is chosen', () => {
  const derivation = createDerivation(undefined, atOnce);
  const summary = (state: typeof ready) => {
    const reading = derivation.reading(state);
    return reading === null || isRefusal(reading) ? '' : reading.summary;
  };
  expect(summary(ready)).toMatch(/^Read 40 creators/);
  expect(summary(transition(ready, { kind: 'language chosen', language: 'zh' }))).toMatch(/40 位达人/);
});

test('turns a table without creators into one sentence', () => {
  const derivation = createDerivation(undefined, atOnce);
  const table = { tab: 'Notes', firstRow: 1, firstColumn: 1, rows: [['Buy milk']] };
  const state = transition(ready, { kind: 'table read', table });
  const reading = derivation.reading(state);
  expect(reading !== null && isRefusal(reading) && reading.refused).toContain('Notes');
  expect(derivation.progress(state).creators).toBe(0);
  expect(derivation.shortlist(state)).toBeNull();
  expect(derivation.planned(state)).toBeNull();
});

test('keeps a must on the list and a never off it', () => {
  const derivation = createDerivation(undefined, atOnce);
  const ids = (state: typeof ready) =>
    derivation.shortlist(state)?.picks.map(({ scored }) => scored.creator.id) ?? [];
  const chosen = ids(ready)[0] as string;
  expect(ids(transition(ready, { kind: 'creator marked', id: chosen, mark: 'never' }))).not.toContain(chosen);
  const left = derivation.scored(ready).find(({ creator }) => !ids(ready).includes(creator.id));
  const wanted = left?.creator.id as string;
  expect(ids(transition(ready, { kind: 'creator marked', id: wanted, mark: 'must' }))).toContain(wanted);
});
