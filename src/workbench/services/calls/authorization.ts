import type { LoadedScript, Realm } from '../../script/runtime';

/** How much a running script may do; Google calls it the authorization mode. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** The one script that runs now: services answer in its realm, and refuse what its mode forbids. */
export interface Execution {
  readonly mode: AuthMode;
  readonly realm: Realm;
}

/** Keeps track of which execution the services are called from. */
export interface Executions {
  current(): Execution;
  /** Runs a function of the script; whoever ran before goes on afterwards. */
  during(script: LoadedScript, mode: AuthMode, action: () => unknown): unknown;
}

export function createExecutions(): Executions {
  let running: Execution = { mode: 'FULL', realm: { Array, Date, Error, Object } };
  return {
    current: () => running,
    during(script, mode, action) {
      const outer = running;
      running = { mode, realm: script.realm };
      try {
        return action();
      } finally {
        running = outer;
      }
    },
  };
}

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
