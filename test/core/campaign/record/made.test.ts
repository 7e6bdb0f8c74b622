import { madeOf } from '../../../../src/core/campaign/record/made';
import type { PlanRow } from '../../../../src/core/campaign/record/plan-row';
import type { Terms } from '../../../../src/core/campaign/record/terms';
import { defaultSettings } from '../../../../src/core/settings';
import { madeBrief, madeCost } from '../../../support/campaign/made-campaign';

const terms: Terms = {
  brief: madeBrief,
  settings: defaultSettings,
  cost: madeCost,
  settled: { start: '2026-11-30', signOff: '2026-12-04' },
};
const cn: Terms = { ...terms, brief: { ...madeBrief, client: 'cn' } };
const koc: PlanRow = {
  code: 'K01',
  tier: 'koc',
  id: 'k',
  name: 'k',
  plannedDay: '2026-12-17',
  price: 20_000,
};

describe('the latest days of the steps', () => {
  test('of a British client’s mid-tier note are those with which it is posted on its day', () => {
    const { by, possibleFrom } = madeOf({ ...koc, tier: 'mid', plannedDay: '2027-01-05' }, terms);
    expect(possibleFrom).toBeUndefined();
    expect(by).toMatchObject({ ordered: '2026-12-10', draft: '2026-12-22', clientOk: '2026-12-30' });
  });

  test('come from the row’s kind: who owns the product waits for no parcel', () => {
    const { by } = madeOf({ ...koc, sample: 'no' }, cn);
    expect(Object.keys(by)).toEqual(['ordered', 'draft', 'submitted', 'approved']);
  });

  test('leave longer where declared videos are boosted', () => {
    const video: PlanRow = { ...koc, format: 'video', declared: 'yes' };
    const boosted = madeOf(video, cn).by.submitted ?? '';
    const plain = madeOf(video, { ...cn, brief: { ...cn.brief, boost: 0 } }).by.submitted ?? '';
    expect(boosted < plain).toBe(true);
  });

  test('go by the brief’s days of trial', () => {
    const draftAfter = (trialDays: number | null) => {
      const { by } = madeOf(koc, { ...cn, brief: { ...cn.brief, trialDays } });
      return by.received;
    };
    expect([draftAfter(null), draftAfter(14)]).toEqual(['2026-12-10', '2026-11-30']);
  });
});

describe('the next step', () => {
  test('is the first that neither status nor an actual day says is done', () => {
    expect(madeOf(koc, cn)).toMatchObject({ nextStep: 'ordered', due: '2026-12-07' });
    expect(madeOf({ ...koc, status: 'shipped' }, cn).nextStep).toBe('received');
    expect(madeOf({ ...koc, status: 'ordered', 'on.received': '2026-12-10' }, cn).nextStep).toBe('draft');
    expect(madeOf({ ...koc, status: '在谈' }, cn).nextStep).toBe('ordered');
  });

  test('of an open place is to name somebody, at once where recruits are at hand', () => {
    const open: PlanRow = { code: 'K02', tier: 'koc', plannedDay: '2026-12-17' };
    expect(madeOf(open, cn).nextStep).toBe('named');
    expect(madeOf(open, cn).possibleFrom).toBeUndefined();
    const early = { ...open, plannedDay: '2026-12-10' };
    const atHand = { ...cn, brief: { ...cn.brief, recruitsAtHand: true } };
    const signedToday = (of: Terms) => ({ ...of, settled: { ...of.settled, signOff: '2026-11-30' } });
    expect(madeOf(early, signedToday(cn)).possibleFrom).toBe('2026-12-17');
    expect(madeOf(early, signedToday(atHand)).possibleFrom).toBe('2026-12-11');
  });

  test('is nothing for a row on hold, and for one that has ended only its cost is left', () => {
    expect(madeOf({ ...koc, status: 'hold' }, cn).nextStep).toBeUndefined();
    expect(madeOf({ ...koc, status: 'declined', lost: 7_500 }, cn)).toEqual({ cost: 7_500, by: {} });
    expect(madeOf({ code: 'K03', tier: 'koc', status: 'reserve' }, cn)).toEqual({ cost: 0, by: {} });
  });
});

test('an actual day shows from when the note is possible where that is later than its day', () => {
  const late: PlanRow = {
    ...koc,
    'on.ordered': '2026-12-07',
    'on.shipped': '2026-12-08',
    'on.received': '2026-12-15',
  };
  expect(madeOf(late, cn).possibleFrom).toBe('2026-12-24');
  expect(madeOf(late, cn).due).toBe(madeOf(koc, cn).by.draft);
  expect(madeOf({ ...late, movedTo: '2026-12-24' }, cn).possibleFrom).toBeUndefined();
});

test('a product that comes later than work begins makes notes possible later', () => {
  const late = { ...cn, settled: { ...cn.settled, readyOn: '2026-12-13' } };
  expect(madeOf(koc, late).possibleFrom).toBe('2026-12-24');
  expect(madeOf(koc, { ...cn, brief: { ...cn.brief, readyOn: '2026-12-13' } }).possibleFrom).toBe(
    '2026-12-24',
  );
});

test.each([
  ['2026-12-10', '2026-12-13', '2026-12-11', 'over the weekend'],
  ['2026-12-25', '2026-12-28', undefined, 'when nobody in Britain works'],
])('submitted on %s silence publishes after %s: answer by %s, %s', (submitted, until, answerBy, _when) => {
  const made = madeOf({ ...koc, 'on.submitted': submitted }, terms);
  expect([made.silentUntil, made.answerBy]).toEqual([until, answerBy]);
  const posted = { ...koc, 'on.submitted': submitted, 'on.posted': '2026-12-29' };
  expect(madeOf(posted, terms).silentUntil).toBeUndefined();
});

test.each([
  ['koc', '2027-03-01'],
  ['mid', '2027-05-30'],
  ['head', '2027-12-01'],
] as const)('a note of a %s must stay until %s', (tier, until) => {
  expect(madeOf({ ...koc, tier, 'on.posted': '2026-12-01' }, terms).protectedUntil).toBe(until);
});
