import { type Brief, emptyBrief } from '../../../../src/core/brief';
import { scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';
import { chooseShortlist } from '../../../../src/core/shortlist/list/choose-shortlist';
import type { Shortlist } from '../../../../src/core/shortlist/list/shortlist';
import type { ShortlistRules } from '../../../../src/core/shortlist/question/rules/rules';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { declaredOffer, madeUpCreator } from '../made-up-creators';

const base = rulesFromMix('none', 10_000, defaultSettings);

function choose(
  creators: readonly Parameters<typeof madeUpCreator>[0][],
  changes: Partial<ShortlistRules> = {},
  brief: Partial<Brief> = {},
  settings = defaultSettings,
): Shortlist {
  const scored = scoreCreators(creators.map(madeUpCreator), settings);
  return chooseShortlist(scored, { ...base, ...changes }, settings, { ...emptyBrief, ...brief });
}

const ids = ({ picks }: Shortlist) => picks.map(({ scored }) => scored.creator.id).sort();
const reasonOf = ({ notChosen }: Shortlist, id: string) =>
  notChosen.find(({ scored }) => scored.creator.id === id)?.reason;
const priced = (id: string, price = 100) => ({ id, name: id, offers: [declaredOffer(price)] });

describe('creators without a price are never free by oversight', () => {
  const creators = [priced('a'), { id: 'b', offers: [] }];
  const all = (treatment: 'leave out' | 'estimate' | 'assume' | 'gift') => ({
    ...base.unpriced,
    koc: treatment,
    tail: treatment,
  });

  test('left out, and told what would help', () => {
    const list = choose(creators, { unpriced: all('leave out') });
    expect(ids(list)).toEqual(['a']);
    expect(reasonOf(list, 'b')).toMatch(/^No price: ask for one, or have .* estimated or gifted\.$/);
  });

  test('a KOC is booked at what a KOC is taken to ask, unless a person says otherwise', () => {
    const { picks } = choose([{ id: 'k', offers: [], commercialShare: 0 }]);
    expect(picks[0]).toMatchObject({ priceFrom: 'estimate', price: 200, scored: { tier: 'koc' } });
  });

  test('a KOC by behaviour who is as large as a tail KOL is taken to ask as one', () => {
    const { picks } = choose([{ id: 'k', offers: [], followers: 24_000, commercialShare: 0, bio: '日常' }], {
      budget: 10_000,
      unpriced: all('assume'),
    });
    expect(picks[0]?.scored.tier).toBe('koc');
    expect(picks[0]?.price).toBeGreaterThan(1_000);
  });

  test('booked at the estimate of a fair price, and marked', () => {
    const list = choose(creators, { unpriced: all('estimate') });
    const pick = list.picks.find(({ scored }) => scored.creator.id === 'b');
    expect(pick).toMatchObject({ priceFrom: 'estimate', format: 'image' });
    expect((pick?.price ?? 0) % 10).toBe(0);
    expect(pick?.cost).toBeCloseTo((pick?.price ?? 0) * 1.1, 2);
    expect(pick?.why).toContain('price estimated');
    expect(list.unmet).toEqual(['Prices estimated, not asked: 1. Ask before you count on them.']);
  });

  test('gifted at what product and shipping cost, without a fee', () => {
    const { picks } = choose(creators, { unpriced: all('gift'), giftCost: 80 });
    expect(picks.find(({ scored }) => scored.creator.id === 'b')).toMatchObject({
      priceFrom: 'gift',
      cost: 80,
    });
  });

  test('a gift is not free: a budget of nothing gives nobody anything', () => {
    expect(ids(choose(creators, { budget: 0, unpriced: all('gift') }))).toEqual([]);
    expect(() => choose(creators, { unpriced: all('gift'), giftCost: 0 })).toThrow('a gift is not free');
  });

  test('a KOC at ¥200 unless it is said otherwise, marked as an estimate', () => {
    const found = (settings = defaultSettings) =>
      choose(creators, { unpriced: all('assume') }, {}, settings).picks.find(
        ({ scored }) => scored.creator.id === 'b',
      );
    expect(base.unpriced.koc).toBe('assume');
    expect(base.unpriced.mid).toBe('leave out');
    expect(found()).toMatchObject({ priceFrom: 'estimate', price: 200, cost: 220 });
    expect(found(settingsFrom([['shortlist.assumedPrice', 350]]))).toMatchObject({ price: 350 });
  });

  test('where nobody has a price, a list by count alone', () => {
    const list = choose(
      ['a', 'b', 'c', 'd'].map((id, index) => ({ id, offers: [], saves: 50 + 20 * index })),
      { budget: 0, ignorePrices: true, size: [2, 2] },
    );
    expect(ids(list)).toEqual(['c', 'd']);
    expect(list).toMatchObject({ spend: 0, proof: { status: 'proven' } });
  });

  test('by count alone a price that is there is told, and does not count', () => {
    const list = choose([priced('a'), priced('b')], { budget: 0, ignorePrices: true, size: [1, 2] });
    expect(list.picks).toHaveLength(2);
    for (const pick of list.picks) {
      expect(pick).toMatchObject({ priceFrom: 'none', cost: 0 });
      expect(pick.price).toBeGreaterThan(0);
      expect(pick.why).not.toContain('expected save');
    }
  });
});

describe('prices that cannot be', () => {
  test.each([
    [-5, 'The price is below ¥0: correct it in the export.'],
    [5e12, 'The price of ¥5,000,000,000,000 cannot be right: correct it in the export.'],
  ])('%p is left out with a sentence', (price, reason) => {
    const list = choose([priced('a'), priced('b', price)]);
    expect(ids(list)).toEqual(['a']);
    expect(reasonOf(list, 'b')).toBe(reason);
  });
});

describe('competitors', () => {
  const brief = { competitors: ['Rival'], launch: '2026-11-11' };
  const worked = (id: string, name: string, date: string | null) => ({
    ...priced(id),
    recentBrands: [{ name, date }],
  });

  test('whoever worked with one within the days is left out, with brand and date', () => {
    const list = choose(
      [worked('recent', 'RIVAL', '2026-10-01'), worked('long ago', 'Rival', '2025-10-01'), priced('a')],
      { competitorDays: 90 },
      brief,
    );
    expect(ids(list)).toEqual(['a', 'long ago']);
    expect(reasonOf(list, 'recent')).toBe('Worked with Rival on 2026-10-01, within 90 days.');
  });

  test('work without a date stays, and is warned of', () => {
    const list = choose([worked('a', 'Rival', null)], {}, brief);
    expect(ids(list)).toEqual(['a']);
    expect(list.unmet).toEqual([expect.stringContaining('a (Rival)')]);
  });

  test('a brand is a whole word: Arrivals is no Rival', () => {
    expect(choose([worked('a', 'Arrivals', null)], {}, brief).unmet).toEqual([]);
    expect(choose([worked('a', '兰蔻官方', null)], {}, { competitors: ['兰蔻'] }).unmet).toHaveLength(1);
  });

  test('a must-have stays: a person has decided', () => {
    const list = choose([worked('a', 'Rival', '2026-10-01')], { mustHave: ['a'] }, brief);
    expect(ids(list)).toEqual(['a']);
  });
});

test('the blacklist knows ids, handles, names and agencies, however they are written', () => {
  const list = choose(
    [
      priced('a'),
      { ...priced('b'), handle: 'Bao_1' },
      { ...priced('c'), agency: 'Bad Agency' },
      { ...priced('d'), name: '达人丁' },
      priced('e'),
    ],
    { blacklist: ['A', ' bao_1 ', 'bad agency', '达人丁'] },
  );
  expect(ids(list)).toEqual(['e']);
  expect(reasonOf(list, 'c')).toBe('On the brand’s blacklist.');
});

test('of an exclusive pair one is chosen, and the other knows why', () => {
  const list = choose(
    [{ ...priced('a'), saves: 90 }, priced('b')],
    { exclusive: [['a', 'b']] },
    {},
    settingsFrom([['shortlist.reserves', 0]]),
  );
  expect(ids(list)).toEqual(['a']);
  expect(reasonOf(list, 'b')).toBe('Never together with a, who is chosen.');
});

describe('packages of an agency', () => {
  const creators = [priced('a', 300), priced('b', 100), priced('c', 200)];
  const trio = { name: 'Trio', ids: ['a', 'b'], price: 200 };

  test('come together at their price, shared in proportion to what each asks', () => {
    const list = choose(creators, { packages: [trio] });
    expect(ids(list)).toEqual(['a', 'b', 'c']);
    const costs = Object.fromEntries(list.picks.map(({ scored, cost }) => [scored.creator.id, cost]));
    expect(costs).toEqual({ a: 165, b: 55, c: 220 });
  });

  test('or not at all', () => {
    expect(ids(choose(creators, { budget: 220, packages: [{ ...trio, price: 400 }] }))).toEqual(['c']);
  });

  test('one that lacks somebody cannot be had', () => {
    const list = choose(creators, { packages: [trio], never: ['b'] });
    expect(ids(list)).toEqual(['c']);
    expect(reasonOf(list, 'a')).toMatch(/^Comes only in the package Trio/);
  });
});

test('a niche has at least as many as asked, also where others are worth more', () => {
  const creators = [
    ...['a', 'b', 'c'].map((id) => ({ ...priced(id), niches: ['美妆'], saves: 90 })),
    { ...priced('fit', 100), niches: ['健身'], saves: 20 },
  ];
  expect(ids(choose(creators, { budget: 330 }))).toEqual(['a', 'b', 'c']);
  expect(ids(choose(creators, { budget: 330, niches: [{ niche: 'fitness', least: 1 }] }))).toContain('fit');
});

test('a score must be as certain as the rules ask', () => {
  const list = choose(
    [
      { ...priced('a'), notes: 40 },
      { ...priced('b'), notes: 1 },
    ],
    {
      leastConfidence: 'Medium',
    },
  );
  expect(ids(list)).toEqual(['a']);
  expect(reasonOf(list, 'b')).toBe('Confidence Low; the rules ask for Medium at least.');
});

test('an echo prefers a second KOC of one niche to a slightly better one of another', () => {
  const creators = [
    { ...priced('a'), niches: ['美妆'] },
    { ...priced('b'), niches: ['美妆'] },
    { ...priced('c'), niches: ['健身'], saves: 62 },
  ].map((one) => ({ ...one, commercialShare: 0, verified: false, bio: '普通人' }));
  const settings = settingsFrom([['shortlist.echoBonus', 2]]);
  const budget = 220;
  const with_ = choose(creators, { budget, echo: true }, {}, settings);
  const without = choose(creators, { budget, echo: false }, {}, settings);
  expect(with_.picks.every(({ scored }) => scored.tier === 'koc')).toBe(true);
  expect(with_.value).toBeGreaterThan(without.value);
});

test('the budget is gross unless rebates count', () => {
  const creators = [{ id: 'a', offers: [{ ...declaredOffer(1_000), rebate: 0.3 }] }];
  expect(choose(creators, { budget: 900 }).picks).toEqual([]);
  const net = settingsFrom([['cost.countRebate', true]]);
  expect(choose(creators, { budget: 900 }, {}, net).spend).toBe(800);
});

describe('rules that make no sense are one sentence', () => {
  test.each<[Partial<ShortlistRules>, RegExp]>([
    [{ size: [9, 3] }, /Creators in all: at least 9 and at most 3 cannot both be/],
    [{ mix: [{ tiers: ['mid'], countShare: [0.4, 1.4] }] }, /Mid-tier KOL: 140 % is more than the whole/],
    [
      {
        mix: [
          { tiers: ['mid'], spendShare: [0.7, 1] },
          { tiers: ['koc'], spendShare: [0.6, 1] },
        ],
      },
      /asks for 130 % of the list in all/,
    ],
    [{ holdBack: 1.5 }, /Hold back 0 to 100 %/],
    [{ ignorePrices: true }, /say how many creators you want/],
    [{ giftCost: -1 }, /product and shipping/],
    [{ packages: [{ name: 'P', ids: [], price: -4 }] }, /The package P needs a price/],
  ])('%p', (changes, sentence) => {
    expect(() => choose([priced('a')], changes)).toThrow(sentence);
  });

  test('a must-have that is also never is said', () => {
    expect(choose([priced('a'), priced('b')], { mustHave: ['a'], never: ['a'] }).unmet).toEqual([
      'a is both a must-have and left out: take one of the two away.',
    ]);
  });
});
