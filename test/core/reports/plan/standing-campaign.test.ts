import fc from 'fast-check';
import type { Brief } from '../../../../src/core/brief';
import { planCampaign } from '../../../../src/core/campaign/plan-campaign';
import { campaignReports } from '../../../../src/core/reports/plan/campaign-reports';
import { type PlanField, placeOf, planColumns } from '../../../../src/core/reports/plan/plan-columns';
import {
  noCampaign,
  overWorkedOut,
  type StandingCampaign,
  standingCampaign,
} from '../../../../src/core/reports/plan/standing-campaign';
import type { Report } from '../../../../src/core/reports/report';
import { defaultSettings, type Settings } from '../../../../src/core/settings';
import type { Cell, Table } from '../../../../src/core/table';
import { readFile } from '../../../../src/files/read-file';
import { writeWorkbook } from '../../../../src/files/write-xlsx';
import { madeBrief, madePicks, madeReserves, madeShortlist } from '../../../support/campaign/made-campaign';
import { cellsOf } from '../../../support/reports/standing';

const shortlist = madeShortlist(madePicks, madeReserves);
const today = '2026-08-31';
const settings = defaultSettings;

/** The tabs of the first plan. */
function written(brief: Brief, by: Settings) {
  const campaign = planCampaign({ record: null, shortlist, brief, settings: by, today });
  return campaignReports(campaign, noCampaign, brief, by);
}

const tableOf = (report: Report): Table => ({
  tab: report.name,
  firstRow: 1,
  firstColumn: 1,
  rows: cellsOf(report),
});

const [log, plan] = written(madeBrief, settings) as [Report, Report, Report];
const read = (table: Table, by = settings): StandingCampaign =>
  standingCampaign({ plan: table, log: tableOf(log) }, { today: '2026-09-08', language: by.language });

/** The tab with another cell in the row of a code. */
function typed(code: string, field: PlanField, cell: Cell, table = tableOf(plan)): Table {
  const rows = table.rows.map((cells) =>
    cells[placeOf('key')] === code ? cells.map((had, at) => (at === placeOf(field) ? cell : had)) : cells,
  );
  return { ...table, rows };
}

