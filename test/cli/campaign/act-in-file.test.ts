import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { Workbook, type Worksheet } from 'exceljs';
import { firstPlan, logIn, rowsIn, tabIn, terminal } from '../../support/plans/campaign-file';
import { typeInto } from '../../support/plans/plan-file';

const { place, plan, close } = terminal();
const [first, file] = [place('first.xlsx'), place('plan.xlsx')];
const header = 2;
const day = ['--today', '2026-09-08'];
const writing = ['--out', file, '--yes'];

beforeAll(() => firstPlan({ place, plan, close }, 'first.xlsx'));
beforeEach(() => copyFileSync(first, file));
afterAll(close);

const bytes = () => readFileSync(file).toString('base64');

test('an act is shown with who comes, days and money before and after, and nothing is written', async () => {
  const before = bytes();
  const printed = await plan('--plan', file, '--act', 'decline K04 because too dear', ...day);
  expect(printed.split('\n')).toEqual([
    'Number 2 of Log: decline K04 because too dear',
    '  K04 Name 13 ends as "Declined": ¥478 are free again.',
    '  K19 is open in place of K04, for 2026-09-28.',
    expect.stringMatching(/^ {2}Budget: .*Open KOC places ¥800 → ¥1,000.*Not spent/),
    `A preview: nothing was written. To carry it out call the same with --yes --out ${file}.`,
  ]);
  expect(bytes()).toBe(before);
});

test('with --yes Log, Plan and Overview are written, who did it in Log, and all other rows stay cell by cell', async () => {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet('Plan') as Worksheet;
  const titles = Array.from({ length: sheet.columnCount }, (_, column) => sheet.getCell(3, column + 1).value);
  const cell = sheet.getCell(7, titles.indexOf('Remarks') + 1);
  Object.assign(cell, { value: 'call on Monday', note: 'mine' });
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEE00' } };
  await workbook.xlsx.writeFile(file);
  const [before, scores] = [await tabIn(file, 'Plan'), await tabIn(file, 'Scores')];
  const printed = await plan('--plan', file, '--act', 'decline M01', '--by', 'Li', ...day, ...writing);
  expect(printed).toContain(
    `Wrote ${file}: Plan, Overview, Log.\nTo take the last one back: --act "undo 2".`,
  );
  const after = await tabIn(file, 'Plan');
  const code = (row: number) => before.cells[row]?.[0];
  expect(after.cells.length).toBe(before.cells.length);
  for (let row = header; row < before.cells.length; row += 1) {
    if (code(row) === 'M01') continue;
    expect(after.cells[row]).toEqual(before.cells[row]);
    expect(after.formulas[row]).toEqual(before.formulas[row]);
    // A text that somebody has typed is kept as a text.
    const looks =
      row === 6 ? (['notes', 'backgrounds'] as const) : (['notes', 'formats', 'backgrounds'] as const);
    for (const look of looks) expect(after.looks[look]?.[row]).toEqual(before.looks[look]?.[row]);
  }
  expect(await tabIn(file, 'Scores')).toEqual(scores);
  expect((await rowsIn(file)).M01?.Status).toBe('Declined');
  expect((await logIn(file)).filter(({ number }) => number === 2)).toEqual([
    expect.objectContaining({ act: 'decline', code: '', by: 'Li' }),
    expect.objectContaining({ act: 'decline', code: 'M01', by: 'Li' }),
  ]);
});

test('several acts are carried out one after another, all of them or none', async () => {
  const before = bytes();
  const both = ['--act', 'decline K04', '--act', 'hold K19'];
  expect(await plan('--plan', file, ...both, '--act', 'swap M99', ...day, ...writing)).toMatch(
    /^refused: swap M99: M99 is no code of this plan\..* Nothing was written\.$/,
  );
  expect(bytes()).toBe(before);
  await plan('--plan', file, '--act', 'decline K04', '--act', 'delay M01 by 3 days', ...day, ...writing);
  expect(new Set((await logIn(file)).map(({ number, act }) => `${number} ${act}`))).toEqual(
    new Set(['1 plan', '2 decline', '3 delay']),
  );
});

test('undo puts back what stood before, blank cells too', async () => {
  const before = await rowsIn(file);
  await plan('--plan', file, '--act', 'decline K04 because too dear', ...day, ...writing);
  expect((await rowsIn(file)).K04).toMatchObject({ Status: 'Declined', 'Ended why': 'too dear' });
  await plan('--plan', file, '--act', 'undo', ...day, ...writing);
  expect(await rowsIn(file)).toEqual(before);
  expect(await plan('--plan', file, ...day)).not.toContain('Typed in Plan since');
});

