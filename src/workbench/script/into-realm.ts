import type { Realm } from './runtime';

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
