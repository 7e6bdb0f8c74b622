import fc from 'fast-check';
import type { CampaignRecord, LogLine } from '../../../../src/core/campaign/record/campaign-record';
import type { PlanRow } from '../../../../src/core/campaign/record/plan-row';
import { statuses } from '../../../../src/core/campaign/record/statuses';
import { type PlanTerms, stillPossibleFrom } from '../../../../src/core/campaign/record/terms';
import { todayList } from '../../../../src/core/campaign/today/today-list';
import { addDays } from '../../../../src/core/days';
import { defaultSettings as settings } from '../../../../src/core/settings';
import { madeBrief, madeCost, madeRun } from '../../../support/campaign/made-campaign';

const terms: PlanTerms = { brief: { ...madeBrief, client: 'cn' }, settings, cost: madeCost };
const settled = { start: '2026-11-16', signOff: '2026-11-18' };
const koc: PlanRow = {
  code: 'K01',
  tier: 'koc',
  id: 'k',
  name: '示例',
  plannedDay: '2026-12-17',
  price: 20_000,
};

function listOf(
  rows: readonly PlanRow[],
  today: string,
  log: readonly LogLine[] = [],
  by: Partial<PlanTerms> = {},
) {
  return todayList({ rows, log, settled }, { ...terms, ...by }, today).items;
}
const short = (
  rows: readonly PlanRow[],
  today: string,
  log: readonly LogLine[] = [],
  by: Partial<PlanTerms> = {},
) => listOf(rows, today, log, by).map(({ code, matter, due, kind }) => `${code} ${matter} ${due} ${kind}`);
const typed = (code: string, day: string, what: LogLine['what'], act = 'typed'): LogLine => ({
  number: 1,
  day,
  act,
  code,
  what,
  by: '',
});

describe('the next step', () => {
  test('is listed as overdue, for today and for this week, the seventh day included', () => {
    expect(short([koc], '2026-11-29')).toEqual([]);
    expect(short([koc], '2026-11-30')).toEqual(['K01 ordered 2026-12-07 this week']);
    expect(short([koc], '2026-12-07')).toEqual(['K01 ordered 2026-12-07 today']);
    expect(short([koc], '2026-12-08')).toContain('K01 ordered 2026-12-07 overdue');
  });

  test('with who has it, else whose turn it is, the link at hand and the last contact', () => {
    const row: PlanRow = { ...koc, link: 'https://example.com/u/1', lastContact: '2026-12-01' };
    expect(listOf([row], '2026-12-03')[0]).toMatchObject({
      name: '示例',
      step: 'Order',
      who: 'Planner',
      link: 'https://example.com/u/1',
      lastContact: '2026-12-01',
      says: 'By 2026-12-07, that day included, for the note to be out on 2026-12-17.',
    });
    const drafted = { ...row, status: 'received', who: 'Li', draftLink: 'https://example.com/d' };
    expect(listOf([drafted], '2026-12-10')[0]).toMatchObject({
      step: 'Draft',
      who: 'Li',
      link: 'https://example.com/d',
    });
    expect(listOf([row], '2026-12-03', [], { settings: { ...settings, language: 'zh' } })[0]).toMatchObject({
      step: '下单',
      who: '执行方',
      says: '最迟 2026-12-07（含当天），方可在 2026-12-17 发布。',
    });
  });

  test('of who has ended or stands by is nobody’s', () => {
    for (const status of ['declined', 'cancelled', 'no-show', 'superseded', 'reserve'])
      expect(short([{ ...koc, status }], '2026-12-20')).toEqual([]);
  });
});

