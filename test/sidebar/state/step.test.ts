import { following, isOpen, preceding, steps } from '../../../src/sidebar/state/step';

test('leads from the brief to sharing and back', () => {
  expect(steps.map(following)).toEqual(['score', 'shortlist', 'plan', 'share', null]);
  expect(steps.map(preceding)).toEqual([null, 'brief', 'score', 'shortlist', 'plan']);
});

test('opens a step when it has what it needs', () => {
  const openWith = (creators: number, budget: number) =>
    steps.filter((step) => isOpen(step, { creators, budget, hasPlan: false }));
  expect(openWith(0, 0)).toEqual(['brief']);
  expect(openWith(0, 100_000)).toEqual(['brief']);
  expect(openWith(300, 0)).toEqual(['brief', 'score', 'shortlist']);
});

test('lets a shortlist be shared before anything is planned', () => {
  expect(isOpen('share', { creators: 300, budget: 100_000, hasPlan: false })).toBe(true);
});

test('a plan that stands, or can be taken on, is reached without creators', () => {
  const progress = { creators: 0, budget: 0, hasPlan: true };
  expect(steps.filter((step) => isOpen(step, progress))).toEqual(['brief', 'plan']);
});
