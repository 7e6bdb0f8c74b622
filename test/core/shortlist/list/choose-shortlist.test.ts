import fc from 'fast-check';
import { emptyBrief } from '../../../../src/core/brief';
import { type ScoredCreator, scoreCreators } from '../../../../src/core/scoring/score-creators';
import { defaultSettings, settingsFrom } from '../../../../src/core/settings';
import { chooseShortlist } from '../../../../src/core/shortlist/list/choose-shortlist';
import type { Shortlist } from '../../../../src/core/shortlist/list/shortlist';
import { mixNames } from '../../../../src/core/shortlist/question/rules/mixes';
import type { ShortlistRules } from '../../../../src/core/shortlist/question/rules/rules';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { creator } from '../../../support/creators/creator';
import { declaredOffer, madeUpCreator, madeUpPool } from '../made-up-creators';

const pool = madeUpPool(400, 3);

function rules(mix: string, budget: number, changes: Partial<ShortlistRules> = {}): ShortlistRules {
  return { ...rulesFromMix(mix, budget, defaultSettings), ...changes };
}

function choose(
  scored: readonly ScoredCreator[],
  asked: ShortlistRules,
  settings = defaultSettings,
): Shortlist {
  return chooseShortlist(scored, asked, settings, emptyBrief);
}

function scoredFrom(...creators: readonly Parameters<typeof madeUpCreator>[0][]): readonly ScoredCreator[] {
  return scoreCreators(creators.map(madeUpCreator), defaultSettings);
}

function ids(shortlist: Shortlist): readonly string[] {
  return shortlist.picks.map(({ scored }) => scored.creator.id);
}

describe('a list by 1:3:6', () => {
  const list = choose(pool, rules('1:3:6', 2_000_000));

  test('keeps the mix and spends the budget', () => {
    const { head, mid, tail, koc } = list.countByTier;
    const all = list.picks.length;
    expect(head / all).toBeGreaterThanOrEqual(0.05);
    expect(head / all).toBeLessThanOrEqual(0.15);
    expect(mid / all).toBeLessThanOrEqual(0.35);
    expect((tail + koc) / all).toBeGreaterThanOrEqual(0.55);
    expect(list.unmet).toEqual([expect.stringMatching(/^Prices estimated, not asked: \d+\./)]);
    expect(list.spend).toBeGreaterThan(0.95 * 2_000_000);
  });

  test('stands by tier from large to small, and is proven', () => {
    const order = ['celebrity', 'head', 'mid', 'tail', 'koc', 'amateur'];
    const places = list.picks.map(({ scored }) => order.indexOf(scored.tier));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(list.proof).toEqual({ status: 'proven' });
  });

  test('counts the fee into what the brand pays', () => {
    for (const { price, cost } of list.picks) expect(cost).toBeCloseTo(price * 1.1, 2);
  });

  test('holds three in reserve for each tier', () => {
    const heads = list.reserves.filter(({ scored }) => scored.tier === 'head');
    expect(heads).toHaveLength(3);
    expect(heads.every(({ why }) => why.startsWith('Next in line'))).toBe(true);
  });
});

