import type { Executions } from '../calls/authorization';
import { enumerationIn } from '../calls/enumeration';
import type { World } from '../world/world';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;

/** What the person has granted. A test takes it away to see the add-on ask. */
export interface GrantState {
  granted: boolean;
}

/** `ScriptApp`: only what asks for the scopes. */
export function scriptApp(world: World, executions: Executions, grants: GrantState): ScriptApp {
  const require = () => {
    if (executions.current().mode !== 'FULL')
      throw new Error('Scopes can only be asked for in AuthMode.FULL.');
    if (!grants.granted) throw new Error('Authorization is required to perform that action.');
  };
  return world.emulate<ScriptApp>('ScriptApp', {
    AuthMode: enumerationIn<ScriptApp['AuthMode']>(world, 'AuthMode'),
    requireAllScopes: require,
    requireScopes: require,
  });
}

type Session = GoogleAppsScript.Base.Session;

/** `Session`: who the user is stays unknown, as without the scope for it. */
export function session(world: World): Session {
  return world.emulate<Session>('Session', {
    getActiveUserLocale: () => world.locale,
    getScriptTimeZone: () => world.scriptTimeZone,
  });
}

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** `Utilities`. */
export function utilities(world: World): Utilities {
  return world.emulate<Utilities>('Utilities', {
    formatDate: (date: unknown, timeZone: string, pattern: string) =>
      formatDate(date as Date, timeZone, pattern),
    getUuid: () => crypto.randomUUID(),
    sleep: () => undefined,
  });
}

/** The letters of Java's date patterns that the workbench knows; text stands between apostrophes. */
function formatDate(date: Date, timeZone: string, pattern: string): string {
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    hourCycle: 'h23',
  });
  const parts = Object.fromEntries(
    formatter.formatToParts(date.getTime()).map(({ type, value }) => [type, value]),
  );
  const letters: Record<string, string | undefined> = {
    yyyy: parts['year'],
    MM: parts['month'],
    dd: parts['day'],
    HH: parts['hour'],
    mm: parts['minute'],
    ss: parts['second'],
    SSS: parts['fractionalSecond'],
    M: String(Number(parts['month'])),
    d: String(Number(parts['day'])),
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const value = letters[token];
    if (value === undefined) throw new Error(`Utilities.formatDate with ${token} is not emulated`);
    return value;
  });
}
