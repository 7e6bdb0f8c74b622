import { emptyBrief } from '../../../src/core/brief';
import { echoOf } from '../../../src/core/campaign/echo';
import { makePlan } from '../../../src/core/campaign/make-plan';
import type { Plan } from '../../../src/core/campaign/plan';
import { addDays, daysBetween, isDay } from '../../../src/core/days';
import { scoreCreators } from '../../../src/core/scoring/score-creators';
import type { Tier } from '../../../src/core/scoring/tiers';
import { defaultSettings as settings } from '../../../src/core/settings';
import { chooseShortlist } from '../../../src/core/shortlist/list/choose-shortlist';
import { rulesFromMix } from '../../../src/core/shortlist/question/rules-from-mix';
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
const plan = makePlan(list, brief, settings, '2026-09-01');
const phasesIn = ({ phases }: Plan) => phases.map(({ name, from, to }) => [name, from, to]);
const daysOf = ({ notes }: Plan, ...tiers: readonly Tier[]) =>
  notes.flatMap(({ tier, publishOn }) => (tiers.includes(tier) && publishOn !== null ? [publishOn] : []));

test('everyone on the list has one note', () => {
  expect(plan.notes.map(({ id }) => id).sort()).toEqual(
    list.picks.map(({ scored }) => scored.creator.id).sort(),
  );
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
  for (const { tier, phase, publishOn } of plan.notes) {
    expect(tier === 'koc' ? ['seed', 'always-on'] : [tier === 'mid' ? 'deep-dive' : 'spike']).toContain(
      phase,
    );
    const { from, to } = plan.phases.find(({ name }) => name === phase) ?? { from: '', to: '' };
    expect(publishOn !== null && publishOn >= from && publishOn <= to).toBe(true);
  }
  expect(plan.notes.filter(({ phase }) => phase === 'always-on')).toHaveLength(6);
});

test('head notes stand on the day or before it', () => {
  for (const day of daysOf(plan, 'head')) expect(day <= '2026-12-12').toBe(true);
  expect(daysOf(plan, 'head')).toHaveLength(2);
});

test('a first batch of KOC tests angles a week before the others', () => {
  const first = plan.notes.filter(({ batch }) => batch === 1);
  const second = plan.notes.filter(({ batch }) => batch === 2);
  expect(first.length).toBeGreaterThan(0);
  const last =
    first
      .map(({ publishOn }) => publishOn ?? '')
      .sort()
      .pop() ?? '';
  const next = second.map(({ publishOn }) => publishOn ?? '').sort()[0] ?? '';
  expect(daysBetween(last, next)).toBeGreaterThanOrEqual(7);
});

test('spend by phase adds up to the list’s spend', () => {
  const sum = Object.values(plan.spendByPhase).reduce((total, spend) => total + spend, 0);
  expect(sum).toBeCloseTo(list.spend, 2);
});

test('every step of a note has its latest day, in working days', () => {
  const [note] = plan.notes.filter(({ tier }) => tier === 'mid');
  const steps = ['signed', 'ordered', 'shipped', 'draft', 'clientOk', 'submitted', 'posted'] as const;
  const days = steps.map((step) => note?.latest[step] ?? '');
  expect(days).toEqual([...days].sort());
  expect(days.every(isDay)).toBe(true);
  expect(note?.latest.posted).toBe(note?.publishOn);
});

describe('a festival', () => {
  const at = (launch: string, goal: 'festival' | 'mixed', today = '2026-06-01') =>
    makePlan(list, { ...brief, launch, goal }, settings, today);

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

  test('goes on always on where the goal is mixed', () => {
    expect(
      at('2026-11-11', 'mixed')
        .phases.map(({ name }) => name)
        .pop(),
    ).toBe('always-on');
  });
});

test('an always-on campaign runs for a quarter from its first day', () => {
  const quarter = makePlan(list, { ...brief, launch: null, goal: 'always-on' }, settings, '2026-09-01');
  expect(phasesIn(quarter)).toEqual([['always-on', '2026-09-01', '2026-11-30']]);
  expect(quarter.remarks.some((remark) => remark.includes('launch'))).toBe(false);
});

describe('a launch twelve days ahead', () => {
  const late = makePlan(list, brief, settings, '2026-11-30');

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
  const wanted = balanced.balance?.parts.find(({ tiers }) => tiers.join() === 'koc')?.count?.[0] ?? 0;
  const withPlaces = makePlan(balanced, brief, settings, '2026-09-01');
  const open = withPlaces.notes.filter(({ pick }) => pick === null);
  expect(wanted).toBeGreaterThan(20);
  expect(open).toHaveLength(wanted - balanced.countByTier.koc);
  expect(open.every(({ latest }) => latest.named !== undefined && latest.named < (latest.posted ?? ''))).toBe(
    true,
  );
  expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
  expect(withPlaces.remarks.join(' ')).toContain(`${open.length} KOC places are open`);
});

describe('keywords', () => {
  const named = { ...brief, keywords: ['精华', '修护'] };
  const planned = makePlan(list, named, settings, '2026-09-01');

  test('take turns, so that each gets as many KOC', () => {
    expect(planned.echo.map(({ keyword, notes }) => [keyword, notes])).toEqual([
      ['精华', 10],
      ['修护', 10],
    ]);
    expect(planned.notes.every(({ keyword }) => keyword !== null)).toBe(true);
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
  const seconds = makePlan(twice, brief, settings, '2026-09-01').notes.filter(
    ({ ofCreator }) => ofCreator === 2,
  );
  expect(seconds.length).toBe(twice.picks.filter(({ notes }) => notes === 2).length);
  expect(seconds.length).toBeGreaterThan(0);
  const planned = makePlan(twice, brief, settings, '2026-09-01');
  for (const { pick, publishOn, id } of seconds) {
    const first = planned.notes.find((note) => note.pick === pick && note.ofCreator === 1);
    expect(id).toBe(`${first?.id}#2`);
    if (publishOn === null) expect(planned.remarks.join(' ')).toContain('two weeks after');
    else expect(daysBetween(first?.publishOn ?? '', publishOn)).toBeGreaterThanOrEqual(14);
  }
});

test('open places are planned as far as money is left for them', () => {
  const short = { ...chooseShortlist(pool, rulesFromMix('balanced', 400_000, settings), settings, brief) };
  const price = short.balance?.openPlace ?? 0;
  const left = makePlan({ ...short, toSpend: short.spend + 3.5 * price }, brief, settings, '2026-09-01');
  expect(left.notes.filter(({ pick }) => pick === null)).toHaveLength(3);
});

test('days that hold more than is wished are said', () => {
  const late = makePlan(list, brief, settings, '2026-11-30');
  expect(late.remarks.join(' ')).toContain('2 days hold more than 3 notes');
});

test('a year whose days off are not announced is said', () => {
  const nextYear = makePlan(list, { ...brief, launch: '2027-02-20' }, settings, '2026-12-01');
  expect(nextYear.remarks.join(' ')).toContain('days off of 2027 are not announced');
  expect(plan.remarks.join(' ')).not.toContain('not announced');
});

test('an open or past launch is replaced, with a remark', () => {
  expect(makePlan(list, { ...brief, launch: null }, settings, '2026-09-01').launch).toBe('2026-10-13');
  const past = makePlan(list, { ...brief, launch: '2026-08-01' }, settings, '2026-09-01');
  expect(past.launch).toBe('2026-09-01');
  expect(past.remarks[0]).toContain('2026-08-01 is past');
});

test('days are counted on the calendar, whatever the clocks do', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
});
