/** As much as decides which steps are open: how many creators there are, the budget in ¥, and whether a plan is there already. */
export interface Progress {
  readonly creators: number;
  readonly budget: number;
  /** A plan of the campaign stands, or the chosen tab is a schedule that can be taken on as one. */
  readonly hasPlan: boolean;
}

/**
 * The wizard's steps in their order, each with what it needs before it opens. Sharing needs a shortlist and not a plan:
 * clients pick before anyone plans. What a step is called, shows and writes stands in steps/step-table.ts.
 */
const needs = {
  brief: [],
  score: ['creators'],
  shortlist: ['creators'],
  plan: ['creators', 'budget'],
  share: ['creators', 'budget'],
} as const satisfies Readonly<Record<string, readonly Needed[]>>;

type Needed = Exclude<keyof Progress, 'hasPlan'>;

export type Step = keyof typeof needs;

export const steps = Object.keys(needs) as readonly Step[];

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

/** Whether a step has what it needs. */
export function isOpen(step: Step, progress: Progress): boolean {
  return lackOf(step, progress) === null;
}

/** What a step waits for, the first thing first; `null` where it has all that it needs. */
export function lackOf(step: Step, progress: Progress): Needed | null {
  const needed: readonly Needed[] = step === 'plan' && progress.hasPlan ? [] : needs[step];
  return needed.find((what) => !(progress[what] > 0)) ?? null;
}
