import type { LoadedScript, Realm } from '../script/runtime';

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
