import { readFileSync } from 'node:fs';
import { firstPlan, logIn, rowsIn, type ShownRow, tabIn, terminal } from '../../support/plans/campaign-file';
import { type Sheet, typeInto } from '../../support/plans/plan-file';

const { place, plan, close } = terminal();
afterAll(close);

interface Words {
  readonly plan: string;
  readonly log: string;
  readonly overview: string;
  readonly code: string;
  readonly status: string;
  readonly agreed: string;
  readonly total: string;
  readonly moved: string;
  readonly own: string;
  readonly accepted: string;
  readonly declined: string;
  readonly acts: { readonly decline: string; readonly late: string; readonly undo: string };
  readonly says: Readonly<Record<'preview' | 'typed' | 'reopened' | 'late' | 'undone' | 'overdue', string>>;
}

const english: Words = {
  plan: 'Plan',
  log: 'Log',
  overview: 'Overview',
  code: 'Code',
  status: 'Status',
  agreed: 'Agreed price',
  total: 'Total cost',
  moved: 'Moved to',
  own: 'Courier',
  accepted: 'Accepted',
  declined: 'Declined',
  acts: { decline: 'decline K05, M02 because too dear', late: 'late 5', undo: 'undo 4' },
  says: {
    preview: 'A preview: nothing was written.',
    typed: 'Taken in from Plan and written into Log: what was typed beside K04, K06.',
    reopened: 'is open in place of K05',
    late: 'The product is there on 2026-09-',
    undone: 'Number 4 is taken back:',
    overdue: 'Overdue (',
  },
};

const chinese: Words = {
  plan: '排期',
  log: '日志',
  overview: '概览',
  code: '编号',
  status: '状态',
  agreed: '成交价',
  total: '费用',
  moved: '改期至',
  own: '快递',
  accepted: '已接单',
  declined: '婉拒',
  acts: { decline: '婉拒 K05、M02 因为 太贵', late: '产品晚到 5 天', undo: '撤销 4' },
  says: {
    preview: '以上为预览，未写入任何内容。',
    typed: '已读取排期表中的填写内容并记入日志：K04、K06。',
    reopened: '为 K05 重开名额',
    late: '产品到位：2026-09-',
    undone: '撤销第 4 号：',
    overdue: '已逾期（',
  },
};

/** Of two states of Plan the codes of rows in which a cell became another. */
function differing(
  before: Readonly<Record<string, ShownRow>>,
  after: Readonly<Record<string, ShownRow>>,
): readonly string[] {
  const codes = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...codes].filter((code) => JSON.stringify(before[code]) !== JSON.stringify(after[code])).sort();
}

test.each([
  ['en', english],
  ['zh', chinese],
] as const)('a week at the terminal, each step read back from Plan and Log: %s', async (language, words) => {
  const { acts, says } = words;
  const file = place(`${language}.xlsx`);
  const planned = () => rowsIn(file, words.plan, words.code);
  const since = async (number: number) =>
    (await logIn(file, words.log)).filter((line) => Number(line.number) > number);
  const codesOf = (lines: Awaited<ReturnType<typeof since>>) =>
    [...new Set(lines.flatMap(({ code }) => (code === '' ? [] : [String(code)])))].sort();
  /** Says the act twice, as a person does: to see it, then with --yes. */
  const act = async (day: string, words_: string) => {
    const before = readFileSync(file);
    const asked = ['--plan', file, '--act', words_, '--by', 'Li', '--today', day];
    const preview = await plan(...asked);
    expect(preview).toContain(says.preview);
    expect(readFileSync(file).equals(before)).toBe(true);
    return plan(...asked, '--out', file, '--yes');
  };

  // Monday: the plan.
  await firstPlan({ place, plan, close }, `${language}.xlsx`, { language });
  const monday = await planned();
  expect((await since(0)).every(({ number, act: name }) => number === 1 && name === 'plan')).toBe(true);

  // Tuesday: people type into it.
  const row = (sheet: Sheet, code: string) =>
    Array.from({ length: sheet.rows }, (_, at) => sheet.at(at, 0)).indexOf(code);
  typeInto(file, [
    [
      words.plan,
      (sheet) => {
        const own = sheet.columns;
        sheet.put(row(sheet, 'K04'), sheet.column(2, words.status), words.accepted);
        sheet.put(row(sheet, 'K04'), sheet.column(2, words.agreed), 250);
        sheet.put(row(sheet, 'K06'), sheet.column(2, words.status), words.accepted);
        sheet.put(2, own, words.own);
        sheet.put(row(sheet, 'K07'), own, 'SF 1');
      },
    ],
  ]);
  const typed = await planned();

  // Wednesday: two decline. What was typed is taken in first.
  const declining = await act('2026-09-03', acts.decline);
  expect(declining).toContain(says.typed);
  expect(declining).toContain(says.reopened);
  const wednesday = await planned();
  const ofWednesday = await since(1);
  expect(new Set(ofWednesday.map(({ number, act: name }) => `${number} ${name}`))).toEqual(
    new Set(['2 typed', '3 decline']),
  );
  expect(codesOf(ofWednesday.filter(({ number }) => number === 2))).toEqual(['K04', 'K06']);
  const named = codesOf(ofWednesday.filter(({ number }) => number === 3));
  expect(named).toEqual(expect.arrayContaining(['K05', 'M02']));
  expect(wednesday.K05?.[words.status]).toBe(words.declined);
  expect(wednesday.M02?.[words.status]).toBe(words.declined);
  expect(wednesday.K04?.[words.agreed]).toBe(250);
  expect(wednesday.K07?.[words.own]).toBe('SF 1');
  // What K04 costs follows the agreed price; all else stays cell by cell.
  expect(differing(typed, wednesday)).toEqual([...new Set([...named, 'K04'])].sort());
  for (const { by, number } of ofWednesday) expect(by).toBe(number === 3 ? 'Li' : '');

  // Thursday: the product comes five days late.
  expect(await act('2026-09-04', acts.late)).toContain(says.late);
  const thursday = await planned();
  const moved = codesOf(await since(3));
  expect(moved.length).toBeGreaterThan(0);
  for (const code of moved) expect(thursday[code]?.[words.moved]).not.toBe('');
  const shown = differing(wednesday, thursday);
  expect(shown).toEqual(expect.arrayContaining([...moved]));

  // Friday: it is there after all.
  expect(await act('2026-09-05', acts.undo)).toContain(says.undone);
  expect(await planned()).toEqual(wednesday);
  expect((await since(4)).every(({ number, act: name }) => number === 5 && name === 'undo 4')).toBe(true);
  expect(codesOf(await since(4))).toEqual(moved);

  // The Monday after: where does it stand?
  const before = await tabIn(file, words.overview);
  const stands = await plan('--plan', file, '--today', '2026-09-08');
  expect(stands).toContain(says.overdue);
  expect(stands).toContain('  5 · 2026-09-05 · ');
  expect(await tabIn(file, words.overview)).toEqual(before);
  expect(Object.keys(monday).every((code) => code in wednesday)).toBe(true);

  // A run with the export goes on with all that acts have made.
  const export_ = [place('pool.csv'), '--plan', file, '--today', '2026-09-08', '--language', language];
  await plan(...export_, '--out', file);
  const run = await planned();
  for (const code of ['K05', 'M02']) expect(run[code]).toEqual(wednesday[code]);
});
