/**
 * `spike` is the start of a big sale too, `day` the days up to the one that it is called by; `lead-in` is always-on before the
 * seeding of a mixed campaign.
 */
export const phaseNames = [
  'lead-in',
  'seed',
  'deep-dive',
  'spike',
  'hold',
  'day',
  'follow-through',
  'always-on',
] as const;
export type PhaseName = (typeof phaseNames)[number];

/** A stretch of the campaign, its dates both included. */
export interface Phase {
  readonly name: PhaseName;
  readonly from: string;
  readonly to: string;
  /** Both ends counted, 1 or more. */
  readonly days: number;
  /** What the phase is for, one sentence. */
  readonly purpose: string;
}

/** What the day of a campaign is. */
export type Aim = 'launch' | 'big sale' | 'one-day festival' | 'always-on';
