import { actsDone } from '../../../../../src/core/campaign/acts/offer/acts-done';
import { done, planned } from '../../../../support/campaign/made-acts';

test('a log is told by its numbers, the last first, with what can be taken back', () => {
  const held = done(planned.run.record, { kind: 'hold', codes: ['M01', 'M02'] }).record;
  const [first, plan] = actsDone(held.log);
  expect(first).toEqual({
    number: 2,
    day: '2026-09-07',
    act: 'hold',
    undoes: null,
    codes: ['M01', 'M02'],
    by: 'planner',
    isUndone: false,
    canBeUndone: true,
  });
  expect(plan).toMatchObject({ number: 1, act: 'plan', canBeUndone: false });
});

test('what was taken back cannot be taken back again, but for the taking back itself', () => {
  const held = done(planned.run.record, { kind: 'hold', codes: ['M01'] }).record;
  const back = done(held, { kind: 'undo', number: 2 }).record;
  expect(actsDone(back.log).map(({ number, undoes, canBeUndone }) => [number, undoes, canBeUndone])).toEqual([
    [3, 2, true],
    [2, null, false],
    [1, null, false],
  ]);
  const again = done(back, { kind: 'undo', number: 3 }).record;
  expect(actsDone(again.log).map(({ canBeUndone }) => canBeUndone)).toEqual([true, false, true, false]);
});
