import type { CreatorField } from '../creator';

/**
 * How the candidates out of a warehouse head their columns: in letters and underscores, which every database takes. Read back,
 * each column is what it says, and nothing of it is doubted. Counts say before their name what average they are.
 */
export const candidateHeaders = {
  id: 'Creator_id',
  name: 'Name',
  handle: 'Handle',
  url: 'Profile_link',
  niche: 'Niche',
  followers: 'Followers',
  notes: 'Notes_analysed',
  likes: 'likes',
  saves: 'saves',
  comments: 'comments',
  shares: 'shares',
  engagement: 'engagement',
  reads: 'reads',
  sentiment: 'Comment_sentiment',
  intent: 'Purchase_intent',
  commentsRead: 'Comments_read',
  activeFollowerShare: 'Active_follower_share',
  fakeFollowerShare: 'Fake_follower_share',
  followerGrowth: 'Follower_growth',
  likesAndSavesTotal: 'Likes_and_saves',
  commercialShare: 'Commercial_share',
  offerImage: 'Image_price',
  offerVideo: 'Video_price',
  offerAny: 'Price',
  rebate: 'Rebate',
  agency: 'Agency',
  region: 'Region',
  level: 'Level',
  availability: 'Availability',
  contact: 'Contact',
} as const satisfies Partial<Record<CreatorField, string>>;

export type CandidateField = keyof typeof candidateHeaders;

/** What Tierwise works out of them, in the order of the columns. */
export const workedOutHeaders = {
  tier: 'Tier_by_size',
  score: 'Score',
  grade: 'Grade',
  confidence: 'Confidence',
} as const;

/** The fields whose header begins with the average. */
export const averagedFields = ['likes', 'saves', 'comments', 'shares', 'engagement', 'reads'] as const;

/** The header of a field in a table whose counts are means or medians. */
export function candidateHeader(field: CandidateField, mean: boolean): string {
  const header = candidateHeaders[field];
  return isAveraged(field) ? `${mean ? 'Mean' : 'Median'}_${header}` : header;
}

/** What the columns of a table of candidates hold, by header; `null` where the headers are not those of candidates. */
export function fieldsOfCandidates(headers: readonly string[]): readonly (CreatorField | null)[] | null {
  const there = new Set(headers.map((header) => header.trim()));
  const { id, followers } = candidateHeaders;
  if (![id, followers, ...Object.values(workedOutHeaders)].every((header) => there.has(header))) return null;
  return headers.map((header) => fieldByHeader.get(header.trim()) ?? null);
}

const fieldByHeader: ReadonlyMap<string, CreatorField> = new Map(
  (Object.keys(candidateHeaders) as CandidateField[]).flatMap((field) => [
    [candidateHeader(field, true), field] as const,
    [candidateHeader(field, false), field] as const,
  ]),
);

function isAveraged(field: CandidateField): boolean {
  return (averagedFields as readonly CandidateField[]).includes(field);
}