describe('what was typed over what is worked out', () => {
  test('is said, column by column, though it is a single row or many', () => {
    expect(overWorkedOut(read(typed('M03', 'cost', 1)), madeBrief, settings)).toEqual([
      'Total cost is worked out from its row: what was typed there for M03 is worked out anew.',
    ]);
    const [head] = madePicks;
    expect(head?.tier).toBe('head');
    expect(
      overWorkedOut(read(typed('H01', 'due', { date: '2026-09-30' })), madeBrief, {
        ...settings,
        language: 'zh',
      }),
    ).toEqual(['「截止」由本行计算得出：H01 所填内容已重新计算。']);
    expect(overWorkedOut(read(typed('M03', 'nextStep', '')), madeBrief, settings)).toHaveLength(1);
  });

  test('stands in Overview', () => {
    const standing = read(typed('M03', 'cost', 1));
    const campaign = planCampaign({ record: standing.record, shortlist, brief: madeBrief, settings, today });
    const overview = campaignReports(campaign, standing, madeBrief, settings)[2] as Report;
    expect(overview.cells.flat()).toContain(
      'Total cost is worked out from its row: what was typed there for M03 is worked out anew.',
    );
  });

  test('is not said where another brief or other settings come to other cells: any of them may be another', () => {
    const changes: fc.Arbitrary<readonly [Partial<Brief>, Partial<Settings>]> = fc.oneof(
      fc
        .constantFrom<Partial<Brief>>(
          {},
          { client: 'us' },
          { trialDays: 9 },
          { recruitsAtHand: true },
          { boost: 0 },
          { platformFeeIn: false },
          { readyOn: '2026-10-20' },
          { goal: 'always-on' },
        )
        .map((brief) => [brief, {}] as const),
      fc
        .record({
          'leadTime.ship': fc.integer({ min: 0, max: 6 }),
          'leadTime.headSlot': fc.integer({ min: 0, max: 60 }),
          'cost.fee': fc.constantFrom(0.1, 0.05),
        })
        .map((by) => [{}, by] as const),
    );
    fc.assert(
      fc.property(changes, fc.boolean(), ([brief, by], isTyped) => {
        const other = { ...settings, ...by };
        const table = isTyped ? typed('M03', 'cost', 1) : tableOf(plan);
        const said = overWorkedOut(read(table), { ...madeBrief, ...brief }, other);
        // Where all comes to the same, what was typed is known; else nothing is said.
        expect(isTyped ? [0, 1] : [0]).toContain(said.length);
        expect(said.every((sentence) => sentence.includes('M03'))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('is never an alarm for a day, a sum or a word that shows otherwise', () => {
    const made = planColumns.filter(({ owner }) => owner === 'made');
    const shown = (cell: Cell, write: (year: string, month: string, day: string) => string): Cell =>
      typeof cell === 'object'
        ? write(...(cell.date.split('-') as [string, string, string]))
        : typeof cell === 'number'
          ? cell.toLocaleString('de-DE', { minimumFractionDigits: 2 })
          : cell;
    for (const write of [
      (y: string, m: string, d: string) => `${d}.${m}.${y}`,
      (y: string, m: string, d: string) => `${Number(m)}/${Number(d)}/${y.slice(2)}`,
      (y: string, m: string, d: string) => `${y}年${Number(m)}月${Number(d)}日`,
    ]) {
      const table = tableOf(plan);
      const rows = table.rows.map((cells, row) =>
        row < 3
          ? cells
          : cells.map((cell, at) =>
              made.some(({ field }) => placeOf(field) === at) ? shown(cell, write) : cell,
            ),
      );
      expect(overWorkedOut(read({ ...table, rows }), madeBrief, settings)).toEqual([]);
    }
  });

  test('comes through a file unharmed', async () => {
    const bytes = await writeWorkbook([{ report: plan, name: plan.name } as never]);
    const [table] = await readFile(bytes, 'plan.xlsx', 'en');
    expect(overWorkedOut(read(table as Table), madeBrief, settings)).toEqual([]);
    expect(overWorkedOut(read(typed('K03', 'by.ordered', '', table)), madeBrief, settings)).toHaveLength(1);
  });
});

describe('what only a person can say of what was typed', () => {
  const asked = (table: Table) => read(table).questions.map(({ says }) => says);

  test('a word that means an act is one question, taken in all the same', () => {
    const table = typed('M03', 'status', '婉拒', typed('M04', 'status', 'Declined'));
    expect(asked(table)).toEqual([
      'M03, M04 were set to “Declined” by hand: shall reserves come in, and what was sent count as lost?',
    ]);
    expect(read(table).record?.rows.find(({ code }) => code === 'M03')?.status).toBe('declined');
  });

  test('a day that was dragged down is one question, and codes that were dragged are mended', () => {
    const days = ['K11', 'K12', 'K13', 'K14', 'K15', 'K16'].reduce(
      (table, code, at) => typed(code, 'movedTo', `12.${8 + at}`, table),
      tableOf(plan),
    );
    const dragged = ['K07', 'K08', 'K09'].reduce(
      (table, code, at) => typed(code, 'code', `K0${at + 1}`, table),
      days,
    );
    const standing = read(dragged);
    expect(standing.questions.map(({ says }) => says)).toEqual([
      'Moved to of K11–K16 was filled down, 2026-12-08 to 2026-12-13: meant, or shall what stood there be put back?',
    ]);
    expect(standing.said).toEqual(['Mended 3 codes that were mistyped or cleared: K07, K08, K09.']);
  });
});

test('a row that left the plan and is listed below it with a person’s words is not asked about', () => {
  const standing = read(tableOf(plan));
  const fewer = planCampaign({
    record: standing.record,
    shortlist,
    brief: { ...madeBrief, places: 10 },
    settings,
    today: '2026-09-09',
  });
  const stays = new Set(fewer.run.record.rows.map(({ code }) => code));
  const left = ['K28', 'K29', 'K30'].filter((code) => !stays.has(code));
  expect(left.length).toBeGreaterThan(0);
  const [nextLog, nextPlan] = campaignReports(fewer, standing, { ...madeBrief, places: 10 }, settings) as [
    Report,
    Report,
    Report,
  ];
  const width = nextPlan.columns.length;
  const below = left.map((code) =>
    Array.from(
      { length: width },
      (_, at): Cell => (at === placeOf('code') ? code : at === placeOf('who') ? 'Li' : ''),
    ),
  );
  const rows = [...cellsOf(nextPlan), Array<Cell>(width).fill(''), ['No longer in the list'], ...below];
  const { questions, said, record } = standingCampaign(
    { plan: { ...tableOf(nextPlan), rows }, log: tableOf(nextLog) },
    { today: '2026-09-10', language: 'en' },
  );
  expect([questions, said]).toEqual([[], []]);
  expect(record?.rows).toHaveLength(fewer.run.record.rows.length);
});

test('a second run without changes leaves the mark of the first', () => {
  const { record } = read(tableOf(plan));
  const again = planCampaign({ record, shortlist, brief: madeBrief, settings, today: '2026-09-10' });
  expect(again.run.record).toBe(record);
});