describe('the client’s 72 hours', () => {
  const submitted: PlanRow = { ...koc, status: 'in review', 'on.submitted': '2026-12-10' };

  test('end with the third day, and the answer is due on the client’s last working day in them', () => {
    // 2026-12-10 is a Thursday: Friday is the last working day up to Sunday, the 13th.
    expect(short([submitted], '2026-12-10')).toEqual(['K01 answer 2026-12-11 this week']);
    expect(listOf([submitted], '2026-12-11')[0]).toMatchObject({
      kind: 'today',
      who: 'Client',
      says: 'Submitted on 2026-12-10: answer by 2026-12-11; from the end of 2026-12-13 on silence publishes.',
    });
    expect(listOf([submitted], '2026-12-13')[0]).toMatchObject({ kind: 'overdue' });
    expect(listOf([submitted], '2026-12-13')[0]?.says).toContain('answer by 2026-12-11');
    expect(listOf([submitted], '2026-12-14')[0]?.says).toBe(
      'Submitted on 2026-12-10: the 72 hours ended with 2026-12-13, the note may be published unanswered.',
    );
  });

  test('without a working day of the client in them are due at once', () => {
    // Christmas Day, a Friday; Saturday; Sunday; Boxing Day's substitute on Monday.
    const row: PlanRow = { ...submitted, plannedDay: '2027-01-02', 'on.submitted': '2026-12-25' };
    const [item] = listOf([row], '2026-12-25', [], {
      brief: { ...madeBrief, client: 'uk' },
    });
    expect(item).toMatchObject({ matter: 'answer', due: '2026-12-25', kind: 'today' });
    expect(item?.says).toContain('no working day left until the end of 2026-12-28');
  });

  test('are over once the note is approved', () => {
    const approved: PlanRow = { ...submitted, 'on.approved': '2026-12-11' };
    expect(short([approved], '2026-12-12')).toEqual(['K01 posted 2026-12-17 this week']);
  });
});

test('what is on hold is decided within three working days, the third included', () => {
  const log = [typed('K01', '2026-12-03', { status: ['to confirm', 'hold'] })];
  // Thursday; Friday, Monday, Tuesday.
  expect(short([{ ...koc, status: 'hold' }], '2026-12-04', log)).toEqual(['K01 decide 2026-12-08 this week']);
  expect(short([{ ...koc, status: 'hold' }], '2026-12-09', log)).toEqual(['K01 decide 2026-12-08 overdue']);
});

test('a note that is out wants its link by the day after', () => {
  const out: PlanRow = { ...koc, 'on.posted': '2026-12-17' };
  expect(short([out], '2026-12-18')).toEqual(['K01 noteLink 2026-12-18 today']);
  expect(short([{ ...koc, status: 'published' }], '2026-12-19')).toEqual(['K01 noteLink 2026-12-18 overdue']);
  expect(short([{ ...out, noteLink: 'https://example.com/n' }], '2026-12-19')).toEqual([]);
});

describe('a note that cannot make its day', () => {
  test('is said from the day on which it has become so', () => {
    expect(short([koc], '2026-12-07')).not.toContain('K01 late 2026-12-07 today');
    expect(short([koc], '2026-12-08')).toContain('K01 late 2026-12-08 today');
    const late = listOf([koc], '2026-12-08').find(({ matter }) => matter === 'late');
    expect(late?.says).toBe(
      'Planned for 2026-12-17; from today on 2026-12-18 is the first day that can be made: move, replace or cancel it.',
    );
  });

  test('is said exactly where the first day that can be made from today on is a later one', () => {
    const row = fc.record({
      tier: fc.constantFrom('koc' as const, 'tail' as const, 'mid' as const, 'head' as const),
      plannedDay: fc.integer({ min: 0, max: 90 }).map((days) => addDays('2026-11-20', days)),
      sample: fc.constantFrom('yes' as const, 'no' as const),
    });
    const days = fc.integer({ min: 0, max: 90 }).map((count) => addDays('2026-11-16', count));
    fc.assert(
      fc.property(row, days, fc.constantFrom('cn' as const, 'uk' as const), (cells, today, client) => {
        const one: PlanRow = { ...koc, ...cells };
        const by = { ...terms, brief: { ...madeBrief, client } };
        const possible = stillPossibleFrom(one, { ...by, settled }, today);
        expect(short([one], today, [], by).join().includes('late')).toBe(possible > cells.plannedDay);
      }),
      { numRuns: 300 },
    );
  });

  test('is not said of a status that was written without days', () => {
    expect(short([{ ...koc, status: 'draft' }], '2026-12-14').join()).not.toContain('late');
    expect(short([{ ...koc, status: 'scheduled' }], '2026-12-16').join()).not.toContain('late');
    expect(short([{ ...koc, status: 'received' }], '2026-12-16').join()).toContain('late');
  });
});

