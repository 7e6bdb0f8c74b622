import type { CampaignRecord } from '../../../../src/core/campaign/record/campaign-record';
import { dayOf, isOpenPlace, type PlanRow } from '../../../../src/core/campaign/record/plan-row';
import { daysBetween } from '../../../../src/core/days';
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

const { record } = madeRun();
const open = record.rows.filter(isOpenPlace);
const rowOf = (code: string, of: CampaignRecord = record) => of.rows.find((row) => row.code === code);

describe('a later run', () => {
  test('without changes changes nothing, on any day', () => {
    expect(madeRun({ record }).record).toBe(record);
    const again = madeRun({ record, today: '2026-10-20' });
    expect([again.record, again.lines, again.said]).toEqual([record, [], []]);
  });

  test('takes a newer price into free rows alone', () => {
    const accepted = written(record, { M03: { status: 'accepted' }, M04: { remarks: 'likes tea' } });
    const dearer = madePicks.map((one) => ({ ...one, price: 2 * one.price }));
    const { record: next } = madeRun({ record: accepted, shortlist: madeShortlist(dearer, madeReserves) });
    expect(rowOf('M01', next)?.price).toBe(2 * (rowOf('M01')?.price ?? 0));
    for (const code of ['M03', 'M04']) expect(rowOf(code, next)).toBe(rowOf(code, accepted));
    expect(next.rows.map((row) => dayOf(row))).toEqual(record.rows.map((row) => dayOf(row)));
  });

  test('lets free rows of who is no longer wanted go, and says who stays', () => {
    const before = written(record, { M03: { status: 'accepted' }, M04: { who: 'planner' } });
    const without = ['M03', 'M04', 'M05'].map((code) => rowOf(code)?.id);
    const shortlist = madeShortlist(
      madePicks.filter(({ id }) => !without.includes(id)),
      madeReserves,
    );
    const { record: next, said } = madeRun({ record: before, shortlist });
    expect([rowOf('M03', next), rowOf('M04', next), rowOf('M05', next)]).toEqual([
      rowOf('M03', before),
      rowOf('M04', before),
      undefined,
    ]);
    expect(said.filter((sentence) => sentence.includes('stays'))).toHaveLength(2);
    const back = madeRun({ record: next, today: '2026-09-09' }).record;
    expect(back.rows.find(({ id }) => id === without[2])?.code).toBe('M09');
  });

  test('names a reserve whom the list now has by the code that the row has', () => {
    const [one] = madeReserves;
    const shortlist = madeShortlist([...madePicks, ...(one ? [one] : [])], madeReserves.slice(1));
    const { record: next } = madeRun({ record, shortlist, today: '2026-09-02' });
    const code = record.rows.find(({ id }) => id === one?.id)?.code ?? '';
    expect(rowOf(code, next)).toMatchObject({
      status: 'to confirm',
      since: '2026-09-02',
      phase: 'deep-dive',
    });
    const again = madeRun({ record: next, shortlist: madeShortlist(madePicks, madeReserves) }).record;
    expect(rowOf(code, again)).toMatchObject({ status: 'reserve', code });
    expect(dayOf(rowOf(code, again) as PlanRow)).toBeUndefined();
  });

  test('takes away every so many of the open places, says so, and gives new ones codes of their own', () => {
    const { record: fewer, said } = madeRun({ record, brief: { ...madeBrief, places: 20 } });
    const left = fewer.rows.filter(isOpenPlace);
    expect(left).toHaveLength(20);
    const ofKeyword = madeBrief.keywords.map(
      (keyword) => left.filter((row) => row.keyword === keyword).length,
    );
    expect(Math.max(...ofKeyword) - Math.min(...ofKeyword)).toBeLessThanOrEqual(1);
    const days = left.map((row) => dayOf(row) ?? '').sort();
    const before = open.map((row) => dayOf(row) ?? '').sort();
    expect(Math.abs(daysBetween(days[days.length - 1] ?? '', before[before.length - 1] ?? ''))).toBeLessThan(
      7,
    );
    expect(said.join()).toContain('10 open KOC places fewer are asked for');
    expect(said.join()).not.toContain('the list no longer has');
    const more = madeRun({ record: fewer, brief: { ...madeBrief, places: 22 }, today: '2026-09-02' }).record;
    expect(more.rows.slice(-2).map(({ code }) => code)).toEqual(['K31', 'K32']);
  });

  test('lets free rows go that an earlier day leaves without any, as a first plan has none of them', () => {
    const touched = written(record, { M02: { remarks: 'wants a call' } });
    const sooner = { ...madeBrief, launch: '2026-09-20', goal: 'launch' as const };
    const { record: next, said, tooLate } = madeRun({ record: touched, brief: sooner, today: '2026-09-02' });
    expect(tooLate.map(({ tier }) => tier)).toEqual(['head', 'mid', 'tail']);
    expect(['H01', 'M01', 'T01'].map((code) => rowOf(code, next))).toEqual([undefined, undefined, undefined]);
    expect(rowOf('M02', next)).toBe(rowOf('M02', touched));
    expect(said.join()).toMatch(
      /H01.* left the plan: with this brief these notes can no longer be there in time/,
    );
    expect(madeRun({ record: next, brief: sooner, today: '2026-09-02' }).record).toBe(next);
  });

  test('leaves who was recruited for a lot, and a place that was cancelled is not opened again', () => {
    const filled = written(record, { K07: { id: 'new', name: 'by hand' }, K08: { status: 'cancelled' } });
    const { record: next } = madeRun({ record: filled, brief: { ...madeBrief, budget: 210_000 } });
    expect(next).toBe(filled);
  });

  test('does not plan a recruit of a lot a second time as one of the list', () => {
    const filled = written(record, { K07: { id: 'id-koc-1', name: 'koc 1' } });
    const shortlist = madeShortlist([...madePicks, somebody(1, 'koc', 300)], madeReserves);
    const { record: next } = madeRun({ record: filled, shortlist });
    expect(next.rows.filter(({ id }) => id === 'id-koc-1')).toHaveLength(1);
  });

  test('moves free rows only where the brief has made their day impossible', () => {
    const later = madeRun({ record, brief: { ...madeBrief, readyOn: '2026-09-21' }, today: '2026-09-02' });
    const moved = later.record.rows.filter((row) => dayOf(row) !== dayOf(rowOf(row.code) as PlanRow));
    expect(moved.length).toBeGreaterThan(0);
    for (const row of moved)
      expect((dayOf(rowOf(row.code) as PlanRow) ?? '') < (dayOf(row) ?? '')).toBe(true);
    expect(later.said.join()).toContain('moved to other days');
    expect(madeRun({ record: later.record, brief: { ...madeBrief, readyOn: '2026-09-21' } }).record).toBe(
      later.record,
    );
  });

  test('keeps what a person typed over ours', () => {
    const own = written(record, { M01: { price: 1, keyword: 'mine' } });
    expect(madeRun({ record: own }).record).toBe(own);
  });

  test('counts a product at landed cost and never a price of ¥0', () => {
    const gifts = madeRun({ record, brief: { ...madeBrief, placesOffer: 'product' } }).record;
    for (const row of gifts.rows.filter(isOpenPlace))
      expect([row.offer, row.price, row.product, madeCost(row)]).toEqual([
        'product',
        undefined,
        7_500,
        // With its parcel.
        9_000,
      ]);
  });

  test('names who goes to the reserve and who comes from it', () => {
    const [reserve] = madeReserves;
    const without = madePicks.filter(({ tier }) => tier === 'mid')[0];
    const picks = [...madePicks.filter((one) => one !== without), ...(reserve ? [reserve] : [])];
    const shortlist = madeShortlist(picks, without ? [without, ...madeReserves.slice(1)] : []);
    const { record: next, said } = madeRun({ record, shortlist, today: '2026-09-02' });
    const codeOf = (id: string | undefined) => next.rows.find((row) => row.id === id)?.code ?? '';
    expect(said).toEqual(
      expect.arrayContaining([
        `${codeOf(reserve?.id)} is booked now, out of the reserve: the list has taken this creator.`,
        `${codeOf(without?.id)} stands by now: the list has others instead.`,
      ]),
    );
  });

  test('leaves whom a person has sent to the reserve there, without day and money, and books nobody twice for it', () => {
    const benched = written(record, { M03: { status: 'reserve' }, K07: { remarks: 'hm' } });
    const { record: next } = madeRun({ record: benched, today: '2026-09-06' });
    const row = rowOf('M03', next) as PlanRow;
    expect([row.status, row.plannedDay, madeCost(row)]).toEqual(['reserve', undefined, 0]);
    expect(next.rows.filter(({ id }) => id === row.id)).toHaveLength(1);
    expect(madeRun({ record: next, today: '2026-09-08' }).record).toBe(next);
    const back = written(next, { M03: { status: 'to confirm' } });
    expect(
      dayOf(rowOf('M03', madeRun({ record: back, today: '2026-09-09' }).record) as PlanRow),
    ).toBeDefined();
  });
});
