import type { Creator } from './creator';
import { type DividedField, dividedFields } from './field-kinds';
import type { RowReading } from './read-rows';
import { joinRows, type SameCreator } from './same-creator';
import { typicalCount } from './typical-count';

/**
 * A creator out of the rows of their notes: each count is what the notes typically get, the newest counting most. Tags
 * are those of the notes, the most frequent first.
 *
 * @param halfLife how many notes back a note counts half as much as the newest: `evidence.halfLife`
 */
export function creatorOfNotes(same: SameCreator, halfLife: number): Creator {
  const rows = newestFirst(same.rows);
  const creators = rows.map(({ creator }) => creator);
  const dated = rows.some(({ noteDate }) => noteDate !== null);
  const typical = (field: DividedField) =>
    typicalCount(
      creators.map((creator) => creator[field]),
      dated ? halfLife : null,
    );
  const counts = Object.fromEntries(dividedFields.map((field) => [field, typical(field)])) as Record<
    DividedField,
    number | null
  >;
  return {
    ...joinRows(same),
    ...counts,
    notes: creators.length,
    average: 'geometric',
    tags: mostFrequent(creators.flatMap(({ tags }) => tags)),
    censored: [...new Set(creators.flatMap(({ censored }) => censored))],
  };
}

/** The rows from the newest note to the oldest; those without a date come last. */
export function newestFirst(rows: readonly RowReading[]): readonly RowReading[] {
  return [...rows].sort((one, other) => compareDays(other.noteDate ?? '', one.noteDate ?? ''));
}

function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

const tagsKept = 20;

function mostFrequent(tags: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, tagsKept)
    .map(([tag]) => tag);
}
