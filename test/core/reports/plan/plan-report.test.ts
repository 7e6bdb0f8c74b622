import type { PlanRow } from '../../../../src/core/campaign/record/plan-row';
import type { Status } from '../../../../src/core/campaign/record/statuses';
import { readCell } from '../../../../src/core/campaign/record/tab/read-cell';
import { planStatusSynonyms } from '../../../../src/core/messages/reports/plan-statuses';
import { foldedSpans } from '../../../../src/core/reports/folded-columns';
import { type PlanField, placeOf, planColumns } from '../../../../src/core/reports/plan/plan-columns';
import { planReport } from '../../../../src/core/reports/plan/plan-report';
import { statusWords } from '../../../../src/core/reports/plan/plan-words';
import { mondays } from '../../../../src/core/reports/plan/weeks';
import { defaultSettings as settings } from '../../../../src/core/settings';
import { isReportCell, reportSchema } from '../../../../src/wire/report-schema';
import { madeBrief, madePlan } from '../../../support/reports/made-plan';

const row: PlanRow = {
  code: 'M01',
  tier: 'mid',
  name: '示例博主001',
  id: '90001',
  format: 'video',
  declared: 'yes',
  plannedDay: '2026-11-01',
  movedTo: '2026-11-04',
  status: 'client ok',
  agreed: 950_050,
  offer: 'both',
  phase: 'deep-dive',
  'on.ordered': '2026-10-08',
};
const made = {
  cost: 1_045_055,
  nextStep: 'submitted',
  due: '2026-10-29',
  by: { ordered: '2026-10-09' },
} as const;
const report = planReport({ rows: [row], madeOf: () => made }, madeBrief, settings);
const cell = (field: PlanField) => report.cells[3]?.[placeOf(field)];

test('a title, a line of counts, the header in row 3, then a row a note', () => {
  expect(report.name).toBe('Plan · 双11');
  expect(report.cells.map(([first]) => first)).toEqual([
    'Campaign plan',
    '1 note, 0 of them open KOC places; 0 in reserve, 0 ended; ¥10,450.55 in all.',
    'Code',
    'M01',
  ]);
  expect([report.frozenRows, report.frozenColumns]).toEqual([3, 2]);
  expect(planColumns.slice(0, 2).map(({ field }) => field)).toEqual(['code', 'name']);
});

test('words are in the language, money in ¥ to the cent, days are days', () => {
  expect(cell('status')).toBe('Client ok');
  expect(cell('tier')).toBe('Mid-tier KOL');
  expect(cell('declared')).toBe('Yes');
  expect(cell('offer')).toBe('Paid and product');
  expect(cell('nextStep')).toBe('Submit');
  expect(cell('agreed')).toBe(9500.5);
  expect(cell('cost')).toBe(10_450.55);
  expect(cell('movedTo')).toEqual({ date: '2026-11-04' });
  expect(cell('by.ordered')).toEqual({ date: '2026-10-09' });
  expect(cell('key')).toBe('M01');
  const chinese = planReport({ rows: [row], madeOf: () => made }, madeBrief, { ...settings, language: 'zh' });
  expect(chinese.cells[3]?.[placeOf('status')]).toBe('品牌已确认');
});

test('a status of the person’s own words stays', () => {
  const own = planReport({ rows: [{ ...row, status: '等通知' }], madeOf: () => made }, madeBrief, settings);
  expect(own.cells[3]?.[placeOf('status')]).toBe('等通知');
});

test('nineteen columns are in sight, the others fold, the second key last', () => {
  expect(foldedSpans(report.columns)).toEqual([{ column: 19, columns: planColumns.length - 19 }]);
  expect(planColumns[planColumns.length - 1]?.field).toBe('key');
  expect(new Set(planColumns.map(({ field }) => field)).size).toBe(planColumns.length);
});

test('no title is two columns’, in either language: a rerun tells columns by them', () => {
  for (const language of ['en', 'zh'] as const) {
    const titles = planColumns.map((column) => column.titles[0]?.[language]);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  }
});

test('the weeks stand at the right as days, from the order to the last day', () => {
  const header = report.cells[2] ?? [];
  expect(header.slice(planColumns.length)).toEqual(
    ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02'].map((date) => ({ date })),
  );
  expect(mondays(['2024-01-01', '2026-01-01'])).toHaveLength(30);
  expect(mondays(['2026-11-08'])).toEqual(['2026-11-02']);
  expect(mondays([])).toEqual([]);
});

test('a rule by formula colours them', () => {
  expect(report.colourRules.map(({ row, column, rows, columns }) => [row, column, rows, columns])).toEqual([
    [3, planColumns.length, 1, 5],
    [3, planColumns.length, 1, 5],
  ]);
  const [{ when } = { when: {} }] = report.colourRules;
  expect(when).toEqual({ formula: expect.stringMatching(/^=AND\(OR\(ISNUMBER\(\$B[A-Z]4\).*\$J4.*\$I4/) });
});

test('the dropdown offers every status that is understood', () => {
  expect(report.dropdowns[0]?.choices).toHaveLength(Object.keys(statusWords).length);
  expect(report.dropdowns[0]?.choices[0]).toBe('To confirm');
});

test('no word of a tracker is a label of another status', () => {
  const labels = new Map(
    Object.entries(statusWords).flatMap(([status, { en, zh }]) => [
      [en.toLowerCase(), status],
      [zh, status],
    ]),
  );
  for (const [word, status] of Object.entries(planStatusSynonyms) as [string, Status][]) {
    expect([word, labels.get(word) ?? status]).toEqual([word, status]);
  }
});

test('a tracker’s word says what ours says, in either language, and no more', () => {
  const status = planColumns.find(({ field }) => field === 'status') as (typeof planColumns)[number];
  const read = (word: string) => readCell(word, status, '2026-09-01');
  expect(['已接受', '已确认', '确认合作', 'Confirmed'].map(read)).toEqual(Array(4).fill('accepted'));
  expect(['已发布', '已上线', 'Posted'].map(read)).toEqual(Array(3).fill('published'));
  // Who is still writing has the product; a draft is there only when it is there.
  expect(['撰写中', 'drafting'].map(read)).toEqual(['received', 'received']);
  // Whose word it is they do not say.
  expect(['rejected', '已通过', '已退回'].map(read)).toEqual(['rejected', '已通过', '已退回']);
});

test('an open place has no name, a reserve no day', () => {
  const plan = madePlan(12, 4);
  const { cells } = planReport(plan, madeBrief, settings);
  expect(cells[3 + 6]?.[placeOf('name')]).toBeNull();
  expect(cells[3 + 11]?.[placeOf('plannedDay')]).toBeNull();
  expect(cells[1]?.[0]).toContain('11 notes, 7 of them open KOC places; 1 in reserve');
});

test('a cell that was decided anew names what is expected there', () => {
  const changed = [{ code: 'M01', field: 'movedTo', before: { date: '2026-11-02' } }] as const;
  const { userColumns } = planReport({ rows: [row], madeOf: () => made, changed }, madeBrief, settings);
  expect(userColumns?.rowsOfRecord?.changed).toEqual([
    { row: 3, column: placeOf('movedTo'), before: { date: '2026-11-02' } },
  ]);
});

test('a plan of 800 notes is a tab that the add-on takes, and its mark has room', () => {
  const large = planReport(madePlan(800, 300), madeBrief, settings);
  expect(large.cells.every((cells) => cells.every(isReportCell))).toBe(true);
  expect(reportSchema().safeParse(JSON.parse(JSON.stringify(large))).success).toBe(true);
});
