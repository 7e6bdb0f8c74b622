/** One of Google's enumerations. Its members are their own names; one that is not listed throws by name. */
export function enumeration<T>(name: string, ...members: (keyof T & string)[]): T {
  const known = new Set<PropertyKey>(members);
  return new Proxy(Object.create(null), {
    get(_, key) {
      if (typeof key === 'symbol' || key === 'toJSON') return undefined;
      if (!known.has(key)) throw new Error(`${name}.${key} is not emulated`);
      return key;
    },
  }) as T;
}
