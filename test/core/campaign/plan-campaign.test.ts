import type { Brief } from '../../../src/core/brief';
import { emptyBrief } from '../../../src/core/brief';
import { echoOf } from '../../../src/core/campaign/echo';
import type { Plan } from '../../../src/core/campaign/plan';
import { planCampaign } from '../../../src/core/campaign/plan-campaign';
import { phaseOf } from '../../../src/core/campaign/plan-from';
import { dayOf, isLive, isOpenPlace, type PlanRow } from '../../../src/core/campaign/record/plan-row';
import { addDays, daysBetween, isDay } from '../../../src/core/days';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import type { Tier } from '../../../src/core/scoring/tiers';
import { defaultSettings as settings } from '../../../src/core/settings';
import { chooseShortlist } from '../../../src/core/shortlist/list/choose-shortlist';
import type { Shortlist } from '../../../src/core/shortlist/list/shortlist';
import { rulesFromMix } from '../../../src/core/shortlist/question/rules-from-mix';
import { written } from '../../support/campaign/made-campaign';
import { creator } from '../../support/creators/creator';

const offer = (price: number) =>
  ({ format: 'image', price, declared: true, rebate: null, agreed: false }) as const;
const pool = scoreCreators(
  [
    ...Array.from({ length: 20 }, (_, index) =>
      creator({ id: `koc${index}`, followers: 4_000, offers: [offer(500)] }),
    ),
    ...Array.from({ length: 6 }, (_, index) =>
      creator({ id: `mid${index}`, followers: 90_000, offers: [offer(8_000)] }),
    ),
    ...Array.from({ length: 2 }, (_, index) =>
      creator({ id: `head${index}`, followers: 900_000, offers: [offer(60_000)] }),
    ),
  ],
  settings,
);
const brief = { ...emptyBrief, budget: 250_000, launch: '2026-12-12' };
const list = chooseShortlist(pool, rulesFromMix('none', brief.budget, settings), settings, brief);
const makePlan = (shortlist: Shortlist, asked: Brief, today: string): Plan =>
  planCampaign({ record: null, shortlist, brief: asked, settings, today }).plan;
const plan = makePlan(list, brief, '2026-09-01');
const notesOf = ({ rows }: Plan) => rows.filter(isLive);
const phasesIn = ({ phases }: Plan) => phases.map(({ name, from, to }) => [name, from, to]);
const daysOf = (of: Plan, ...tiers: readonly Tier[]) =>
  notesOf(of).flatMap((row) => (tiers.includes(row.tier) ? (dayOf(row) ?? []) : []));

test('everyone on the list has one note', () => {
  expect(
    notesOf(plan)
      .flatMap(({ id }) => id ?? [])
      .sort(),
  ).toEqual(list.picks.map(({ scored }) => scored.creator.id).sort());
});

test('KOC seed six weeks before, mid-tier three weeks before, head a week around the launch', () => {
  expect(phasesIn(plan)).toEqual([
    ['seed', '2026-10-31', '2026-11-20'],
    ['deep-dive', '2026-11-21', '2026-12-04'],
    ['spike', '2026-12-05', '2026-12-15'],
    ['always-on', '2026-12-16', '2026-12-29'],
  ]);
});

test('a tier publishes in its phase, and some KOC are kept for after the launch', () => {
  for (const { tier, phase, plannedDay = '' } of notesOf(plan)) {
    expect(tier === 'koc' ? ['seed', 'always-on'] : [tier === 'mid' ? 'deep-dive' : 'spike']).toContain(
      phase,
    );
    const { from, to } = plan.phases.find(({ name }) => name === phase) ?? { from: '', to: '' };
    expect(plannedDay >= from && plannedDay <= to).toBe(true);
  }
  expect(notesOf(plan).filter(({ phase }) => phase === 'always-on')).toHaveLength(6);
});

test('head notes stand on the day or before it', () => {
  for (const day of daysOf(plan, 'head')) expect(day <= '2026-12-12').toBe(true);
  expect(daysOf(plan, 'head')).toHaveLength(2);
});

test('a first batch of KOC tests angles a week before the others', () => {
  const daysOfBatch = (of: 1 | 2) =>
    notesOf(plan)
      .filter(({ batch }) => batch === of)
      .flatMap(({ plannedDay }) => plannedDay ?? [])
      .sort();
  expect(daysOfBatch(1).length).toBeGreaterThan(0);
  const last = daysOfBatch(1).pop() ?? '';
  const next = daysOfBatch(2)[0] ?? '';
  expect(daysBetween(last, next)).toBeGreaterThanOrEqual(7);
});

