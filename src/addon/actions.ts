import { addonMessages } from '../core/messages/addon';
import { say } from '../core/messages/message';
import type { OpenAt } from '../wire/endpoints';
import { accountLanguage, answer } from './door';
import { loadState } from './endpoints';
import { requireConsent, showSidebar } from './gateway/application';
import { personalStore } from './gateway/stores';
import { leaveWord } from './opening';
import { settingsTab } from './settings-tab';
import { writeReportsInto } from './write-reports';

export function planCampaign(): void {
  openSidebar('plan');
}

export function scoreThisTab(): void {
  openSidebar('score');
}

export function showHelp(): void {
  openSidebar('help');
}

/** Writes the Settings tab, the values that stand in it kept, and shows it. */
export function openSettings(): void {
  requireConsent();
  answer(() => {
    const { state } = loadState();
    const language = state?.language ?? accountLanguage();
    writeReportsInto([settingsTab(language, { ...state?.settings, language })], language);
  });
}

function openSidebar(openAt: OpenAt): void {
  requireConsent();
  answer(() => {
    leaveWord(personalStore(), openAt);
    showSidebar('Sidebar', say(accountLanguage(), addonMessages.sidebarTitle));
  });
}
