import type { Cubic } from '../curve';

/** What a curve does before its first point and after its last: it stays level, or goes on as it came. */
export type Ends = 'level' | 'straight';

/**
 * The slope of a smooth curve through each point, such that it rises where the points rise and falls where they fall
 * and goes beyond none of them (Fritsch and Carlson 1980; Fritsch and Butland 1984).
 *
 * @param x rising
 */
export function monotoneSlopes(x: readonly number[], y: readonly number[], ends: Ends): readonly number[] {
  const runs = x.slice(1).map((next, index) => next - at(x, index));
  const steps = runs.map((run, index) => (at(y, index + 1) - at(y, index)) / run);
  return x.map((_, index) => {
    const before = steps[index - 1];
    const after = steps[index];
    if (before === undefined || after === undefined) return ends === 'level' ? 0 : (before ?? after ?? 0);
    if (before * after <= 0) return 0;
    const [runBefore, runAfter] = [at(runs, index - 1), at(runs, index)];
    const [first, second] = [2 * runAfter + runBefore, runAfter + 2 * runBefore];
    return (first + second) / (first / before + second / after);
  });
}

/** The cubics of a smooth curve: before the first point, between each two, and after the last. */
export function cubics(
  x: readonly number[],
  y: readonly number[],
  slopes: readonly number[],
  ends: Ends,
): readonly Cubic[] {
  const beyond = (index: number): Cubic => ({
    level: at(y, index),
    slope: ends === 'level' ? 0 : at(slopes, index),
    bend: 0,
    twist: 0,
  });
  const between = x.slice(1).map((next, index): Cubic => {
    const run = next - at(x, index);
    const step = (at(y, index + 1) - at(y, index)) / run;
    const [from, to] = [at(slopes, index), at(slopes, index + 1)];
    return {
      level: at(y, index),
      slope: from,
      bend: (3 * step - 2 * from - to) / run,
      twist: (from + to - 2 * step) / run ** 2,
    };
  });
  return [beyond(0), ...between, beyond(x.length - 1)];
}

function at(values: readonly number[], index: number): number {
  return values[index] as number;
}
