import type { Creator } from './creator';
import { type DividedField, dividedFields } from './field-kinds';
import { joinRows, type SameCreator } from './same-creator';

/**
 * A creator out of the rows of their notes: each count is the median over the notes that have it, for one viral note
 * would lift a mean. Tags are those of the notes, the most frequent first.
 */
export function creatorOfNotes(same: SameCreator): Creator {
  const creators = same.rows.map(({ creator }) => creator);
  const medians = Object.fromEntries(
    dividedFields.map((field: DividedField) => [field, median(creators.map((creator) => creator[field]))]),
  ) as Record<DividedField, number | null>;
  return {
    ...joinRows(same),
    ...medians,
    notes: creators.length,
    average: 'median',
    tags: mostFrequent(creators.flatMap(({ tags }) => tags)),
    censored: [...new Set(creators.flatMap(({ censored }) => censored))],
  };
}

/** The middle value of those known, the mean of the middle two where their number is even; `null` for none. */
export function median(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((one, other) => one - other);
  const middle = known.length >> 1;
  const upper = known[middle];
  if (upper === undefined) return null;
  const lower = known[known.length % 2 === 1 ? middle : middle - 1] ?? upper;
  return (lower + upper) / 2;
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
