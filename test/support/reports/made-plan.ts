import { type Brief, emptyBrief } from '../../../src/core/brief';
import type { LogLine } from '../../../src/core/campaign/record/campaign-record';
import type { MadeOfRow, PlanRow } from '../../../src/core/campaign/record/plan-row';
import type { Today, TodayItem } from '../../../src/core/campaign/today/today-list';
import { addDays } from '../../../src/core/days';
import type { Overview } from '../../../src/core/reports/plan/overview-report';
import type { PlanInTab } from '../../../src/core/reports/plan/plan-report';
import type { Tier } from '../../../src/core/scoring/tiers';

/** A brief as a planner may have it; names and figures are made up. */
export const madeBrief: Brief = {
  ...emptyBrief,
  campaign: '双11',
  product: 'Serum',
  brand: 'Example',
  launch: '2026-11-11',
  budget: 200_000,
  goal: 'festival',
  keywords: ['精华', '有机护肤'],
  productKind: 'cosmetic',
  client: 'uk',
  target: { metric: 'saves', count: 12_000 },
};

const letters: Partial<Record<Tier, string>> = { head: 'H', mid: 'M', tail: 'T', koc: 'K' };

/** A plan of so many notes, the first of them named, the rest open KOC places; the last a reserve. */
export function madePlan(count: number, named: number): PlanInTab {
  const rows = Array.from({ length: count }, (_, at): PlanRow => {
    const tier: Tier = at >= named ? 'koc' : at % 9 === 0 ? 'mid' : at % 4 === 0 ? 'tail' : 'koc';
    const code = `${letters[tier]}${String(at + 1).padStart(2, '0')}`;
    const day = addDays('2026-10-01', Math.floor((40 * at) / count));
    const shared = {
      code,
      tier,
      format: at % 3 === 0 ? 'video' : 'image',
      declared: 'yes',
      keyword: madeBrief.keywords[at % 2] as string,
      batch: at % 6 === 0 ? 1 : 2,
      phase: 'seed',
      price: tier === 'mid' ? 1_250_000 : 20_000,
      offer: 'paid',
      product: 12_000,
      shipping: 1_500,
      sample: 'yes',
    } as const;
    if (at === count - 1) return { ...shared, status: 'reserve', id: `id${at}`, name: `示例博主${at}` };
    if (at >= named) return { ...shared, plannedDay: day, lot: 'KOC 1', status: 'to confirm' };
    const person = { id: `id${at}`, name: `示例博主${at}`, link: `https://example.com/user/${at}` };
    return { ...shared, ...person, plannedDay: day, status: at % 5 === 0 ? 'accepted' : 'to confirm' };
  });
  return { rows, madeOf };
}

function madeOf(row: PlanRow): MadeOfRow {
  const cost = row.status === 'reserve' ? 0 : Math.round((row.price ?? 0) * 1.1) + 13_500;
  const day = row.movedTo ?? row.plannedDay;
  if (day === undefined) return { cost, by: {} };
  return {
    cost,
    nextStep: 'ordered',
    due: addDays(day, -20),
    by: {
      ordered: addDays(day, -20),
      shipped: addDays(day, -18),
      received: addDays(day, -15),
      draft: addDays(day, -8),
      submitted: addDays(day, -4),
      approved: addDays(day, -1),
    },
  };
}

/** So many items of a day: of each three one is overdue, one for today, one for this week. */
export function madeToday(count: number, day = '2026-09-10'): Today {
  const kinds = ['overdue', 'today', 'this week'] as const;
  const items = Array.from({ length: count }, (_, at): TodayItem => {
    const kind = kinds[Math.floor((3 * at) / count)] ?? 'today';
    const code = `K${String(at + 1).padStart(2, '0')}`;
    return {
      kind,
      matter: 'draft',
      code,
      codes: [code],
      name: `示例博主${at}`,
      step: 'Draft',
      due: addDays(day, { overdue: -1, today: 0, 'this week': 2 }[kind]),
      who: 'Creator',
      link: at % 2 === 0 ? `https://example.com/user/${at}` : '',
      lastContact: at % 2 === 0 ? '2026-09-08' : null,
      says: `Of ${code}.`,
    };
  });
  return { day, items };
}

export const madeOverview: Overview = {
  aim: 'big sale',
  day: '2026-11-11',
  festival: 'double-11',
  selling: { day: '2026-10-15', from: 'assumed' },
  forCreators: 12_400_000,
  notes: { mid: 5, tail: 7, koc: 38 },
  openPlaces: 30,
  reserves: 10,
  today: { day: '2026-08-20', items: [] },
  remarks: ['Selling starts on 2026-10-15, before 2026-11-11: the phases count back from there.'],
  budget: {
    lines: [
      { line: 'mid', fen: 6_250_000 },
      { line: 'tail', fen: 1_400_000 },
      { line: 'koc', fen: 160_000 },
      { line: 'open', fen: 600_000 },
      { line: 'fee', fen: 841_000 },
      { line: 'boost', fen: 6_000_000, says: 'Released from 48 h on, for notes above their tier’s P75.' },
      { line: 'samples', fen: 600_000 },
      { line: 'contingency', fen: 1_000_000 },
      { line: 'unspent', fen: 3_149_000 },
    ],
    total: 20_000_000,
    onTop: [{ line: 'tax', fen: 1_200_000 }],
  },
  phases: [
    {
      name: 'seed',
      from: '2026-09-03',
      to: '2026-09-30',
      goal: 'Everyday voices.',
      tiers: ['koc'],
      notes: 38,
      fen: 1_601_000,
    },
    {
      name: 'spike',
      from: '2026-10-12',
      to: '2026-10-20',
      goal: 'Attention.',
      tiers: ['head', 'mid'],
      notes: 12,
      fen: 7_650_000,
    },
  ],
  keywords: [
    { keyword: '精华', notes: 19, found: 15, competing: 60, echo: 0.51, needed: 37 },
    { keyword: '有机护肤', notes: 19, found: 15, competing: null, echo: 0.51, needed: 37 },
  ],
  signBy: '2026-08-26',
};

/** The first plan in the log: a line for each row. */
export function madeLog({ rows }: PlanInTab, by = ''): readonly LogLine[] {
  return rows.map(({ code, ...fields }) => ({
    number: 1,
    day: '2026-08-20',
    act: 'plan',
    code,
    what: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, [null, value]])),
    by,
  }));
}