test('what was typed since is taken in first, as an act of its own, whatever words it has', async () => {
  typeInto(file, [
    [
      'Plan',
      (sheet) => {
        const codes = Array.from({ length: sheet.rows }, (_, row) => sheet.at(row, 0));
        sheet.put(codes.indexOf('K05'), sheet.column(header, 'Status'), '已接单');
        sheet.put(codes.indexOf('K06'), sheet.column(header, 'Moved to'), 'next week?');
        sheet.put(codes.indexOf('K07'), sheet.column(header, 'Who'), 'Li');
      },
    ],
  ]);
  const acts = ['--act', 'decline K05', '--act', 'delay K06 to 10-12'];
  expect(await plan('--plan', file, ...acts, ...day)).toContain(
    'Typed in Plan since, and taken into Log with the next act or run: beside K05, K07.',
  );
  await plan('--plan', file, ...acts, ...day, ...writing);
  const rows = await rowsIn(file);
  expect(rows.K05?.Status).toBe('Declined');
  expect(rows.K06?.['Moved to']).toEqual({ date: '2026-10-12' });
  expect(rows.K07?.Who).toBe('Li');
  const log = (await logIn(file)).filter(({ number }) => Number(number) > 1);
  expect(log.map(({ number, act, code }) => `${number} ${act} ${code}`)).toEqual(
    expect.arrayContaining(['2 typed K05', '2 typed K07', '3 decline K05', '4 delay K06']),
  );
  expect(await plan('--plan', file, ...day)).not.toContain('Typed in Plan since');
});

test('a formula that says what an act changes gives way to it', async () => {
  typeInto(file, [
    [
      'Plan',
      (sheet) => {
        const codes = Array.from({ length: sheet.rows }, (_, row) => sheet.at(row, 0));
        sheet.put(codes.indexOf('K05'), sheet.column(header, 'Who'), { formula: '3+4' });
        sheet.put(codes.indexOf('K05'), sheet.column(header, 'Status'), { formula: '3+4' });
      },
    ],
  ]);
  await plan('--plan', file, '--act', 'decline K05', ...day, ...writing);
  expect((await rowsIn(file)).K05).toMatchObject({ Status: 'Declined', Who: 7 });
  expect(await plan('--plan', file, ...day)).not.toContain('Typed in Plan since');
});

test('an act that does not show in Plan is asked about: it is finished, or what was typed counts', async () => {
  await plan('--plan', file, '--act', 'hold K05', ...day, ...writing);
  typeInto(file, [
    [
      'Plan',
      (sheet) => {
        const codes = Array.from({ length: sheet.rows }, (_, row) => sheet.at(row, 0));
        sheet.put(codes.indexOf('K05'), sheet.column(header, 'Status'), 'To confirm');
      },
    ],
  ]);
  const broken = bytes();
  const asking = 'Number 2 of Log (hold, 2026-09-08) does not show in Plan beside K05';
  expect(await plan('--plan', file, ...day)).toContain(asking);
  expect(await plan('--plan', file, '--act', 'decline K04', ...day, ...writing)).toContain(
    `refused: ${asking}`,
  );
  expect(await plan('--plan', file, '--act', 'decline K04', ...day, '--answer', 'act=perhaps')).toContain(
    'it can be "act=finish", "act=typed"',
  );
  expect(bytes()).toBe(broken);
  const run = await plan(place('pool.csv'), '--plan', file, ...day, '--out', file);
  expect(run).toContain(`refused: ${asking}`);
  expect(run).toContain(`Before an export is read: npm run plan -- --plan ${file} --answer act=finish --out`);
  expect(bytes()).toBe(broken);
  await plan('--plan', file, ...day, '--answer', 'act=finish', ...writing);
  expect((await rowsIn(file)).K05?.Status).toBe('On hold');
  expect(await plan('--plan', file, ...day)).not.toContain(asking);
  const after = async (answer: string) => {
    writeFileSync(file, Buffer.from(broken, 'base64'));
    const given = ['--act', 'decline K04', '--answer', `act=${answer}`, ...day, ...writing];
    return [(await plan('--plan', file, ...given)).split('\n')[0], (await rowsIn(file)).K05?.Status];
  };
  expect(await after('finish')).toEqual([
    'Number 2 of Log (hold, 2026-09-08) broke off: K05 is written first.',
    'On hold',
  ]);
  expect(await after('typed')).toEqual([
    'Taken in from Plan and written into Log: what was typed beside K05.',
    'To confirm',
  ]);
});

