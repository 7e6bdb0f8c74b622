import { type PerNoteField, perNoteFields } from '../creators/field-kinds';
import type { Settings } from '../settings';

/** Weighted engagement per note: each count times what the settings say it is worth; an unknown counts nothing. */
export function weightedEngagement(
  counts: Readonly<Record<PerNoteField, number | null>>,
  settings: Settings,
): number {
  return perNoteFields.reduce(
    (sum, field) => sum + (counts[field] ?? 0) * settings[`engagement.${field}`],
    0,
  );
}