describe('rules about one creator', () => {
  const asked = rules('none', 100_000);
  const chosen = ids(choose(pool, asked));

  test('a must-have is on the list, also from a tier that is not chosen from', () => {
    const left = pool.find(
      ({ creator, tier }) => tier === 'mid' && creator.offers.length > 0 && !chosen.includes(creator.id),
    ) as ScoredCreator;
    const list = choose(pool, { ...asked, tiers: ['koc'], mustHave: [left.creator.id] });
    expect(ids(list)).toContain(left.creator.id);
    expect(list.countByTier).toMatchObject({ mid: 1, tail: 0, head: 0 });
  });

  test('whoever is left out is off the list, and the reason says who decided', () => {
    const out = chosen[0] as string;
    const list = choose(pool, { ...asked, never: [out] });
    expect(ids(list)).not.toContain(out);
    expect(list.notChosen.find(({ scored }) => scored.creator.id === out)?.reason).toBe(
      'You left this creator out.',
    );
  });

  test('a must-have that cannot be booked is said with its reason', () => {
    const scored = scoredFrom(
      { id: 'a', name: 'Ada', followers: 60_000, offers: [] },
      { id: 'c', name: 'Cai', offers: [declaredOffer(300)] },
    );
    const unpriced = { ...rules('none', 1_000).unpriced, koc: 'leave out' } as const;
    const list = choose(scored, rules('none', 1_000, { mustHave: ['a', 'nobody'], unpriced }));
    expect(ids(list)).toEqual(['c']);
    expect(list.unmet).toEqual([
      expect.stringMatching(
        /^Must-have Ada is not on the list: No price: ask for one, or have .*KO[CL] estimated/,
      ),
      'Must-have nobody is not in the tab: check the id.',
    ]);
  });

  test('must-haves that the budget does not pay for are an answer, not a shorter list', () => {
    const scored = scoredFrom(
      { id: 'a', name: 'Ada', offers: [declaredOffer(600)] },
      { id: 'b', name: 'Bao', offers: [declaredOffer(600)] },
    );
    const list = choose(scored, rules('none', 1_000, { mustHave: ['b', 'a'] }));
    expect(list.proof).toEqual({ status: 'impossible' });
    expect(list.unmet).toEqual([
      'Those who have to be on the list (Ada, Bao) cost at least ¥1,320 of your ¥1,000.',
    ]);
  });

  test('no agency has more than its cap', () => {
    const list = choose(pool, rules('none', 400_000, { agencyCap: 1 }));
    const agencies = list.picks.flatMap(({ scored }) => scored.creator.agency ?? []);
    expect(new Set(agencies).size).toBe(agencies.length);
    expect(list.notChosen.some(({ reason }) => reason.startsWith('The agency has 1 chosen already'))).toBe(
      true,
    );
  });

  test('off-platform offers are left out unless they are allowed', () => {
    const scored = scoredFrom({ id: 'a', offers: [{ ...declaredOffer(300), declared: false }] });
    expect(choose(scored, rules('none', 1_000)).notChosen[0]?.reason).toMatch(/off-platform/);
    const [pick] = choose(scored, rules('none', 1_000, { declaredOnly: false })).picks;
    expect(pick).toMatchObject({ price: 300, cost: 300 });
  });

  test('a video takes the place of an image only where it is said to bring more, and money is left', () => {
    const scored = scoredFrom({ id: 'a', offers: [declaredOffer(300), declaredOffer(400, 'video')] });
    const livelier = settingsFrom([['shortlist.videoValue', 1.2]]);
    expect(choose(scored, rules('none', 500)).picks[0]?.format).toBe('image');
    expect(choose(scored, rules('none', 400), livelier).picks[0]?.format).toBe('image');
    expect(choose(scored, rules('none', 500), livelier).picks[0]?.format).toBe('video');
  });
});

