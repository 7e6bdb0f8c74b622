import fc from 'fast-check';
import type { CampaignRecord } from '../../../../src/core/campaign/record/campaign-record';
import { recordFrom, replay } from '../../../../src/core/campaign/record/log';
import { madeOf } from '../../../../src/core/campaign/record/made';
import {
  dayOf,
  isLive,
  isOpenPlace,
  isReserve,
  type PlanRow,
} from '../../../../src/core/campaign/record/plan-row';
import { isLocked, isTouched } from '../../../../src/core/campaign/record/row-fields';
import { isFree } from '../../../../src/core/campaign/run/free-rows';
import type { RunInput } from '../../../../src/core/campaign/run/plan-run';
import { weekOf } from '../../../../src/core/campaign/run/spread';
import { addDays, daysBetween, daysSince1970 } from '../../../../src/core/days';
import { defaultSettings as settings } from '../../../../src/core/settings';
import {
  madeBrief,
  madeCost,
  madePicks,
  madeReserves,
  madeRun,
  madeShortlist,
  somebody,
  written,
} from '../../../support/campaign/made-campaign';

const first = madeRun();
const { record } = first;
const live = record.rows.filter(isLive);
const open = record.rows.filter(isOpenPlace);
const rowOf = (code: string, of: CampaignRecord = record) => of.rows.find((row) => row.code === code);

