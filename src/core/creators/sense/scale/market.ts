/**
 * What creators of a size usually get and ask: only to tell whether a table's numbers can be one note's counts, whole
 * followers and yuan. The score has its own (core/settings), which a person may change; this is not for taste.
 * Source: the trial of the market's scale that fits 12,000 to 100,000 followers too, on MF_KOC, a Huitun export of 2025,
 * a set of 40 creators and Qiangua's means. Straight in logarithms between the knots.
 */

/** Likes, saves and comments of one note ÷ followers. Beyond the ends it stays as it is there. */
export function usualEngagementRate(followers: number): number {
  return between(rates, Math.min(Math.max(followers, 300), 3e6));
}

/** ¥ of one note. Beyond the ends the last stretch goes on. */
export function usualPrice(followers: number): number {
  return between(prices, followers);
}

type Knots = readonly (readonly [followers: number, usual: number])[];

const rates: Knots = [
  [300, 0.08],
  [1e3, 0.043],
  [3e3, 0.027],
  [1e4, 0.0165],
  [3e4, 0.012],
  [1e5, 0.0042],
  [3e5, 0.0036],
  [1e6, 0.0041],
  [3e6, 0.0036],
];

const prices: Knots = [
  [300, 10],
  [1e3, 32],
  [3e3, 120],
  [1e4, 900],
  [3e4, 3000],
  [1e5, 8600],
  [2e5, 14_800],
  [5e5, 38_000],
  [1e6, 66_000],
  [3e6, 92_000],
];

function between(knots: Knots, at: number): number {
  const next = Math.max(
    1,
    knots.findIndex(([followers], place) => followers >= at || place === knots.length - 1),
  );
  const [low, lowUsual] = knots[next - 1] as Knots[number];
  const [high, highUsual] = knots[next] as Knots[number];
  const share = Math.log(at / low) / Math.log(high / low);
  return lowUsual * (highUsual / lowUsual) ** share;
}

/** How far the typical row of a table is from what is usual, in natural logarithms; `null` of too few rows. */
export interface DistanceFromUsual {
  readonly engagement: number | null;
  readonly price: number | null;
  /** Rows in which engagement and followers are known. */
  readonly engagementRows: number;
}

/** Of a table's typical row, the lowest and highest that it may lie from what is usual, in natural logarithms. */
interface Zone {
  readonly engagement: readonly [low: number, high: number];
  readonly price: readonly [low: number, high: number];
}

/**
 * Outside of it something is wrong. Measured on eight clean tables of creators: of draws of 5, 8 and 12 rows 99.75 % lie
 * within −4.2 to 3.0, −2.2 to 2.1 and −1.7 to 2.2 for engagement, ±1.5, ±1.0 and ±.7 for prices.
 */
const wide: Zone = { engagement: [-3.5, 3], price: [-2.5, 2.5] };

/** Tells two readings apart that are both in the wide zone; by the same measurement. */
const narrow: Zone = { engagement: [-1.5, 2.2], price: [-1.2, 1.2] };

/** From as many rows the typical one is surer. By the same measurement. */
const manyRows = 12;
const mostRows = 30;
const highOfMany = 2.6;

/**
 * The same by rows, where prices are as usual: then followers are as written, and only sums or a list picked for its
 * liveliness are left. Of 14,000 draws each of clean tables none came higher; of draws from the livelier half of an export
 * one of 12 rows in a hundred.
 */
const highsWherePriced = [
  [mostRows, 2.2],
  [manyRows, 2.4],
  [8, 2.75],
] as const;

/** A header that says mean or median is believed so far: lists picked for their liveliness reach it. By the same measurement. */
const highWhereSaid = 4;

/**
 * Whether engagement is so low that another reading of the followers, which is usual, is likelier: of draws of 30 rows of
 * clean tables one in 400 is duller than −.8, of lists of more than a million followers, of 12 rows, than −.5.
 */
