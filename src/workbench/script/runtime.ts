/** The built-in constructors of the place where a script runs: what crosses into it must be made with them. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Object: ObjectConstructor;
}

/** A script that has been evaluated, its functions ready to be called. */
export interface LoadedScript {
  readonly realm: Realm;
  call(name: string, args: readonly unknown[]): unknown;
}

/** Evaluates the script from nothing, as Google does for each execution. */
export type LoadScript = (services: Readonly<Record<string, unknown>>) => LoadedScript;

/**
 * A copy of lists, dates and plain objects made with the script's own constructors: `instanceof` must hold over there.
 * What `isOpaque` accepts crosses as it is.
 */
export function intoRealm(
  realm: Realm,
  value: unknown,
  isOpaque: (value: object) => boolean = () => false,
): unknown {
  if (typeof value !== 'object' || value === null || isOpaque(value) || realm.Array === Array) return value;
  if (Array.isArray(value)) {
    const list = new realm.Array<unknown>(value.length);
    for (let i = 0; i < value.length; i++) list[i] = intoRealm(realm, value[i], isOpaque);
    return list;
  }
  if (value instanceof Date) return new realm.Date(value.getTime());
  const copies = Object.entries(value).map(([key, item]) => [key, intoRealm(realm, item, isOpaque)]);
  return realm.Object.assign(new realm.Object(), Object.fromEntries(copies));
}
