import { sentencesOf } from '../../../../../src/core/campaign/acts/sentences-of';
import { dayOf } from '../../../../../src/core/campaign/record/plan-row';
import { stillPossibleFrom } from '../../../../../src/core/campaign/record/terms';
import { done, filled, rowOf, runAgain, terms, whyRefused } from '../../../../support/campaign/made-acts';
import { written } from '../../../../support/campaign/made-campaign';

const { record } = filled;
const five = done(record, { kind: 'late', days: 5 }, '2026-09-08');
const much = done(record, { kind: 'late', days: 50 }, '2026-09-08');

test('a product five days late: the rows that it hits move to days that are possible, all others stay', () => {
  const { hit, unhit, settled } = five.preview;
  expect(hit.length).toBeGreaterThan(0);
  expect(unhit.length).toBeGreaterThan(20);
  expect(settled).toMatchObject([{ field: 'readyOn' }]);
  for (const { code, chosen, to, soonest, last } of hit) {
    const row = rowOf(five.record, code);
    expect(chosen).toBe('move');
    expect(dayOf(row)).toBe(to);
    expect(row.plannedDay).toBe(rowOf(record, code).plannedDay);
    expect((to ?? '') >= soonest && (to ?? '') <= last).toBe(true);
    expect(
      stillPossibleFrom(row, { ...terms, settled: five.record.settled }, '2026-09-08') <= (to ?? ''),
    ).toBe(true);
  }
  const moved = new Set(hit.map(({ code }) => code));
  for (const row of record.rows) if (!moved.has(row.code)) expect(rowOf(five.record, row.code)).toBe(row);
  expect(runAgain(five.record).record).toBe(five.record);
});

test('no day gets more of a keyword or an agency than a day is to have', () => {
  const counts = new Map<string, number>();
  for (const row of done(record, { kind: 'late', days: 20 }, '2026-09-08').record.rows) {
    const day = dayOf(row);
    if (day === undefined) continue;
    for (const key of [`${row.keyword} ${day}`, ...(row.agency ? [`agency ${row.agency} ${day}`] : [])])
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) expect(count).toBeLessThanOrEqual(key.startsWith('agency') ? 2 : 3);
});

test('what loses the day is never chosen unasked, and no later run chooses it', () => {
  const undecided = much.preview.hit.filter(({ chosen }) => chosen === null);
  expect(undecided.length).toBeGreaterThan(0);
  for (const { code, options } of undecided) {
    expect(options).not.toContain('move');
    expect(rowOf(much.record, code)).toBe(rowOf(record, code));
  }
  expect(much.preview.alsoShown).toEqual(expect.arrayContaining(undecided.map(({ code }) => code)));
  expect(sentencesOf(much.preview, 'en').join()).toContain('Nothing is chosen; decide:');
  expect(runAgain(much.record).record).toBe(much.record);
});

test('a person chooses for each row', () => {
  const [one, other] = much.preview.hit.filter(({ options }) => options.includes('no sample'));
  const asked = done(
    record,
    { kind: 'late', days: 50, choices: { [one?.code ?? '']: 'no sample', [other?.code ?? '']: 'cancel' } },
    '2026-09-08',
  );
  expect(rowOf(asked.record, one?.code ?? '').sample).toBe('no');
  expect(rowOf(asked.record, other?.code ?? '')).toMatchObject({
    status: 'cancelled',
    endedWhy: 'product late',
  });
  const lost = much.preview.hit.find(({ chosen }) => chosen === null)?.code ?? '';
  expect(whyRefused(record, { kind: 'late', days: 50, choices: { [lost]: 'move' } }, '2026-09-08')).toContain(
    'cannot be helped that way',
  );
  expect(runAgain(asked.record).record).toBe(asked.record);
});

test('whose parcel is on its way does not wait', () => {
  const sent = written(record, { K01: { 'on.shipped': '2026-09-07' } });
  const { hit, unhit } = done(sent, { kind: 'late', days: 50 }, '2026-09-08').preview;
  expect([...hit.map(({ code }) => code), ...unhit]).not.toContain('K01');
  expect(whyRefused(record, { kind: 'late', days: 0 })).toContain('whole number');
});
