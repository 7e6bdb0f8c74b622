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

const sharedIn = (pool: Parameters<typeof priceDoubts>[0]) =>
  [...priceDoubts(pool, settings).values()].filter(({ why }) => why === 'shared');

test('one price of small and large alike is a ceiling, but for those whom it fits', () => {
  const pool = [...sharing(9, 500_000, 2, 150_000), ...sharing(3, 2_500_000, 4.4, 150_000)];
  const shared = sharedIn(pool);
  expect(shared).toHaveLength(9);
  expect(shared[0]).toMatchObject({ creators: 12 });
  for (const { times } of shared) expect(times).toBeGreaterThan(2);
});

test('one large account that asks next to nothing is no reason to doubt what small ones ask', () => {
  const small = sharing(13, 5_200, 1.9, 300);
  expect(sharedIn([...small, asking(167_522, offer(300))])).toEqual([]);
});

test('one or two odd rows do not make a price one of all sizes', () => {
  const alike = (count: number) => sharing(count, 103_000, 1.6, 4_000);
  const odd = [asking(6_503, offer(4_000)), asking(10_589, offer(4_000))];
  for (const count of [8, 16, 30]) expect(sharedIn([...alike(count), ...odd])).toEqual([]);
  expect(sharedIn([...alike(10), ...sharing(6, 6_500, 2, 4_000)]).length).toBeGreaterThan(9);
});

test('a video that only follows from a doubtful image price is doubted with it', () => {
  const pool = [...sharing(9, 500_000, 2, 150_000), ...sharing(3, 2_500_000, 4.4, 150_000)];
  const withVideo = (price: number) => {
    const video = offer(price, { format: 'video' });
    const [first, ...others] = pool;
    const both = {
      ...first,
      creator: { followers: 500_000, offers: [offer(150_000), video] },
      engagement: null,
    };
    return priceDoubts([both, ...others], settings).get(video) ?? null;
  };
  const premium = settings['price.videoPremium'];
  expect(withVideo(Math.round(150_000 * premium))).toMatchObject({ why: 'shared', creators: 12 });
  expect(withVideo(1.33 * 150_000)?.why).toBe('shared');
  expect(withVideo(150_000)?.why).toBe('shared');
  expect(withVideo(170_000)).toBeNull();
});

test('whoever asks half to twice what is fair is never doubted for sharing a price', () => {
  const followers = fc.integer({ min: 5_000, max: 12_000_000 });
  fc.assert(
    fc.property(
      fc.array(followers, { minLength: 10, maxLength: 60 }),
      fc.integer({ min: 21, max: 200_000 }),
      (sizes, price) => {
        for (const { times } of sharedIn(sizes.map((size) => asking(size, offer(price))))) {
          expect(times < 0.5 || times > 2).toBe(true);
        }
      },
    ),
  );
});

test('a row of one digit is what is written where a field wants a number, at any size', () => {
  expect(doubtOf(2_113, offer(999_999))?.why).toBe('noPrice');
  expect(doubtOf(178_294, offer(1_234_567, { format: 'video' }))?.why).toBe('noPrice');
  expect(doubtOf(2_500_000, offer(99_999))).toBeNull();
  expect(doubtOf(2_113, offer(888))).toBeNull();
});

test('from 5,000 followers on one flat price is no longer normal', () => {
  const large = sharing(3, 80_000, 2, 20_000);
  expect(sharedIn([...sharing(10, 6_000, 1.6, 20_000), ...large]).length).toBeGreaterThanOrEqual(10);
  expect(sharedIn([...sharing(10, 3_000, 1.6, 20_000), ...large])).toEqual([]);
});

test('nine who share it, or a narrow range of sizes, or a price that fits most, are no such thing', () => {
  const large = (count: number, times: number) => [
    ...sharing(count, 500_000, 2, 150_000),
    ...sharing(3, 2_500_000, times, 150_000),
  ];
  expect(sharedIn(large(7, 4.4)).length).toBe(7);
  expect(sharedIn(large(6, 4.4))).toEqual([]);
  expect(sharedIn(large(9, 2))).toEqual([]);
  const fitting = [...sharing(2, 100_000, 30, 15_000), ...sharing(12, 150_000, 1.6, 15_000)];
  expect(sharedIn(fitting)).toEqual([]);
});

test('stars share such a price and say nothing of it: it is judged by the others', () => {
  const asStar = (one: ReturnType<typeof asking>) => ({
    ...one,
    creator: { ...one.creator, account: 'star' as const },
  });
  const others = sharing(9, 500_000, 2, 150_000);
  const stars = sharing(33, 2_500_000, 4.4, 150_000);
  expect(sharedIn([...others, ...stars])).toEqual([]);
  expect(sharedIn([...others, ...stars.map(asStar)])).toHaveLength(9);
  expect(sharedIn([...others.slice(0, 3), ...stars.map(asStar)])).toEqual([]);
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
