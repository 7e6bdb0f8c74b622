import fc from 'fast-check';
import { emptyBrief, type Goal } from '../../../../src/core/brief';
import type { Creator } from '../../../../src/core/creators/creator';
import { fairPrice } from '../../../../src/core/scoring/prices';
import { type ScoredCreator, scoreCreators } from '../../../../src/core/scoring/score-creators';
import type { Tier } from '../../../../src/core/scoring/tiers';
import { defaultSettings } from '../../../../src/core/settings';
import {
  conflictAnswer,
  repairAnswers,
} from '../../../../src/core/shortlist/impossible/conflict-and-repairs';
import { answerOf } from '../../../../src/core/shortlist/list/answer-question';
import { chooseShortlist } from '../../../../src/core/shortlist/list/choose-shortlist';
import type { Shortlist } from '../../../../src/core/shortlist/list/shortlist';
import { balanceFor } from '../../../../src/core/shortlist/question/balance/balance';
import { questionOf, withEverybody } from '../../../../src/core/shortlist/question/question';
import { rulesFromMix } from '../../../../src/core/shortlist/question/rules-from-mix';
import { workLimits } from '../../../../src/core/shortlist/work-limits';
import { finish } from '../../../../src/core/steps';
import { choose, head, koc, mid, tail } from '../balanced-pool';
import { declaredOffer, madeUpCreator } from '../made-up-creators';

function spent({ picks }: Shortlist, ...tiers: readonly Tier[]): number {
  return picks.reduce((sum, { scored, cost }) => sum + (tiers.includes(scored.tier) ? cost : 0), 0);
}

/** That no upper end is passed, and the budget neither. */
function expectUpperEnds(list: Shortlist, budget: number, goal: Goal = 'launch'): void {
  const balance = balanceFor({ mixName: 'balanced', budget }, { goal }, defaultSettings);
  for (const { tiers, count, money } of balance?.parts ?? []) {
    const own = list.picks.filter(({ scored }) => tiers.includes(scored.tier));
    if (count !== null) expect(own.length).toBeLessThanOrEqual(count[1]);
    if (money !== null) expect(spent(list, ...tiers)).toBeLessThanOrEqual(money[1] + 0.01);
  }
  expect(list.spend).toBeLessThanOrEqual((balance?.money ?? 0) + 0.01);
  for (const { cost } of list.picks) expect(cost).toBeLessThanOrEqual((balance?.mostForOne ?? 0) + 0.01);
}

describe('with creators of every kind', () => {
  const list = choose([...head, ...mid, ...tail, ...koc], 200_000);

  test('every end is kept, proven, and nobody stands out', () => {
    expect(list.proof).toEqual({ status: 'proven' });
    expect(list.unmet).toEqual([]);
    expectUpperEnds(list, 200_000);
    expect(list.countByTier.mid).toBeGreaterThanOrEqual(4);
    expect(list.countByTier.koc).toBeGreaterThanOrEqual(30);
    expect(spent(list, 'mid')).toBeGreaterThanOrEqual(0.4 * 124_000 - 0.01);
    expect(spent(list, 'koc')).toBeGreaterThanOrEqual(0.1 * 124_000 - 0.01);
  });

  test('what is asked for stands in one sentence, and what comes off first in the next', () => {
    expect(list.mixNotes).toEqual([
      'Balanced for a launch of ¥200,000: ¥124,000 for creators: up to 1 Head KOL, 4–8 Mid-tier KOL (40–70 %), 30–52 KOC (10–25 %), up to 12 Tail KOL; nobody above 40 %.',
      'Off the budget first: ¥60,000 to boost notes, ¥10,000 for contingencies, ¥6,000 for samples.',
    ]);
    expect(list.toSpend).toBe(124_000);
    expect(list.notes).toContainEqual(
      expect.stringMatching(/^¥[\d,]+ is left: .*no further creator fits\.$/),
    );
  });

  test('a twentieth less keeps most of the list', () => {
    const less = choose([...head, ...mid, ...tail, ...koc], 190_000);
    const ids = new Set(less.picks.map(({ scored }) => scored.creator.id));
    const kept = list.picks.filter(({ scored }) => ids.has(scored.creator.id));
    expect(kept.length).toBeGreaterThan(0.75 * list.picks.length);
  });
});

