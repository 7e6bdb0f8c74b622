import type { CreatorField } from './creator';

/** Fields whose cells are numbers, and which numbers make sense. */
export const numberFields = {
  followers: 'people',
  following: 'people',
  followerGrowth: 'change',
  notes: 'count',
  notesTotal: 'count',
  likes: 'count',
  saves: 'count',
  comments: 'count',
  shares: 'count',
  follows: 'count',
  engagement: 'count',
  engagementRate: 'rate',
  likesAndSavesTotal: 'count',
  reads: 'count',
  impressions: 'count',
  offerImage: 'money',
  offerVideo: 'money',
  offerAny: 'money',
  rebate: 'share',
  commercialNotes: 'count',
  commercialShare: 'share',
  activeFollowerShare: 'share',
  fakeFollowerShare: 'share',
  sentiment: 'sentiment',
  intent: 'share',
  commentsRead: 'count',
} as const satisfies Partial<Record<CreatorField, NumberKind>>;

/**
 * `count`, `people`, `money`: 0 and up, each with a largest that makes sense. `share`: 0 to 1. `rate`: 0 and up, written as a share or in percent. `change`: a share that may
 * be below 0. `sentiment`: −1 to 1.
 */
export type NumberKind = 'count' | 'people' | 'money' | 'share' | 'rate' | 'change' | 'sentiment';

export type NumberField = keyof typeof numberFields;

export function isNumberField(field: CreatorField): field is NumberField {
  return field in numberFields;
}

/** What one note gets: each may come as a median, a mean, or a sum to be divided. */
export const perNoteFields = ['likes', 'saves', 'comments', 'shares', 'follows'] as const;
export type PerNoteField = (typeof perNoteFields)[number];

/** Counts of one note that some exports give as sums, the wider ones included. */
export const dividedFields = [...perNoteFields, 'engagement', 'reads', 'impressions'] as const;
export type DividedField = (typeof dividedFields)[number];

export function isDivided(field: CreatorField | null): field is DividedField {
  return (dividedFields as readonly (CreatorField | null)[]).includes(field);
}

/** Fields that say who a creator is, the surest first. */
export const whoFields = ['id', 'url', 'handle', 'name'] as const;

/** Fields that gather what several columns say. */
export const gatheredFields: ReadonlySet<CreatorField> = new Set([
  'niche',
  'tags',
  'contact',
  'recentBrands',
  'verified',
  'priceTerms',
  'noteTitles',
  'commentText',
]);

/** Fields of which a further column is read where the better ones are blank. */
export const fallbackFields: ReadonlySet<CreatorField> = new Set([
  'url',
  'agency',
  'bio',
  'region',
  'level',
  'availability',
  'account',
  'asOf',
]);

export const offerFields = ['offerImage', 'offerVideo', 'offerAny'] as const;

export function isOfferField(field: CreatorField): field is (typeof offerFields)[number] {
  return (offerFields as readonly CreatorField[]).includes(field);
}

/** Fields that only a table of notes has. */
export const noteFields: readonly CreatorField[] = ['noteId', 'noteTitle', 'noteText', 'noteUrl'];
