import type { Found } from './acted';
import type { Work } from './at-hand';

/** The parts of one act: what is settled, and as what rows counted, is as the last part that says so has it. */
export function together(...parts: readonly Work[]): Work {
  const changed = new Map(parts.flatMap((part) => [...(part.changed ?? [])]));
  const added = parts.flatMap((part) => part.added ?? []);
  const found: { -readonly [Field in keyof Found]?: unknown } = {};
  for (const part of parts)
    for (const [key, value] of Object.entries(part.found ?? {}) as [keyof Found, unknown][]) {
      const had = found[key];
      if (!Array.isArray(value)) found[key] = value;
      else if (Array.isArray(had)) had.push(...value);
      else found[key] = [...value];
    }
  return { ...Object.assign({}, ...parts), changed, added, found: found as Partial<Found> };
}
