import type { AuthMode } from './execution';

/** The methods that a menu needs, and the locale: beside `Utilities` all that `AuthMode.NONE` allows. */
const menuCalls = [
  'SpreadsheetApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
];

/** What formulas may call at all; of the spreadsheet they may only read. */
const openToFormulas =
  /^(Properties|PropertiesService|Lock|LockService|Utilities|Cache|CacheService|Html\w*)$/;
const closedToFormulas = /^(Ui|Menu|Session|ScriptApp)$/;
const reading =
  /^(get|is|has|can|find|with|on|offset$|newConditional|newDataValidation|createDeveloperMetadataFinder|flush$)/;

/** Google's words where the mode forbids the call, or `null` where it is allowed. */
export function refusal(mode: AuthMode, object: string, method: string): string | null {
  const call = `${object}.${method}`;
  if (mode === 'FULL') return null;
  if (mode === 'NONE') {
    return object === 'Menu' || object === 'Utilities' || menuCalls.includes(call)
      ? null
      : `You do not have permission to call ${call}`;
  }
  if (mode === 'LIMITED') {
    const opensWindow = object === 'Ui' && !method.startsWith('create');
    return opensWindow ? `Cannot call ${call} from this context.` : null;
  }
  if (openToFormulas.test(object) || call === 'Session.getActiveUserLocale') return null;
  const isAllowed = !closedToFormulas.test(object) && method !== 'getUi' && reading.test(method);
  return isAllowed ? null : `You do not have permission to call ${method}`;
}
