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

/**
 * Asks again for a consent that the person has unticked; without it Google would do nothing and say nothing. It asks
 * by throwing what only Google may catch: call it outside of every `try`.
 */
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

/** The language of the person's account, such as `zh_CN`; '' where it may not be known. */
export function accountLocale(): string {
  try {
    return String(Session.getActiveUserLocale() ?? '');
  } catch {
    // Everybody understands a menu in English; without this there would be none.
    return '';
  }
}
