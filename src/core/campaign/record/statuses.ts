import type { Step } from '../lead-times/steps';

/**
 * The statuses that are understood, each with the step that it says is done; `null`: it says nothing of steps, and actual days alone tell
 * them. Words and order: plan.md §1 and trackers of the trade.
 */
export const statuses = {
  'to confirm': null,
  reserve: null,
  hold: null,
  paused: null,
  asked: 'asked',
  negotiating: 'asked',
  'no answer': 'asked',
  accepted: 'accepted',
  ordered: 'ordered',
  shipped: 'shipped',
  'parcel back': 'shipped',
  received: 'received',
  script: 'script',
  draft: 'draft',
  revising: 'draft',
  'client ok': 'clientOk',
  'in review': 'submitted',
  scheduled: 'approved',
  published: 'posted',
  settled: 'posted',
  declined: null,
  cancelled: null,
  'no-show': null,
  unfound: null,
  deleted: null,
  superseded: null,
} as const satisfies Readonly<Record<string, Step | null>>;

export type Status = keyof typeof statuses;