export function isDull({ engagement, engagementRows }: DistanceFromUsual, ofLarge: boolean): boolean {
  const low =
    ofLarge && engagementRows >= manyRows ? -0.6 : engagementRows >= mostRows ? -1 : narrow.engagement[0];
  return engagement !== null && engagement < low;
}

/** Fewer rows have no typical one. */
export const fewestRows = 5;

/** The highest engagement that is still believed. */
export function highestBelieved(distance: DistanceFromUsual, saysAverage: boolean): number {
  const { engagementRows, price } = distance;
  if (saysAverage) return highWhereSaid;
  const isPriced = price !== null && pricesAreUsual(distance);
  const priced = isPriced ? highsWherePriced.find(([rows]) => engagementRows >= rows)?.[1] : undefined;
  return priced ?? highest(distance);
}

/** The highest engagement of any list: above it counts are no note's, though nobody says so. */
export function isBeyondAnyList(distance: DistanceFromUsual): boolean {
  return distance.engagement !== null && distance.engagement > highest(distance);
}

function highest({ engagementRows }: DistanceFromUsual): number {
  return engagementRows >= manyRows ? highOfMany : wide.engagement[1];
}

/** Whether the table may be as it stands. */
export function isBelieved(distance: DistanceFromUsual, saysAverage: boolean): boolean {
  const [low] = wide.engagement;
  return isWithin(distance, { ...wide, engagement: [low, highestBelieved(distance, saysAverage)] });
}

/** Whether a reading of the table makes sense. */
export function makesSense(distance: DistanceFromUsual): boolean {
  return isWithin(distance, wide);
}

/** Whether prices are near what is usual. */
export function pricesAreUsual({ price }: Pick<DistanceFromUsual, 'price'>): boolean {
  return lies(price, narrow.price);
}

/**
 * The price above which one is dear: the usual, but what small creators usually ask is so little that a list may well ask
 * some times more. Assumption.
 */
export function dearPrice(followers: number): number {
  return Math.max(usualPrice(followers), 150);
}

/** Typical prices so far above what is dear, in natural logarithms, are no ¥: clean tables reach 1, those in 分 4. */
export const tooDear = 3.2;

/** Whether a reading of the table is near what is usual. */
export function isUsual(distance: DistanceFromUsual): boolean {
  return isWithin(distance, narrow);
}

/**
 * How far a single creator may lie from the usual, whatever the list: of 2,042 in an export one in a hundred is duller, none
 * livelier than e^4.5, and none asks e^3 times more. So a creator outside of it is read otherwise only among others.
 */
const ofOne: Zone = { engagement: [-4.2, 4.5], price: [-3, 3] };

/** Whether a single creator may be so: what is not known does not speak against it. */
export function isPossible(distance: Pick<DistanceFromUsual, 'engagement' | 'price'>): boolean {
  return isWithin(distance, ofOne);
}

/** Whether a single creator gets or asks more than anybody of that size. */
export function isFarAbove({ engagement, price }: Pick<DistanceFromUsual, 'engagement' | 'price'>): boolean {
  return (engagement ?? 0) > highestOfOne || (price ?? 0) > highestPriceOfOne;
}

/** Of 667 creators picked by one lively note 99 in 100 lie below 4.9; the smallest have no usual price: assumption. */
const highestOfOne = 5.2;
const highestPriceOfOne = 4;

/** Whether prices may be in ¥ as they stand. */
export function pricesMakeSense({ price }: Pick<DistanceFromUsual, 'price'>): boolean {
  return lies(price, wide.price);
}

function isWithin(
  { engagement, price }: Pick<DistanceFromUsual, 'engagement' | 'price'>,
  zone: Zone,
): boolean {
  return lies(engagement, zone.engagement) && lies(price, zone.price);
}

function lies(value: number | null, [low, high]: readonly [number, number]): boolean {
  return value === null || (value >= low && value <= high);
}
