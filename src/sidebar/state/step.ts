/** The wizard's steps in their order. */
export const steps = ['brief', 'score', 'shortlist', 'plan', 'share'] as const;
export type Step = (typeof steps)[number];

export function following(step: Step): Step | null {
  return steps[steps.indexOf(step) + 1] ?? null;
}

export function preceding(step: Step): Step | null {
  return steps[steps.indexOf(step) - 1] ?? null;
}

/** The later of two steps. */
export function furthest(one: Step, other: Step): Step {
  return steps.indexOf(one) > steps.indexOf(other) ? one : other;
}

/** As much as decides which steps are open. */
export interface Progress {
  readonly creators: number;
  readonly budget: number;
}

/**
 * Whether a step has what it needs. Sharing needs a shortlist and not a plan: clients pick before anyone plans.
 */
export function isOpen(step: Step, { creators, budget }: Progress): boolean {
  if (step === 'brief') return true;
  if (step === 'score' || step === 'shortlist') return creators > 0;
  return creators > 0 && budget > 0;
}
