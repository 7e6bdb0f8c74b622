import type { Work } from './at-hand';

/** Two parts of one act. */
export function together(one: Work, other: Work): Work {
  const found: Record<string, unknown> = { ...one.found };
  for (const [key, value] of Object.entries(other.found ?? {}))
    found[key] = Array.isArray(value) ? [...((found[key] as unknown[] | undefined) ?? []), ...value] : value;
  return {
    ...one,
    ...other,
    changed: new Map([...(one.changed ?? []), ...(other.changed ?? [])]),
    added: [...(one.added ?? []), ...(other.added ?? [])],
    found,
  };
}
