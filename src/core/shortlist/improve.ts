import type { Tier } from '../scoring/tiers';
import { type Candidate, type Model, netWorth, type Option, type Solution } from './model';
import { orderByWorth } from './order-by-worth';
import { startTally, type Tally } from './tally';

/**
 * Brings a first list within every limit, then betters it: puts in whoever still fits, and swaps one for one where
 * that adds value. Every step keeps the rules, so the end is at least as good and as lawful as the beginning.
 * Work is bounded by counting, never by the clock, so the same input gives the same list on any machine.
 */
export function improve(model: Model, first: readonly Option[], rates: Solution['rates']): readonly Option[] {
  const tally = startTally(model);
  const chosen = new Map<Candidate, Option>();
  for (const option of first) {
    chosen.set(option.candidate, option);
    tally.add(option);
  }
  // Someone of a tier that has too little can mend what would else cost others their place.
  if (tally.exceeded().length > 0) addWhoFits(chosen, outsiders(model, chosen, rates), tally);
  dropExcess(model, chosen, rates, tally);
  for (let pass = 0; pass < mostPasses; pass++) {
    const pool = outsiders(model, chosen, rates);
    const added = addWhoFits(chosen, pool, tally);
    const swapped = swapForBetter(model, chosen, pool, tally);
    if (!added && !swapped) break;
  }
  return [...chosen.values()];
}

/** Enough on lists of hundreds; each pass is seldom needed after the fourth. */
const mostPasses = 12;

/** How many creators outside the list are looked at for each tier, in the order of their net worth. */
const poolPerTier = 40;

/** Takes out the least worthwhile while the budget or a rule's most is exceeded; must-haves stay. */
function dropExcess(
  model: Model,
  chosen: Map<Candidate, Option>,
  rates: Solution['rates'],
  tally: Tally,
): void {
  for (;;) {
    const excess = tally.spend() > model.budget ? null : tally.exceeded()[0];
    if (excess === undefined) return;
    let worst: Option | null = null;
    for (const option of chosen.values()) {
      if (option.candidate.mustHave || (excess !== null && !excess.includes(option.candidate.tier))) continue;
      if (worst === null || netWorth(option, rates) < netWorth(worst, rates)) worst = option;
    }
    if (worst === null) return;
    chosen.delete(worst.candidate);
    tally.remove(worst);
  }
}

function outsiders(
  model: Model,
  chosen: ReadonlyMap<Candidate, Option>,
  rates: Solution['rates'],
): readonly Option[] {
  const byTier = new Map<Tier, Option[]>();
  for (const candidate of model.candidates) {
    if (chosen.has(candidate)) continue;
    const tier = byTier.get(candidate.tier) ?? [];
    byTier.set(candidate.tier, tier);
    tier.push(...candidate.options);
  }
  return [...byTier.values()].flatMap((options) => {
    const worths = Float64Array.from(options, (option) => netWorth(option, rates));
    return Array.from(orderByWorth(worths).subarray(0, poolPerTier), (index) => options[index] as Option);
  });
}

function addWhoFits(chosen: Map<Candidate, Option>, pool: readonly Option[], tally: Tally): boolean {
  let added = false;
  for (const option of pool) {
    if (chosen.has(option.candidate) || !tally.allows(null, option)) continue;
    chosen.set(option.candidate, option);
    tally.add(option);
    added = true;
  }
  return added;
}

/** For each chosen option, the best of its creator's other offers and of the pool that may take its place. */
function swapForBetter(
  model: Model,
  chosen: Map<Candidate, Option>,
  pool: readonly Option[],
  tally: Tally,
): boolean {
  let swapped = false;
  for (const out of [...chosen.values()]) {
    const left = model.budget - tally.spend();
    const bestOf = (options: readonly Option[], start: Option) =>
      options.reduce((best, into) => {
        if (into.value <= best.value || into.cost - out.cost > left) return best;
        if (into.candidate !== out.candidate && chosen.has(into.candidate)) return best;
        return tally.allows(out, into) ? into : best;
      }, start);
    const upgraded = bestOf(out.candidate.options, out);
    const best = out.candidate.mustHave ? upgraded : bestOf(pool, upgraded);
    if (best === out) continue;
    chosen.delete(out.candidate);
    chosen.set(best.candidate, best);
    tally.remove(out);
    tally.add(best);
    swapped = true;
  }
  return swapped;
}
