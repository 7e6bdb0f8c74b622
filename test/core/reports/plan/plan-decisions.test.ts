import type { LogLine } from '../../../../src/core/campaign/record/campaign-record';
import type { PlanRow } from '../../../../src/core/campaign/record/plan-row';
import { decidedInPlan } from '../../../../src/core/reports/plan/plan-decisions';
import { type Decisions, noDecisions } from '../../../../src/core/shortlist/question/decisions';

const mid: PlanRow = { code: 'M01', tier: 'mid', id: 'a', name: 'Anna', format: 'video' };

const agreedInList: Decisions = {
  ...noDecisions,
  kept: new Map([['a', { why: 'agreed', agreedPrice: 9000, format: 'video' }]]),
};

test('a creator who has accepted in Plan stays, at the price that Plan holds', () => {
  const { decisions } = decidedInPlan(noDecisions, [{ ...mid, status: 'ordered', agreed: 850_000 }], []);
  expect(decisions.kept.get('a')).toEqual({ why: 'agreed', agreedPrice: 8500, format: 'video' });
});

test('whoever’s row somebody has written to stays on the list, as the row stays in Plan: the money is not given twice', () => {
  for (const typed of [{ status: 'asked' }, { remarks: 'wants a call' }, { movedTo: '2026-10-20' }] as const)
    expect(decidedInPlan(noDecisions, [{ ...mid, ...typed }], []).decisions.kept.get(mid.id ?? '')).toEqual({
      why: 'in plan',
      agreedPrice: null,
      format: 'video',
    });
  expect(decidedInPlan(noDecisions, [mid], []).decisions.kept.size).toBe(0);
  const rejected = { ...noDecisions, dropped: new Map([['a', { by: 'client' as const, reason: '' }]]) };
  expect(decidedInPlan(rejected, [{ ...mid, remarks: 'hm' }], []).decisions.dropped.has('a')).toBe(true);
  const elsewhere = [{ campaign: 'other', rows: [{ ...mid, remarks: 'wants a call' }] }];
  expect(decidedInPlan(noDecisions, [], elsewhere).decisions.bookedElsewhere.size).toBe(0);
});

test('who declined in Plan leaves the list, unless another note of theirs goes on', () => {
  const gone = decidedInPlan(noDecisions, [{ ...mid, status: 'declined', endedWhy: 'too dear' }], []);
  expect(gone.decisions.dropped.get('a')).toEqual({ by: 'creator', reason: 'too dear' });
  const both = decidedInPlan(
    noDecisions,
    [
      { ...mid, status: 'cancelled' },
      { ...mid, code: 'M02', status: 'accepted' },
    ],
    [],
  );
  expect(both.decisions.dropped.size).toBe(0);
  expect(both.decisions.kept.has('a')).toBe(true);
});

test('a price typed into the Shortlist after the row stands is a word to be answered, and decides nothing', () => {
  const { decisions, words } = decidedInPlan(agreedInList, [mid], []);
  expect(words).toEqual([{ code: 'M01', name: 'Anna', agreedPrice: 9000, declined: false }]);
  expect(decisions.kept.size).toBe(0);
  const agreeing = decidedInPlan(agreedInList, [{ ...mid, agreed: 900_000 }], []);
  expect(agreeing.words).toEqual([]);
  expect(agreeing.decisions.kept.get('a')?.agreedPrice).toBe(9000);
});

test('what the client picked in the Shortlist stands, and creators without a row are the Shortlist’s', () => {
  const listed: Decisions = {
    ...noDecisions,
    kept: new Map([['a', { why: 'approved', agreedPrice: null, format: null }]]),
    dropped: new Map([['b', { by: 'creator', reason: '' }]]),
  };
  const { decisions } = decidedInPlan(listed, [mid], []);
  expect(decisions.kept.get('a')?.why).toBe('approved');
  expect(decisions.dropped.has('b')).toBe(true);
});

test('another campaign has booked whom its Plan has booked', () => {
  const others = [{ campaign: '618', rows: [{ ...mid, status: 'accepted' }] }];
  expect(decidedInPlan(noDecisions, [], others).decisions.bookedElsewhere.get('a')).toEqual(['618']);
  const declined = [{ campaign: '618', rows: [{ ...mid, status: 'declined' }] }];
  const listed: Decisions = { ...noDecisions, bookedElsewhere: new Map([['a', ['618']]]) };
  expect(decidedInPlan(listed, [], declined).decisions.bookedElsewhere.size).toBe(0);
});

test('who was cancelled or sent to the reserve in Plan is taken out by the planner, not by the client', () => {
  const cancelled = decidedInPlan(noDecisions, [{ ...mid, status: 'cancelled' }], []);
  expect(cancelled.decisions.dropped.get('a')?.by).toBe('planner');
  const typed: LogLine = {
    number: 2,
    day: '2026-09-02',
    act: 'typed',
    code: 'M01',
    what: { status: ['to confirm', 'reserve'] },
    by: '',
  };
  const reserve = [{ ...mid, status: 'reserve' }];
  expect(decidedInPlan(noDecisions, reserve, [], [typed]).decisions.dropped.get('a')?.by).toBe('planner');
  expect(decidedInPlan(noDecisions, reserve, []).decisions.dropped.size).toBe(0);
});
