import { done, filled, rowOf, whyRefused } from '../../../support/campaign/made-acts';
import { written } from '../../../support/campaign/made-campaign';

const { record } = filled;
const declined = done(record, { kind: 'decline', codes: ['M03', 'K11'] });
const number = declined.lines[0]?.number ?? 0;

test('an undo takes all of a number back, and is taken back itself', () => {
  const undone = done(declined.record, { kind: 'undo', number });
  expect(undone.record.rows).toEqual(record.rows);
  expect(undone.lines.every(({ act }) => act === `undo ${number}`)).toBe(true);
  const again = done(undone.record, { kind: 'undo', number: undone.lines[0]?.number ?? 0 });
  expect(again.record.rows).toEqual(declined.record.rows);
});

test('what has changed since is not overwritten', () => {
  const since = written(declined.record, { M07: { movedTo: '2026-10-30' } });
  expect(whyRefused(since, { kind: 'undo', number })).toBe(
    `Number ${number} cannot be taken back: M07 has changed since (movedTo). Take back what came later first.`,
  );
  const other = written(declined.record, { M05: { agreed: 1 } });
  expect(whyRefused(other, { kind: 'undo', number })).toBe('');
});

test('a new row that somebody has remarked on stays', () => {
  const more = done(record, { kind: 'places', count: 31 });
  const remarked = written(more.record, { K37: { remarks: 'likes tea' } });
  expect(whyRefused(remarked, { kind: 'undo', number: more.lines[0]?.number ?? 0 })).toContain('K37');
});

test('nobody is brought back who is in the plan by another row since', () => {
  const mid = rowOf(record, 'M03');
  const back = { id: mid.id ?? '', name: 'mid-3', tier: 'mid' as const };
  const swapped = done(declined.record, { kind: 'swap', codes: ['M04'], to: back }).record;
  expect(whyRefused(swapped, { kind: 'undo', number })).toContain('in the plan already');
});

test('the first plan and numbers that are not there are refused', () => {
  expect(whyRefused(record, { kind: 'undo', number: 1 })).toContain('first plan');
  expect(whyRefused(record, { kind: 'undo', number: 99 })).toContain('not in the log');
});
