/** A shortlist instance as a file holds it: offers, rules by tier, niche and agency, and perhaps an echo by niche. */
export interface Instance {
  readonly name: string;
  readonly budget: number;
  /** Least and most creators by tier. */
  readonly tierCount: Readonly<Record<string, readonly [number, number]>>;
  /** Least and most share of what is spent by tier, 0 to 1. */
  readonly tierShareOfSpend: Readonly<Record<string, readonly [number, number]>>;
  /** Least creators by niche. */
  readonly nicheMin: Readonly<Record<string, number>>;
  /** Most creators of one agency; null: no limit. */
  readonly agencyCap: number | null;
  /** Ids of creators who must be on the list, must not, and pairs of whom at most one may. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly exclusive: readonly (readonly [string, string])[];
  /** By niche, summed reach fills the segments in order and earns each one's slope. */
  readonly echo: { readonly segments: readonly { readonly width: number; readonly slope: number }[] } | null;
  readonly offers: Offers;
}

/** Parallel lists. A creator may have several offers; at most one is taken. */
export interface Offers {
  readonly id: readonly string[];
  readonly tier: readonly string[];
  readonly niche: readonly string[];
  /** '' : none. */
  readonly agency: readonly string[];
  readonly format: readonly string[];
  readonly price: readonly number[];
  readonly value: readonly number[];
  readonly reach: readonly number[];
}
