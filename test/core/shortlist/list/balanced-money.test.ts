import fc from 'fast-check';
import { emptyBrief } from '../../../../src/core/brief';
import { planCampaign } from '../../../../src/core/campaign/plan-campaign';
import { fairPriceFor } from '../../../../src/core/scoring/prices';
import { defaultSettings } from '../../../../src/core/settings';
import type { Shortlist } from '../../../../src/core/shortlist/list/shortlist';
import { choose, head, koc, mid, tail } from '../balanced-pool';
import { declaredOffer, madeUpCreator } from '../made-up-creators';

const amount = (text = '') => Number(text.replace(/,/g, ''));
const amountsIn = (sentences: readonly string[], form: RegExp) =>
  sentences.flatMap((sentence) => [...sentence.matchAll(form)].map(([, yuan]) => amount(yuan)));
const spentOn = ({ picks }: Shortlist, tier: string) =>
  picks.reduce((sum, { scored, cost }) => sum + (scored.tier === tier ? cost : 0), 0);

/** Whole ¥ as the list says them: for creators, spent, kept for those who are not there, for parcels, and left. */
function saidOf({ mixNotes, notes, unmet, spend }: Shortlist) {
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
  return {
    money: sum(amountsIn(mixNotes, /: ¥([\d,]+) for creators/g)),
    spent: Math.round(spend),
    kept: sum(amountsIn(unmet, /¥([\d,]+)(?: of ¥[\d,]+)? kept for/g)),
    parcels:
      sum(amountsIn(notes, /: ¥([\d,]+) of it comes out of the creators’ money/g)) +
      sum(amountsIn(notes, /, ¥([\d,]+) more than is set aside for samples/g)) -
      sum(amountsIn(notes, /¥([\d,]+) of it draws on the contingency/g)),
    left: sum(amountsIn(notes, /(?:^|, )¥([\d,]+) is (?:left|kept for nobody)/g)),
  };
}

test('what is for creators is what is spent, kept for others, taken by parcels and left, to the yuan', () => {
  const some = <One>(pool: readonly One[]) =>
    fc.subarray([...pool], { maxLength: Math.min(14, pool.length) });
  const pinned = fc.constantFrom([], ['head0'], ['head1'], ['mid39'], ['koc3']);
  fc.assert(
    fc.property(
      some(head),
      some(mid),
      some(tail),
      some(koc),
      pinned,
      fc.integer({ min: 100_000, max: 900_000 }),
      (heads, mids, tails, kocs, mustHave, budget) => {
        const list = choose([...heads, ...mids, ...tails, ...kocs], budget, { mustHave });
        fc.pre(list.picks.length > 0);
        const { money, spent, kept, parcels, left } = saidOf(list);
        expect(spent + kept + parcels + left).toBe(money);
      },
    ),
    { numRuns: 25 },
  );
});

describe('a head who has to be on the list and takes two thirds of the money', () => {
  const dear = madeUpCreator({ id: 'dear', followers: 700_000, offers: [declaredOffer(75_000)] });
  const list = choose([...mid, ...tail, ...koc, dear], 200_000, { mustHave: ['dear'] });

  test('leaves KOC their share and their number, and mid-tier what is left of theirs', () => {
    expect(list.proof).toEqual({ status: 'proven' });
    expect(list.countByTier).toMatchObject({ head: 1 });
    expect(list.countByTier.koc).toBeGreaterThanOrEqual(30);
    expect(spentOn(list, 'koc')).toBeGreaterThan(0.95 * 12_400);
    expect(spentOn(list, 'mid')).toBeGreaterThan(0.8 * (124_000 - 82_500 - 12_400));
  });

  test('is what breaks the balance, and nobody says that there are no KOC', () => {
    expect(list.unmet.join(' ')).toContain('Whoever has to be on the list takes Head KOL beyond');
    expect(list.unmet.join(' ')).not.toMatch(/No KOC|No Mid-tier|¥0/);
  });
});

test('a tier whose money is at its most is not said to be at its most in number', () => {
  const dear = madeUpCreator({ id: 'dear', followers: 300_000, offers: [declaredOffer(75_000)] });
  const list = choose([...mid, ...koc, dear], 200_000, { mustHave: ['dear'] });
  expect(list.countByTier.mid).toBeLessThan(4);
  expect(list.unmet.join(' ')).toMatch(/4 Mid-tier KOL wanted, \d on the list/);
  expect(list.notes.join(' ')).not.toMatch(/Mid-tier KOL[^.]* are at their most/);
});

