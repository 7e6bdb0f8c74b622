import { sentencesOf } from '../../../../src/core/campaign/acts/sentences-of';
import { done, filled, rowOf, runAgain, terms, whyRefused } from '../../../support/campaign/made-acts';
import { written } from '../../../support/campaign/made-campaign';

const { record } = filled;

test('an agreed price counts instead of the planned one, perhaps with another format in it', () => {
  const agreed = done(record, { kind: 'agree', codes: ['M02'], fen: 700_000, format: 'video' });
  expect(rowOf(agreed.record, 'M02')).toMatchObject({ agreed: 700_000, format: 'video', price: 820_000 });
  expect(agreed.preview.money.after.lines.mid - agreed.preview.money.before.lines.mid).toBe(-120_000);
  expect(sentencesOf(agreed.preview, 'en')[0]).toBe('M02 mid-2: the price goes from – to ¥7,000.');
  const locked = done(agreed.record, { kind: 'accept', codes: ['M02'] }).record;
  expect(rowOf(locked, 'M02')).toMatchObject({
    status: 'accepted',
    agreed: 700_000,
    'on.accepted': '2026-09-07',
  });
  expect(runAgain(locked).record).toBe(locked);
});

test('who accepts without a bargain is locked at the planned price, once', () => {
  const { record: after } = done(record, { kind: 'accept', codes: ['M02', 'K01'] });
  expect(rowOf(after, 'M02').agreed).toBe(820_000);
  expect(whyRefused(after, { kind: 'accept', codes: ['M02'] })).toContain('Nothing would change');
});

test('who is on hold keeps day and money, and goes on as before', () => {
  const asked = written(record, { M01: { status: 'asked' } });
  const held = done(asked, { kind: 'hold', codes: ['M01'] }).record;
  expect(terms.cost(rowOf(held, 'M01'))).toBe(terms.cost(rowOf(record, 'M01')));
  expect(runAgain(held).record.rows).toEqual(held.rows);
  expect(rowOf(done(held, { kind: 'resume', codes: ['M01'] }).record, 'M01').status).toBe('asked');
  expect(whyRefused(asked, { kind: 'resume', codes: ['M01'] })).toContain('not on hold');
  const ordered = written(record, { M01: { status: 'ordered' } });
  expect(whyRefused(ordered, { kind: 'hold', codes: ['M01'] })).toContain('ordered already');
});

test('a parcel that came back loses nothing, and its creator is asked', () => {
  const sent = written(record, {
    K11: { 'on.ordered': '2026-09-04', 'on.shipped': '2026-09-05', status: 'shipped', parcel: 'SF 1' },
  });
  const { record: after } = done(sent, { kind: 'parcel back', codes: ['K11'] });
  expect(rowOf(after, 'K11')).toMatchObject({ status: 'asked', lastContact: '2026-09-07' });
  expect(rowOf(after, 'K11')['on.shipped']).toBeUndefined();
  const declined = done(after, { kind: 'decline', codes: ['K11'] });
  expect(declined.preview.ended).toMatchObject([{ lost: 0 }]);
  expect(whyRefused(record, { kind: 'parcel back', codes: ['K11'] })).toContain('No parcel');
});
