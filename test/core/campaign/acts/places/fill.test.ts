import { isLive, isOpenPlace, isReserve } from '../../../../../src/core/campaign/record/plan-row';
import {
  done,
  filled,
  planned,
  recruit,
  rowOf,
  runAgain,
  whyRefused,
} from '../../../../support/campaign/made-acts';

const { record } = planned.run;

test('recruits take open places, which keep their codes, keywords and days; further ones stand by', () => {
  expect(filled.record.rows.filter((row) => isLive(row) && isOpenPlace(row))).toEqual([]);
  expect(rowOf(filled.record, 'K07')).toMatchObject({
    id: 'recruit-6',
    name: 'made 6',
    lot: 'A',
    plannedDay: rowOf(record, 'K07').plannedDay,
    keyword: rowOf(record, 'K07').keyword,
  });
  expect(filled.preview.standBy).toEqual(['K31', 'K32', 'K33', 'K34', 'K35', 'K36']);
  expect(filled.record.rows.filter((row) => isReserve(row) && row.lot === 'A')).toHaveLength(6);
  expect(runAgain(filled.record).record).toBe(filled.record);
});

test('who stood by takes the place and loses the row in which they did', () => {
  const some = done(record, { kind: 'fill', pairs: [], reserves: [recruit(1)] }).record;
  const { record: after } = done(some, { kind: 'fill', pairs: [{ code: 'K07', creator: 'K31' }] });
  expect(rowOf(after, 'K07')).toMatchObject({ id: 'recruit-1', price: 15_100, lot: 'A' });
  expect(after.rows.map(({ code }) => code)).not.toContain('K31');
  expect(runAgain(after).record).toBe(after);
});

test('a place whose day is no longer possible gets the first that is', () => {
  const { record: after, preview } = done(
    record,
    { kind: 'fill', pairs: [{ code: 'K01', creator: recruit(1) }] },
    '2026-09-16',
  );
  expect(rowOf(after, 'K01').movedTo).toBeDefined();
  expect(preview.moved).toMatchObject([{ code: 'K01', from: '2026-09-17' }]);
  expect(preview.doubts).toEqual([]);
});

test('nobody is named twice, and only open places are filled', () => {
  const fill = (code: string, creator: Parameters<typeof recruit>[1] | string) =>
    whyRefused(record, {
      kind: 'fill',
      pairs: [{ code, creator: typeof creator === 'string' ? creator : recruit(1, creator) }],
    });
  expect(fill('K07', { id: 'id-mid-1' })).toContain('in the plan already as M01');
  expect(fill('M01', {})).toContain('M01 is no open place');
  expect(fill('K07', 'M07')).toContain('in reserve as M07 and no KOC: K07 stays open');
  expect(fill('K07', 'M01')).toContain('does not stand by');
  expect(fill('K07', { tier: 'mid' })).toContain('not of the same tier');
  const pairs = ['K07', 'K08'].map((code) => ({ code, creator: recruit(1) }));
  expect(whyRefused(record, { kind: 'fill', pairs })).toContain('named for two places');
});

test('a quote that has lapsed is doubtful', () => {
  const pairs = [{ code: 'K07', creator: recruit(1, { priceUntil: '2026-09-01' }) }];
  expect(done(record, { kind: 'fill', pairs }).preview.doubts).toEqual([
    { code: 'K07', kind: 'price lapsed', day: '2026-09-01' },
  ]);
});
