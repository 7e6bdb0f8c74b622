import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, write } from '@e965/xlsx';
import fc from 'fast-check';
import { readPlanArguments } from '../../../src/cli/plan-arguments';
import { runPlan } from '../../../src/cli/run-plan';
import type { StandingTab } from '../../../src/core/reports/standing/standing-tab';
import { tabsOf, typeInto } from '../../support/plans/plan-file';

const folder = mkdtempSync(join(tmpdir(), 'tierwise-again-'));
const inFolder = (name: string) => join(folder, name);
const [pool, brief, first, firstZh] = ['pool.csv', 'brief.json', 'first.xlsx', 'first-zh.xlsx'].map(
  inFolder,
) as [string, string, string, string];
const file = inFolder('plan.xlsx');
const header = 2;

beforeAll(async () => {
  const rows = Array.from(
    { length: 14 },
    (_, k) => `id${k},Name ${k},${2_000 + 300 * k},${90 + 4 * k},${40 + 3 * k},${15 + k},${200 + 10 * k}`,
  );
  writeFileSync(pool, ['达人ID,昵称,粉丝数,点赞,收藏,评论,图文报价', ...rows, ''].join('\n'));
  const said = { goal: 'festival', festival: '双11', year: 2026, budget: 30_000, places: 4 };
  writeFileSync(brief, JSON.stringify({ ...said, keywords: ['serum', 'cream'] }));
  await plan('2026-09-01', '--out', first);
  await plan('2026-09-01', '--out', firstZh, '--language', 'zh');
});
beforeEach(() => copyFileSync(first, file));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command prints on that day. */
async function plan(today: string, ...given: string[]): Promise<string> {
  const lines: string[] = [];
  const asked = [pool, '--brief', brief, '--mix', 'none', '--today', today, ...given];
  await runPlan(readPlanArguments(asked), (line) => lines.push(line));
  return lines.join('\n');
}

/** The column of Plan under a title, from the header down. */
function under({ cells }: StandingTab, title: string): readonly unknown[] {
  const column = cells[header]?.indexOf(title) ?? -1;
  return cells.slice(header + 1).map((row) => row[column]);
}

async function tab(name: string, of = file): Promise<StandingTab> {
  return (await tabsOf(of))[name] as StandingTab;
}

/** A tab's cells without what is due, which goes by the day of the run: from its heading to the blank row below it. */
function withoutToday(cells: StandingTab['cells'] = []): StandingTab['cells'] {
  const from = cells.findIndex(([first]) => /^(?:Today, made on|今日待办)/.test(String(first)));
  const to = cells.findIndex((row, at) => at > from && row.every((cell) => cell === ''));
  return from < 0 ? cells : [...cells.slice(0, from), ...cells.slice(to)];
}

test('a rerun without changes changes no cell of the campaign’s tabs, on the same day and, but for what is due, later', async () => {
  const before = await tabsOf(file);
  for (const day of ['2026-09-01', '2026-09-20']) {
    const printed = await plan(day, '--out', file);
    expect(printed).toContain('holds a running campaign: this run goes on with it');
    expect(printed).toContain('The run itself changes nothing of the plan');
    const after = await tabsOf(file);
    for (const name of ['Plan', 'Log', 'Overview', 'Client', 'Settings']) {
      const [is, was] = [after[name]?.cells, before[name]?.cells];
      if (day === '2026-09-01') expect(is).toEqual(was);
      expect(withoutToday(is)).toEqual(withoutToday(was));
      if (name === 'Plan') expect(after[name]?.looks).toEqual(before[name]?.looks);
    }
  }
});

interface Words {
  readonly plan: string;
  readonly log: string;
  readonly overview: string;
  readonly accepted: string;
  readonly shown: string;
  readonly titles: Readonly<
    Record<'code' | 'status' | 'agreed' | 'moved' | 'remarks' | 'planned' | 'total', string>
  >;
  readonly said: readonly string[];
}