describe('who asks far more than is usual', () => {
  const fair = fairPrice(120_000, null, 'image', defaultSettings);
  const dear = madeUpCreator({
    id: 'dear',
    followers: 120_000,
    offers: [declaredOffer(Math.round(2.6 * fair))],
  });
  const pool = [...mid.slice(0, 2), ...koc, dear];

  test('is left out, counted and said, rather than paid because there is money left', () => {
    const list = choose(pool, 200_000);
    expect(list.picks.map(({ scored }) => scored.creator.id)).not.toContain('dear');
    expect(list.notChosen.find(({ scored }) => scored.creator.id === 'dear')?.reason).toMatch(
      /^Asks ¥[\d,]+, 2\d\d(?:\.\d)? % of what is usual: negotiate, or take doubtful prices in\.$/,
    );
    expect(list.notes.join()).toContain('asking far more than is usual: 1');
  });

  test('what is left beside what is kept for others is said', () => {
    const list = choose(koc, 200_000);
    expect(list.unmet[0]).toBe('No Mid-tier KOL can be booked here: 4 places, ¥49,600 kept for them.');
    const yuan = (amount: number) => `¥${Math.round(amount).toLocaleString('en')}`;
    const [all, left] = [124_000 - list.spend, 124_000 - 49_600 - list.spend].map(yuan);
    expect(list.notes[0]).toBe(
      `Of the ${all} left, ${left} is kept for nobody: KOC are at their most, no further creator fits.`,
    );
  });

  test('is taken in by one click, by a pin, and by other mixes', () => {
    const has = (list: Shortlist) => list.picks.some(({ scored }) => scored.creator.id === 'dear');
    expect(has(choose(pool, 200_000, { doubtedPrices: true }))).toBe(true);
    expect(has(choose(pool, 200_000, { mustHave: ['dear'] }))).toBe(true);
    expect(has(choose(pool, 200_000, rulesFromMix('none', 200_000, defaultSettings)))).toBe(true);
  });
});

test('so little that nobody may take it is said, and what is kept is never more than there is', () => {
  expect(choose(koc, 400).unmet[0]).toMatch(
    /^(?:Of ¥400 there is ¥130 for creators, too little for a balanced list of them|Nobody can be booked for ¥130)/,
  );
  const { unmet, spend } = choose([...koc, ...mid], 6_000);
  const kept = [...unmet.join().matchAll(/¥([\d,]+) kept/g)].map(([, yuan = '']) =>
    Number(yuan.replace(/,/g, '')),
  );
  expect(kept.reduce((sum, yuan) => sum + yuan, spend)).toBeLessThanOrEqual(6_000 * 0.65);
});

test('by count alone nothing is said of money that is kept', () => {
  const list = choose([...mid, ...tail, ...koc.slice(0, 13)], 0, { ignorePrices: true, size: [20, 20] });
  expect(list.unmet).toContain('20 KOC wanted, 13 on the list.');
  expect(list.unmet.join()).not.toContain('¥0');
});

describe('keywords of the brief', () => {
  const chooseFor = (keywords: readonly string[], days: number | null) =>
    chooseShortlist(
      scoreCreators([...head, ...mid, ...tail, ...koc], defaultSettings),
      rulesFromMix('balanced', 200_000, defaultSettings),
      defaultSettings,
      { ...emptyBrief, budget: 200_000, keywords, days },
    );

  test('are said where they leave fewer KOC', () => {
    const list = chooseFor(['敏感肌精华'], 14);
    expect(list.countByTier.koc).toBeLessThanOrEqual(42);
    expect(list.mixNotes[2]).toBe(
      'At most 42 KOC: 21 notes a week for each of the keywords (1), over 14 days.',
    );
  });

  test('give way to the fewest KOC there should be, which is said', () => {
    expect(chooseFor(['敏感肌精华'], 7).mixNotes[2]).toBe(
      'The 30 KOC there should be at least are 30 notes a week for each of the keywords (1) over 7 days, where 21 are usual: name more keywords, or give them more days.',
    );
    expect(chooseFor(['敏感肌精华'], null).mixNotes).toHaveLength(2);
  });
});

