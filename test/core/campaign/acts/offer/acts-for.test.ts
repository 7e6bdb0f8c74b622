import { actOn } from '../../../../../src/core/campaign/acts/act-on';
import { isRefused } from '../../../../../src/core/campaign/acts/acted';
import { actsFor, pairsFromPool, reservesOf } from '../../../../../src/core/campaign/acts/offer/acts-for';
import { isOpenPlace } from '../../../../../src/core/campaign/record/plan-row';
import { done, filled, planned, recruit, terms } from '../../../../support/campaign/made-acts';

const who = { day: '2026-09-07', by: 'planner' };
const { record } = planned.run;
const offered = (codes: readonly string[], of = record) => actsFor(of, codes, terms, who);
const open = record.rows.filter(isOpenPlace).map(({ code }) => code);

test('a note that is only planned can end, move, be bargained for; it cannot be gone', () => {
  const acts = offered(['M01']);
  expect(acts).toEqual(
    expect.arrayContaining(['accept', 'agree', 'delay', 'decline', 'cancel', 'hold', 'bench']),
  );
  for (const act of ['unfound', 'deleted', 'resume', 'parcel back', 'fill']) expect(acts).not.toContain(act);
});

test('for several rows only what fits all of them is offered', () => {
  const held = done(record, { kind: 'hold', codes: ['M01'] }).record;
  expect(offered(['M01'], held)).toContain('resume');
  expect(offered(['M01', 'M02'], held)).not.toContain('resume');
  expect(offered(['M01', open[0] ?? ''])).not.toContain('decline');
  expect(offered([])).toEqual([]);
});

test('an open place is filled from the pool, the first with the first, as long as there are as many', () => {
  expect(offered(open.slice(0, 1))).not.toContain('fill');
  const pool = done(record, {
    kind: 'fill',
    pairs: [{ code: open[0] ?? '', creator: recruit(0) }],
    reserves: [recruit(1), recruit(2)],
  }).record;
  const two = open.slice(1, 3);
  expect(offered(two, pool)).toContain('fill');
  const pairs = pairsFromPool(pool, two);
  expect(pairs.map(({ code }) => code)).toEqual(two);
  expect(isRefused(actOn(pool, { kind: 'fill', pairs, ...who }, terms))).toBe(false);
  expect(offered(open.slice(1, 4), pool)).not.toContain('fill');
});

test('who stands by for a row is of its tier', () => {
  const { rows } = filled.record;
  const koc = rows.find(({ tier, status }) => tier === 'koc' && status !== 'reserve');
  expect(reservesOf(filled.record, koc?.code ?? '').every(({ tier }) => tier === 'koc')).toBe(true);
  expect(reservesOf(filled.record, koc?.code ?? '').length).toBe(6);
  expect(reservesOf(filled.record, 'K999')).toEqual([]);
});
