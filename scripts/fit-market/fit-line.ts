import { solveLinear } from './solve-linear';

/** A value that was seen at a size, and how much it counts. */
export interface Seen {
  /** The natural logarithm of the followers. */
  readonly size: number;
  readonly value: number;
  readonly weight: number;
}

export interface LineRules {
  /** How much a bend of the line counts against it, beside the distance of creators. */
  readonly stiff: number;
  /** The least slope between two knots. */
  readonly leastSlope: number;
}

/**
 * The line through knots, straight between them and level beyond, from which the values lie least far away in sum, so
 * that it runs through their middle; stiff where little is seen. By least squares with weights renewed.
 */
export function fitLine(
  seen: readonly Seen[],
  knots: readonly number[],
  rules: LineRules,
): readonly number[] {
  let heights: readonly number[] = knots.map(() => middleOf(seen));
  for (let round = 0; round < rounds; round++) heights = improved(seen, knots, heights, rules);
  return heights;
}

const rounds = 60;
/** A distance below this counts as this: else one creator on the line would hold it. */
const leastDistance = 0.03;
/** What a slope that is too steep counts, beside the creators. */
const hard = 1e5;

function improved(
  seen: readonly Seen[],
  knots: readonly number[],
  heights: readonly number[],
  { stiff, leastSlope }: LineRules,
): readonly number[] {
  const size = knots.length;
  const matrix = knots.map(() => Array.from({ length: size }, () => 0));
  const right = knots.map(() => 0);
  const add = (
    terms: readonly (readonly [knot: number, times: number])[],
    target: number,
    weight: number,
  ) => {
    for (const [row, one] of terms) {
      for (const [column, other] of terms) raise(at(matrix, row), column, weight * one * other);
      raise(right, row, weight * one * target);
    }
  };
  for (const { size: place, value, weight } of seen) {
    const terms = between(place, knots);
    const now = terms.reduce((sum, [knot, share]) => sum + share * (heights[knot] as number), 0);
    add(terms, value, weight / Math.max(leastDistance, Math.abs(value - now)));
  }
  for (let knot = 1; knot + 1 < size; knot++) {
    const before = 1 / (at(knots, knot) - at(knots, knot - 1));
    const after = 1 / (at(knots, knot + 1) - at(knots, knot));
    add(
      [
        [knot - 1, before],
        [knot, -before - after],
        [knot + 1, after],
      ],
      0,
      stiff,
    );
  }
  for (let knot = 0; knot + 1 < size; knot++) {
    const run = at(knots, knot + 1) - at(knots, knot);
    const slope = (at(heights, knot + 1) - at(heights, knot)) / run;
    if (slope < leastSlope + 1e-6)
      add(
        [
          [knot, -1 / run],
          [knot + 1, 1 / run],
        ],
        leastSlope,
        hard,
      );
  }
  return solveLinear(matrix, right);
}

/** The shares of the knots that a place between them has. */
export function between(
  size: number,
  knots: readonly number[],
): readonly (readonly [knot: number, share: number])[] {
  const last = knots.length - 1;
  if (size <= at(knots, 0)) return [[0, 1]];
  if (size >= at(knots, last)) return [[last, 1]];
  const next = knots.findIndex((knot) => knot > size);
  const share = (size - at(knots, next - 1)) / (at(knots, next) - at(knots, next - 1));
  return [
    [next - 1, 1 - share],
    [next, share],
  ];
}

function middleOf(seen: readonly Seen[]): number {
  return seen.reduce((sum, { value }) => sum + value, 0) / Math.max(1, seen.length);
}

/** How much of values at sizes lies about each knot. */
export function sharesOfKnots(sizes: readonly number[], knots: readonly number[]): readonly number[] {
  const sums = knots.map(() => 0);
  for (const size of sizes) for (const [knot, share] of between(size, knots)) raise(sums, knot, share);
  return sums;
}

function raise(sums: number[], index: number, by: number): void {
  sums[index] = at(sums, index) + by;
}

function at<Value>(values: readonly Value[], index: number): Value {
  return values[index] as Value;
}
