import fc from 'fast-check';
import type { CampaignRecord } from '../../../../../src/core/campaign/record/campaign-record';
import type { PlanRow } from '../../../../../src/core/campaign/record/plan-row';
import { filledDown } from '../../../../../src/core/campaign/record/tab/filled-down';
import { addDays } from '../../../../../src/core/days';
import { planColumns } from '../../../../../src/core/reports/plan/plan-columns';
import { madeRun, written } from '../../../../support/campaign/made-campaign';

const { record } = madeRun();
const order = record.rows.map(({ code }) => code);
const codes = ['K11', 'K12', 'K13', 'K14', 'K15', 'K16'];

const asked = (typed: CampaignRecord, inTab = order, language: 'en' | 'zh' = 'en') =>
  filledDown(typed.log.slice(record.log.length), inTab, { columns: planColumns, language });
const filled = (cell: (at: number) => Partial<PlanRow>, of = codes) =>
  written(record, Object.fromEntries(of.map((code, at) => [code, cell(at)])));

test('a day that was dragged down is one question, with what stood there', () => {
  const typed = filled((at) => ({ movedTo: addDays('2026-12-08', at) }));
  const [question, ...others] = asked(typed);
  expect(others).toEqual([]);
  expect(question?.says).toBe(
    'Moved to of K11–K16 was filled down, 2026-12-08 to 2026-12-13: meant, or shall what stood there be put back?',
  );
  expect(question).toMatchObject({
    kind: 'filled down',
    field: 'movedTo',
    number: typed.log[typed.log.length - 1]?.number,
  });
  expect(question?.cells).toEqual(
    codes.map((code, at) => ({ code, before: null, after: addDays('2026-12-08', at) })),
  );
  expect(asked(typed, order, 'zh')[0]?.says).toBe(
    'K11–K16 的“改期至”为连续填充（2026-12-08 至 2026-12-13）：是有意填写，还是还原？',
  );
});

test.each<[string, (at: number) => Partial<PlanRow>, string]>([
  ['a status', () => ({ status: 'shipped' }), 'Status of K11–K16 became “Shipped” in one go'],
  ['a price', () => ({ agreed: 20_000 }), 'Agreed price of K11–K16 became “¥200.00” in one go'],
  ['a name', () => ({ who: 'Li' }), 'Who of K11–K16 became “Li” in one go'],
  ['a name with a number', (at) => ({ who: `Li ${at + 1}` }), 'Who of K11–K16 was filled down, Li 1 to Li 6'],
  ['weeks', (at) => ({ payDay: addDays('2026-12-01', 7 * at) }), 'Pay day of K11–K16 was filled down'],
  [
    'prices',
    (at) => ({ agreed: 20_000 + 100 * at }),
    'Agreed price of K11–K16 was filled down, ¥200.00 to ¥205.00',
  ],
])('%s that was dragged down is asked about', (_, cell, says) => {
  const said = asked(filled(cell)).map((one) => one.says);
  expect(said).toEqual([expect.stringContaining(says)]);
});

test('a column that was cleared is asked about', () => {
  const before = filled(() => ({ who: 'Li' }));
  const after = written(before, Object.fromEntries(codes.map((code) => [code, { who: undefined }])) as never);
  const lines = after.log.slice(before.log.length);
  expect(filledDown(lines, order, { columns: planColumns, language: 'en' })[0]?.says).toBe(
    'Who of K11–K16 was cleared in one go: meant, or shall what stood there be put back?',
  );
});

test('five cells, cells that have nothing in common, and statuses that mean an act are not', () => {
  expect(asked(filled(() => ({ who: 'Li' }), codes.slice(1)))).toEqual([]);
  expect(asked(filled((at) => ({ movedTo: addDays('2026-12-08', at * at) })))).toEqual([]);
  expect(asked(filled(() => ({ status: 'declined' })))).toEqual([]);
  expect(asked(record)).toEqual([]);
});

test('a sequence goes down the tab, however it is sorted', () => {
  const typed = filled((at) => ({ movedTo: addDays('2026-12-08', at) }));
  expect(asked(typed, [...order].reverse())[0]?.cells.map(({ code }) => code)).toEqual([...codes].reverse());
  const shuffled = ['K13', 'K11', 'K16', 'K12', 'K15', 'K14'];
  expect(asked(typed, shuffled)).toEqual([]);
});

test('no cell is asked about that did not change, and each question has more than five', () => {
  const cells = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(cells, (days) => {
      const own = order.slice(0, 12);
      const typed = filled((at) => (days[at] === 0 ? {} : { movedTo: `2026-12-0${days[at]}` }), own);
      for (const { cells: run, field } of asked(typed)) {
        expect([run.length > 5, field]).toEqual([true, 'movedTo']);
        for (const { code, after } of run)
          expect(days[own.indexOf(code)]).toBe(Number(String(after).slice(-1)));
      }
    }),
    { numRuns: 50 },
  );
});
