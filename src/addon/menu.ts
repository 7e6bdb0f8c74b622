import { addonMessages } from '../core/messages/addon';
import { say } from '../core/messages/message';
import { accountLanguage } from './door';
import { menuActions } from './entry-points';
import { addMenu, isOnlyInstalled } from './gateway/application';

type Opening = GoogleAppsScript.Events.AppsScriptEvent;

/**
 * Google calls it when a file opens. Where the add-on is not enabled in the file yet, nothing but the menu may be
 * touched, not even the account's language; one forbidden call and no menu would appear at all.
 */
export function onOpen(event?: Opening): void {
  const language = isOnlyInstalled(event) ? 'en' : accountLanguage();
  addMenu(menuActions.map((action) => ({ label: say(language, addonMessages[action]), action })));
}

/** Google calls it once after the installation; the file is open already. */
export function onInstall(event?: Opening): void {
  onOpen(event);
}