describe('who is not there', () => {
  test('KOC: their places stay open and their money is kept, and nobody larger gets it', () => {
    const list = choose([...head, ...mid], 200_000);
    expect(list.unmet).toEqual([
      'No KOC here: 30 places open, ¥12,400 kept for them (30 at ¥220 each: ¥6,600) and ¥3,450 for samples; nobody larger gets it.',
    ]);
    expect(list.spend).toBeLessThanOrEqual(0.9 * 124_000 + 0.01);
    expectUpperEnds(list, 200_000);
  });

  test('a few KOC: as many places as are missing', () => {
    const list = choose([...head, ...mid, ...koc.slice(0, 8)], 200_000);
    expect(list.countByTier.koc).toBe(8);
    expect(list.unmet).toEqual([expect.stringMatching(/^8 of at least 30 KOC here: 22 places open, ¥/)]);
  });

  test('mid-tier: 40 % of the money is kept for them, and a list of KOC alone is pointed to', () => {
    const list = choose(koc, 200_000);
    expect(list.countByTier.koc).toBeGreaterThanOrEqual(30);
    expect(list.unmet).toEqual([
      'No Mid-tier KOL can be booked here: 4 places, ¥49,600 kept for them.',
      'A list of KOC alone: choose 1:9.',
    ]);
    expect(list.spend).toBeLessThanOrEqual(0.25 * 124_000 + 0.01);
  });

  test('larger ones for want of a price: counted, with what to do, and no other mix is advised', () => {
    const unpriced = [...head, ...mid].map((one) => ({ ...one, offers: [] }));
    const list = choose([...unpriced, ...koc], 200_000);
    expect(list.notes.at(-1)).toContain(
      'without a price: 46 (6 Head KOL, 40 Mid-tier KOL; ask for it, or choose by an estimate with ' +
        'shortlist.unpriced.head = estimate, shortlist.unpriced.mid = estimate)',
    );
    expect(list.unmet.join()).not.toContain('1:9');
  });

  test('one place that no money is kept for', () => {
    const pool = [...head.slice(0, 1), ...mid, ...tail, ...koc].map((one) => ({ ...one, account: null }));
    for (const sentence of choose(pool, 50_000, { tiers: ['koc'] }).unmet) {
      expect(sentence).not.toMatch(/¥0\b|\b1 places|The 0 /);
    }
  });

  test('one head of two: the money of the other waits', () => {
    const list = choose([...head.slice(0, 1), ...mid, ...tail, ...koc], 1_000_000);
    expect(list.countByTier.head).toBe(1);
    expect(list.unmet).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^2 Head KOL wanted, 1 on the list: ¥[\d,]+ of ¥93,000 kept for them\.$/),
      ]),
    );
    expectUpperEnds(list, 1_000_000);
  });

  test('nobody at all: no list, and why', () => {
    const list = choose([], 200_000);
    expect(list.picks).toEqual([]);
    expect(list.unmet[0]).toMatch(/^There is nobody to choose/);
  });
});

