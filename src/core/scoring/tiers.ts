/** Tier names are ids; `tierLabel` gives the words. Ordered from small to large. */
export const tiers = ['amateur', 'koc', 'tail', 'mid', 'head', 'celebrity'] as const;
export type Tier = (typeof tiers)[number];
