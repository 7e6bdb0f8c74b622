import { intoRealm, type Realm } from '../../script/runtime';
import { type Executions, refusal } from './authorization';
import type { PassCall } from './call-gate';
import { isMember } from './enumeration';

/** The methods of `T` that return the object they were called on, written without that `return`. */
export type Chained<T> = {
  readonly [Key in keyof T]?: T[Key] extends (...args: infer Args) => T ? (...args: Args) => void : never;
};

/**
 * Makes one of Google's objects from the methods that the workbench knows. It is strict: any other method throws by
 * name. Every call is checked against the running script's mode and goes through the gate, and what it returns or
 * throws is made with the script's own constructors.
 */
export type Emulate = <T extends object>(name: string, answers: Partial<T>, chained?: Chained<T>) => T;

/** What languages ask of any object on their own: answering with nothing keeps them quiet. */
const askedByLanguage = new Set<PropertyKey>([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  '$$typeof',
  'nodeType',
]);

type Method = (...args: unknown[]) => unknown;

export function createEmulate(executions: Executions, pass: PassCall): Emulate {
  const emulated = new WeakSet<object>();
  const isOpaque = (value: object) => emulated.has(value) || isMember(value);

  return (name, answers, chained = {}) => {
    const guarded = new Map<PropertyKey, unknown>();
    const guard =
      (key: string, method: Method, returnsSelf: boolean): Method =>
      (...args) => {
        const { mode, realm } = executions.current();
        const refused = refusal(mode, name, key);
        if (refused !== null) throw exception(realm, refused);
        try {
          const result = pass(name, key, () => method(...args));
          return returnsSelf ? self : intoRealm(realm, result, isOpaque);
        } catch (error) {
          throw exception(
            realm,
            error instanceof Error ? error.message : String((error as Error)?.message ?? error),
          );
        }
      };
    const memberOf = (key: string): unknown => {
      if (key === 'toString') return () => name;
      if (key in chained) return guard(key, chained[key as keyof typeof chained] as Method, true);
      const answer = (answers as Record<string, unknown>)[key];
      if (answer === undefined) throw exception(executions.current().realm, `${name}.${key} is not emulated`);
      return typeof answer === 'function' ? guard(key, answer as Method, false) : answer;
    };
    const self = new Proxy(Object.create(null), {
      get(_, key) {
        if (typeof key === 'symbol' || askedByLanguage.has(key)) return undefined;
        if (!guarded.has(key)) guarded.set(key, memberOf(key));
        return guarded.get(key);
      },
      set(_, key) {
        throw exception(executions.current().realm, `${name}.${String(key)} cannot be set`);
      },
    });
    emulated.add(self);
    return self;
  };
}

function exception(realm: Realm, message: string): Error {
  const error = new realm.Error(message);
  error.name = 'Exception';
  return error;
}