describe('what cannot be', () => {
  test('a tier that nobody fills leaves its share to the others, and is said', () => {
    const small = pool.slice(0, 80).filter(({ tier }) => tier !== 'head');
    const list = choose(small, rules('1:3:6', 60_000));
    expect(list.unmet).toEqual([
      'The mix cannot be kept whole: there is nobody to book among Head KOL, so the other tiers take that share.',
    ]);
    expect(list.countByTier.mid / list.picks.length).toBeGreaterThan(0.27);
  });

  test('a number of creators that there are not is said with how many there are', () => {
    const scored = scoredFrom(
      { id: 'head', followers: 600_000, offers: [declaredOffer(40_000)] },
      { id: 'a', offers: [declaredOffer(300)] },
    );
    const list = choose(scored, { ...rules('none', 5_000), mix: [{ tiers: ['head'], count: [3, 5] }] });
    expect(list.picks).toEqual([]);
    expect(list.unmet).toEqual(['At least 3 Head KOL are asked for, and only 1 can be booked.']);
  });

  test('a least number that is too dear comes with its arithmetic', () => {
    const scored = scoredFrom(
      ...['a', 'b', 'c'].map((id) => ({ id, followers: 60_000, offers: [declaredOffer(5_000)] })),
    );
    const list = choose(scored, { ...rules('none', 10_000), mix: [{ tiers: ['mid'], count: [3, 9] }] });
    expect(list.unmet).toEqual(['3 Mid-tier KOL cost at least ¥16,500 of your ¥10,000.']);
  });

  test('a mix whose smallest list is too dear says how many that would be', () => {
    const list = choose(pool, rules('1:3:6', 5_000));
    expect(list.unmet[0]).toMatch(
      /^The smallest list of this mix has 7 creators \(1 Head KOL, 2 Mid-tier KOL, 4 Tail KOL \/ KOC\) and costs at least ¥[\d,]+ of your ¥5,000\.$/,
    );
  });

  test('a share that one creator breaks says what the share would allow', () => {
    const scored = scoredFrom(
      { id: 'head', followers: 600_000, offers: [declaredOffer(9_000)] },
      { id: 'a', offers: [declaredOffer(500)] },
    );
    const list = choose(scored, {
      ...rules('none', 10_000),
      mix: [
        { tiers: ['head'], spendShare: [0.1, 0.2] },
        { tiers: ['koc', 'tail'], spendShare: [0.8, 0.9] },
      ],
    });
    expect(list.unmet).toEqual([
      '1 Head KOL would cost ¥9,900 or more, above the 20 % of the spend that the mix allows (¥2,000).',
    ]);
  });

  test('a budget of nothing gives an empty list and says why', () => {
    const list = choose(pool, rules('none', 0));
    expect(list.picks).toEqual([]);
    expect(list.unmet[0]).toMatch(
      /^A budget of ¥0 books only those who cost nothing, and the cheapest costs ¥\d/,
    );
  });

  test.each([
    [rules('none', -5), /Give the budget as an amount of ¥0 or more; it is "-5"/],
    [rules('none', Number.NaN), /"NaN"/],
    [
      { ...rules('none', 100), mix: [{ tiers: ['mid' as const], count: [9, 3] as const }] },
      /at least 9 and at most 3 cannot both be/,
    ],
    [
      {
        ...rules('none', 100),
        tiers: ['mid' as const],
        mix: [{ tiers: ['mid' as const], countShare: [0, 0.4] as const }],
      },
      /at most 40 %/,
    ],
  ])('rules that mean nothing are one sentence', (asked, sentence) => {
    expect(() => choose(pool, asked)).toThrow(sentence);
  });

  test('the sentences come in Chinese too', () => {
    const chinese = settingsFrom([['language', 'zh']]);
    expect(choose([], rules('none', 100), chinese).unmet).toEqual([
      '没有可选的达人：没有读到粉丝数已知的达人。请先回答待确认的问题，或查看未采用的行及原因。',
    ]);
  });
});

const anyRules = fc.record({
  size: fc.integer({ min: 0, max: 60 }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  mix: fc.constantFrom(...mixNames),
  budget: fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 3_000_000 })),
  agencyCap: fc.option(fc.integer({ min: 1, max: 4 })),
  forced: fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 3 }),
  never: fc.array(fc.integer({ min: 0, max: 70 }), { maxLength: 5 }),
});

