/** What happens to a note, in order, and whose turn each step is. */
const turns = {
  named: 'planner',
  asked: 'planner',
  accepted: 'creator',
  ordered: 'planner',
  shipped: 'planner',
  received: 'creator',
  script: 'creator',
  draft: 'creator',
  revised: 'creator',
  clientOk: 'client',
  submitted: 'creator',
  approved: 'platform',
  posted: 'creator',
} as const;

export type Step = keyof typeof turns;

export const steps = Object.keys(turns) as readonly Step[];

/** What a step waits for: one before it; the start of work, the client's signature, or the product being there. */
export type Before = Step | 'start' | 'signed' | 'ready';

/** Whose turn a step is. The signature is the client's too, the rest of what goes before the planner's. */
export function turnOf(step: Before): 'planner' | 'creator' | 'client' | 'platform' {
  return step === 'signed' ? 'client' : step === 'start' || step === 'ready' ? 'planner' : turns[step];
}
