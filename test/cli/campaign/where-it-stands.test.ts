import { copyFileSync, readFileSync } from 'node:fs';
import { firstPlan, terminal } from '../../support/plans/campaign-file';
import { typeInto } from '../../support/plans/plan-file';

const { place, plan, close } = terminal();
const [first, file] = [place('first.xlsx'), place('plan.xlsx')];

beforeAll(() => firstPlan({ place, plan, close }, 'first.xlsx', { campaign: 'Glow' }));
beforeEach(() => copyFileSync(first, file));
afterAll(close);

test('a plan alone prints what is due, what is to be answered and what was done last, and writes nothing', async () => {
  await plan(
    '--plan',
    file,
    '--act',
    'decline K04',
    '--by',
    'Li',
    '--today',
    '2026-09-07',
    '--out',
    file,
    '--yes',
  );
  typeInto(file, [
    [
      'Plan · Glow',
      (sheet) => {
        const codes = Array.from({ length: sheet.rows }, (_, row) => sheet.at(row, 0));
        sheet.put(codes.indexOf('K06'), sheet.column(2, 'Status'), 'declined');
        sheet.put(codes.indexOf('M02'), sheet.column(2, 'Last contact'), '2026-09-04');
        sheet.put(codes.indexOf('M02'), sheet.column(2, 'Who'), 'Li');
      },
    ],
  ]);
  const before = readFileSync(file);
  const printed = await plan('--plan', file, '--today', '2026-09-08');
  expect(readFileSync(file).equals(before)).toBe(true);
  const lines = printed.split('\n');
  expect(lines[0]).toBe(
    `Campaign Glow in ${file}, on 2026-09-08: 25 notes, 0 of them published, 5 places open; 0 stand by, 2 ended.`,
  );
  expect(printed).toMatch(
    /\nOverdue \(\d+\):\n {2}K03 · 1 open KOC place, lot A: Name a creator, 2026-09-07, Planner\./,
  );
  expect(printed).toMatch(/\nToday \(\d+\):\n/);
  expect(printed).toMatch(/ {2}M02 · Mid 7: Ask for the slot, 2026-09-08, Li, last contact 2026-09-04\./);
  expect(printed).toMatch(/\nUntil 2026-09-15 \(\d+\):\n/);
  expect(printed).toContain(
    'Typed in Plan since, and taken into Log with the next act or run: beside K06, M02.',
  );
  expect(printed).toContain('(--act "finish K06")');
  expect(printed).toContain('Last in Log:\n  1 · 2026-09-01 · plan · K01–');
  expect(printed).toContain(
    '\n  2 · 2026-09-07 · decline · K04, K19 · Li\nWhat can be done: --act with decline,',
  );
});

test('in Chinese, of a plan in English too', async () => {
  const printed = await plan('--plan', file, '--today', '2026-09-08', '--language', 'zh');
  expect(printed).toContain(`${file} 中的项目“Glow”，2026-09-08：笔记 26 篇，已发布 0 篇，空缺名额 4 个；`);
  expect(printed).toMatch(/\n今天（\d+）：\n {2}K01 · Name \d+：下单，2026-09-08，/);
  expect(printed).toContain('日志最近记录：\n  1 · 2026-09-01 · 排期 · K01–');
  expect(printed).toContain('可用 --act 执行：婉拒、跳票、取消合作、');
});

test('every campaign of the file, or the one that is named', async () => {
  await firstPlan({ place, plan, close }, 'plan.xlsx', { campaign: 'Dew', out: 'plan.xlsx' });
  const both = await plan('--plan', file, '--today', '2026-09-08');
  expect(both).toContain('Campaign Glow in');
  expect(both).toContain('Campaign Dew in');
  const one = await plan('--plan', file, '--campaign', 'Dew', '--today', '2026-09-08');
  expect(one).not.toContain('Campaign Glow in');
});
