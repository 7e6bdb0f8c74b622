import { sentencesOf } from '../../../../../src/core/campaign/acts/sentences-of';
import { dayOf, isLive, isOpenPlace } from '../../../../../src/core/campaign/record/plan-row';
import { done, filled, planned, rowOf, runAgain, whyRefused } from '../../../../support/campaign/made-acts';
import { madeBrief } from '../../../../support/campaign/made-campaign';

const { record } = planned.run;
const openIn = (rows: typeof record.rows) => rows.filter((row) => isLive(row) && isOpenPlace(row));

test('more places have codes and days of their own, keywords in turns, and no run takes them away', () => {
  const { record: after, preview } = done(record, { kind: 'places', count: 40 });
  const added = after.rows.slice(record.rows.length);
  expect(added.map(({ code }) => code)).toEqual(Array.from({ length: 10 }, (_, k) => `K${31 + k}`));
  expect(new Set(added.map(dayOf)).size).toBeGreaterThan(5);
  for (const keyword of madeBrief.keywords)
    expect(added.filter((row) => row.keyword === keyword)).toHaveLength(2);
  expect(after.settled.placesAdded).toBe(10);
  expect(runAgain(after).record).toBe(after);
  expect(sentencesOf(preview, 'en')[0]).toContain('10 new open places, K31');
});

test('fewer places are every so many of the open ones, and no run brings them back', () => {
  const { record: after } = done(record, { kind: 'places', count: 25 });
  const left = openIn(after.rows);
  expect(left).toHaveLength(25);
  for (const keyword of madeBrief.keywords)
    expect(left.filter((row) => row.keyword === keyword)).toHaveLength(5);
  expect(runAgain(after).record).toBe(after);
  const again = done(after, { kind: 'places', count: 30 }).record;
  expect(again.rows.slice(record.rows.length).map(({ code }) => code)).toEqual(
    Array.from({ length: 5 }, (_, k) => `K${31 + k}`),
  );
  expect(runAgain(again).record).toBe(again);
});

test('places that are named are not taken away, and a lot that is not there has none', () => {
  expect(whyRefused(filled.record, { kind: 'places', count: 20 })).toContain('30 of the places are named');
  expect(whyRefused(record, { kind: 'places', lot: 'Z', count: 20 })).toContain('no lot Z');
  expect(whyRefused(record, { kind: 'places', count: 501 })).toContain('at most 500');
  expect(whyRefused(record, { kind: 'places', count: 31 }, '2026-11-09')).toContain('none was added');
});

test('a place that is taken away is cancelled and says why', () => {
  const { record: after, preview } = done(record, { kind: 'places', count: 29 });
  const code = preview.ended[0]?.code ?? '';
  expect(rowOf(after, code)).toMatchObject({ status: 'cancelled', endedWhy: 'fewer places' });
});
