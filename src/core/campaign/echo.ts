/** What a searcher finds and does: all that the echo of KOC notes depends on. */
export interface Search {
  /** Notes of others that stand for the same keyword. */
  readonly competitorNotes: number;
  /** How many notes a searcher opens. */
  readonly opened: number;
}

/**
 * The echo: the share of searchers who meet the brand at least twice, when each opens some of the brand's KOC notes and
 * of others' notes that are found for a keyword, every note as likely as any other (hypergeometric). A model, 0 to 1: it
 * does not know who ranks first, and searchers differ in how many notes they open.
 *
 * @param found KOC notes that the search shows; parts of a note count for nothing, here as in the others
 */
export function echoOf(found: number, search: Search): number {
  const notes = Math.floor(found);
  const others = Math.floor(search.competitorNotes);
  const opened = Math.min(Math.floor(search.opened), notes + others);
  if (opened < 2 || notes < 2) return 0;
  // None of the brand's notes among the opened, and exactly one.
  let none = 1;
  for (let at = 0; at < opened; at++) none *= (others - at) / (notes + others - at);
  let one = opened * (notes / (notes + others));
  for (let at = 0; at < opened - 1; at++) one *= (others - at) / (notes + others - 1 - at);
  return Math.min(1, Math.max(0, 1 - Math.max(0, none) - Math.max(0, one)));
}

/**
 * The fewest KOC notes, found in search, with which so many searchers meet the brand at least twice.
 *
 * @param target share of searchers; what no number of notes reaches, all of them or any who open one note, is Infinity
 */
export function notesNeeded(target: number, search: Search): number {
  if (target <= 0) return 0;
  if (target >= 1 || search.opened < 2) return Number.POSITIVE_INFINITY;
  let enough = 2;
  while (echoOf(enough, search) < target) enough *= 2;
  let tooFew = 1;
  while (enough - tooFew > 1) {
    const between = Math.floor((tooFew + enough) / 2);
    if (echoOf(between, search) < target) tooFew = between;
    else enough = between;
  }
  return enough;
}

/**
 * How many KOC must be booked for so many notes that are found: new and small accounts are shown less often.
 *
 * @param foundRate share of notes that a search shows, above 0
 */
export function placesFor(found: number, foundRate: number): number {
  // 24 ÷ .8 comes to 30.000000000000004.
  return Math.max(0, Math.ceil(found / foundRate - 1e-9));
}
