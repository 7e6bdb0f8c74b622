import { isRefused } from '../../../src/core/campaign/acts/acted';
import { deedOf, noChange, type PlanChange, withRows } from '../../../src/sidebar/state/plan-change';
import { filled, planned } from '../../support/campaign/made-acts';

const done = { day: '2026-09-07', by: 'Li' };
const deed = (change: Partial<PlanChange>, record = planned.run.record) =>
  deedOf({ ...noChange, ...change }, record, done);

test('what was chosen and typed is something to be done', () => {
  expect(deed({ kind: 'decline', codes: ['M01', 'M02'], why: ' too dear ' })).toEqual({
    kind: 'decline',
    codes: ['M01', 'M02'],
    why: 'too dear',
  });
  expect(deed({ kind: 'decline', codes: ['M01'], reserve: 'M07', owed: 500 })).toMatchObject({
    reserve: 'M07',
    refill: true,
    owed: 50_000,
  });
  expect(deed({ kind: 'cancel', codes: ['M01'], refill: true })).toMatchObject({ refill: true });
  expect(deed({ kind: 'delay', codes: ['M01'], days: 3 })).toEqual({
    kind: 'delay',
    codes: ['M01'],
    days: 3,
  });
  expect(deed({ kind: 'agree', codes: ['M01'], price: 9_500.5, format: 'video' })).toEqual({
    kind: 'agree',
    codes: ['M01'],
    fen: 950_050,
    format: 'video',
  });
  expect(deed({ kind: 'deleted', codes: ['M01'], reposts: true, link: '' })).toMatchObject({ repost: {} });
  expect(deed({ kind: 'undo', number: 4 })).toEqual({ kind: 'undo', number: 4 });
});

test('as long as something is missing there is nothing to be done', () => {
  expect(deed({})).toBeNull();
  expect(deed({ kind: 'decline' })).toBeNull();
  expect(deed({ kind: 'delay', codes: ['M01'] })).toBeNull();
  expect(deed({ kind: 'agree', codes: ['M01'] })).toBeNull();
  expect(deed({ kind: 'late' })).toBeNull();
  expect(deed({ kind: 'sign', whom: ' ' })).toBeNull();
});

test('open places are filled by those who stand by', () => {
  const [place] = planned.run.record.rows.filter(
    ({ code, name }) => code.startsWith('K') && name === undefined,
  );
  expect(deed({ kind: 'fill', codes: [place?.code ?? ''] })).toMatchObject({ kind: 'fill', pairs: [] });
  const { record } = filled;
  const standBy = record.rows.filter(({ status, tier }) => status === 'reserve' && tier === 'koc');
  expect(standBy.length).toBeGreaterThan(0);
});

test('a line of words says the same, and why it cannot be understood', () => {
  expect(deed({ line: 'decline M01 because too dear', kind: 'hold', codes: ['M02'] })).toEqual({
    kind: 'decline',
    codes: ['M01'],
    why: 'too dear',
  });
  const refused = deed({ line: 'sing a song' });
  expect(refused !== null && isRefused(refused)).toBe(true);
});

test('a click chooses rows, another one lets them go', () => {
  const one = withRows(noChange, ['M01']);
  expect(withRows(one, ['K01', 'K02']).codes).toEqual(['M01', 'K01', 'K02']);
  expect(withRows(one, ['M01']).codes).toEqual([]);
  expect(withRows({ ...noChange, kind: 'late', days: 5 }, ['M01']).kind).toBeNull();
  expect(withRows({ ...one, kind: 'decline' }, ['M02'])).toMatchObject({
    kind: 'decline',
    codes: ['M01', 'M02'],
  });
});