describe('the first plan', () => {
  test('holds everybody of the list and the open places, each on a day that its lead time allows', () => {
    expect([live.length, open.length, first.tooLate]).toEqual([40, 30, []]);
    for (const row of live) {
      const terms = { brief: madeBrief, settings, cost: madeCost, settled: record.settled };
      expect(madeOf(row, terms).possibleFrom).toBeUndefined();
      expect((dayOf(row) ?? '') <= (row.tier === 'head' ? '2026-10-15' : '2026-11-11')).toBe(true);
    }
  });

  test('the first batch takes the brief’s angles in turns, each with several keywords; the rest has none', () => {
    const angles = ['before and after', 'morning routine'];
    const { record: angled } = madeRun({ brief: { ...madeBrief, angles } });
    const ofBatch = (batch: number | undefined) =>
      angled.rows.filter((row) => isLive(row) && row.batch === batch);
    const counts = angles.map((angle) => ofBatch(1).filter((row) => row.angle === angle).length);
    expect(counts[0] ?? 0).toBeGreaterThan(1);
    expect(Math.abs((counts[0] ?? 0) - (counts[1] ?? 0))).toBeLessThanOrEqual(1);
    expect((counts[0] ?? 0) + (counts[1] ?? 0)).toBe(ofBatch(1).length);
    for (const angle of angles)
      expect(
        new Set(ofBatch(1).flatMap((row) => (row.angle === angle ? (row.keyword ?? []) : []))).size,
      ).toBeGreaterThan(1);
    expect([...ofBatch(2), ...ofBatch(undefined)].every((row) => row.angle === undefined)).toBe(true);
    const again = madeRun({ record: angled, brief: { ...madeBrief, angles }, today: '2026-09-03' });
    expect(again.record).toBe(angled);
    // What a person typed stays; an angle that the brief no longer names gives way.
    const [mine] = ofBatch(1);
    const byHand = written(angled, { [mine?.code ?? '']: { angle: 'mine' } });
    const next = madeRun({
      record: byHand,
      brief: { ...madeBrief, angles: ['gift'] },
      today: '2026-09-08',
    }).record;
    expect(next.rows.filter(({ batch }) => batch === 1).map(({ code, angle }) => [code, angle])).toEqual(
      ofBatch(1).map(({ code }) => [code, code === mine?.code ? 'mine' : 'gift']),
    );
  });

  test('gives codes by tier in the order of the days', () => {
    const kocs = record.rows.filter(({ tier }) => tier === 'koc');
    expect(kocs.map(({ code }) => code)).toEqual(kocs.map(({ code }) => code).sort());
    const days = kocs.map((row) => dayOf(row) ?? '');
    expect(days).toEqual([...days].sort());
    expect(record.rows.slice(-2)).toMatchObject([{ status: 'reserve' }, { status: 'reserve' }]);
  });

  test('tests angles with 10 to 20 % of the KOC, a week before the others', () => {
    const daysOf = (batch: 1 | 2) =>
      open
        .filter((row) => row.batch === batch)
        .map((row) => dayOf(row) ?? '')
        .sort();
    expect(daysOf(1).length).toBeGreaterThanOrEqual(3);
    expect(daysOf(1).length).toBeLessThanOrEqual(6);
    expect(daysBetween(daysOf(1).pop() ?? '', daysOf(2)[0] ?? '')).toBeGreaterThanOrEqual(7);
  });

  test('shares KOC out as the keywords need them, the first batch too', () => {
    const [crowded = ''] = madeBrief.keywords;
    const { record: shared } = madeRun({
      brief: {
        ...madeBrief,
        keywords: madeBrief.keywords.slice(0, 3),
        competing: { [crowded]: 200 },
        places: 60,
      },
    });
    const places = shared.rows.filter(isOpenPlace);
    const ofKeyword = (batch?: 1) =>
      madeBrief.keywords
        .slice(0, 3)
        .map(
          (keyword) =>
            places.filter((row) => row.keyword === keyword && (batch === undefined || row.batch === batch))
              .length,
        );
    // 200 notes of others take 123 places, 60 take 37: 60 stand as 123 to 37 to 37.
    expect(ofKeyword()).toEqual([38, 11, 11]);
    const [ofCrowded = 0, ...ofOthers] = ofKeyword(1);
    expect(Math.min(...ofOthers)).toBeGreaterThanOrEqual(1);
    expect(ofCrowded).toBeGreaterThan(Math.max(...ofOthers));
  });

  test('spreads KOC over the window, and keywords evenly, three a day at most', () => {
    const countsBy = (rows: readonly PlanRow[], key: (row: PlanRow) => string) => {
      const counts = new Map<string, number>();
      for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
      return [...counts.values()];
    };
    expect(Math.max(...countsBy(open, (row) => dayOf(row) ?? ''))).toBeLessThanOrEqual(3);
    expect(Math.max(...countsBy(live, (row) => `${dayOf(row)} ${row.keyword}`))).toBeLessThanOrEqual(3);
    const used = countsBy(live, ({ keyword = '' }) => keyword);
    expect([used.length, Math.max(...used) - Math.min(...used) <= 1]).toEqual([5, true]);
    expect(
      Math.max(...countsBy(live, (row) => `${dayOf(row)} ${row.agency ?? row.code}`)),
    ).toBeLessThanOrEqual(2);
  });

  test('takes a day for an open launch that everybody can make, whatever holidays lie before it', () => {
    fc.assert(
      fc.property(
        fc.nat(729).map((days) => addDays('2026-01-01', days)),
        fc.constantFrom('cn' as const, 'uk' as const, 'us' as const),
        (today, client) => {
          const brief = { ...madeBrief, goal: 'launch' as const, launch: null, client };
          expect(madeRun({ brief, today }).tooLate).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('is told by its log, a line a row and one for what is settled', () => {
    expect(first.lines).toHaveLength(record.rows.length + 1);
    expect(recordFrom(record.log)).toEqual(record);
    expect(record.settled).toEqual({ start: '2026-08-31', signOff: '2026-09-03' });
  });

  test('sets a creator’s notes two weeks apart, and a KOC posts once', () => {
    const doubled = madePicks.map((one) => ({ ...one, notes: 2 as const }));
    const { record: twice, said } = madeRun({
      shortlist: madeShortlist([...doubled, somebody(1, 'koc', 300, { notes: 2 })]),
    });
    for (const { id, tier } of [...doubled, { id: 'id-koc-1', tier: 'koc' }]) {
      const days = twice.rows
        .filter((row) => row.id === id)
        .map((row) => dayOf(row) ?? '')
        .sort();
      if (tier === 'koc') expect(days).toHaveLength(1);
      if (tier === 'mid') expect(days).toHaveLength(2);
      if (days[1] !== undefined) expect(daysBetween(days[0] ?? '', days[1])).toBeGreaterThanOrEqual(14);
    }
    expect(said.join()).not.toContain('no day is left');
  });

  test('lets the largest mid-tier creator post where selling starts if no head KOL does', () => {
    const mids = madePicks.filter(({ tier }) => tier === 'mid');
    const shortlist = madeShortlist(
      mids.map((one, k) => ({ ...one, followers: k === 3 ? 400_000 : 90_000 })),
    );
    const { record: headless } = madeRun({ shortlist });
    const inSpike = headless.rows.filter(({ tier, phase }) => tier === 'mid' && phase === 'spike');
    expect(inSpike.map(({ id }) => id)).toEqual([mids[3]?.id]);
  });

  test('keeps within the brief’s notes a week, as long as there are weeks', () => {
    const weekly = { ...madeBrief, goal: 'always-on' as const, launch: null, weekly: 6 };
    const { record: slow } = madeRun({ brief: weekly });
    const weeks = new Map<number, number>();
    for (const row of slow.rows.filter(isLive)) {
      const week = Math.floor(daysBetween('2026-08-31', dayOf(row) ?? '') / 7);
      weeks.set(week, (weeks.get(week) ?? 0) + 1);
    }
    expect(Math.max(...weeks.values())).toBeLessThanOrEqual(6);
  });

  test('takes the weeks after the seeding rather than more notes a week than the brief wishes', () => {
    for (const [goal, weekly] of [
      ['festival', 8],
      ['mixed', 8],
      ['launch', 10],
    ] as const) {
      const { record: wide } = madeRun({ brief: { ...madeBrief, goal, weekly } });
      const weeks = new Map<number, number>();
      for (const row of wide.rows.filter(isLive)) {
        const week = weekOf(daysSince1970(dayOf(row) ?? ''));
        weeks.set(week, (weeks.get(week) ?? 0) + 1);
      }
      expect(Math.max(...weeks.values())).toBeLessThanOrEqual(weekly);
    }
  });
});

test('500 places on three keywords burst evenly', () => {
  const { record: many } = madeRun({
    brief: { ...madeBrief, keywords: madeBrief.keywords.slice(0, 3), places: 500 },
  });
  const places = many.rows.filter(isOpenPlace);
  expect(places).toHaveLength(500);
  const byDay = new Map<string, number>();
  for (const row of places.filter(({ batch }) => batch === 2)) {
    const key = `${dayOf(row)} ${row.keyword}`;
    byDay.set(key, (byDay.get(key) ?? 0) + 1);
  }
  expect(Math.max(...byDay.values())).toBeLessThanOrEqual(6);
});

describe('twelve days ahead', () => {
  const short = { ...madeBrief, launch: '2026-12-12', recruitsAtHand: true };
  const today = '2026-11-30';

  test('KOC are possible if the client signs today, and the rest are named', () => {
    const { record: late, tooLate, said } = madeRun({ brief: short, today });
    const days = late.rows.filter(isOpenPlace).map((row) => dayOf(row) ?? '');
    expect(days).toHaveLength(30);
    expect(days.every((day) => day >= '2026-12-11' && day <= '2026-12-12')).toBe(true);
    expect([late.settled.signOff, said[0]]).toEqual([
      today,
      'Signed in 3 working days the KOC would miss 2026-12-12: the plan counts on the client signing today, 2026-11-30.',
    ]);
    expect(tooLate.map(({ tier }) => tier)).toEqual(['head', 'mid', 'tail']);
    const [head] = tooLate;
    expect([(head?.soonest ?? '') > '2026-12-12', (head?.orderBy ?? '') < today]).toEqual([true, true]);
    expect(head?.says).toMatch(/^Head KOL × 1: no note of theirs can be there by 2026-12-12/);
  });

  test('without recruits at hand the places are too late as well', () => {
    const { record: late, tooLate } = madeRun({ brief: { ...short, recruitsAtHand: false }, today });
    expect(late.rows.filter(isOpenPlace)).toEqual([]);
    expect(tooLate.find(({ places }) => places === 30)?.orderBy).toBe('2026-12-01');
  });
});

test('whatever the brief, the list and the person do, persons’ cells are kept, windows hold and a rerun changes nothing', () => {
  const brief = fc.record({
    goal: fc.constantFrom('launch' as const, 'festival' as const, 'always-on' as const, 'mixed' as const),
    launch: fc.integer({ min: 5, max: 120 }).map((days) => addDays('2026-08-31', days)),
    places: fc.nat(40),
    keywords: fc.subarray([...madeBrief.keywords]),
    weekly: fc.constantFrom(null, 3, 10),
    recruitsAtHand: fc.boolean(),
    trialDays: fc.constantFrom(null, 14),
  });
  const cells = fc.constantFrom<Partial<PlanRow>>(
    { status: 'accepted' },
    { remarks: 'likes tea' },
    { movedTo: '2026-10-20' },
    { 'on.shipped': '2026-09-08' },
    { status: 'declined' },
    { agreed: 12_300 },
    { keyword: 'mine' },
  );
  const step = fc.record({
    brief,
    picks: fc.subarray([...madePicks, ...madeReserves]),
    typed: fc.array(fc.tuple(fc.nat(200), cells), { maxLength: 6 }),
    days: fc.nat(10),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      let before: CampaignRecord | null = null;
      let today = '2026-08-31';
      for (const one of steps) {
        today = addDays(today, one.days);
        const input: Partial<RunInput> = {
          brief: { ...madeBrief, ...one.brief },
          shortlist: madeShortlist(
            one.picks,
            [...madePicks, ...madeReserves].filter((other) => !one.picks.includes(other)),
          ),
          today,
        };
        const run: ReturnType<typeof madeRun> = madeRun({ ...input, record: before });
        const codes = run.record.rows.map(({ code }) => code);
        expect(new Set(codes).size).toBe(codes.length);
        expect(replay(run.record.log)).toEqual(run.record.rows.map(({ remarks: _remarks, ...row }) => row));
        for (const row of before?.rows ?? []) {
          const after = rowOf(row.code, run.record);
          if (isLocked(row) || (isTouched(row) && !isReserve(row))) expect(after).toBe(row);
        }
        for (const row of run.record.rows) {
          if (!isLive(row) || isLocked(row)) continue;
          expect(dayOf(row)).toBeDefined();
          const isNew = before === null || rowOf(row.code, before) === undefined;
          const terms = {
            brief: input.brief ?? madeBrief,
            settings,
            cost: madeCost,
            settled: run.record.settled,
          };
          if (isNew || isFree(row)) expect(madeOf(row, terms).possibleFrom).toBeUndefined();
        }
        const names = run.record.rows.flatMap((row) =>
          row.tier === 'koc' || isReserve(row) ? (row.id ?? []) : [],
        );
        expect(new Set(names).size).toBe(names.length);
        const again = madeRun({ ...input, record: run.record, today: addDays(today, 3) });
        expect(again.lines).toEqual([]);
        expect(again.record).toBe(run.record);
        before = written(
          run.record,
          Object.fromEntries(
            one.typed.map(([at, typed]) => [codes[at % Math.max(1, codes.length)] ?? '', typed]),
          ),
        );
      }
    }),
    { numRuns: 40 },
  );
});
