/**
 * Most work of the engine by who waits, in its own unit: after that the best list found is taken, with the gap that is
 * proven. Limits count work and never the clock, so that the same question has the same answer on any machine.
 */
export const workLimits = {
  /** A formula has 30 seconds in all, its reading and scoring among them. */
  formula: 600_000,
  /** A planner in the wizard sees the best so far meanwhile. */
  wizard: 1_500_000,
  command: 3_000_000,
  /** One further question: what if this one declines, at what price does that one enter. */
  question: 150_000,
  /** One point of the curve over budgets: a gap that is left is below what a curve shows. */
  point: 40_000,
  /** Nodes of HiGHS's tree where it finishes a proof; what is open then, no solver closes in minutes. */
  finishingNodes: 200_000,
} as const;
