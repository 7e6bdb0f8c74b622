/** A figure with how far it may be off. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of `hits` in `count`, with Wilson's interval: nine times in ten the true share lies inside. Few comments
 * make it wide; none make it 0 to 1.
 */
export function shareInterval(hits: number, count: number): Interval {
  if (count === 0) return { value: 0.5, low: 0, high: 1 };
  const value = hits / count;
  const middle = (value + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const reach =
    (z / (1 + z ** 2 / count)) * Math.sqrt((value * (1 - value)) / count + z ** 2 / (4 * count ** 2));
  return { value, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/** The standard normal's 95 % point: 90 % lie within either side. */
const z = 1.6449;
