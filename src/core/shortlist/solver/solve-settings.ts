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
