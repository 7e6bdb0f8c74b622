import type { Tier } from '../scoring/tiers';
import type { Model, Option } from './model';

/** A list under construction: what it costs, and how far it stands from each rule. */
export interface Tally {
  readonly spend: () => number;
  readonly add: (option: Option) => void;
  readonly remove: (option: Option) => void;
  /** Whether the list may change so: over no limit, and no rule further missed than it is already. */
  readonly allows: (out: Option | null, into: Option | null) => boolean;
  /** The tiers of each rule whose most is exceeded. */
  readonly exceeded: () => readonly (readonly Tier[])[];
}

/** Far below one creator or one fen in shares, far above what rounding leaves. */
const tolerance = 1e-9;

export function startTally(model: Model): Tally {
  const { mix, budget, agencyCap } = model;
  const counts = mix.map(() => 0);
  const spends = mix.map(() => 0);
  const rulesOfTier = new Map<Tier, readonly number[]>();
  const sharesSpend = mix.some((rule) => rule.spendShare !== undefined);
  const agencies = new Map<string, number>();
  let count = 0;
  let spend = 0;

  function rulesOf(option: Option): readonly number[] {
    const { tier } = option.candidate;
    let rules = rulesOfTier.get(tier);
    if (rules === undefined) {
      rules = mix.map((_, index) => index).filter((index) => mix[index]?.tiers.includes(tier));
      rulesOfTier.set(tier, rules);
    }
    return rules;
  }

  function book(option: Option, sign: 1 | -1): void {
    count += sign;
    spend += sign * option.cost;
    for (const rule of rulesOf(option)) {
      counts[rule] = (counts[rule] as number) + sign;
      spends[rule] = (spends[rule] as number) + sign * option.cost;
    }
    const { agency } = option.candidate;
    if (agency !== null) agencies.set(agency, (agencies.get(agency) ?? 0) + sign);
  }

  /** How far each rule is exceeded and missed, in creators and fen. */
  function breaches(): number[] {
    const all: number[] = [];
    mix.forEach((rule, index) => {
      const has = counts[index] as number;
      const spent = spends[index] as number;
      all.push(
        rule.count === undefined ? 0 : Math.max(0, has - rule.count[1]),
        rule.countShare === undefined ? 0 : Math.max(0, has - rule.countShare[1] * count),
        rule.spendShare === undefined ? 0 : Math.max(0, spent - rule.spendShare[1] * spend),
        rule.count === undefined ? 0 : Math.max(0, rule.count[0] - has),
        rule.countShare === undefined ? 0 : Math.max(0, rule.countShare[0] * count - has),
        rule.spendShare === undefined ? 0 : Math.max(0, rule.spendShare[0] * spend - spent),
      );
    });
    return all;
  }

  return {
    spend: () => spend,
    add: (option) => book(option, 1),
    remove: (option) => book(option, -1),
    allows(out, into) {
      if (into !== null && spend + into.cost - (out?.cost ?? 0) > budget) return false;
      if (into !== null && into.candidate.agency !== null && agencyCap !== null) {
        const { agency } = into.candidate;
        const there = (agencies.get(agency) ?? 0) - (out?.candidate.agency === agency ? 1 : 0);
        if (there >= agencyCap) return false;
      }
      if (mix.length === 0 || (!sharesSpend && out !== null && out.candidate.tier === into?.candidate.tier)) {
        return true;
      }
      const before = breaches();
      if (out !== null) book(out, -1);
      if (into !== null) book(into, 1);
      const after = breaches();
      if (into !== null) book(into, -1);
      if (out !== null) book(out, 1);
      return after.every(
        (breach, index) => breach <= Math.max(tolerance, before[index] as number) + tolerance,
      );
    },
    exceeded() {
      const all = breaches();
      return mix
        .filter((_, index) => all.slice(index * 6, index * 6 + 3).some((breach) => breach > tolerance))
        .map((rule) => rule.tiers);
    },
  };
}
