import { countries, productKinds } from '../../../../src/core/brief';
import { phaseNames } from '../../../../src/core/campaign/phase';
import { phaseLabel } from '../../../../src/core/campaign/phases';
import { complianceMessages } from '../../../../src/core/messages/reports/compliance';
import { budgetLineMessages } from '../../../../src/core/messages/reports/overview';
import { overviewReport } from '../../../../src/core/reports/plan/overview-report';
import { mergeNothing } from '../../../../src/core/reports/standing/merge-standing';
import { defaultSettings as settings } from '../../../../src/core/settings';
import { madeBrief, madeOverview, madeToday } from '../../../support/reports/made-plan';
import { cellsOf, mergedWith, standingTab } from '../../../support/reports/standing';

const report = overviewReport(madeOverview, madeBrief, settings);
const rowOf = (label: string, of = report) => of.cells.find(([first]) => first === label);

test('the campaign in short', () => {
  expect(report.name).toBe('Overview · 双11');
  expect(rowOf('Budget')?.[1]).toBe(200_000);
  expect(rowOf('For creators')?.[1]).toBe(124_000);
  expect(rowOf('Notes')?.[1]).toBe(50);
  expect(rowOf('By tier')?.[1]).toBe('Mid-tier KOL 5, Tail KOL 7, KOC 38');
  expect(rowOf('Open KOC places')?.[1]).toBe(30);
});

test('a target stands beside what can be counted without a forecast', () => {
  expect(rowOf('Target')?.[1]).toBe('12,000 saves; 50 notes are planned, what they bring is not forecast');
  const notes = { ...madeBrief, target: { metric: 'notes', count: 60 } } as const;
  const summary = (language: 'en' | 'zh') => overviewReport(madeOverview, notes, { ...settings, language });
  expect(rowOf('Target', summary('en'))?.[1]).toBe('60 notes; 50 planned');
  expect(rowOf('目标 KPI', summary('zh'))?.[1]).toBe('笔记 60 篇；已排 50 篇');
});

test('a festival by its name, year and day, with the start of selling and how it is known', () => {
  expect(rowOf('Festival')?.[1]).toBe('Double 11 2026, 11 November');
  expect(rowOf('Selling starts')?.[1]).toBe('2026-10-15, assumed as in the last known year');
  const set = { ...madeOverview, selling: { day: '2026-10-10', from: 'set' } } as const;
  const chinese = overviewReport(set, madeBrief, { ...settings, language: 'zh' });
  expect(rowOf('节点日期', chinese)?.[1]).toBe('2026 双 11，11 月 11 日');
  expect(rowOf('开卖日', chinese)?.[1]).toBe('2026-10-10（按设置）');
  const launch = { ...madeOverview, aim: 'launch', festival: null, selling: null } as const;
  expect(rowOf('Launch', overviewReport(launch, madeBrief, settings))?.[1]).toEqual({ date: '2026-11-11' });
});

test('phases are called as the trade calls them', () => {
  const words = (language: 'en' | 'zh') => phaseNames.map((name) => phaseLabel(name, language));
  expect(words('zh')).toEqual(['前期日常', '蓄水', '种草', '爆发', '平销', '爆发（当日）', '长尾', '日常']);
  expect(words('en').slice(1, 4)).toEqual(['Seed', 'Deep-dive', 'Spike']);
});

test('the budget by line, and what comes on top', () => {
  expect(rowOf('Boosting')?.slice(0, 4)).toEqual([
    'Boosting',
    60_000,
    0.3,
    'Released from 48 h on, for notes above their tier’s P75.',
  ]);
  expect(rowOf('Total')?.slice(0, 3)).toEqual(['Total', 200_000, 1]);
  expect(rowOf('Tax')?.slice(0, 3)).toEqual(['Tax', 12_000, 0.06]);
  expect(Object.keys(budgetLineMessages)).toHaveLength(16);
});

