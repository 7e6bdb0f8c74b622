import { brokenOff, conflicts } from '../../../../src/core/campaign/acts/broken-off';
import type { PlanRow } from '../../../../src/core/campaign/record/plan-row';
import { done, filled } from '../../../support/campaign/made-acts';
import { written } from '../../../support/campaign/made-campaign';

const { record } = filled;
const declined = done(record, { kind: 'decline', codes: ['M03', 'K11'] });
const standing = (rows: readonly PlanRow[]) => new Map(rows.map((row) => [row.code, row]));

describe('an act whose rows were not written', () => {
  test('is seen, with the rows that finish it', () => {
    const found = brokenOff(declined.record, standing(record.rows));
    expect(found).toMatchObject({ act: 'decline', day: '2026-09-07', by: 'planner', takeOut: [] });
    expect(found?.write.map(({ code }) => code).sort()).toEqual(['K11', 'K31', 'M03', 'M07']);
    expect(brokenOff(declined.record, standing(declined.record.rows))).toBeNull();
  });

  test('is seen where some of them were', () => {
    const half = declined.record.rows.map((row) =>
      row.code === 'M07' ? (record.rows.find(({ code }) => code === 'M07') ?? row) : row,
    );
    expect(brokenOff(declined.record, standing(half))?.write.map(({ code }) => code)).toEqual(['M07']);
  });

  test('is seen where rows were to come or to go', () => {
    const more = done(record, { kind: 'places', count: 32 }).record;
    const cells = new Map<string, Partial<PlanRow>>(standing(record.rows));
    cells.set('K37', {});
    expect(brokenOff(more, cells)?.write.map(({ code }) => code)).toEqual(['K37', 'K38']);
    const named = done(more, { kind: 'fill', pairs: [{ code: 'K37', creator: 'K31' }] }).record;
    expect(brokenOff(named, standing(more.rows))).toMatchObject({ takeOut: ['K31'] });
  });

  test('is none where something was typed since, or after what was typed', () => {
    const since = written(declined.record, { M01: { who: 'planner' } });
    expect(brokenOff(since, standing(record.rows))).toBeNull();
  });
});

test('rows that no longer hold what a preview saw are told', () => {
  expect(conflicts(declined.lines, standing(record.rows))).toEqual([]);
  const other = record.rows.map((row) => (row.code === 'M03' ? { ...row, status: 'accepted' } : row));
  expect(conflicts(declined.lines, standing(other))).toEqual(['M03']);
});
