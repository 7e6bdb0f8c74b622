import { type Brief, emptyBrief } from '../brief';
import { defaultSettings } from '../settings';
import type { ShortlistRules } from '../shortlist/question/rules/rules';
import { rulesFromMix } from '../shortlist/question/rules-from-mix';

/** What a planner says of a campaign. */
export interface Campaign {
  readonly brief: Brief;
  /** The budget stands in the brief. */
  readonly rules: Omit<ShortlistRules, 'budget'>;
}

/**
 * A campaign before anything is known. What it holds is also what a saved campaign takes where it lacks a part.
 * @param mix the mix that its rules begin with
 */
export function newCampaign(name: string, mix: string = defaultSettings['shortlist.mix']): Campaign {
  const { budget, ...rules } = rulesFromMix(mix, emptyBrief.budget, defaultSettings);
  return { brief: { ...emptyBrief, campaign: name, budget }, rules };
}