describe('who is left out, counted and said', () => {
  const pool = [...mid, ...tail, ...koc];
  const reason = (list: Shortlist, id: string) =>
    list.notChosen.find(({ scored }) => scored.creator.id === id)?.reason;
  const others = [
    {
      ...madeUpCreator({ id: 'brand', followers: 80_000, offers: [declaredOffer(5_000)] }),
      account: 'brand',
    },
    {
      ...madeUpCreator({ id: 'shop', followers: 90_000, offers: [declaredOffer(5_000)] }),
      name: '示例官方旗舰店',
      account: 'person',
    },
    { ...madeUpCreator({ id: 'star', followers: 80_000, offers: [declaredOffer(5_000)] }), account: 'star' },
    madeUpCreator({ id: 'default', followers: 200_000, likes: 900, saves: 200, offers: [declaredOffer(1)] }),
    madeUpCreator({ id: 'tiny', followers: 3_000, commercialShare: 0.6, offers: [declaredOffer(300)] }),
    madeUpCreator({
      id: 'quiet',
      followers: 3_000,
      commercialShare: 0,
      saves: 1,
      comments: 0,
      offers: [declaredOffer(90)],
    }),
    madeUpCreator({
      id: 'dull',
      followers: 300_000,
      likes: 20,
      saves: 2,
      comments: 1,
      offers: [declaredOffer(20_000)],
    }),
  ] as readonly Creator[];
  const list = choose([...pool, ...others], 200_000);

  test.each([
    ['brand', /A brand keeps this account/],
    ['shop', /A brand keeps this account/],
    ['star', /A star/],
    ['default', /The price of ¥1 can hardly be one/],
    ['tiny', /below 5000 followers/],
    ['quiet', /Fewer than 3 saves or 1 comments/],
    ['dull', /Grade D/],
  ])('%s', (id, sentence) => {
    expect(reason(list, id)).toMatch(sentence);
  });

  test('whoever is of no chosen tier', () => {
    const few = choose([...pool, ...others], 200_000, { tiers: ['mid', 'head', 'koc'] });
    expect(few.notes.at(-1)).toMatch(/of no chosen tier: \d+ \(\d+ Tail KOL\)/);
  });

  test('all in one sentence', () => {
    expect(list.notes.at(-1)).toMatch(
      /^Left out: .*of grade D.*, stars: 1, brand accounts: 2, prices that can hardly be ones: 1/,
    );
  });

  test('a must-have is asked for none of it', () => {
    const forced = choose([...pool, ...others], 200_000, { mustHave: ['dull', 'tiny'] });
    expect(forced.picks.map(({ scored }) => scored.creator.id)).toEqual(
      expect.arrayContaining(['dull', 'tiny']),
    );
  });

  test('brands and doubtful prices come in where they are allowed', () => {
    const open = choose([...pool, ...others], 200_000, { brandAccounts: true, doubtedPrices: true });
    expect(reason(open, 'brand') ?? '').not.toMatch(/A brand keeps/);
    expect(reason(open, 'default') ?? '').not.toMatch(/can hardly be one/);
  });
});

describe('who has to be on the list', () => {
  test('breaks the cap and the numbers, which is said, and not the budget', () => {
    const dear = madeUpCreator({ id: 'dear', followers: 700_000, offers: [declaredOffer(60_000)] });
    const other = madeUpCreator({ id: 'other', followers: 600_000, offers: [declaredOffer(20_000)] });
    const list = choose([...mid, ...tail, ...koc, dear, other], 200_000, { mustHave: ['dear', 'other'] });
    expect(list.picks.map(({ scored }) => scored.creator.id)).toEqual(
      expect.arrayContaining(['dear', 'other']),
    );
    expect(list.spend).toBeLessThanOrEqual(124_000.01);
    expect(list.unmet).toEqual(
      expect.arrayContaining([
        'Whoever has to be on the list takes Head KOL beyond what is balanced: 1.',
        expect.stringMatching(/^Has to be on the list, and costs more than the ¥49,600 .*dear\.$/),
      ]),
    );
  });

  test('beyond all the money is an answer, not a list', () => {
    const dear = madeUpCreator({ id: 'dear', followers: 900_000, offers: [declaredOffer(150_000)] });
    const list = choose([...mid, ...koc, dear], 200_000, { mustHave: ['dear'] });
    expect(list.proof).toEqual({ status: 'impossible' });
    const { question: answered } = answerOf(
      questionOf(
        scoreCreators([...mid, ...koc, dear], defaultSettings),
        { ...rulesFromMix('balanced', 200_000, defaultSettings), mustHave: ['dear'] },
        defaultSettings,
        { ...emptyBrief, budget: 200_000 },
      ),
      workLimits.command,
    );
    const question = withEverybody(answered);
    const conflict = finish(conflictAnswer(question));
    const repairs = [...repairAnswers(question, conflict?.sides ?? [])].flatMap((repair) => repair ?? []);
    const budget = repairs.find(({ change }) => change?.budget !== undefined)?.change?.budget ?? 0;
    expect(
      balanceFor({ mixName: 'balanced', budget }, emptyBrief, defaultSettings)?.money,
    ).toBeGreaterThanOrEqual(165_000);
    expect(choose([...mid, ...koc, dear], budget, { mustHave: ['dear'] }).proof).toEqual({
      status: 'proven',
    });
    expect(list.unmet[0]).toMatch(
      /^Those who have to be on the list \(.*\) cost at least ¥165,000 of your ¥124,000\.$/,
    );
  });
});

