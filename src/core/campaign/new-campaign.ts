import { type Brief, emptyBrief } from '../brief';
import { defaultSettings } from '../settings';
import type { CampaignRules, ShortlistRules } from '../shortlist/question/rules/rules';
import { rulesFromMix } from '../shortlist/question/rules-from-mix';

/** What a planner says of a campaign. */
export interface Campaign {
  readonly brief: Brief;
  readonly rules: CampaignRules;
}

/** All that the campaign asks of its shortlist. */
export function rulesOf({ brief, rules }: Campaign): ShortlistRules {
  return { ...rules, budget: brief.budget, wholeBudget: false };
}

/**
 * A campaign before anything is known. What it holds is also what a saved campaign takes where it lacks a part.
 * @param mix the mix that its rules begin with
 */
export function newCampaign(name: string, mix: string = defaultSettings['shortlist.mix']): Campaign {
  const { budget, wholeBudget: _, ...rules } = rulesFromMix(mix, emptyBrief.budget, defaultSettings);
  return { brief: { ...emptyBrief, campaign: name, budget }, rules };
}
