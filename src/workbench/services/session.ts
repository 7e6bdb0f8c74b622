import type { World } from './world';

type Session = GoogleAppsScript.Base.Session;

/** `Session`: who the user is stays unknown, as without the scope for it. */
export function session(world: World): Session {
  return world.emulate<Session>('Session', {
    getActiveUserLocale: () => world.locale,
    getScriptTimeZone: () => world.scriptTimeZone,
  });
}
