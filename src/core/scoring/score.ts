/** Draft of contract: filled by scoring. */
export const scoreParts = [
  'saves',
  'comments',
  'engagement',
  'sentiment',
  'intent',
  'shares',
  'likes',
  'followers',
] as const;
export type ScorePartName = (typeof scoreParts)[number];
export type Grade = 'S' | 'A' | 'B' | 'C' | 'D';
export type ConfidenceLevel = 'High' | 'Medium' | 'Low';
