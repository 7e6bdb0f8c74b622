import type { MenuAction } from '../entry-points';

export interface MenuItem {
  readonly label: string;
  readonly action: MenuAction;
}

/** Puts the add-on's menu under Extensions. Allowed even before the add-on has been enabled in the file. */
export function addMenu(items: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, action } of items) menu.addItem(label, action);
  menu.addToUi();
}

/** Whether the add-on is merely installed here, not enabled: nothing but the menu may be touched then. */
export function isOnlyInstalled(event: GoogleAppsScript.Events.AppsScriptEvent | undefined): boolean {
  return event === undefined || event.authMode === ScriptApp.AuthMode.NONE;
}

/** Asks again for a consent that the person has unticked; without it Google would do nothing and say nothing. */
export function requireConsent(): void {
  if (typeof ScriptApp.requireAllScopes === 'function') ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

/** Shows a page of the bundle in the sidebar, which is 300 pixels wide whatever it asks for. */
export function showSidebar(page: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(title));
}

/** What stands in a page of the bundle, whatever that is: as HtmlOutput, Google would refuse what is not HTML. */
export function pageText(page: string): string {
  return HtmlService.createTemplateFromFile(page).getRawContent();
}

/** The language of the person's account, such as `zh_CN`. */
export function accountLocale(): string {
  return Session.getActiveUserLocale();
}
