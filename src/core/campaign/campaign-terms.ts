import type { Brief } from '../brief';
import { rowCost } from '../budget/row-cost';
import { waterfall } from '../budget/waterfall';
import type { Settings } from '../settings';
import { moneyFor } from '../shortlist/question/money';
import { rulesFromMix } from '../shortlist/question/rules-from-mix';
import type { ActTerms } from './acts/acted';
import { rulesOf } from './new-campaign';

/**
 * What an act on a campaign depends on beside its record, without an export at hand.
 *
 * @param mix the one that the plan was made with: what comes off the budget first depends on it
 * @throws InputError where no mix has the name
 */
export function campaignTerms(brief: Brief, mix: string, settings: Settings): ActTerms {
  const rules = rulesOf({ brief, rules: rulesFromMix(mix, brief.budget, settings) });
  const { off } = moneyFor(rules, brief, settings);
  return {
    brief,
    settings,
    cost: (row) => rowCost(row, brief, settings).total,
    waterfall: off ?? waterfall(brief, settings),
  };
}
