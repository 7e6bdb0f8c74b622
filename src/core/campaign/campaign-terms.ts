import type { Brief } from '../brief';
import { waterfall } from '../budget/waterfall';
import type { Settings } from '../settings';
import { moneyFor } from '../shortlist/question/money';
import { rulesFromMix } from '../shortlist/question/rules-from-mix';
import type { ActTerms } from './acts/acted';
import { type Campaign, rulesOf } from './new-campaign';
import { planTerms } from './record/terms';

/**
 * What an act on a campaign depends on beside its record, without an export at hand.
 *
 * @param mix the one that the plan was made with: what comes off the budget first depends on it
 * @throws InputError where no mix has the name
 */
export function campaignTerms(brief: Brief, mix: string, settings: Settings): ActTerms {
  return actTerms({ brief, rules: rulesFromMix(mix, brief.budget, settings) }, settings);
}

/** The same where the campaign's rules are at hand. */
export function actTerms({ brief, rules }: Campaign, settings: Settings): ActTerms {
  const { off } = moneyFor(rulesOf({ brief, rules }), brief, settings);
  return { ...planTerms(brief, settings), waterfall: off ?? waterfall(brief, settings) };
}
