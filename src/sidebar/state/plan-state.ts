import { languageOf } from '../../core/messages/message';
import { presentVersion } from '../../core/plan-versions';
import type { PlanState } from '../../wire/plan-state';
import type { WizardState } from './state';

/** What of the wizard's state outlives the sidebar. */
export function planStateOf(state: WizardState): PlanState {
  return {
    version: presentVersion,
    language: state.language,
    sourceTabId: state.sourceTabId,
    furtherTabs: state.furtherTabs,
    columnChoices: state.columnChoices,
    settings: state.settings,
    campaigns: state.campaigns,
    currentCampaign: state.currentCampaign,
    by: state.by,
  };
}

/** The state as it was left. Where nothing is saved, the language follows the person's account. */
export function restored(state: WizardState, saved: PlanState | null, locale: string): WizardState {
  if (saved === null) return { ...state, language: languageOf(locale) };
  const campaigns = saved.campaigns.length > 0 ? saved.campaigns : state.campaigns;
  const known = campaigns.some(({ brief }) => brief.campaign === saved.currentCampaign);
  const { version: _, ...parts } = saved;
  return {
    ...state,
    ...parts,
    campaigns,
    currentCampaign: known ? saved.currentCampaign : (campaigns[0]?.brief.campaign ?? ''),
  };
}
