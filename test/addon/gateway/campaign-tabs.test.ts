import { emptyBrief } from '../../../src/core/brief';
import { logReport, readLog } from '../../../src/core/reports/plan/log-report';
import { overviewReport } from '../../../src/core/reports/plan/overview-report';
import { placeOf, planColumns } from '../../../src/core/reports/plan/plan-columns';
import { planReport } from '../../../src/core/reports/plan/plan-report';
import type { Report } from '../../../src/core/reports/report';
import { defaultSettings as settings } from '../../../src/core/settings';
import type { Cell } from '../../../src/core/table';
import type { WrittenTab } from '../../../src/wire/endpoints';
import { startAddOn, write } from '../../support/bench/add-on';
import type { NodeHost } from '../../support/bench/host';
import { inEachMode } from '../../support/bench/strict-modes';
import { madeBrief, madeLog, madeOverview, madePlan, madeToday } from '../../support/reports/made-plan';

let host: NodeHost;
afterEach(() => host.dispose());

const small = madePlan(8, 4);
const plan = planReport(small, madeBrief, settings);
const planName = 'Plan · 双11';
const logName = 'Log · 双11';

const writeAll = async (reports: readonly Report[]) =>
  (await host.run('writeReports', { reports, language: 'en' })) as WrittenTab[];

function sheet(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const found = host.spreadsheet.getSheetByName(name);
  if (found === null) throw new Error(`There is no tab ${name}.`);
  return found;
}