const english: Words = {
  plan: 'Plan',
  log: 'Log',
  overview: 'Overview',
  accepted: 'accepted',
  shown: 'accepted',
  titles: {
    code: 'Code',
    status: 'Status',
    agreed: 'Agreed price',
    moved: 'Moved to',
    remarks: 'Remarks',
    planned: 'Planned day',
    total: 'Total cost',
  },
  said: [
    'Taken in from Plan and written into Log: what was typed beside K01, K02.',
    'Mended 1 code that was mistyped or cleared: K04.',
    'K06 Name',
    'was deleted from Plan and is put back. Shall it be cancelled?',
    'kept as they are: Contacts.',
  ],
};

const chinese: Words = {
  plan: '排期',
  log: '日志',
  overview: '概览',
  accepted: '已接受',
  shown: '已接受',
  titles: {
    code: '编号',
    status: '状态',
    agreed: '成交价',
    moved: '改期至',
    remarks: '备注',
    planned: '计划发布',
    total: '费用',
  },
  said: [
    '已读取排期表中的填写内容并记入日志：K01、K02。',
    '已还原 1 个误改或清空的编号：K04。',
    '已从排期表删除，现已放回。是否取消合作？',
    '原样保留：Contacts。',
  ],
};

test.each([
  ['en', english, first],
  ['zh', chinese, firstZh],
] as const)('what people wrote stands after two more runs: %s', async (language, words, from) => {
  const { titles } = words;
  const before = await tabsOf(from);
  let own = 0;
  typeInto(
    from,
    [
      [
        words.plan,
        (sheet) => {
          const at = (title: string) => sheet.column(header, title);
          sheet.put(3, at(titles.status), words.accepted);
          sheet.put(3, at(titles.agreed), 888);
          sheet.put(4, at(titles.moved), language === 'en' ? '2026-10-02' : '2026年10月2日');
          sheet.put(5, at(titles.remarks), 'call on Monday');
          sheet.put(6, at(titles.code), 'K4x');
          sheet.deleteRow(8);
          own = sheet.columns;
          sheet.put(header, own, 'Mine');
          sheet.put(3, own, { formula: 'H4*2' });
        },
      ],
      [
        words.overview,
        (sheet) => {
          const row = Array.from({ length: sheet.rows }, (_, at) => at).find(
            (at) => sheet.at(at, 11) === 'sign-off.client',
          );
          sheet.put(row as number, 1, 'Ms. Wu');
        },
      ],
      [
        'Contacts',
        (sheet) => {
          sheet.put(0, 0, 'Ann');
          sheet.put(1, 0, { formula: 'LEN(A1)' });
        },
      ],
    ],
    file,
  );
  const printed = await plan('2026-09-02', '--plan', file, '--out', file, '--language', language);
  for (const sentence of words.said) expect(printed).toContain(sentence);
  const second = await tabsOf(file);
  const now = second[words.plan] as StandingTab;
  const was = before[words.plan] as StandingTab;
  expect(now.cells[3]?.[now.cells[header]?.indexOf(titles.status) ?? -1]).toBe(words.shown);
  expect(under(now, titles.agreed)[0]).toBe(888);
  expect(under(now, titles.total)[0]).toBeGreaterThan(888);
  expect(JSON.stringify(under(now, titles.moved)[1])).toMatch(/2026-10-02|2026年10月2日/);
  expect(under(now, titles.remarks)[2]).toBe('call on Monday');
  expect(now.cells[header]?.[own]).toBe('Mine');
  expect([now.formulas[3]?.[own], now.cells[3]?.[own]]).toEqual(['=H4*2', 7]);
  // The same codes with the same days; the one that was deleted stands last.
  const dayOf = (of: StandingTab) =>
    Object.fromEntries(
      under(of, titles.code).map((code, row) => [code, under(of, titles.planned)[row]] as const),
    );
  expect(dayOf(now)).toEqual(dayOf(was));
  expect(under(now, titles.code).at(-1)).toBe('K06');
  const log = second[words.log]?.cells ?? [];
  const logBefore = before[words.log]?.cells ?? [];
  expect(log.slice(0, logBefore.length)).toEqual(logBefore);
  const added = log.slice(logBefore.length).map(([, , act, code, what]) => [act, code, what]);
  expect(added).toEqual([
    ['typed', 'K01', '{"status":["to confirm","accepted"],"agreed":[null,88800]}'],
    ['typed', 'K02', '{"movedTo":[null,"2026-10-02"]}'],
    // What is worked out of the rows is another now.
    ['plan', '', expect.stringMatching(/^\{"written":/)],
  ]);
  expect(second[words.overview]?.cells.flat()).toContain('Ms. Wu');
  expect(second.Contacts?.cells).toEqual([['Ann'], [7]]);
  expect(second.Contacts?.formulas).toEqual([[''], ['=LEN(A1)']]);

  await plan('2026-09-20', '--plan', file, '--out', file, '--language', language);
  const third = await tabsOf(file);
  for (const name of [words.plan, words.log, 'Contacts']) {
    expect(third[name]?.cells).toEqual(second[name]?.cells);
    expect(third[name]?.formulas).toEqual(second[name]?.formulas);
  }
});

test('whatever people write beside rows stays, wherever it is', async () => {
  const titles = ['Who', 'Remarks', 'Draft', 'Invoice / paid', 'Mine'];
  const cell = fc.record({
    row: fc.integer({ min: 0, max: 11 }),
    title: fc.constantFrom(...titles),
    text: fc.oneof(fc.constantFrom('=1+1', "'x", '00123', '¥5'), fc.string({ minLength: 1 })),
  });
  const cells = fc.uniqueArray(cell, { selector: ({ row, title }) => `${row} ${title}`, minLength: 1 });
  await fc.assert(
    fc.asyncProperty(cells, async (written) => {
      const readable = written.filter(({ text }) => /^[ -~¥]*$/.test(text) && text.trim() === text);
      typeInto(
        first,
        [
          [
            'Plan',
            (sheet) => {
              sheet.put(header, sheet.columns, 'Mine');
              for (const { row, title, text } of readable)
                sheet.put(header + 1 + row, sheet.column(header, title), text);
            },
          ],
        ],
        file,
      );
      await plan('2026-09-05', '--out', file);
      const now = await tab('Plan');
      for (const { row, title, text } of readable) expect(under(now, title)[row]).toBe(text);
    }),
    { numRuns: 8 },
  );
});

test('of columns sorted apart nothing is read, and nothing is written', async () => {
  typeInto(file, [
    [
      'Plan',
      (sheet) => {
        const codes = Array.from({ length: 10 }, (_, row) => sheet.at(header + 1 + row, 0) as string);
        codes.reverse().forEach((code, row) => {
          sheet.put(header + 1 + row, 0, code);
        });
      },
    ],
  ]);
  const bytes = readFileSync(file);
  await expect(plan('2026-09-02', '--out', file)).rejects.toThrow(
    /In “Plan” of .*plan\.xlsx columns were sorted apart.*Nothing was written\.$/,
  );
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

/** The file without one of its tabs. */
function without(name: string): void {
  const workbook = read(readFileSync(file), { cellNF: true });
  workbook.SheetNames = workbook.SheetNames.filter((one) => one !== name);
  writeFileSync(file, write(workbook, { type: 'buffer', bookType: 'xlsx' }));
}

test('a plan whose Log is gone is not begun anew', async () => {
  without('Log');
  await expect(plan('2026-09-02', '--plan', file, '--out', inFolder('other.xlsx'))).rejects.toThrow(
    'has no Log beside it',
  );
});

test('a Plan that was deleted is put back from its Log, and that is said', async () => {
  const before = await tab('Plan');
  without('Plan');
  expect(await plan('2026-09-02', '--out', file)).toContain('its rows are put back from the log');
  expect((await tab('Plan')).cells).toEqual(before.cells);
});

test('without the hidden tab of marks the campaign is known all the same', async () => {
  const before = await tabsOf(file);
  without('Tierwise');
  await plan('2026-09-02', '--out', file);
  const after = await tabsOf(file);
  for (const name of ['Plan', 'Log', 'Client', 'Settings'])
    expect(after[name]?.cells).toEqual(before[name]?.cells);
});

test('a Log whose header is gone is not begun anew', async () => {
  typeInto(file, [['Log', (sheet) => sheet.put(2, 0, 'x')]]);
  await expect(plan('2026-09-02', '--out', file)).rejects.toThrow('The tab “Log” of');
});

test('a decision in Shortlist counts, and a later word of it against Plan is asked', async () => {
  typeInto(file, [
    [
      'Shortlist',
      (sheet) => {
        const row = Array.from({ length: sheet.rows }, (_, at) => at).find((at) => sheet.at(at, 0) === 'ID');
        sheet.put((row as number) + 1, sheet.column(row as number, 'Agreed price'), 444);
      },
    ],
  ]);
  const printed = await plan('2026-09-02', '--out', file);
  expect(printed).toMatch(/Shortlist says ¥444 for Name \d+, Plan does not/);
  expect((await tab('Shortlist')).cells.flat()).toContain(444);
});

test('the Settings tab counts, and what the command says counts before it', async () => {
  const put = (value: number) =>
    typeInto(file, [
      [
        'Settings',
        (sheet) => {
          const row = Array.from({ length: sheet.rows }, (_, at) => at).find(
            (at) => sheet.at(at, 0) === 'budget.shipping',
          );
          sheet.put(row as number, 1, value);
        },
      ],
    ]);
  const inTab = async () => (await tab('Settings')).cells.find(([key]) => key === 'budget.shipping')?.[1];
  put(33);
  await plan('2026-09-02', '--out', file);
  expect(await inTab()).toBe(33);
  await plan('2026-09-02', '--out', file, '--set', 'budget.shipping=21');
  expect(await inTab()).toBe(21);
  put(5_000_000);
  await expect(plan('2026-09-02', '--out', file)).rejects.toThrow('budget.shipping');
});

test('a run without a brief goes on with the one that the file remembers', async () => {
  const before = await tabsOf(file);
  const lines: string[] = [];
  const asked = [pool, '--mix', 'none', '--today', '2026-09-01', '--plan', file, '--out', file];
  await runPlan(readPlanArguments(asked), (line) => lines.push(line));
  expect(lines).toContain(`Brief: as it stands in ${file}; --brief would say another.`);
  const after = await tabsOf(file);
  for (const name of ['Plan', 'Log', 'Overview']) expect(after[name]?.cells).toEqual(before[name]?.cells);
});

test('a second campaign begins beside the first, whose tabs stay', async () => {
  const other = inFolder('other.json');
  const said = { campaign: '618', goal: 'festival', festival: '618', year: 2027, budget: 20_000, places: 2 };
  writeFileSync(other, JSON.stringify(said));
  typeInto(file, [['Plan', (sheet) => sheet.put(3, sheet.column(header, 'Agreed price'), 777)]]);
  const before = await tabsOf(file);
  const printed = await plan('2026-09-03', '--out', file, '--brief', other);
  expect(printed).toContain('Campaign of the brief: 618. It does not run in the file yet');
  expect(printed).toMatch(/Also booked in another campaign \(1\): Name \d+ \(the one without a name\)/);
  const after = await tabsOf(file);
  expect(Object.keys(after)).toEqual(
    expect.arrayContaining(['Plan', 'Log', 'Plan · 618', 'Log · 618', 'Shortlist · 618']),
  );
  for (const name of ['Plan', 'Log', 'Overview', 'Shortlist'])
    expect(after[name]?.cells).toEqual(before[name]?.cells);
  const later = await plan('2026-09-20', '--out', file, '--brief', other);
  expect(later).toContain('The run itself changes nothing of the plan');
  expect((await tabsOf(file))['Plan · 618']?.cells).toEqual(after['Plan · 618']?.cells);
});

test('where no list is possible the campaign’s tabs stay as they are', async () => {
  const before = await tabsOf(file);
  await plan('2026-09-03', '--out', file, '--budget', '100', '--mix', '1:3:6');
  const after = await tabsOf(file);
  for (const name of ['Plan', 'Log', 'Overview', 'Shortlist', 'Client'])
    expect(after[name]?.cells).toEqual(before[name]?.cells);
});
