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