inEachMode((strict) => {
  beforeEach(async () => {
    host = await startAddOn({ 达人列表: [['昵称'], ['示例博主001']] }, { strict });
  });

  describe('Plan', () => {
    test('stands with its header frozen, its steps folded and its weeks coloured by rules', async () => {
      await write(host, plan);
      const tab = sheet(planName);
      expect([tab.getFrozenRows(), tab.getFrozenColumns()]).toEqual([3, 2]);
      const hidden = planColumns.map((_, at) => tab.isColumnHiddenByUser(at + 1));
      expect(hidden).toEqual(planColumns.map(({ folded }) => folded === true));
      expect(tab.getColumnGroup(placeOf('id') + 1, 1)?.isCollapsed()).toBe(true);
      const [rule] = tab.getConditionalFormatRules();
      expect(rule?.getBooleanCondition()?.getCriteriaValues()).toEqual([
        plan.colourRules[0] && 'formula' in plan.colourRules[0].when && plan.colourRules[0].when.formula,
      ]);
      const [range] = rule?.getRanges() ?? [];
      expect([range?.getRow(), range?.getColumn(), range?.getLastRow()]).toEqual([
        4,
        planColumns.length + 1,
        tab.getMaxRows(),
      ]);
    });

    test('what the person wrote stays with its note; what they folded out stays out', async () => {
      await write(host, plan);
      const tab = sheet(planName);
      tab.getRange(5, placeOf('who') + 1).setValue('Li');
      tab.getRange(5, placeOf('code') + 1).setValue('');
      tab.getColumnGroup(placeOf('id') + 1, 1)?.expand();
      const turned = planReport({ ...small, rows: [...small.rows].reverse() }, madeBrief, settings);
      await write(host, turned);
      const row = host.values(planName, 'A4:S12').find((cells) => cells[placeOf('who')] === 'Li');
      expect(row?.[0]).toBe(small.rows[1]?.code);
      expect(tab.isColumnHiddenByUser(placeOf('id') + 1)).toBe(false);
      expect(tab.getConditionalFormatRules()).toHaveLength(2);
    });

    test('a rule goes with the columns of which it speaks, and reaches to rows that have come', async () => {
      await write(host, plan);
      const tab = sheet(planName);
      tab.insertColumnBefore(placeOf('keyword') + 1);
      tab.getRange(3, placeOf('keyword') + 1).setValue('Courier');
      await write(host, planReport(madePlan(40, 4), madeBrief, settings));
      const [rule] = tab.getConditionalFormatRules();
      expect(String(rule?.getBooleanCondition()?.getCriteriaValues()[0])).toContain('$K4');
      expect(rule?.getRanges()[0]?.getLastRow()).toBe(tab.getMaxRows());
    });

    test('statuses are offered down to the tab’s last row, in a new tab, one that stands, and one that grew', async () => {
      const offered = (row: number) =>
        sheet(planName)
          .getRange(row, placeOf('status') + 1)
          .getDataValidation()
          ?.getCriteriaValues()[0];
      const choices = plan.dropdowns[0]?.choices;
      await write(host, plan);
      const tab = sheet(planName);
      expect([offered(4), offered(12), offered(tab.getMaxRows()), offered(3)]).toEqual([
        choices,
        choices,
        choices,
        undefined,
      ]);
      tab.insertRowsAfter(tab.getMaxRows(), 50);
      await write(host, plan);
      expect([offered(12), offered(tab.getMaxRows())]).toEqual([choices, choices]);
      await write(host, planReport(madePlan(40, 4), madeBrief, settings));
      expect([offered(43), offered(tab.getMaxRows())]).toEqual([choices, choices]);
    });

    test('a column sorted by itself stops the writing, with a sentence', async () => {
      await write(host, plan);
      const codes = sheet(planName).getRange('A4:A11');
      codes.setValues([...codes.getValues()].reverse());
      await expect(write(host, plan)).rejects.toThrow(/“Key” no longer name the same row/);
    });
  });

  describe('Log', () => {
    const first = madeLog(small);
    const second = [
      ...first,
      { number: 2, day: '2026-08-21', act: 'typed', code: 'K02', what: { who: [null, 'Li'] }, by: '=Li' },
    ] as const;
    const lines = () => {
      const rows = sheet(logName).getDataRange().getValues() as Cell[][];
      const asCells = rows.map((row) =>
        row.map((cell) =>
          Object.prototype.toString.call(cell) === '[object Date]' ? { date: '2026-08-20' } : cell,
        ),
      );
      return readLog({ tab: logName, firstRow: 1, firstColumn: 1, rows: asCells })?.lines ?? [];
    };

    test('is begun with its title and header, and written before Plan wherever it is named', async () => {
      const written = await writeAll([plan, logReport(first, '双11', 'en')]);
      expect(written.map(({ name }) => name)).toEqual([planName, logName]);
      const made = host.faults.trace().filter((call) => call === 'Spreadsheet.insertSheet');
      expect(made).toHaveLength(2);
      expect(sheet(logName).getIndex()).toBeLessThan(sheet(planName).getIndex());
      expect(host.values(logName, 'A3:F3')).toEqual([['Number', 'Day', 'Act', 'Code', 'What changed', 'By']]);
      expect(lines().map(({ code }) => code)).toEqual(first.map(({ code }) => code));
    });

    test('only grows: what stands there is never written again', async () => {
      await write(host, logReport(first, '双11', 'en'));
      sheet(logName).getRange('G5').setValue('seen');
      await write(host, logReport(second, '双11', 'en'));
      await write(host, logReport(second, '双11', 'en'));
      expect(lines()).toHaveLength(second.length);
      expect(lines().at(-1)).toMatchObject({ number: 2, what: { who: [null, 'Li'] } });
      expect(sheet(logName).getRange('G5').getValue()).toBe('seen');
      const rewritten = host.faults.trace().filter((call) => /setValues|clear/.test(call));
      expect(rewritten).toEqual([]);
    });

    test('grows beyond the rows that the tab has', async () => {
      await write(host, logReport(first, '双11', 'en'));
      const tab = sheet(logName);
      tab.deleteRows(tab.getLastRow() + 1, tab.getMaxRows() - tab.getLastRow());
      await write(host, logReport(second, '双11', 'en'));
      expect(lines()).toHaveLength(second.length);
    });

    test('another’s lines since it was read stop the writing of all tabs, with a sentence', async () => {
      await write(host, logReport(second, '双11', 'en'));
      const mine = [...first, { ...second[second.length - 1], code: 'K03' }] as typeof first;
      await expect(writeAll([plan, logReport(mine, '双11', 'en')])).rejects.toThrow(
        /added lines since it was read/,
      );
      expect(lines()).toHaveLength(second.length);
      expect(host.spreadsheet.getSheetByName(planName)).toBeNull();
    });

    test('a line that is refused arrives not at all', async () => {
      await write(host, logReport(first, '双11', 'en'));
      host.faults.failWhere((call) => call === 'Range.setValues');
      await expect(write(host, logReport(second, '双11', 'en'))).rejects.toThrow(/was not changed/);
      expect(lines()).toHaveLength(first.length);
      await write(host, logReport(second, '双11', 'en'));
      expect(lines()).toHaveLength(second.length);
    });

    test.each(['kept', 'dropped'] as const)(
      'a run that is killed at any call (%s) leaves a log that the next one mends',
      async (left) => {
        for (let call = 8; call < 60; call += 5) {
          host.faults.dieAt(call, left);
          await write(host, logReport(first, '双11', 'en')).catch(() => undefined);
          await write(host, logReport(second, '双11', 'en'));
          expect(lines()).toHaveLength(second.length);
          host.spreadsheet.deleteSheet(sheet(logName));
        }
      },
    );
  });

  test('no mode changes how many calls a campaign’s tabs cost', async () => {
    // The calls are as many for ten rows as for hundreds; a mode that drops what was pending remembers every cell.
    const large = madePlan(strict.lateErrors === undefined ? 800 : 80, 30);
    const report = planReport(large, madeBrief, settings);
    const overview = overviewReport({ ...madeOverview, today: madeToday(200) }, madeBrief, settings);
    const calls = async (report: Report) => {
      host.calls.reset();
      await write(host, report);
      return host.calls.total();
    };
    const counted = {
      plan: [await calls(report), await calls(report)],
      log: [await calls(logReport(madeLog(large), '双11', 'en'))],
      overview: [await calls(overview), await calls(overview)],
    };
    for (const count of counted.plan) expect(count).toBeLessThanOrEqual(100);
    for (const count of counted.overview) expect(count).toBeLessThanOrEqual(60);
    for (const count of counted.log) expect(count).toBeLessThanOrEqual(60);
    for (const name of [planName, overview.name]) {
      const mark = sheet(name).getDeveloperMetadata()[0]?.getValue() ?? '';
      // Google keeps 30,000 characters; while a tab is written its mark holds the columns twice.
      expect(2 * mark.length).toBeLessThan(30_000);
    }
  });
});

test('a campaign without a name has tabs without one', () => {
  host = { dispose: () => undefined } as NodeHost;
  expect(logReport([], '', 'en').name).toBe('Log');
  expect(overviewReport(madeOverview, emptyBrief, settings).name).toBe('Overview');
});
