import fc from 'fast-check';
import { emptyBrief, type Goal } from '../../../../../src/core/brief';
import type { Tier } from '../../../../../src/core/scoring/tiers';
import { defaultSettings, settingsFrom } from '../../../../../src/core/settings';
import { type Balance, balanceFor } from '../../../../../src/core/shortlist/question/balance/balance';

function balanceAt(budget: number, goal: Goal = 'launch', settings = defaultSettings): Balance {
  return balanceFor({ mixName: 'balanced', budget }, { ...emptyBrief, goal }, settings) as Balance;
}

function countOf({ parts }: Balance, tier: Tier) {
  return parts.find(({ tiers }) => tiers.join() === tier)?.count;
}

function sharesOf({ parts, money }: Balance, ...tiers: readonly Tier[]) {
  const [least, most] = parts.find((part) => part.tiers.join() === tiers.join())?.money ?? [NaN, NaN];
  return [least / money, most / money].map((share) => Math.round(1000 * share) / 1000);
}

test('a launch of ¥200,000 leaves ¥124,000 for creators once boost, contingency and samples are off', () => {
  const balance = balanceAt(200_000);
  expect(balance.off).toMatchObject({ boost: 6_000_000, contingency: 1_000_000, samples: 600_000 });
  expect(balance.money).toBe(124_000);
  expect(balance.mostForOne).toBe(49_600);
  expect(countOf(balance, 'head')).toEqual([0, 1]);
  expect(countOf(balance, 'mid')).toEqual([4, 8]);
  expect(countOf(balance, 'tail')).toEqual([0, 12]);
  // 60 would be the most, and samples pay 52.
  expect(countOf(balance, 'koc')).toEqual([30, 52]);
  expect(sharesOf(balance, 'mid')).toEqual([0.4, 0.7]);
  expect(sharesOf(balance, 'koc')).toEqual([0.1, 0.25]);
});

test.each([
  [50_000, [0, 0], [2, 4], [24, 24]],
  [100_000, [0, 1], [3, 6], [27, 27]],
  [300_000, [1, 2], [6, 12], [38, 78]],
  [1_000_000, [2, 4], [12, 24], [60, 150]],
  [9_000_000, [2, 6], [20, 48], [100, 300]],
])('for ¥%i: head %j, mid-tier %j, KOC %j', (budget, head, mid, koc) => {
  const balance = balanceAt(budget);
  expect([countOf(balance, 'head'), countOf(balance, 'mid'), countOf(balance, 'koc')]).toEqual([
    head,
    mid,
    koc,
  ]);
});

test('samples pay at least the fewest KOC', () => {
  expect(balanceAt(50_000).off.samples).toBe(24 * 11_500);
});

test('and never take more than creators get, however small the budget', () => {
  const { off, money } = balanceAt(2_000);
  expect(off).toMatchObject({ boost: 60_000, contingency: 10_000, samples: 65_000 });
  expect(money).toBe(650);
});

test('money for heads is asked for only where a head is', () => {
  expect(sharesOf(balanceAt(200_000), 'head')).toEqual([0, 0.4]);
  expect(sharesOf(balanceAt(300_000), 'head')).toEqual([0.1, 0.4]);
  expect(sharesOf(balanceAt(1_000_000), 'head')).toEqual([0.15, 0.4]);
});

test('notes all year have no head, and two thirds of the money go to tail and KOC', () => {
  const balance = balanceAt(200_000, 'always-on');
  expect(countOf(balance, 'head')).toBeUndefined();
  expect(sharesOf(balance, 'tail', 'koc')).toEqual([0.65, 0.8]);
  expect(balance.mostForOne / balance.money).toBeCloseTo(0.2);
});

test('a festival, and a launch with what follows, are balanced as a launch', () => {
  const { parts } = balanceAt(200_000);
  expect(balanceAt(200_000, 'festival').parts).toEqual(parts);
  expect(balanceAt(200_000, 'mixed').parts).toEqual(parts);
});

test('every number can be set, in either language', () => {
  const settings = settingsFrom([
    ['balanced.launch', '5万：腰部 2-4 40-70%，KOC 10-20 10-25%，单人 30%'],
    ['balanced.boost.launch', 0],
    ['balanced.contingency', 0],
    ['balanced.samples.launch', 0],
    ['shortlist.giftCost', 100],
  ]);
  const balance = balanceAt(50_000, 'launch', settings);
  expect(balance.money).toBe(49_000);
  expect(countOf(balance, 'mid')).toEqual([2, 4]);
  expect(sharesOf(balance, 'koc')).toEqual([0.1, 0.25]);
  expect(balance.mostForOne).toBe(14_700);
});

test.each(['', 'mid 2-4', '50000: mid', '50000: nobody 1-2', '50000: mid 4-2', '50000: mid 40%-170%'])(
  'a table such as "%s" is refused in one sentence that shows how to write it',
  (table) => {
    const settings = { ...defaultSettings, 'balanced.launch': table };
    expect(() => balanceAt(50_000, 'launch', settings)).toThrow(
      /balanced\.launch cannot be read at .* 50000: mid/,
    );
  },
);

