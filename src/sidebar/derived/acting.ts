import type { Brief } from '../../core/brief';
import type { ActKind, Deed, Done } from '../../core/campaign/acts/act';
import { actOn } from '../../core/campaign/acts/act-on';
import type { Acted, ActTerms, Refused } from '../../core/campaign/acts/acted';
import type { BrokenOff } from '../../core/campaign/acts/broken-off';
import { actsFor } from '../../core/campaign/acts/offer/acts-for';
import { type CampaignNow, campaignNow } from '../../core/campaign/campaign-now';
import { actTerms } from '../../core/campaign/campaign-terms';
import type { Campaign } from '../../core/campaign/new-campaign';
import type { CampaignRecord } from '../../core/campaign/record/campaign-record';
import { actBrokenOff } from '../../core/reports/plan/finish-broken-off';
import type { StandingCampaign } from '../../core/reports/plan/standing-campaign';
import type { Settings } from '../../core/settings';
import { campaignOf, type WizardState } from '../state/state';
import { remember } from './remember';

/** What follows from a running plan for whoever changes it. */
export interface Acting {
  terms(state: WizardState): ActTerms;
  /** The campaign as it stands, without a run; `null` before the first plan. */
  now(state: WizardState): CampaignNow | null;
  /** The last act, where rows do not show it and nobody has said that this is meant. */
  brokenOff(state: WizardState): BrokenOff | null;
  /** The acts that make sense for rows. */
  actsFor(state: WizardState, codes: readonly string[]): readonly ActKind[];
  /** What a deed would do to the plan as it stands; `null` where none does. */
  acted(state: WizardState, deed: Deed): Acted | Refused | null;
}

interface Given {
  readonly settings: (state: WizardState) => Settings;
  readonly standing: (state: WizardState) => StandingCampaign;
}

export function createActing({ settings, standing }: Given): Acting {
  const termsOf = remember((brief: Brief, rules: Campaign['rules'], chosen: Settings) =>
    actTerms({ brief, rules }, chosen),
  );
  const nowOf = remember((record: CampaignRecord | null, terms: ActTerms, today: string) =>
    record === null ? null : campaignNow(record, terms, today),
  );
  const brokenOffIn = remember(actBrokenOff);
  const offered = remember(actsFor);
  const acted = remember(actOn);
  const actOf = remember((deed: Deed, day: string, by: string) => ({ ...deed, day, by }));
  const doneOf = remember((day: string, by: string): Done => ({ day, by }));

  const terms: Acting['terms'] = (state) => {
    const { brief, rules } = campaignOf(state);
    return termsOf(brief, rules, settings(state));
  };
  return {
    terms,
    now: (state) => nowOf(standing(state).record, terms(state), todayOf(state)),
    brokenOff: (state) => {
      const broken = brokenOffIn(standing(state));
      return broken === null || state.answered.includes(brokenQuestion(broken)) ? null : broken;
    },
    actsFor: (state, codes) => {
      const { record } = standing(state);
      return record === null ? [] : offered(record, codes, terms(state), doneOf(todayOf(state), state.by));
    },
    acted: (state, deed) => {
      const { record } = standing(state);
      if (record === null) return null;
      return acted(record, actOf(deed, todayOf(state), state.by), terms(state));
    },
  };
}

/** The day on which something is done. */
export function todayOf({ workbook }: Pick<WizardState, 'workbook'>): string {
  return workbook?.today ?? '';
}

/** What tells the question after an act that broke off from others. */
export function brokenQuestion({ number }: Pick<BrokenOff, 'number'>): string {
  return `broken off ${number}`;
}
