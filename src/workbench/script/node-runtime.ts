import vm from 'node:vm';
import type { LoadScript, Realm } from './runtime';

/** What Node adds to a bare context and Google's runtime does not promise. */
const addedByNode = ['SharedArrayBuffer', 'Atomics', 'WebAssembly', 'console'];

/** Runs a script in a bare context: no URL, no timers, no Node, only the language and Google's services. */
export function nodeRuntime(code: string): LoadScript {
  const script = new vm.Script(code, { filename: 'Code.js' });
  return (services) => {
    const context = vm.createContext(Object.create(null));
    for (const name of addedByNode) vm.runInContext(`delete globalThis.${name}`, context);
    Object.assign(context, services);
    script.runInContext(context);
    return {
      realm: vm.runInContext('({ Array, Date, Error, Object })', context) as Realm,
      call: (name, args) => (context[name] as (...args: unknown[]) => unknown)(...args),
    };
  };
}

/**
 * Runs the action with this process's clock in a zone, such as `UTC`. All contexts of a process share one clock, so the
 * grid and the test itself see it too while the action runs: the file's own wall time must never be asked of `Date`.
 * The environment is that of the process, of which a test runner hands its tests a copy that moves no clock.
 */
export function inZone<Result>(zone: string, action: () => Result): Result {
  const environment = vm.runInThisContext('process.env') as Record<string, string | undefined>;
  const before = environment['TZ'];
  environment['TZ'] = zone;
  try {
    return action();
  } finally {
    if (before === undefined) delete environment['TZ'];
    else environment['TZ'] = before;
  }
}
