/** A cubic over a stretch of sizes, by how far a size lies beyond the stretch's beginning. */
export interface Cubic {
  readonly level: number;
  readonly slope: number;
  readonly bend: number;
  readonly twist: number;
}

/** One stretch of a curve. Sizes are natural logarithms of followers. */
export interface Stretch {
  readonly from: number;
  /** The logarithm of the typical value. */
  readonly typical: Cubic;
  /** The logarithm of how many times that the top tenth reaches. */
  readonly top: Cubic;
  /** How well the creators behind the stretch tell it, 0 to 1. */
  readonly sureness: Cubic;
}

/**
 * A curve in followers as a table of numbers: its stretches from the smallest sizes on, the first and the last without an
 * end. A curve of fewer stretches repeats its last one.
 */
export interface Curve {
  readonly stretch1: Stretch;
  readonly stretch2: Stretch;
  readonly stretch3: Stretch;
  readonly stretch4: Stretch;
  readonly stretch5: Stretch;
  readonly stretch6: Stretch;
  readonly stretch7: Stretch;
  readonly stretch8: Stretch;
  readonly stretch9: Stretch;
  readonly stretch10: Stretch;
  readonly stretch11: Stretch;
  readonly stretch12: Stretch;
  readonly stretch13: Stretch;
}

/** A curve at one size. */
export interface OnCurve {
  readonly typical: number;
  /** How many times the typical value the top tenth reaches. */
  readonly spread: number;
  /** 0 to 1. */
  readonly sureness: number;
}

/** @param size the natural logarithm of the followers */
export function onCurve(curve: Curve, size: number): OnCurve {
  const stretch = stretchAt(curve, size);
  const beyond = size - stretch.from;
  return {
    typical: Math.exp(along(stretch.typical, beyond)),
    spread: Math.exp(along(stretch.top, beyond)),
    sureness: along(stretch.sureness, beyond),
  };
}

function along({ level, slope, bend, twist }: Cubic, beyond: number): number {
  return level + beyond * (slope + beyond * (bend + beyond * twist));
}

/** The halves first: most sizes are found in four comparisons. */
function stretchAt(curve: Curve, size: number): Stretch {
  return size < curve.stretch7.from
    ? size < curve.stretch4.from
      ? size < curve.stretch2.from
        ? curve.stretch1
        : size < curve.stretch3.from
          ? curve.stretch2
          : curve.stretch3
      : size < curve.stretch5.from
        ? curve.stretch4
        : size < curve.stretch6.from
          ? curve.stretch5
          : curve.stretch6
    : size < curve.stretch10.from
      ? size < curve.stretch8.from
        ? curve.stretch7
        : size < curve.stretch9.from
          ? curve.stretch8
          : curve.stretch9
      : size < curve.stretch11.from
        ? curve.stretch10
        : size < curve.stretch12.from
          ? curve.stretch11
          : size < curve.stretch13.from
            ? curve.stretch12
            : curve.stretch13;
}
