import type { Plan } from './plan';
import { planFrom } from './plan-from';
import { planRun, type Run, type RunInput } from './run/plan-run';

/** A run, and the plan as it then stands. */
export function planCampaign(input: RunInput): { readonly run: Run; readonly plan: Plan } {
  const run = planRun(input);
  const { picks, reserves } = input.shortlist;
  const followers = new Map(
    [...picks, ...reserves].flatMap(({ scored: { creator } }) =>
      creator.followers === null ? [] : [[creator.id, creator.followers] as const],
    ),
  );
  return { run, plan: planFrom(run.record, input, { run, followers }) };
}