test('whoever is there, there is a nearest list within every upper end', () => {
  const some = (pool: readonly Creator[]) => fc.subarray([...pool], { maxLength: Math.min(12, pool.length) });
  fc.assert(
    fc.property(
      some(head),
      some(mid),
      some(tail),
      some(koc),
      fc.integer({ min: 60_000, max: 1_500_000 }),
      fc.constantFrom<Goal>('launch', 'always-on'),
      (heads, mids, tails, kocs, budget, goal) => {
        const pool = [...heads, ...mids, ...tails, ...kocs];
        const list = choose(pool, budget, {}, goal);
        expectUpperEnds(list, budget, goal);
        expect(new Set(list.picks.map(({ scored }) => scored.creator.id)).size).toBe(list.picks.length);
        if (kocs.length > 0) expect(list.picks.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 30 },
  );
});

test('other mixes say what they lead to, by number and by money', () => {
  const scored: readonly ScoredCreator[] = scoreCreators([...head, ...mid, ...tail, ...koc], defaultSettings);
  const rules = rulesFromMix('1:3:6', 300_000, defaultSettings);
  const list = chooseShortlist(scored, rules, defaultSettings, { ...emptyBrief, budget: 300_000 });
  expect(list.mixNotes).toEqual([
    expect.stringMatching(
      /^1:3:6: \d+ Head KOL take \d+ % of the money, .*\d+ KOC take \d+ % of the money; the largest \d+ %\.$/,
    ),
  ]);
  const asCampaign = { ...rules, wholeBudget: false };
  const campaign = chooseShortlist(scored, asCampaign, defaultSettings, { ...emptyBrief, budget: 300_000 });
  expect(campaign.toSpend).toBe(186_000);
  expect(campaign.spend).toBeLessThanOrEqual(186_000);
  expect(campaign.mixNotes.slice(0, 2)).toEqual([
    '¥300,000, of which ¥186,000 for creators.',
    'Off the budget first: ¥90,000 to boost notes, ¥15,000 for contingencies, ¥9,000 for samples.',
  ]);
  const heldBack = rulesFromMix('631', 300_000, defaultSettings);
  expect(
    chooseShortlist(scored, heldBack, defaultSettings, { ...emptyBrief, budget: 300_000 }).mixNotes[0],
  ).toBe('Held back: ¥30,000 of ¥300,000, so ¥270,000 for creators.');
});

test('money is said to be at its most only where it leaves too little for anybody further', () => {
  for (const budget of [30_000, 60_000, 90_000, 150_000, 250_000]) {
    const list = choose([...mid, ...tail, ...koc], budget, {}, 'always-on');
    const named = /the money of ([^,]*?) (?:is|are) at its most/.exec(list.notes.join(' '))?.[1] ?? '';
    const names = [
      ['tail', 'Tail KOL'],
      ['koc', 'KOC'],
      ['mid', 'Mid-tier KOL'],
    ] as const;
    for (const { tiers, money } of list.balance?.parts ?? []) {
      const label = tiers.map((tier) => names.find(([id]) => id === tier)?.[1]).join(' / ');
      if (money === null || !named.split(/, | and /).includes(label)) continue;
      const beside = [...list.reserves, ...list.notChosen].flatMap(({ scored, cost }) =>
        tiers.includes(scored.tier) && cost !== null ? [cost] : [],
      );
      expect(money[1] - spent(list, ...tiers)).toBeLessThan(Math.min(...beside));
    }
  }
});