test('no step of the budget moves the numbers by more than a few, but for heads', () => {
  fc.assert(
    fc.property(fc.integer({ min: 25_000, max: 3_000_000 }), (budget) => {
      const [one, other] = [balanceAt(budget), balanceAt(budget * 1.05)];
      for (const tier of ['mid', 'tail', 'koc'] as const) {
        const [least = 0, most = 0] = countOf(one, tier) ?? [];
        const [leastAfter = 0, mostAfter = 0] = countOf(other, tier) ?? [];
        expect(leastAfter - least).toBeGreaterThanOrEqual(0);
        expect(leastAfter - least).toBeLessThanOrEqual(1 + 0.1 * least);
        expect(Math.abs(mostAfter - most)).toBeLessThanOrEqual(2 + 0.1 * most);
      }
      expect(other.money).toBeGreaterThanOrEqual(one.money);
    }),
  );
});

describe('keywords', () => {
  const withKeywords = (keywords: readonly string[], days: number | null, goal: Goal = 'launch') =>
    balanceFor(
      { mixName: 'balanced', budget: 1_000_000 },
      { goal, keywords, days },
      defaultSettings,
    ) as Balance;

  test('take three KOC notes a day each, over four weeks where the brief does not say', () => {
    expect(countOf(withKeywords([], null), 'koc')).toEqual([60, 150]);
    expect(countOf(withKeywords(['敏感肌精华'], null), 'koc')).toEqual([60, 84]);
    expect(countOf(withKeywords(['敏感肌精华'], 35), 'koc')).toEqual([60, 105]);
    expect(countOf(withKeywords(['敏感肌精华', '修护精华'], null), 'koc')).toEqual([60, 150]);
  });

  test('always-on four a week each, over a quarter where the brief does not say', () => {
    expect(countOf(withKeywords(['精华', '修护', '敏感肌'], null, 'always-on'), 'koc')).toEqual([60, 156]);
    expect(countOf(withKeywords(['精华'], 140, 'always-on'), 'koc')).toEqual([60, 80]);
  });

  test('never take from the fewest KOC, and count once however often they are named', () => {
    expect(countOf(withKeywords(['精华'], 7), 'koc')).toEqual([60, 60]);
    expect(countOf(withKeywords(['精华', ' 精华 ', ''], null), 'koc')).toEqual([60, 84]);
  });
});

test('notes a week hold no more KOC than the brief’s weeks do', () => {
  const weekly = (notes: number | null, days: number | null) =>
    countOf(
      balanceFor(
        { mixName: 'balanced', budget: 200_000 },
        { goal: 'always-on', weekly: notes, days },
        defaultSettings,
      ) as Balance,
      'koc',
    )?.[1];
  const free = weekly(null, 91) ?? 0;
  expect(free).toBeGreaterThan(39);
  expect([weekly(3, 91), weekly(30, 91)]).toEqual([39, free]);
});

describe('open places that the brief asks for', () => {
  const withPlaces = (places: number | null, brief = {}) =>
    balanceFor(
      { mixName: 'balanced', budget: 200_000 },
      { ...emptyBrief, places, ...brief },
      defaultSettings,
    ) as Balance;

  test('are KOC: what they take of number and money is off the ends for KOC by name', () => {
    const [before, balance] = [withPlaces(null), withPlaces(20)];
    expect(balance.money).toBe(before.money);
    expect(balance.mostForOne).toBe(before.mostForOne);
    expect(countOf(balance, 'koc')).toEqual([10, 32]);
    const [least = 0, most = 0] = before.parts.find(({ tiers }) => tiers.join() === 'koc')?.money ?? [];
    expect(balance.parts.find(({ tiers }) => tiers.join() === 'koc')?.money).toEqual([
      least - 4_400,
      most - 4_400,
    ]);
    expect(countOf(balance, 'mid')).toEqual(countOf(before, 'mid'));
    expect(balance.places).toEqual({ count: 20, fen: 440_000, koc: countOf(before, 'koc') });
  });

  test('leave no KOC by name where they are as many as there may be, and say where they are more', () => {
    expect(countOf(withPlaces(52), 'koc')).toEqual([0, 0]);
    expect(withPlaces(52).places.koc[1]).toBe(52);
    // The parcels of 80 take more than the usual samples do, so that these would pay 80.
    expect(withPlaces(80).places.koc[1]).toBe(60);
  });

  test('cost nothing but their parcels where the product is the offer', () => {
    expect(withPlaces(20, { placesOffer: 'product' }).places.fen).toBe(0);
  });

  test('ask for samples of their own', () => {
    expect(withPlaces(80).off.samples).toBe(80 * 11_500);
    expect(withPlaces(20, { sampleCost: 300 }).off.samples).toBe(30 * 31_500);
  });
});