test('spend by phase adds up to the list’s spend and a sample for each note', () => {
  const sum = Object.values(plan.spendByPhase).reduce((total, spend) => total + spend, 0);
  expect(sum).toBeCloseTo(list.spend + 115 * notesOf(plan).length, 2);
});

test('every step of a note has its latest day, in working days', () => {
  const [note] = notesOf(plan).filter(({ tier }) => tier === 'mid');
  const by = plan.made.get(note?.code ?? '')?.by;
  const days = [by?.ordered, by?.shipped, by?.draft, by?.clientOk, by?.submitted, note?.plannedDay ?? ''];
  expect(days).toEqual([...days].sort());
  expect(days.every((day) => isDay(day ?? ''))).toBe(true);
});

describe('a festival', () => {
  const at = (launch: string, goal: 'festival' | 'mixed', today = '2026-06-01') =>
    makePlan(list, { ...brief, launch, goal }, today);

  test('whose selling starts weeks before counts back from there', () => {
    const sale = at('2026-11-11', 'festival');
    expect(phasesIn(sale)).toEqual([
      ['seed', '2026-09-03', '2026-09-30'],
      ['deep-dive', '2026-10-01', '2026-10-11'],
      ['spike', '2026-10-12', '2026-10-20'],
      ['hold', '2026-10-21', '2026-11-06'],
      ['day', '2026-11-07', '2026-11-11'],
      ['follow-through', '2026-11-12', '2026-11-25'],
    ]);
    expect(sale.remarks[0]).toContain('2026-10-15 is assumed');
    for (const day of daysOf(sale, 'head')) expect(day <= '2026-10-15').toBe(true);
  });

  test('of one day has its windows before it', () => {
    const qixi = at('2026-08-19', 'festival');
    expect(phasesIn(qixi)[0]).toEqual(['seed', '2026-07-15', '2026-08-04']);
    for (const day of daysOf(qixi, 'head', 'mid', 'koc')) expect(day <= '2026-08-19').toBe(true);
  });

  test('has always-on weeks before and after where the goal is mixed, each with its KOC', () => {
    const mixed = at('2026-11-11', 'mixed');
    const names = mixed.phases.map(({ name }) => name);
    expect([names[0], names[names.length - 1]]).toEqual(['lead-in', 'always-on']);
    expect([mixed.phases[0]?.from, mixed.phases[0]?.to]).toEqual(['2026-06-01', '2026-09-02']);
    const inPhase = (phase: string) => notesOf(mixed).filter((row) => row.phase === phase).length;
    expect([inPhase('lead-in'), inPhase('always-on')]).toEqual([3, 3]);
  });
});

test('an always-on campaign runs for a quarter from its first day', () => {
  const quarter = makePlan(list, { ...brief, launch: null, goal: 'always-on' }, '2026-09-01');
  expect(phasesIn(quarter)).toEqual([['always-on', '2026-09-01', '2026-11-30']]);
  expect(quarter.remarks.some((remark) => remark.includes('launch'))).toBe(false);
});

describe('a launch twelve days ahead', () => {
  const late = makePlan(list, brief, '2026-11-30');

  test('holds KOC who are ordered at once, and nobody before their lead time', () => {
    expect(daysOf(late, 'koc').some((day) => day <= '2026-12-12')).toBe(true);
    expect(daysOf(late, 'koc').every((day) => day >= '2026-12-11')).toBe(true);
    expect(late.remarks.join(' ')).toContain('signed by 2026-11-30');
  });

  test('names who is too late, with the first day that they could make', () => {
    expect(daysOf(late, 'head', 'mid')).toEqual([]);
    expect(late.remarks.join(' ')).toMatch(
      /Head KOL × 2: no note of theirs can be there by 2026-12-12.*first day is 2026-12-31/,
    );
  });
});

test('nobody posts more often than is wished while there are days', () => {
  const byDay = new Map<string, number>();
  for (const day of daysOf(plan, 'koc', 'mid', 'head')) byDay.set(day, (byDay.get(day) ?? 0) + 1);
  expect(Math.max(...byDay.values())).toBeLessThanOrEqual(settings['plan.notesADay']);
});

