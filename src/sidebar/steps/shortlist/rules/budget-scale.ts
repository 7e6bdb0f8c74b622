/** The slider of the budget: even steps of the hand are even factors of money. */
export const budgetScale = { least: 0, most: 100 } as const;

/** ¥ at either end of the slider. Any other budget can be typed. */
const lowest = 5_000;
const highest = 5_000_000;

/** Where a budget stands on the slider, 0 to 100. */
export function positionOf(budget: number): number {
  const bounded = Math.min(highest, Math.max(lowest, budget));
  return Math.round((100 * Math.log(bounded / lowest)) / Math.log(highest / lowest));
}

/** The budget at a position, as round as people plan and still another at every position. */
export function budgetAt(position: number): number {
  const exact = lowest * (highest / lowest) ** (position / 100);
  const decade = 10 ** Math.floor(Math.log10(exact));
  const unit = exact / decade < 2 ? decade / 20 : decade / 10;
  return Math.round(exact / unit) * unit;
}
