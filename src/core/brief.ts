/** What the planner knows before choosing anyone. It comes first because every later step needs it. */
export interface Brief {
  /** Tells one campaign from another on the same pool of creators; '' for the only one. */
  readonly campaign: string;
  readonly product: string;
  /** Niche labels, the most important first. */
  readonly niches: readonly string[];
  readonly competitors: readonly string[];
  /** The launch, ISO date, or `null` while it is open. */
  readonly launch: string | null;
  /** ¥, platform fee included. */
  readonly budget: number;
}

/** A brief before anything is known. */
export const emptyBrief: Brief = {
  campaign: '',
  product: '',
  niches: [],
  competitors: [],
  launch: null,
  budget: 0,
};

/** What a brief is about, as a title says it: 'Serum · 双11'; '' where it names neither. */
export function subjectOf({ product, campaign }: Brief): string {
  return [product, campaign].filter((part) => part.trim() !== '').join(' · ');
}
