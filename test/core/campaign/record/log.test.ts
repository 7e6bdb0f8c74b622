import fc from 'fast-check';
import { type CampaignRecord, emptyRecord } from '../../../../src/core/campaign/record/campaign-record';
import { commit, recordFrom, replay, replaySettled } from '../../../../src/core/campaign/record/log';
import type { PlanRow } from '../../../../src/core/campaign/record/plan-row';

const mid: PlanRow = { code: 'M01', tier: 'mid', name: 'mid 1', price: 800_000, plannedDay: '2026-10-01' };
const koc: PlanRow = { code: 'K01', tier: 'koc', lot: 'A' };
const first = commit(emptyRecord, {
  act: 'plan',
  day: '2026-08-31',
  by: 'planner',
  added: [mid, koc],
  settled: { start: '2026-08-31', signOff: '2026-09-03' },
});

test('a change is a line for each row, each changed field before and after', () => {
  const moved = { ...mid, movedTo: '2026-10-09', agreed: 700_000 };
  const next = commit(first, {
    act: 'typed',
    day: '2026-09-07',
    by: 'planner',
    changed: new Map([['M01', moved]]),
  });
  expect(next.log.slice(first.log.length)).toEqual([
    {
      number: 2,
      day: '2026-09-07',
      act: 'typed',
      code: 'M01',
      by: 'planner',
      what: { movedTo: [null, '2026-10-09'], agreed: [null, 700_000] },
    },
  ]);
  expect(next.rows[1]).toBe(koc);
});

test('what is settled stands under no code', () => {
  expect(first.log[0]).toMatchObject({
    code: '',
    what: { start: [null, '2026-08-31'], signOff: [null, '2026-09-03'] },
  });
  expect(replaySettled(first.log)).toEqual({ start: '2026-08-31', signOff: '2026-09-03' });
});

test('a change that changes nothing leaves the same record', () => {
  const same = commit(first, {
    act: 'plan',
    day: '2026-09-07',
    by: '',
    changed: new Map([['M01', { ...mid }]]),
    settled: { ...first.settled },
  });
  expect(same).toBe(first);
});

test('remarks stand in the row and in no log', () => {
  const said = { ...mid, remarks: 'CANARY' };
  const next = commit(first, { act: 'typed', day: '2026-09-07', by: '', changed: new Map([['M01', said]]) });
  expect(next.rows[0]?.remarks).toBe('CANARY');
  expect(next.log).toEqual(first.log);
});

test('a row that is taken out is a line as well', () => {
  const next = commit(first, { act: 'plan', day: '2026-09-07', by: '', gone: new Set(['K01']) });
  expect(next.log[next.log.length - 1]).toMatchObject({ code: 'K01', what: { code: ['K01', null] } });
  expect(replay(next.log)).toEqual([mid]);
});

test('replaying the log of any changes gives the rows and what is settled', () => {
  const day = fc.constantFrom('2026-09-01', '2026-10-15', undefined);
  const change = fc.record({
    at: fc.nat(9),
    kind: fc.constantFrom('add', 'change', 'take out', 'settle'),
    agreed: fc.option(fc.nat(1_000_000), { nil: undefined }),
    movedTo: day,
    remarks: fc.constantFrom('likes tea', undefined),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
      const record = changes.reduce(
        (before: CampaignRecord, { at, kind, agreed, movedTo, remarks }, turn) => {
          const row = before.rows[at % Math.max(1, before.rows.length)];
          const by = { act: 'typed', day: '2026-09-01', by: '' };
          const cells = { ...(agreed !== undefined && { agreed }), ...(movedTo && { movedTo }) };
          if (kind === 'settle')
            return commit(before, {
              ...by,
              settled: { ...before.settled, signOff: movedTo ?? '2026-09-09' },
            });
          if (kind === 'add' || row === undefined)
            return commit(before, { ...by, added: [{ code: `K${turn + 10}`, tier: 'koc', ...cells }] });
          if (kind === 'take out') return commit(before, { ...by, gone: new Set([row.code]) });
          const after = { code: row.code, tier: row.tier, ...cells, ...(remarks && { remarks }) };
          return commit(before, { ...by, changed: new Map([[row.code, after]]) });
        },
        first,
      );
      const told = record.rows.map(({ remarks: _remarks, ...row }) => row);
      expect(recordFrom(record.log)).toEqual({ rows: told, log: record.log, settled: record.settled });
    }),
  );
});
