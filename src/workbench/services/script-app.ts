import { enumerationIn } from './enumeration';
import type { Executions } from './execution';
import type { World } from './world';

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
