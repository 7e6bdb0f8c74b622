import fc from 'fast-check';
import { type Brief, emptyBrief } from '../../../src/core/brief';
import { type Claims, waterfall } from '../../../src/core/budget/waterfall';
import { defaultSettings, settingsFrom } from '../../../src/core/settings';
import { anyMoneyBrief } from '../../support/plans/money-brief';

const fen = (yuan: number) => Math.round(yuan * 100);
const of = (brief: Partial<Brief>, claims: Claims = {}, settings = defaultSettings) =>
  waterfall({ ...emptyBrief, ...brief }, settings, claims);

test('of ¥200,000 for a launch ¥124,000 are for creators', () => {
  expect(of({ budget: 200_000 }, { parcels: 30 })).toEqual({
    budget: fen(200_000),
    tax: 0,
    agencyFee: 0,
    net: fen(200_000),
    boost: fen(60_000),
    contingency: fen(10_000),
    samples: fen(6_000),
    authorisation: 0,
    held: 0,
    creators: fen(124_000),
  });
});

test('notes all year are boosted less, and take more samples', () => {
  const { boost, samples } = of({ budget: 200_000, goal: 'always-on' });
  expect([boost, samples]).toEqual([fen(30_000), fen(14_000)]);
});

test('tax and the agency’s fee that are in the budget divide it; on top they take nothing', () => {
  const inside = of({ budget: 116_600, tax: 0.06, agencyFee: 0.1 });
  expect(inside).toMatchObject({ tax: fen(6_600), agencyFee: fen(10_000), net: fen(100_000) });
  const onTop = of({ budget: 116_600, tax: 0.06, taxIn: false, agencyFee: 0.1, agencyFeeIn: false });
  expect(onTop).toMatchObject({ tax: 0, agencyFee: 0, net: fen(116_600) });
});

test('shares are of what is left without tax and fee, each rounded once', () => {
  const { net, boost, contingency } = of({ budget: 100_000, tax: 0.06 });
  expect(net).toBe(9_433_962);
  expect([boost, contingency]).toEqual([2_830_189, 471_698]);
});

test('what the brief says of the boost counts, and 0 is an answer', () => {
  expect(of({ budget: 100_000, boost: 0.1 }).boost).toBe(fen(10_000));
  expect(of({ budget: 100_000, boost: 0 }).boost).toBe(0);
});

test('the contingency is a tenth of the open places’ money where that is more, never both', () => {
  expect(of({ budget: 100_000 }, { places: fen(40_000) }).contingency).toBe(fen(5_000));
  expect(of({ budget: 100_000 }, { places: fen(60_000) }).contingency).toBe(fen(6_000));
});

test('what 631 holds back is for the same: together they are the larger of both', () => {
  const { contingency, held, creators } = of({ budget: 200_000 }, { holdBack: 0.1 });
  expect([contingency, held]).toEqual([fen(10_000), fen(10_000)]);
  expect(creators).toBe(fen(114_000));
  expect(of({ budget: 200_000 }, { holdBack: 0.03 }).held).toBe(0);
});

test('samples are at least the parcels, with shipping, and at most half of what is left', () => {
  expect(of({ budget: 50_000 }, { parcels: 24 }).samples).toBe(24 * fen(115));
  expect(of({ budget: 50_000, sampleCost: 200 }, { parcels: 24 }).samples).toBe(24 * fen(215));
  expect(of({ budget: 1_000 }, { parcels: 24 }).samples).toBe(fen(325));
});

test('rights to use notes come off as they are', () => {
  const { authorisation, creators } = of({ budget: 200_000, authorisation: 5_000.55 });
  expect([authorisation, creators]).toEqual([fen(5_000.55), fen(124_000 - 5_000.55)]);
});

test('every budget is used to the fen, and no part is less than nothing', () => {
  fc.assert(
    fc.property(
      anyMoneyBrief,
      fc.nat(1e8),
      fc.nat(600),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (brief, places, parcels, holdBack) => {
        const { budget, net, creators, ...off } = of(brief, { places, parcels, holdBack });
        const parts = Object.values(off).reduce((sum, part) => sum + part, creators);
        expect(parts).toBe(budget);
        expect(budget).toBe(fen(brief.budget));
        expect(net).toBe(budget - off.tax - off.agencyFee);
        for (const part of [creators, net, ...Object.values(off)]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(Number.isInteger(part)).toBe(true);
        }
      },
    ),
  );
});

test('settings that give all of it away leave creators nothing, and no less', () => {
  const all = settingsFrom([['balanced.boost.launch', 1]]);
  expect(of({ budget: 200_000, authorisation: 100 }, { holdBack: 0.5 }, all)).toMatchObject({
    boost: fen(200_000),
    contingency: 0,
    creators: 0,
  });
});
