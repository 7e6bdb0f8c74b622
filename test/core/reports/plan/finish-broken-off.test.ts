import type { CampaignRecord } from '../../../../src/core/campaign/record/campaign-record';
import { recordFrom } from '../../../../src/core/campaign/record/log';
import type { PlanRow } from '../../../../src/core/campaign/record/plan-row';
import { actBrokenOff, actFinished } from '../../../../src/core/reports/plan/finish-broken-off';
import { logReport } from '../../../../src/core/reports/plan/log-report';
import { planReport } from '../../../../src/core/reports/plan/plan-report';
import { changedCells, standingCampaign } from '../../../../src/core/reports/plan/standing-campaign';
import type { Report } from '../../../../src/core/reports/report';
import { isFormula } from '../../../../src/core/reports/report';
import type { Table } from '../../../../src/core/table';
import { done, planned } from '../../../support/campaign/made-acts';
import { madeBrief } from '../../../support/campaign/made-campaign';
import { inLanguage } from '../../../support/reports/change-campaign';

const settings = inLanguage('en');

function tableOf({ name, cells }: Report): Table {
  const rows = cells.map((line) => line.map((cell) => (cell === null || isFormula(cell) ? '' : cell)));
  return { tab: name, firstRow: 1, firstColumn: 1, rows };
}

/** The campaign as a log and other rows in Plan tell it. */
function standing(log: CampaignRecord, inTab: readonly PlanRow[]) {
  const made = () => ({ cost: 0, by: {} });
  return standingCampaign(
    {
      plan: tableOf(planReport({ rows: inTab, madeOf: made }, madeBrief, settings)),
      log: tableOf(logReport(log.log, '', 'en')),
    },
    { today: '2026-09-08', language: 'en' },
  );
}

const before = planned.run.record;
const { record: after } = done(before, { kind: 'decline', codes: ['M03'], why: 'too dear' });

test('an act whose rows show what was before it is seen, and finished as the log tells it', () => {
  const found = standing(after, before.rows);
  const broken = actBrokenOff(found);
  expect(broken).toMatchObject({ act: 'decline', number: 2 });
  expect(found.record?.rows.find(({ code }) => code === 'M03')?.status).not.toBe('declined');
  const finished = actFinished(found, broken as NonNullable<typeof broken>);
  const told = recordFrom(after.log);
  expect(finished.record?.log).toEqual(told.log);
  expect(new Set(finished.record?.rows)).toEqual(new Set(told.rows));
  const written = changedCells(finished, finished.record as CampaignRecord);
  expect(written).toContainEqual({ code: 'M03', field: 'endedWhy', before: null });
});

test('what was typed in other rows is taken in all the same', () => {
  const typed = before.rows.map((row) => (row.code === 'K01' ? { ...row, who: 'Li' } : row));
  const found = standing(after, typed);
  const finished = actFinished(found, actBrokenOff(found) as NonNullable<ReturnType<typeof actBrokenOff>>);
  expect(finished.record?.log.slice(after.log.length)).toMatchObject([{ act: 'typed', code: 'K01' }]);
});

test('an act that shows in Plan, and a run whose rows are gone from it, broke off nowhere', () => {
  expect(actBrokenOff(standing(after, after.rows))).toBeNull();
  expect(actBrokenOff(standing(before, before.rows.slice(1)))).toBeNull();
});
