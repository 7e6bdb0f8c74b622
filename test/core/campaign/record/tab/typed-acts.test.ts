import type { CampaignRecord } from '../../../../../src/core/campaign/record/campaign-record';
import { commit } from '../../../../../src/core/campaign/record/log';
import type { PlanRow } from '../../../../../src/core/campaign/record/plan-row';
import { typedActs } from '../../../../../src/core/campaign/record/tab/typed-acts';
import { madeRun, written } from '../../../../support/campaign/made-campaign';

const { record } = madeRun();
const asked = (typed: CampaignRecord) => typedActs(typed, 'en').map(({ says }) => says);
const rowsOf = (codes: readonly string[], status: string) =>
  Object.fromEntries(codes.map((code) => [code, { status }]));

test('a plan in which nothing was typed asks nothing', () => {
  expect(typedActs(record, 'en')).toEqual([]);
});

test.each([
  [
    'declined',
    'decline',
    'finish',
    'M03 was set to “Declined” by hand: shall a reserve come in, and what was sent count as lost?',
  ],
  [
    'no-show',
    'no-show',
    'finish',
    'M03 was set to “No-show” by hand: shall a reserve come in, and what was sent count as lost?',
  ],
  [
    'cancelled',
    'cancel',
    'finish',
    'M03 was set to “Cancelled” by hand: shall what was sent count as lost, and somebody come in?',
  ],
  [
    'superseded',
    'swap',
    'finish',
    'M03 was set to “Superseded” by hand: shall a reserve come in, and what was sent count as lost?',
  ],
  [
    'unfound',
    'unfound',
    'finish',
    'M03 was set to “Not found” by hand: shall another note come in, or is it posted again?',
  ],
  [
    'deleted',
    'deleted',
    'finish',
    'M03 was set to “Deleted” by hand: shall another note come in, or is it posted again?',
  ],
  [
    'parcel back',
    'parcel back',
    'parcel back',
    'The parcel of M03 was refused: is it back, and is the note still wanted?',
  ],
  ['hold', 'hold', 'resume', 'M03 is on hold by hand: does it go on, or is it cancelled?'],
  ['paused', 'delay', 'delay', 'M03 was set to “Paused” by hand: to when?'],
])('%s, typed, means the act %s', (status, act, finish, says) => {
  const [question, ...others] = typedActs(written(record, { M03: { status } }), 'en');
  expect(others).toEqual([]);
  expect(question).toMatchObject({ kind: 'act', act, finish, codes: ['M03'], says });
  expect(question?.before.get('M03')).toBe('to confirm');
});

test('rows of one act are one question, those of another another', () => {
  const typed = written(record, {
    ...rowsOf(['M03', 'K09', 'K10', 'K11'], 'declined'),
    M02: { status: 'paused' },
    M04: { status: 'accepted' },
  });
  expect(asked(typed)).toEqual([
    'K09–K11, M03 were set to “Declined” by hand: shall reserves come in, and what was sent count as lost?',
    'M02 was set to “Paused” by hand: to when?',
  ]);
  expect(typedActs(typed, 'zh')[1]?.says).toBe('M02 已手动标为“延期”：改到哪一天？');
});

test('it is asked through later runs and typing elsewhere, until an act names the row or its status is another', () => {
  const typed = written(record, { M03: { status: 'declined' } });
  const row = typed.rows.find(({ code }) => code === 'M03') as PlanRow;
  const later = written(typed, { M03: { who: 'Li', status: 'declined' } });
  const run = commit(later, {
    act: 'plan',
    day: '2026-09-06',
    by: '',
    changed: new Map([['M03', { ...row, who: 'Li', angle: 'texture' }]]),
  });
  expect([asked(later), asked(run)].map(({ length }) => length)).toEqual([1, 1]);
  const finished = commit(run, {
    act: 'finish',
    day: '2026-09-07',
    by: '',
    changed: new Map([['M03', { ...row, lost: 9_000 }]]),
  });
  expect(asked(finished)).toEqual([]);
  expect(asked(written(run, { M03: { status: 'accepted' } }))).toEqual([]);
  // An act has ended it: nothing was typed.
  const acted = commit(record, {
    act: 'decline',
    day: '2026-09-07',
    by: '',
    changed: new Map([['M03', { ...row, status: 'declined' }]]),
  });
  expect(asked(acted)).toEqual([]);
});

test('who stood by, and an open place that was cancelled, leave nothing to be done', () => {
  const reserve = record.rows.find(({ status }) => status === 'reserve') as PlanRow;
  const place = record.rows.find((row) => row.id === undefined) as PlanRow;
  const ended = written(record, {
    [reserve.code]: { status: 'cancelled' },
    [place.code]: { status: 'cancelled' },
  });
  expect(asked(ended)).toEqual([]);
});