describe('open places', () => {
  test('cost as much in the list as in the plan, which may hold more for the echo of its keywords', () => {
    const list = choose([...head, ...mid, ...koc.slice(0, 8)], 200_000);
    const [, open, paid, price] =
      /: (\d+) places open, ¥[\d,]+ kept for them \((\d+) at ¥([\d,]+) each: ¥([\d,]+)\)/.exec(
        list.unmet.join(' '),
      ) ?? [];
    expect([open, paid]).toEqual(['22', '22']);
    const brief = { ...emptyBrief, budget: 200_000 };
    const { plan } = planCampaign({
      record: null,
      shortlist: list,
      brief,
      settings: defaultSettings,
      today: '2026-09-01',
    });
    const [, planned, each] =
      /(\d+) KOC places are open: bought as a lot at ¥([\d,]+) each/.exec(plan.remarks.join(' ')) ?? [];
    expect(each).toBe(price);
    expect(Number(planned)).toBeGreaterThanOrEqual(Number(paid));
  });

  test('stand in for KOC who are not there, and not where money pays fewer than there are', () => {
    const dearKoc = koc.map((one) => ({ ...one, offers: [{ ...declaredOffer(4_000), agreed: true }] }));
    const list = choose([...mid, ...dearKoc], 200_000);
    expect(list.countByTier.koc).toBeGreaterThan(0);
    expect(list.unmet.join(' ')).toMatch(/30 KOC wanted, \d+ on the list/);
    expect(list.unmet.join(' ')).not.toMatch(/open/);
  });

  test('are none for ¥8,000 from a pool with KOC in plenty, whose money is at most their share', () => {
    const list = choose([...head, ...mid, ...tail, ...koc], 8_000);
    const part = list.balance?.parts.find(({ tiers }) => tiers.join() === 'koc');
    expect(list.countByTier.koc).toBeGreaterThan(0);
    expect(list.spendByTier.koc).toBeLessThanOrEqual(part?.money?.[1] ?? 0);
    expect(list.unmet.join(' ')).toMatch(/\d+ KOC wanted, \d+ on the list/);
    expect(list.unmet.join(' ')).not.toMatch(/open/);
  });

  test('are a list by themselves where nobody can be booked', () => {
    const none = [...mid, ...koc].map((one) => ({ ...one, offers: [declaredOffer(10)] }));
    const list = choose(none, 200_000);
    expect([list.picks, list.proof.status]).toEqual([[], 'proven']);
    expect(list.unmet.join(' ')).toMatch(/Nobody can be booked/);
    expect(list.unmet.join(' ')).toMatch(/No KOC can be booked here: 30 places open, ¥12,400 kept for them/);
    expect(choose(head, 8_000).unmet.join(' ')).toMatch(/No KOC here: \d+ places open/);
  });
});

describe('a KOC who takes the product as pay', () => {
  const gifted = { ...declaredOffer(0), gifted: true } as const;
  const giftedKoc = koc.map((one) => ({ ...one, offers: [gifted] }));
  const list = choose([...mid, ...giftedKoc], 200_000);

  test('costs the creators’ money nothing: the samples pay the parcel', () => {
    const gifts = list.picks.filter(({ priceFrom }) => priceFrom === 'gift');
    expect(gifts.length).toBeGreaterThanOrEqual(30);
    for (const { cost, price, why } of gifts) {
      expect([cost, price]).toEqual([0, 115]);
      expect(why).toContain('gifted, the parcel paid from the samples');
    }
    expect(list.balance?.off.samples ?? 0).toBeGreaterThanOrEqual(115 * gifts.length);
  });

  test('costs a parcel where no samples come off first', () => {
    const byPrice = choose([...mid, ...giftedKoc], 200_000, { mixName: 'none' });
    expect(byPrice.picks.find(({ priceFrom }) => priceFrom === 'gift')?.cost).toBe(115);
  });
});

test('an agreed price is believed, however far above what is usual, and never the one that was asked', () => {
  const [first, ...others] = mid;
  if (first === undefined) throw new Error('no mid-tier KOL');
  const agreed = Math.round(2.5 * fairPriceFor(first, 'image', defaultSettings));
  const offers = [...first.offers, { ...declaredOffer(agreed), agreed: true }];
  const list = choose([{ ...first, offers }, ...others, ...koc], 200_000, { mustHave: [] });
  const found = [...list.picks, ...list.reserves, ...list.notChosen].find(
    ({ scored }) => scored.creator.id === first.id,
  );
  expect(found).toMatchObject({ price: agreed, priceFrom: 'agreed' });
});
