import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { campaignInFile } from '../../../src/cli/standing/campaign-in-file';
import { writePlan } from '../../../src/cli/standing/write-plan';
import { rowCost } from '../../../src/core/budget/row-cost';
import { madeOf } from '../../../src/core/campaign/record/made';
import type { PlanRow } from '../../../src/core/campaign/record/plan-row';
import { logReport } from '../../../src/core/reports/plan/log-report';
import { placeOf } from '../../../src/core/reports/plan/plan-columns';
import { planReport } from '../../../src/core/reports/plan/plan-report';
import { changedCells } from '../../../src/core/reports/plan/standing-campaign';
import { readStandingFile } from '../../../src/files/read-file';
import { madeBrief } from '../../support/campaign/made-campaign';
import { tabsOf, typeInto } from '../../support/plans/plan-file';
import { changed, firstReports, inLanguage } from '../../support/reports/change-campaign';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-act-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('where rows of a record change, all other rows of the file stay as they are', async () => {
  const file = join(folder, 'plan.xlsx');
  const [language, settings] = ['en' as const, inLanguage('en')];
  const nothing = { standing: null, tabs: [], said: [], briefs: [], language };
  await writePlan(file, { ...nothing, reports: firstReports() });
  const name = 'Plan · 双11';
  typeInto(file, [
    [
      name,
      (sheet) => {
        const own = sheet.columns;
        sheet.put(2, own, 'Courier');
        for (let row = 3; row < sheet.rows; row += 3) {
          sheet.put(row, own, `SF ${row}`);
          sheet.put(row, placeOf('who'), { formula: 'UPPER("li")' });
          sheet.put(row, placeOf('remarks'), '1/2');
          sheet.put(row, placeOf('on.asked'), 'next week?');
        }
      },
    ],
  ]);
  const bytes = readFileSync(file);
  const tabs = await readStandingFile(bytes, file, language);
  const standing = { file, bytes, tabs, holdsDrawings: false, isReplaced: true };
  const campaign = campaignInFile(standing, { campaign: madeBrief.campaign, today: '2026-09-08', language });
  const { record } = campaign.standing;
  if (record === null) throw new Error('There is no campaign.');
  const before = (await tabsOf(file))[name];

  const after = changed(record, { M03: { status: 'declined' }, K01: { movedTo: '2026-10-08' } });
  const terms = {
    brief: madeBrief,
    settings,
    cost: (row: PlanRow) => rowCost(row, madeBrief, settings).total,
    settled: after.settled,
  };
  const inTab = {
    rows: after.rows,
    madeOf: (row: PlanRow) => madeOf(row, terms),
    changed: changedCells(campaign.standing, after),
  };
  const reports = [
    logReport(after.log, madeBrief.campaign, language),
    planReport(inTab, madeBrief, settings),
  ];
  await writePlan(file, { reports, standing, tabs: campaign.tabs, said: [], briefs: [], language });
  const now = (await tabsOf(file))[name];

  const codes = before?.cells.map((row) => String(row[placeOf('code')])) ?? [];
  expect(now?.cells.slice(2).map((row) => row[placeOf('code')])).toEqual(codes.slice(2));
  codes.forEach((code, row) => {
    // The line of counts tells of all rows.
    if (row === 1 || code === 'M03' || code === 'K01') return;
    expect([code, now?.cells[row], now?.formulas[row]]).toEqual([
      code,
      before?.cells[row],
      before?.formulas[row],
    ]);
  });
  expect(now?.cells[codes.indexOf('M03')]?.[placeOf('status')]).toBe('Declined');
  expect(now?.cells[codes.indexOf('K01')]?.[placeOf('movedTo')]).toEqual({ date: '2026-10-08' });
});
