/**
 * What the exact engine is asked: choose options so that their value is greatest, within a budget and under rules.
 * Everything is a whole number, so that a chosen list can be checked without any rounding. The engine knows no creators,
 * tiers or niches: they are only the names of rules. Whoever is never wanted is left out of `options`.
 */
export interface Problem {
  readonly options: readonly Option[];
  /** Most that the chosen options may cost together, in the unit of `cost`; null: no limit. */
  readonly budget: number | null;
  readonly rules: readonly Rule[];
  /** Value beyond the options' own that a group earns by its summed reach. Absent: none. */
  readonly echo?: readonly EchoGroup[];
}

/** One thing that can be taken, such as a video by one creator, or a package of three creators. */
export interface Option {
  /** Unlike any other's. Ties are broken by it, so that the order of the options never matters. */
  readonly id: string;
  /** Whole, 0 or more. */
  readonly cost: number;
  /** Whole. An option of negative value is taken only where a rule asks for it. */
  readonly value: number;
  /** How many it adds to the number chosen, which shares of count are shares of: 1 where absent, 3 for a package of three. */
  readonly count?: number;
  /** At most one option of a group is taken: the formats of one creator share a group. */
  readonly group?: string;
}

/** A rule has a name of its own, by which conflicts and prices speak of it. */
export type Rule = CountRule | CountShareRule | SpendShareRule;

/** What all rules have. A side that is absent asks for nothing; `least` is never above `most`. */
interface Bounds {
  readonly name: string;
  readonly least?: number;
  readonly most?: number;
  /** Ids of options, each once. */
  readonly members: readonly string[];
}

/** The chosen members, each by its amount, add up to `least` to `most`. */
export interface CountRule extends Bounds {
  readonly kind: 'count';
  /** The amounts are costs: they change with what an option costs. */
  readonly ofCost?: true;
  /** What of each such amount is no cost and stays, in the order of `members`; 0 each where absent. */
  readonly besideCost?: readonly number[];
  /** Whole, 0 or more, in the order of `members`; 1 each where absent. */
  readonly amounts?: readonly number[];
}

/** The chosen members, each by its amount, are `least` to `most` millionths of the number chosen. */
export interface CountShareRule extends Bounds {
  readonly kind: 'count share';
  /** Whole, 0 or more, in the order of `members`; the option's `count` where absent. */
  readonly amounts?: readonly number[];
}

/** What is spent on the chosen members is `least` to `most` millionths of all that is spent. */
export interface SpendShareRule extends Bounds {
  readonly kind: 'spend share';
  /**
   * How much of an option's cost counts here: whole, 0 to its cost, in the order of `members`; all of it where absent.
   * A package spreads its cost over several rules so.
   */
  readonly amounts?: readonly number[];
}

/**
 * A concave bonus. The summed reach of the chosen members fills the segments in order; each unit that falls into a
 * segment earns its slope.
 */
export interface EchoGroup {
  readonly name: string;
  readonly members: readonly string[];
  /** Whole, 0 or more, in the order of `members`. */
  readonly reach: readonly number[];
  readonly segments: readonly EchoSegment[];
}

export interface EchoSegment {
  /** Units of reach, whole, above 0. */
  readonly width: number;
  /** In parts of `wholeSlope` of a unit of value, for each unit of reach; whole, 0 or more, never above the slope before it. */
  readonly slope: number;
}

/** How far the engine goes, and from where. */
export interface SolveSettings {
  /**
   * Most work. Counted in what is computed and not in time, so that the answer is the same on any machine; a unit is about
   * a microsecond of a laptop.
   */
  readonly work?: number;
  /** Ids of a list for a similar problem (another budget, an option more or less) from which to start; unknown ids are ignored. */
  readonly start?: readonly string[];
  /** Least work between two reports of progress; a fiftieth of a second's worth where absent. */
  readonly slice?: number;
  /** Only lists worth this at least count. */
  readonly atLeast?: number;
  /** The first list that counts will do. */
  readonly first?: boolean;
}

/** Shares are whole millionths: 250,000 is a quarter. */
export const wholeShare = 1_000_000;

/** Slopes of an echo are millionths of a millionth of a unit of value: fine enough for reach in millionths. */
export const wholeSlope = 1_000_000_000_000;

/** At most one of these is taken: an exclusive pair. */
export function atMostOne(name: string, members: readonly string[]): CountRule {
  return { kind: 'count', name, most: 1, members };
}

/** At least one of these is taken: the options of a must-have. */
export function required(name: string, members: readonly string[]): CountRule {
  return { kind: 'count', name, least: 1, members };
}

/**
 * What is wrong with a problem. Whoever builds problems from a person's rules checks them first and says it in a sentence;
 * the message here is for programmers.
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(
    readonly reason: ProblemReason,
    /** The id or the name of what is wrong. */
    readonly at: string,
  ) {
    super(`${reason}: ${at}`);
  }
}

export type ProblemReason =
  | 'not a whole number'
  | 'negative'
  | 'too large to add up'
  | 'named twice'
  | 'unknown option'
  | 'least above most'
  | 'amounts do not match members'
  | 'more than its cost'
  | 'slopes rise';
