import { addonMessages } from '../core/messages/addon';
import { say } from '../core/messages/message';
import { accountLanguage } from './door';
import { menuActions } from './entry-points';
import { addMenu } from './gateway/application';

/**
 * Google calls it when a file opens. Where the add-on is not enabled in the file yet (AuthMode.NONE), only the menu and
 * the account's language may be touched; one forbidden call and no menu would appear at all. So it looks at nothing
 * else in any mode, and needs no event to tell which it is.
 */
export function onOpen(): void {
  const language = accountLanguage();
  addMenu(menuActions.map((action) => ({ label: say(language, addonMessages[action]), action })));
}

/** Google calls it once after the installation; the file is open already. */
export function onInstall(): void {
  onOpen();
}