test('phases with dates, tiers, hours, what to say and what they are judged by', () => {
  expect(rowOf('Spike')).toEqual([
    'Spike',
    76_500,
    0.3825,
    { date: '2026-10-12' },
    { date: '2026-10-20' },
    12,
    'Attention.',
    'Head KOL, Mid-tier KOL',
    '20–21 head; 12–13 and 20–21 others',
    'Attention: what is new and where to get it',
    'Reads, engagement, hits',
    null,
    ...Array.from({ length: report.columns.length - 12 }, () => null),
  ]);
});

describe('rules of advertising', () => {
  const rules = (kind: typeof madeBrief.productKind, client: 'cn' | 'uk' | 'us' | null, by = settings) =>
    overviewReport(madeOverview, { ...madeBrief, productKind: kind, client }, by).cells.flatMap((row) => {
      const key = String(row.find((cell) => String(cell).startsWith('compliance.')) ?? '');
      return key === '' ? [] : [key.replace('compliance.', '')];
    });

  test('by the kind of product, and those of a client abroad', () => {
    expect(rules('ordinary', null).at(-1)).toBe('noCure');
    expect(rules('cosmetic', 'us').slice(-3)).toEqual(['noCure', 'cosmeticClaims', 'american']);
    expect(rules('special use', 'uk').slice(-2)).toEqual(['specialUse', 'british']);
    expect(rules('health food', 'cn').at(-1)).toBe('healthFood');
    expect(rules('medical', 'cn').at(-1)).toBe('medical');
  });

  test('a country of the settings counts where the brief names none', () => {
    expect(rules('ordinary', null, { ...settings, 'plan.clientCalendar': 'uk' }).at(-1)).toBe('british');
  });

  test('every rule stands somewhere', () => {
    const all = productKinds.flatMap((kind) => countries.flatMap((country) => rules(kind, country)));
    expect(new Set(all)).toEqual(new Set(Object.keys(complianceMessages)));
  });

  test.each([
    ['declared', /gift.*commercial.*declared/, /置换.*同属商业合作.*报备/],
    ['marked', /“广告”.*art\. 9/, /“广告”/],
    ['honest', /Anti-Unfair Competition Law, art\. 9/, /《反不正当竞争法》第九条/],
    ['children', /under ten.*art\. 38/, /不满十周岁/],
    ['machine', /AI are labelled/, /须标注/],
    ['organic', /Organic, 有机/, /有机/],
    ['cosmeticClaims', /敏感肌适用/, /敏感肌适用/],
    ['healthFood', /nobody recommends it as an endorser/, /不得由代言人/],
    ['kocBrief', /no sentence to copy, no wanted sentiment/, /不指定好评/],
  ] as const)('%s asks it in both languages', (rule, en, zh) => {
    expect(complianceMessages[rule].asks.en).toMatch(en);
    expect(complianceMessages[rule].asks.zh).toMatch(zh);
  });

  test('are information, no legal advice', () => {
    expect(rowOf('Compliance: information, no legal advice')).toBeDefined();
  });
});