test.each([
  ['2026-12-23', []],
  ['2026-12-24', ['K01 authorisation 2026-12-31 this week']],
  ['2026-12-28', ['K01 authorisation 2026-12-31 this week']],
  ['2026-12-30', ['K01 authorisation 2026-12-31 this week']],
  ['2026-12-31', ['K01 authorisation 2026-12-31 today']],
  ['2027-01-01', ['K01 authorisation 2026-12-31 overdue']],
  ['2027-01-08', []],
] as const)('on %s a right that ends with 2026-12-31 is listed as %s', (today, expected) => {
  const row: PlanRow = {
    ...koc,
    status: 'settled',
    noteLink: 'https://example.com/n',
    authorisedUntil: '2026-12-31',
  };
  expect(short([row], today)).toEqual(expected);
});

describe('payments', () => {
  const row: PlanRow = {
    ...koc,
    status: 'published',
    noteLink: 'https://example.com/n',
    payDay: '2026-12-31',
  };

  test('are listed until somebody says that they were made', () => {
    expect(short([row], '2026-12-24')).toEqual(['K01 payment 2026-12-31 this week']);
    expect(short([row], '2027-02-01')).toEqual(['K01 payment 2026-12-31 overdue']);
    expect(short([{ ...row, paid: '审批中' }], '2026-12-31')).toEqual(['K01 payment 2026-12-31 today']);
    for (const paid of ['已付款', 'paid 2026-12-30', '✓'])
      expect(short([{ ...row, paid }], '2027-02-01')).toEqual([]);
    expect(short([{ ...row, status: 'settled' }], '2027-02-01')).toEqual([]);
  });

  test('of a note that is gone are owed all the same', () => {
    expect(short([{ ...row, status: 'deleted' }], '2026-12-31')).toEqual(['K01 payment 2026-12-31 today']);
  });
});

describe('creators who do not answer', () => {
  const mid: PlanRow = { ...koc, code: 'M01', tier: 'mid', plannedDay: '2027-01-15', status: 'asked' };

  test('are listed after 48 hours, the second day included', () => {
    const asked: PlanRow = { ...mid, 'on.asked': '2026-12-01' };
    expect(short([asked], '2026-12-02').join()).not.toContain('silent');
    expect(short([asked], '2026-12-03')).toContain('M01 silent 2026-12-03 today');
    expect(listOf([asked], '2026-12-04')[0]?.says).toBe(
      'Asked on 2026-12-01: the answer was due by 2026-12-03, that day included. Ask again.',
    );
  });

  test('who were asked twice get a third time or a reserve, by the last contact', () => {
    const asked: PlanRow = { ...mid, 'on.asked': '2026-12-01', lastContact: '2026-12-04' };
    expect(short([asked], '2026-12-05').join()).not.toContain('silent');
    const [item] = listOf([asked], '2026-12-06');
    expect(item?.says).toBe(
      'Asked on 2026-12-01 and again on 2026-12-04: the answer was due by 2026-12-06, that day included. A third time, or a reserve.',
    );
    expect(item?.lastContact).toBe('2026-12-04');
  });

  test.each(['待跟进', '失联', 'ghosted', 'No response'])('by the trade’s word %s too', (status) => {
    expect(short([{ ...mid, status, lastContact: '2026-12-01' }], '2026-12-03').join()).toContain('silent');
  });

  test('are not listed once they have', () => {
    expect(
      short([{ ...mid, status: 'accepted', lastContact: '2026-11-01' }], '2026-12-03').join(),
    ).not.toContain('silent');
  });
});

test('revisions past those of the tier, as the log tells them', () => {
  const twice = [
    typed('K01', '2026-12-08', { status: ['draft', 'revising'] }),
    typed('K01', '2026-12-09', { status: ['revising', 'draft'], 'on.revised': [null, '2026-12-09'] }),
    typed('K01', '2026-12-10', { status: ['draft', 'revising'] }),
  ];
  const row: PlanRow = { ...koc, status: 'revising' };
  expect(short([row], '2026-12-10', twice.slice(0, 2)).join()).not.toContain('revisions');
  const found = listOf([row], '2026-12-10', twice).find(({ matter }) => matter === 'revisions');
  expect(found?.says).toBe('2 revisions, where 1 is agreed: settle it, or pay for more.');
  expect(short([{ ...row, tier: 'head' }], '2026-12-10', twice).join()).not.toContain('revisions');
  expect(short([{ ...row, status: 'client ok' }], '2026-12-10', twice).join()).not.toContain('revisions');
});

