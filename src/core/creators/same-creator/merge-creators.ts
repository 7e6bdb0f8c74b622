import type { Creator, CreatorField, Offer, Origin } from '../creator';
import { perNoteFields } from '../field-kinds';

/**
 * One creator of several: each field from the first of them that knows it, the most trusted first. Id and row are those
 * of `first`, so that what a person decided on a creator stays with them. An agreed price outlives a newer quote.
 */
export function mergeCreators(trusted: readonly [Creator, ...Creator[]], first: Creator): Creator {
  const [preferred] = trusted;
  const merged: Record<string, unknown> = {};
  const origins: Partial<Record<CreatorField, Origin>> = {};
  const censored: CreatorField[] = [];
  const counted: Creator[] = [];
  for (const key of Object.keys(preferred) as (keyof Creator)[]) {
    const teller = trusted.find((creator) => knows(creator, key)) ?? preferred;
    const from = key === 'id' || isSame(teller[key], first[key]) ? first : teller;
    merged[key] = from[key];
    if (isCount(key) && knows(from, key)) counted.push(from);
    for (const field of fieldsOf[key as keyof typeof fieldsOf] ?? [key as CreatorField]) {
      const origin = from.origins[field];
      if (origin !== undefined) origins[field] = placed(origin, from, first);
      if (from.censored.includes(field)) censored.push(field);
    }
  }
  return {
    ...(merged as unknown as Creator),
    id: first.id,
    row: first.row,
    offers: trusted.map(({ offers }) => offers).reduce(mergeOffers),
    average: agreed(counted.map(({ average }) => average)) ?? 'unknown',
    averageDays: agreed(counted.map(({ averageDays }) => averageDays)),
    origins,
    censored,
  };
}

/** What a creator knows and the merged one has otherwise: where two rows or tables contradict one another. */
export function unusedFields(creator: Creator, merged: Creator): readonly CreatorField[] {
  return (Object.keys(creator) as (keyof Creator)[]).flatMap((key) => {
    const [field] = fieldsOf[key as keyof typeof fieldsOf] ?? [key as CreatorField];
    return field === undefined ||
      spelledFreely.has(key) ||
      !knows(creator, key) ||
      isKept(creator[key], merged[key])
      ? []
      : [field];
  });
}

/** One link is written in many ways, an id stands in for another, a date says when and not what, and notes have many titles. */
const spelledFreely: ReadonlySet<keyof Creator> = new Set(['id', 'url', 'asOf', 'titles']);

function isKept(value: unknown, merged: unknown): boolean {
  if (!Array.isArray(value) || !Array.isArray(merged)) return value === merged;
  const kept = new Set(merged.map((item) => JSON.stringify(item)));
  return value.every((item) => kept.has(JSON.stringify(item)));
}

/** With its row, where that is another than the creator's own; an average over many rows has none. */
function placed(origin: Origin, from: Creator, first: Creator): Origin {
  return from.row === first.row || origin.how === 'gathered' ? origin : { row: from.row, ...origin };
}

function isCount(key: keyof Creator): boolean {
  return (perNoteFields as readonly string[]).includes(key) || key === 'engagement';
}

/** What all say; `null` where they differ, for counts of two kinds stand side by side then. */
function agreed<Value>([first, ...others]: readonly Value[]): Value | null {
  return first !== undefined && others.every((other) => other === first) ? first : null;
}

/** Where the parts of a creator that several columns make, or one of another name, come from. */
const fieldsOf = {
  niches: ['niche'],
  titles: ['noteTitle', 'noteTitles'],
  offers: ['offerImage', 'offerVideo', 'offerAny', 'rebate'],
  engagement: ['engagement', 'engagementRate'],
  commercialShare: ['commercialShare', 'commercialNotes'],
  // Said with the fields they belong to.
  row: [],
  origins: [],
  censored: [],
  average: [],
  averageDays: [],
} as const satisfies Partial<Record<keyof Creator, readonly CreatorField[]>>;

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (Array.isArray(one) && JSON.stringify(one) === JSON.stringify(other));
}

function knows(creator: Creator, key: keyof Creator): boolean {
  const value = creator[key];
  // Without a name of their own creators are called by their id or handle.
  if (key === 'name') return value !== creator.id && value !== creator.handle;
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** For each kind of note the preferred quote, and the other where there is none; so, too, what was agreed. */
function mergeOffers(preferred: readonly Offer[], other: readonly Offer[]): readonly Offer[] {
  const added = other.filter((offer) => !preferred.some((known) => isSameQuote(known, offer)));
  return added.length === 0 ? preferred : [...preferred, ...added];
}

/** Whether two offers are quotes of the same kind for the same kind of note. */
export function isSameQuote(one: Offer, other: Offer): boolean {
  return one.agreed === other.agreed && isSameNote(one, other);
}

/** Whether two offers are for the same kind of note. */
export function isSameNote(one: Offer, other: Offer): boolean {
  return (
    one.format === other.format &&
    one.declared === other.declared &&
    one.undeclaredAs === other.undeclaredAs &&
    one.gifted === other.gifted
  );
}
