import { addDays } from '../../days';
import { median } from '../../median';
import type { Settings } from '../../settings';
import type { Creator, RecentBrand } from '../creator';
import { type DividedField, dividedFields } from '../field-kinds';
import { mostTitles } from '../rows/note-row';
import { averageOfNotes, typicalCount } from '../rows/per-note';
import type { RowReading } from '../rows/read-rows';
import { joinRows, type SameCreator } from './same-creator';

/** How the notes of a creator become one creator. */
export interface NotesWanted {
  /** Only notes of the last so many days count; 0 for all. */
  readonly days: number;
  /** `geometric` is what notes typically get, the newest counting most. */
  readonly average: 'median' | 'geometric';
  /** How many notes back a note counts half as much as the newest: `evidence.halfLife`. */
  readonly halfLife: number;
  /** The day the last of them are counted from: that of the table's newest note. `null` where notes have no days. */
  readonly until: string | null;
}

/** @param until the day that the last days are counted from */
export function notesWanted(settings: Settings, until: string | null): NotesWanted {
  return {
    days: settings['notes.days'],
    average: averageOfNotes(settings),
    halfLife: settings['evidence.halfLife'],
    until,
  };
}

/** The day of the newest note, from which the last 30 days are counted; `null` where no note has one. */
export function newestDay(readings: readonly RowReading[]): string | null {
  let newest: string | null = null;
  for (const { noteDate } of readings) {
    if (noteDate !== null && (newest === null || noteDate > newest)) newest = noteDate;
  }
  return newest;
}

/**
 * A creator out of the rows of their notes: each count is a robust average over the notes that have it, for one viral
 * note would lift a plain mean. Tags are those of the notes, the most frequent first; brands those they name, each with
 * its newest day; titles those of the newest; the share of paid notes that of the notes marked so.
 */
export function creatorOfNotes(same: Pick<SameCreator, 'rows'>, wanted: NotesWanted): Creator {
  const notes = newestFirst(within(same.rows, wanted));
  const creators = notes.map(({ creator }) => creator);
  const halfLife = notes.some(({ noteDate }) => noteDate !== null) ? wanted.halfLife : null;
  const average = (counts: readonly (number | null)[]) =>
    wanted.average === 'median' ? median(counts) : typicalCount(counts, halfLife);
  const averages = Object.fromEntries(
    dividedFields.map((field: DividedField) => [field, average(creators.map((creator) => creator[field]))]),
  ) as Record<DividedField, number | null>;
  const joined = joinRows(same);
  return {
    ...joined,
    ...averages,
    notes: notes.length,
    average: wanted.average,
    averageDays: wanted.days > 0 ? wanted.days : null,
    tags: mostFrequent(creators.flatMap(({ tags }) => tags)),
    titles: [...new Set(creators.flatMap(({ titles }) => titles))].slice(0, mostTitles),
    recentBrands: newestOfEach(same.rows.flatMap(({ creator }) => creator.recentBrands)),
    commercialShare: paidShare(notes) ?? joined.commercialShare,
    censored: [...new Set(creators.flatMap(({ censored }) => censored))],
  };
}

function within(rows: readonly RowReading[], { days, until }: NotesWanted): readonly RowReading[] {
  if (days === 0 || until === null) return rows;
  const first = addDays(until, 1 - days);
  return rows.filter(({ noteDate }) => noteDate !== null && noteDate >= first);
}

function paidShare(notes: readonly RowReading[]): number | null {
  const marked = notes.filter(({ note }) => note.paid !== null);
  return marked.length === 0 ? null : marked.filter(({ note }) => note.paid).length / marked.length;
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

function newestOfEach(brands: readonly RecentBrand[]): readonly RecentBrand[] {
  const newest = new Map<string, RecentBrand>();
  for (const brand of brands) {
    const before = newest.get(brand.name);
    if (before === undefined || (brand.date ?? '') > (before.date ?? '')) newest.set(brand.name, brand);
  }
  return [...newest.values()];
}