describe('a parcel that came back', () => {
  test.each([
    [{ status: '拒收' }],
    [{ status: 'shipped', parcel: 'SF 123 退回' }],
    [{ status: 'shipped', parcel: 'returned' }],
  ])('is listed at once where %j says so', (cells) => {
    expect(short([{ ...koc, ...cells }], '2026-12-09')).toContain('K01 parcel 2026-12-09 today');
  });

  test('by the act, until it is sent again; who was asked is not listed as silent beside it', () => {
    const log = [typed('K01', '2026-12-09', { 'on.shipped': ['2026-12-07', null] }, 'parcel back')];
    const row: PlanRow = { ...koc, status: 'asked', lastContact: '2026-12-09', 'on.ordered': '2026-12-04' };
    expect(short([row], '2026-12-11', log)).toContain('K01 parcel 2026-12-09 overdue');
    expect(short([row], '2026-12-11', log).join()).not.toContain('silent');
    const again: PlanRow = { ...row, status: 'shipped', 'on.shipped': '2026-12-10' };
    expect(short([again], '2026-12-11', log).join()).not.toContain('parcel');
  });
});

test('open places of a day and lot are one item', () => {
  const open = (code: string, lot: string, plannedDay = '2026-12-17'): PlanRow => ({
    code,
    tier: 'koc',
    lot,
    plannedDay,
  });
  const rows = [
    open('K01', 'KOC 1'),
    koc2('K02'),
    open('K03', 'KOC 1'),
    open('K04', 'KOC 2'),
    open('K05', 'KOC 1', '2026-12-18'),
  ];
  const items = listOf(rows, '2026-12-01').filter(({ matter }) => matter === 'named');
  expect(items.map(({ code, codes, name, step }) => [code, codes, name, step])).toEqual([
    ['K01', ['K01', 'K03'], '2 open KOC places, lot KOC 1', 'Name a creator'],
    ['K04', ['K04'], '1 open KOC place, lot KOC 2', 'Name a creator'],
    ['K05', ['K05'], '1 open KOC place, lot KOC 1', 'Name a creator'],
  ]);
});

function koc2(code: string): PlanRow {
  return { ...koc, code, id: code };
}

test('the earliest comes first, and of one day as the rows stand', () => {
  const rows = [
    { ...koc2('K02'), plannedDay: '2026-12-17' },
    { ...koc2('K01'), plannedDay: '2026-12-17' },
    { ...koc2('K03'), plannedDay: '2026-12-15' },
  ];
  expect(listOf(rows, '2026-12-01').map(({ code }) => code)).toEqual(['K03', 'K02', 'K01']);
});

test('whatever rows say, each item has a sentence and a day, kinds go by the day, and the record stays as it is', () => {
  const { record } = madeRun();
  const known = Object.keys(statuses);
  const day = fc.integer({ min: -30, max: 60 }).map((days) => addDays('2026-11-01', days));
  const cells = fc.record(
    {
      status: fc.constantFrom(...known, '失联', '拒收', 'whatever'),
      'on.submitted': day,
      'on.posted': day,
      'on.asked': day,
      lastContact: day,
      payDay: day,
      authorisedUntil: day,
      movedTo: day,
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 40 }), day, (written, today) => {
      const rows = record.rows.map((row, at) => ({ ...row, ...written[at] }));
      const before = JSON.stringify(rows);
      const { items } = todayList(
        { ...record, rows } as CampaignRecord,
        { ...terms, brief: madeBrief },
        today,
      );
      expect(JSON.stringify(rows)).toBe(before);
      for (const { kind, due, says, step, who, codes, code } of items) {
        expect(says).toMatch(/\.$/);
        expect(says).not.toContain('undefined');
        expect(step && who && due).toBeTruthy();
        expect(codes).toContain(code);
        expect(kind).toBe(due < today ? 'overdue' : due === today ? 'today' : 'this week');
        expect(due <= addDays(today, 7)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
