/**
 * What `google.script.run` carries: text, numbers, booleans, `null`, and lists and objects of those. Google turns a
 * result that holds a `Date` into `null` without a word; here it throws and names the place.
 */
export function carry(value: unknown, path: string): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map((item, index) => carry(item, `${path}[${index}]`));
  if (Object.prototype.toString.call(value) !== '[object Object]') {
    throw new TypeError(`Failed due to illegal value in property: ${path} (${kindOf(value)})`);
  }
  return Object.fromEntries(
    Object.entries(value as object)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, carry(item, path === '' ? key : `${path}.${key}`)]),
  );
}

function kindOf(value: unknown): string {
  return typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
}
