import type { Language } from '../core/messages/message';
import { isSettingKey, type SettingValue, settingsFrom } from '../core/settings';
import type { PlanState } from '../wire/plan-state';
import type { WizardState } from './state';

/** What of the wizard's state outlives the sidebar. */
export function planStateOf(state: WizardState): PlanState {
  return {
    version: 1,
    language: state.language,
    sourceTabId: state.sourceTabId,
    furtherTabs: state.furtherTabs,
    columnChoices: state.columnChoices,
    settings: state.settings,
    campaigns: state.campaigns,
    currentCampaign: state.currentCampaign,
  };
}

/**
 * The state as it was left. Where nothing is saved, the language follows the person's account. Settings that this
 * version does not know are dropped, so that an old file always opens.
 */
export function restored(state: WizardState, saved: PlanState | null, locale: string): WizardState {
  if (saved === null) return { ...state, language: languageOf(locale) };
  const campaigns = saved.campaigns.length > 0 ? saved.campaigns : state.campaigns;
  const known = campaigns.some(({ brief }) => brief.campaign === saved.currentCampaign);
  return {
    ...state,
    language: saved.language,
    sourceTabId: saved.sourceTabId,
    furtherTabs: saved.furtherTabs ?? [],
    columnChoices: saved.columnChoices,
    settings: usable(saved.settings),
    campaigns,
    currentCampaign: known ? saved.currentCampaign : (campaigns[0]?.brief.campaign ?? ''),
  };
}

function languageOf(locale: string): Language {
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

function usable(settings: PlanState['settings']): Readonly<Record<string, SettingValue>> {
  return Object.fromEntries(Object.entries(settings).filter(([key, value]) => isUsable(key, value)));
}

function isUsable(key: string, value: SettingValue): boolean {
  if (!isSettingKey(key)) return false;
  try {
    settingsFrom([[key, value]]);
    return true;
  } catch {
    return false;
  }
}
