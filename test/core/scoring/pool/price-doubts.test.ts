import fc from 'fast-check';
import type { Offer } from '../../../../src/core/creators/creator';
import { beliefInPrice, priceDoubts } from '../../../../src/core/scoring/pool/price-doubts';
import { fairPrice } from '../../../../src/core/scoring/prices';
import { defaultSettings as settings, settingsFrom } from '../../../../src/core/settings';

const offer = (price: number, known: Partial<Offer> = {}): Offer => ({
  format: 'image',
  price,
  declared: true,
  rebate: null,
  agreed: false,
  ...known,
});
const asking = (followers: number | null, ...offers: Offer[]) => ({
  creator: { followers, offers },
  engagement: null,
});
const doubtOf = (followers: number, one: Offer) =>
  priceDoubts([asking(followers, one)], settings).get(one) ?? null;

test('next to nothing is a default at any size', () => {
  expect(doubtOf(700, offer(10))?.why).toBe('noPrice');
  expect(doubtOf(700, offer(20))?.why).toBe('noPrice');
  expect(doubtOf(500_000, offer(1))?.why).toBe('noPrice');
  expect(doubtOf(700, offer(21))).toBeNull();
});

test('from 10,000 followers on a price far from fair is doubted, with how far', () => {
  const fair = fairPrice(100_000, null, 'image', settings);
  expect(doubtOf(100_000, offer(0.19 * fair))).toEqual({ why: 'farBelow', times: expect.closeTo(0.19, 9) });
  expect(doubtOf(100_000, offer(4.1 * fair))).toEqual({ why: 'farAbove', times: expect.closeTo(4.1, 9) });
  expect(doubtOf(100_000, offer(0.21 * fair))).toBeNull();
  expect(doubtOf(100_000, offer(3.9 * fair))).toBeNull();
});

test('each format is held against its own fair price', () => {
  const fair = fairPrice(100_000, null, 'video', settings);
  expect(doubtOf(100_000, offer(4.1 * fair, { format: 'video' }))?.why).toBe('farAbove');
  expect(doubtOf(100_000, offer(3.9 * fair, { format: 'video' }))).toBeNull();
});

test('small accounts ask for round and equal prices, and are not doubted', () => {
  const small = Array.from({ length: 60 }, (_, index) => asking(300 + 150 * index, offer(100)));
  const dear = asking(2_000, offer(9_000));
  expect(priceDoubts([...small, dear], settings).size).toBe(0);
});

/** So many creators of all sizes up to some times the smallest who ask for the same. */
const sharing = (count: number, smallest: number, times: number, price: number) =>
  Array.from({ length: count }, (_, index) =>
    asking(smallest * times ** (index / (count - 1)), offer(price)),
  );

test('one price of small and large alike is a ceiling, for those whom it fits too', () => {
  const pool = sharing(12, 114_000, 25, 150_000);
  const doubts = priceDoubts(pool, settings);
  expect(doubts.size).toBe(12);
  const shared = [...doubts.values()].filter(({ why }) => why === 'shared');
  expect(shared.length).toBeGreaterThan(3);
  expect(shared[0]).toMatchObject({ creators: 12 });
});

test('from 5,000 followers on one flat price is no longer normal', () => {
  const shared = (pool: ReturnType<typeof sharing>) =>
    [...priceDoubts(pool, settings).values()].filter(({ why }) => why === 'shared').length;
  expect(shared(sharing(12, 6_000, 27.2, 20_000))).toBeGreaterThan(2);
  expect(shared(sharing(12, 2_000, 27.2, 20_000))).toBe(0);
});

test('nine who share it, or a narrow range of sizes, or a price that fits most, are no such thing', () => {
  const shared = (pool: ReturnType<typeof sharing>) =>
    [...priceDoubts(pool, settings).values()].filter(({ why }) => why === 'shared').length;
  expect(shared(sharing(9, 120_000, 40, 90_000))).toBe(0);
  expect(shared(sharing(12, 120_000, 15, 90_000))).toBe(0);
  const fitting = [...sharing(2, 100_000, 30, 15_000), ...sharing(12, 150_000, 1.6, 15_000)];
  expect(shared(fitting)).toBe(0);
});

test('stars share such a price and say nothing of it: it is judged by the others', () => {
  const asStar = (one: ReturnType<typeof asking>) => ({
    ...one,
    creator: { ...one.creator, account: 'star' as const },
  });
  const others = sharing(9, 114_000, 10, 150_000);
  const stars = sharing(33, 2_300_000, 1.6, 150_000);
  const shared = (pool: Parameters<typeof priceDoubts>[0]) =>
    [...priceDoubts(pool, settings).values()].filter(({ why }) => why === 'shared').length;
  expect(shared([...others, ...stars])).toBe(0);
  expect(shared([...others, ...stars.map(asStar)])).toBeGreaterThan(30);
  expect(shared([...others.slice(0, 3), ...stars.map(asStar)])).toBe(0);
});

test('what is fair here says nothing of a price elsewhere, and next to nothing is no price anywhere', () => {
  const fair = fairPrice(100_000, null, 'image', settings);
  const elsewhere = (one: Offer, platform: 'douyin' | 'xiaohongshu') => ({
    creator: { followers: 100_000, offers: [one], platform },
    engagement: null,
  });
  const [dear, nothing] = [offer(9 * fair), offer(1)];
  expect(priceDoubts([elsewhere(dear, 'douyin')], settings).size).toBe(0);
  expect(priceDoubts([elsewhere(dear, 'xiaohongshu')], settings).get(dear)?.why).toBe('farAbove');
  expect(priceDoubts([elsewhere(nothing, 'douyin')], settings).get(nothing)?.why).toBe('noPrice');
});

test('what is agreed, and the product as pay, raise no doubt', () => {
  expect(doubtOf(100_000, offer(5, { agreed: true }))).toBeNull();
  expect(doubtOf(100_000, offer(0, { gifted: true }))).toBeNull();
});

test('nor does a creator of unknown size', () => {
  const one = offer(5);
  expect(priceDoubts([asking(null, one)], settings).size).toBe(0);
});

test('where the bounds lie is a setting', () => {
  const one = offer(50);
  const wide = settingsFrom([['price.noPriceBelow', 60]]);
  expect(priceDoubts([asking(700, one)], wide).get(one)?.why).toBe('noPrice');
});

test('a price is believed from half of fair on, and not at all where it is doubted', () => {
  expect(beliefInPrice(0.5, 100_000, settings)).toBe(1);
  expect(beliefInPrice(3, 100_000, settings)).toBe(1);
  expect(beliefInPrice(0.35, 100_000, settings)).toBeCloseTo(0.5, 9);
  expect(beliefInPrice(0.2, 100_000, settings)).toBe(0);
  expect(beliefInPrice(0.05, 9_000, settings)).toBe(1);
});

test('a higher price is never believed less', () => {
  const times = fc.double({ min: 0, max: 10, noNaN: true });
  fc.assert(
    fc.property(times, times, (some, more) => {
      expect(beliefInPrice(some + more, 50_000, settings)).toBeGreaterThanOrEqual(
        beliefInPrice(some, 50_000, settings),
      );
    }),
  );
});