test('KOC whom a balance wants and the pool lacks are open places, named later', () => {
  const balanced = chooseShortlist(pool, rulesFromMix('balanced', 400_000, settings), settings, brief);
  const [least = 0] = balanced.balance?.parts.find(({ tiers }) => tiers.join() === 'koc')?.count ?? [];
  const withPlaces = makePlan(balanced, brief, '2026-09-01');
  const open = notesOf(withPlaces).filter(isOpenPlace);
  expect(open.length + balanced.countByTier.koc).toBeGreaterThanOrEqual(least);
  for (const row of open) {
    const made = withPlaces.made.get(row.code);
    expect([made?.nextStep, (made?.due ?? '') < (made?.by.ordered ?? '')]).toEqual(['named', true]);
  }
  expect(withPlaces.remarks.join(' ')).toContain(`${open.length} KOC places are open`);
});

describe('keywords', () => {
  const named = { ...brief, keywords: ['精华', '修护'] };
  const planned = makePlan(list, named, '2026-09-01');

  test('take turns, so that each gets as many KOC', () => {
    expect(planned.echo.map(({ keyword, notes }) => [keyword, notes])).toEqual([
      ['精华', 10],
      ['修护', 10],
    ]);
    expect(notesOf(planned).every(({ keyword }) => keyword !== undefined)).toBe(true);
  });

  test('each has its echo, of the notes that a search shows', () => {
    const [first] = planned.echo;
    // Accounts of 4,000 followers are found six times of ten.
    expect(first?.found).toBe(6);
    expect(first?.echo).toBe(echoOf(6, { competitorNotes: 60, opened: 8 }));
    expect(first?.needed).toBe(49);
  });

  test('without them all KOC count together', () => {
    expect(plan.echo.map(({ keyword, notes }) => [keyword, notes])).toEqual([[null, 20]]);
  });
});

test('a second note stands two weeks after the first, on a row of its own', () => {
  const twice = chooseShortlist(
    pool,
    { ...rulesFromMix('none', 400_000, settings), secondNotes: true },
    settings,
    brief,
  );
  const rows = notesOf(makePlan(twice, brief, '2026-09-01'));
  const doubled = twice.picks.filter(({ notes }) => notes === 2);
  expect(doubled.length).toBeGreaterThan(0);
  for (const { scored } of doubled) {
    const [first, second] = rows
      .filter(({ id }) => id === scored.creator.id)
      .map(({ plannedDay }) => plannedDay ?? '')
      .sort();
    if (second !== undefined) expect(daysBetween(first ?? '', second)).toBeGreaterThanOrEqual(14);
  }
  expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
});

test('days that hold more than is wished are said', () => {
  const late = makePlan(list, brief, '2026-11-30');
  expect(late.remarks.join(' ')).toContain('2 days hold more than 3 notes');
});

test('a year whose days off are not announced is said', () => {
  const nextYear = makePlan(list, { ...brief, launch: '2027-02-20' }, '2026-12-01');
  expect(nextYear.remarks.join(' ')).toContain('days off of 2027 are not announced');
  expect(plan.remarks.join(' ')).not.toContain('not announced');
});

test('an open or past launch is replaced, with a remark', () => {
  expect(makePlan(list, { ...brief, launch: null }, '2026-09-01').launch).toBe('2026-10-19');
  const past = makePlan(list, { ...brief, launch: '2026-08-01' }, '2026-09-01');
  expect(past.launch).toBe('2026-09-01');
  expect(past.remarks[0]).toContain('2026-08-01 is past');
});

test('a festival that is past is planned for its next year, and stays one', () => {
  const festival = { ...brief, goal: 'festival' as const, launch: '2025-11-11' };
  const next = makePlan(list, festival, '2026-09-01');
  expect([next.launch, next.aim, next.remarks[0]]).toEqual([
    '2026-11-11',
    'big sale',
    'The festival on 2025-11-11 is past: the plan is made for the next one, 2026-11-11.',
  ]);
  expect(makePlan(list, { ...festival, launch: '2026-02-17' }, '2026-03-01').launch).toBe('2027-02-06');
});

test('an accepted note that an earlier day leaves behind is named, and counts in the phase of its day', () => {
  const first = planCampaign({ record: null, shortlist: list, brief, settings, today: '2026-09-01' }).run
    .record;
  const mid = first.rows.find(({ tier }) => tier === 'mid')?.code ?? '';
  const accepted = written(first, { [mid]: { status: 'accepted' } });
  const sooner = { ...brief, launch: '2026-11-01' };
  const { plan: moved } = planCampaign({
    record: accepted,
    shortlist: list,
    brief: sooner,
    settings,
    today: '2026-09-02',
  });
  expect(moved.remarks.join(' ')).toContain(`${mid} stands after 2026-11-01, which it is for`);
  expect(phaseOf(moved.rows.find(({ code }) => code === mid) as PlanRow, moved.phases)).toBe('always-on');
});

test('days are counted on the calendar, whatever the clocks do', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
});