test('an end that was typed is asked about, with the act that finishes it', async () => {
  typeInto(file, [
    [
      'Plan',
      (sheet) => {
        const codes = Array.from({ length: sheet.rows }, (_, row) => sheet.at(row, 0));
        sheet.put(codes.indexOf('K05'), sheet.column(header, 'Status'), 'declined');
      },
    ],
  ]);
  const asked = await plan('--plan', file, '--act', 'hold M01', ...day, ...writing);
  expect(asked).toContain('To be answered:');
  expect(asked).toContain('(--act "finish K05")');
  const answered = await plan('--plan', file, '--act', 'finish K05', ...day, ...writing);
  expect(answered).toContain('is open in place of K05');
  expect(answered).not.toContain('To be answered');
});

test('a mistyped act is told what is possible', async () => {
  const printed = await plan('--plan', file, '--act', 'declne K04', ...day);
  expect(printed).toContain('refused: declne K04: "declne K04" is no act.');
  expect(printed).toContain('Perhaps decline is meant.');
  expect(printed).toContain('What can be said: decline, no-show, cancel, bench,');
});

test('columns sorted apart, a missing file and a plan without its brief: one sentence, nothing written', async () => {
  expect(await plan('--plan', place('gone.xlsx'), '--act', 'undo')).toMatch(/^refused: There is no plan /);
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  workbook.removeWorksheet(workbook.getWorksheet('Tierwise')?.id ?? 0);
  await workbook.xlsx.writeFile(place('without.xlsx'));
  expect(await plan('--plan', place('without.xlsx'), '--act', 'hold M01')).toMatch(
    /^refused: .* does not remember the brief of the one without a name: name it with --brief brief\.json\.$/,
  );
  const named = ['--brief', place('brief .json'), '--mix', 'none'];
  expect(await plan('--plan', place('without.xlsx'), '--act', 'hold M01', ...named)).toContain(
    'M01 is on hold',
  );
  typeInto(file, [
    [
      'Plan',
      (sheet) => {
        const codes = Array.from({ length: sheet.rows }, (_, row) => sheet.at(row, 0));
        const last = codes.length - 1;
        for (let row = header + 1; row <= last; row += 1)
          sheet.put(row, 0, String(codes[last - (row - header - 1)] ?? ''));
      },
    ],
  ]);
  const before = bytes();
  expect(await plan('--plan', file, '--act', 'hold M01', ...day, ...writing)).toContain('sorted apart');
  expect(bytes()).toBe(before);
});

test('where several campaigns run one is named, and the others stay as they are', async () => {
  await firstPlan({ place, plan, close }, 'plan.xlsx', { campaign: 'Glow', out: 'plan.xlsx' });
  expect(await plan('--plan', file, '--act', 'hold M01', ...day)).toMatch(
    /^refused: Several campaigns run in .*: say which with --campaign\. There are the one without a name, Glow\.$/,
  );
  expect(await plan('--plan', file, '--act', 'hold M01', '--campaign', 'Glw')).toMatch(
    /^refused: The campaign Glw does not run in .*: there are the one without a name, Glow\./,
  );
  const other = await tabIn(file, 'Plan');
  const done = await plan('--plan', file, '--act', 'hold M01', '--campaign', 'glow', ...day, ...writing);
  expect(done).toContain('Plan · Glow, Overview · Glow, Log · Glow');
  expect((await rowsIn(file, 'Plan · Glow')).M01?.Status).toBe('On hold');
  expect(await tabIn(file, 'Plan')).toEqual(other);
  expect(
    await plan('--plan', file, '--brief', place('brief Glow.json'), '--act', 'resume M01', ...day),
  ).toContain('M01 goes on');
});

test('a plan keeps the language of its tabs whichever is spoken', async () => {
  await firstPlan({ place, plan, close }, 'zh.xlsx', { language: 'zh' });
  const zh = place('zh.xlsx');
  const before = await tabIn(zh, '排期');
  const spoken = await plan('--plan', zh, '--act', '暂缓 M01', ...day, '--out', zh, '--yes');
  expect(spoken).toContain('日志第 2 号：暂缓 M01');
  expect(spoken).toContain('M01 暂缓');
  expect(spoken).toContain('如需撤销最后一项：--act "撤销 2"。');
  const english = await plan(
    '--plan',
    zh,
    '--act',
    'hold M02',
    '--language',
    'en',
    ...day,
    '--out',
    zh,
    '--yes',
  );
  expect(english).toContain('M02 is on hold');
  const after = await tabIn(zh, '排期');
  const codes = before.cells.map(([code]) => code);
  codes.forEach((code, row) => {
    if (code !== 'M01' && code !== 'M02' && row >= header)
      expect(after.cells[row]).toEqual(before.cells[row]);
  });
  expect((await rowsIn(zh, '排期', '编号')).M02?.状态).toBe('暂缓');
});