describe('what is due', () => {
  const withToday = (count: number, day?: string, by = settings) =>
    overviewReport({ ...madeOverview, today: madeToday(count, day) }, madeBrief, by);

  test('stands under the day on which the list was made, overdue first', () => {
    const { cells } = withToday(3);
    const at = cells.findIndex(([first]) => first === 'Today, made on 2026-09-10 (Beijing)');
    expect(cells.slice(at + 1, at + 5).map((row) => row.slice(0, 8))).toEqual([
      ['Code', 'Next step', 'Due', 'When', 'Who', 'Last contact', 'What it is', 'Link'],
      [
        'K01 · 示例博主0',
        'Draft',
        { date: '2026-09-09' },
        'Overdue',
        'Creator',
        { date: '2026-09-08' },
        'Of K01.',
        'https://example.com/user/0',
      ],
      ['K02 · 示例博主1', 'Draft', { date: '2026-09-10' }, 'Today', 'Creator', null, 'Of K02.', null],
      [
        'K03 · 示例博主2',
        'Draft',
        { date: '2026-09-12' },
        'This week',
        'Creator',
        { date: '2026-09-08' },
        'Of K03.',
        'https://example.com/user/2',
      ],
    ]);
    expect(
      rowOf(
        '今日待办（2026-09-10 生成，北京时间）',
        withToday(3, undefined, { ...settings, language: 'zh' }),
      ),
    ).toBeDefined();
  });

  test('is cut where the setting says, and the rest is counted', () => {
    const short = withToday(42);
    expect(rowOf('K30 · 示例博主29', short)).toBeDefined();
    expect(rowOf('K31 · 示例博主30', short)).toBeUndefined();
    expect(rowOf('… and 12 more', short)).toBeDefined();
    expect(rowOf('… and 37 more', withToday(42, undefined, { ...settings, 'today.rows': 5 }))).toBeDefined();
    expect(rowOf('… and 0 more', withToday(30))).toBeUndefined();
  });

  test('may be nothing', () => {
    expect(rowOf('Today, made on 2026-08-20 (Beijing)')).toBeDefined();
    expect(rowOf('Nothing is overdue or due until 2026-08-27.')).toBeDefined();
  });

  test('is written anew at each run, and cells of a person elsewhere stay', () => {
    const before = withToday(40);
    const cells = cellsOf(before).map((row) => {
      if (row[0] === 'Client agrees') return [row[0], 'Ms Li', { date: '2026-08-25' }, ...row.slice(3)];
      return row[0] === 'Spike' ? [...row, 'our own word'] : row;
    });
    cells.push(['a line of mine']);
    const first = mergeNothing(before);
    for (const [count, day] of [
      [0, '2026-09-11'],
      [7, '2026-09-12'],
      [90, '2026-09-13'],
    ] as const) {
      const next = withToday(count, day);
      const { report: merged } = mergedWith(next, standingTab(cells, { written: first.skeleton }));
      const headings = merged.cells.filter(([cell]) => String(cell).startsWith('Today, made on'));
      expect(headings.map(([cell]) => cell)).toEqual([`Today, made on ${day} (Beijing)`]);
      expect(merged.cells.filter(([cell]) => /^K\d+ · /.test(String(cell)))).toHaveLength(
        Math.min(count, 30),
      );
      expect(rowOf('Client agrees', merged)?.slice(1, 3)).toEqual(['Ms Li', { date: '2026-08-25' }]);
      expect(rowOf('Spike', merged)).toContain('our own word');
      expect(rowOf('a line of mine', merged)).toBeDefined();
    }
  });

  test('and what a person wrote beside it is not lost when the line goes', () => {
    const before = withToday(3);
    const cells = cellsOf(before).map((row) =>
      String(row[0]).startsWith('K02') ? [...row, 'called twice'] : row,
    );
    const { skeleton } = mergeNothing(before);
    const { report: merged } = mergedWith(withToday(0), standingTab(cells, { written: skeleton }));
    expect(merged.cells.flat()).toContain('called twice');
  });
});

test('names, days and ticks stay beside their item when all above them changes', () => {
  const first = mergeNothing(report);
  const cells = cellsOf(report).map((row) => {
    if (row[0] === 'Client agrees') return [row[0], 'Ms Li', { date: '2026-08-25' }, ...row.slice(3)];
    return row[0] === 'No superlatives' ? [row[0], 'Wang', '✓', ...row.slice(3)] : row;
  });
  const longer = {
    ...madeOverview,
    remarks: [...madeOverview.remarks, 'One more.'],
    keywords: [...madeOverview.keywords, ...madeOverview.keywords],
  };
  const next = overviewReport(
    longer,
    { ...madeBrief, productKind: 'medical' },
    { ...settings, language: 'zh' },
  );
  const { report: merged, kept } = mergedWith(next, standingTab(cells, { written: first.skeleton }));
  expect(kept).toBe(4);
  expect(rowOf('品牌方确认', merged)?.slice(1, 3)).toEqual(['Ms Li', { date: '2026-08-25' }]);
  expect(rowOf('禁用绝对化用语', merged)?.slice(1, 3)).toEqual(['Wang', '✓']);
  expect(merged.cells).toHaveLength(next.cells.length);
});