test('whatever is asked: within the budget, every rule kept, everyone accounted for', () => {
  fc.assert(
    fc.property(anyRules, ({ size, seed, mix, budget, agencyCap, forced, never }) => {
      const scored = madeUpPool(size, seed);
      const id = (index: number) => `c${String(index).padStart(5, '0')}`;
      const asked = rules(mix, budget, { agencyCap, mustHave: forced.map(id), never: never.map(id) });
      const list = choose(scored, asked);
      const all = list.picks.length;

      expect(list.spend).toBeLessThanOrEqual(budget * (1 - asked.holdBack) + 1e-9);
      expect(list.spend).toBeCloseTo(
        list.picks.reduce((sum, { cost }) => sum + cost, 0),
        2,
      );
      expect(new Set(ids(list)).size).toBe(all);
      expect(ids(list).filter((one) => asked.never.includes(one))).toEqual([]);
      if (list.unmet.length === 0) {
        expect(list.proof.status).toBe('proven');
        for (const rule of asked.mix) {
          const own = list.picks.filter(({ scored: { tier } }) => rule.tiers.includes(tier));
          const spent = own.reduce((sum, { cost }) => sum + cost, 0);
          if (rule.countShare) expect(own.length).toBeLessThanOrEqual(rule.countShare[1] * all + 1e-6);
          if (rule.spendShare) expect(spent).toBeLessThanOrEqual(rule.spendShare[1] * list.spend + 0.01);
        }
      }
      const everyone = [...list.picks, ...list.reserves, ...list.notChosen].map(
        (one) => one.scored.creator.id,
      );
      expect(everyone.sort()).toEqual(scored.map(({ creator }) => creator.id).sort());
      expect(list.notChosen.every(({ reason }) => reason !== '')).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('the same creators in another order give the same list', () => {
  const forwards = choose(pool, rules('1:3:6', 500_000));
  const backwards = choose([...pool].reverse(), rules('1:3:6', 500_000));
  expect(ids(backwards)).toEqual(ids(forwards));
});

test('a budget buys the best that any choice would', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 500, max: 20_000 }),
      (seed, budget) => {
        const scored = madeUpPool(12, seed).map((one) => ({
          ...one,
          creator: { ...one.creator, offers: one.creator.offers.slice(0, 1) },
        }));
        expect(choose(scored, rules('none', budget)).value).toBeCloseTo(bestByTrying(scored, budget), 6);
      },
    ),
    { numRuns: 40 },
  );
});

/** The most value of any set of image offers, by trying all. */
function bestByTrying(scored: readonly ScoredCreator[], budget: number): number {
  const single = scored.flatMap((one) => choose([one], rules('none', 1e9)).picks);
  let best = 0;
  for (let set = 0; set < 2 ** single.length; set++) {
    const picks = single.filter((_, index) => (set >> index) % 2 === 1);
    const cost = picks.reduce((sum, pick) => sum + pick.cost, 0);
    if (cost <= budget)
      best = Math.max(
        best,
        picks.reduce((sum, pick) => sum + pick.value, 0),
      );
  }
  return best;
}

test('where nobody has a price, one sentence says so', () => {
  const pool = scoreCreators(
    [creator({ id: 'a', followers: 60_000 }), creator({ id: 'b', followers: 90_000 })],
    defaultSettings,
  );
  const list = chooseShortlist(pool, rulesFromMix('1:3:6', 20_000, defaultSettings), defaultSettings, {
    ...emptyBrief,
    budget: 20_000,
  });
  expect(list.unmet).toEqual([
    'No creator has a price: ask for prices, estimate or gift them, or choose by count.',
  ]);
});

test('where nobody was read whose followers are known, that is the reason, and no word of prices', () => {
  const list = chooseShortlist([], rulesFromMix('1:3:6', 20_000, defaultSettings), defaultSettings, {
    ...emptyBrief,
    budget: 20_000,
  });
  expect(list.unmet).toEqual([expect.stringMatching(/^There is nobody to choose: no creator was read/)]);
});

test('where all prices are undeclared, that is the reason', () => {
  const undeclared = { ...declaredOffer(500), declared: false };
  const pool = scoreCreators(
    [
      creator({ id: 'a', followers: 4_000, offers: [undeclared] }),
      creator({ id: 'b', followers: 90_000, offers: [undeclared] }),
    ],
    defaultSettings,
  );
  const rules = rulesFromMix('1:3:6', 20_000, defaultSettings);
  const unmet = (declaredOnly: boolean) =>
    chooseShortlist(pool, { ...rules, declaredOnly }, defaultSettings, { ...emptyBrief, budget: 20_000 })
      .unmet;
  expect(unmet(true)).toEqual([
    'Nobody can be booked: the prices are all off-platform (非报备), which break the platform’s rules. Ask for declared ones, or allow others in the rules.',
  ]);
  expect(unmet(false).join()).not.toContain('off-platform');
});
