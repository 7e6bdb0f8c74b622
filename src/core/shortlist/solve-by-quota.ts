import type { Tier } from '../scoring/tiers';
import { tiers } from '../scoring/tiers';
import { improve } from './improve';
import type { Candidate, Model, Option, Solution } from './model';
import { bestQuotaList, type Group, type QuotaList } from './quota-lists';
import type { MixRule } from './shortlist';

/**
 * A good list for a model, quickly and without a proof: quotas by the mix, the best value for the money within them,
 * then swaps. Empty where no list keeps the mix.
 */
export function solveByQuota(model: Model): Solution {
  const sharesSpend = model.mix.some((rule) => rule.spendShare !== undefined);
  const lists = (sharesSpend ? listsBySpend(model) : [listByCount(model)]).map(({ options, rates }) => {
    const first = [...mustHavesBeside(options, model), ...options];
    const chosen = first.length === 0 ? first : improve(model, first, rates);
    return { chosen, rates, value: chosen.reduce((sum, option) => sum + option.value, 0) };
  });
  const { chosen, rates } = lists.reduce((best, list) => (list.value > best.value ? list : best));
  return { chosen, rates, proof: { status: 'not proven' } };
}

interface FirstList {
  readonly options: readonly Option[];
  readonly rates: Solution['rates'];
}

/** One list for all tiers, its groups tied by their shares of its size. */
function listByCount(model: Model): FirstList {
  const groups = groupsOf(model);
  const list = bestQuotaList(groups, model.budget, model.agencyCap);
  return { options: list?.chosen ?? [], rates: ratesOf(groups, () => list) };
}

/**
 * Each group spends its own share of the money as well as it can. Where a group is used up before its share is spent,
 * a second list has all spend less, so that the shares hold; which of the lists is better shows once they are lawful.
 */
function listsBySpend(model: Model): readonly FirstList[] {
  const groups = groupsOf(model);
  const free = Math.max(0, 1 - groups.reduce((sum, { rule }) => sum + middleOf(rule), 0));
  const shares = groups.map(({ rule }) => (rule?.spendShare === undefined ? free : middleOf(rule)));
  const lists: FirstList[] = [];
  let money = model.budget;
  for (let round = 0; round <= groups.length; round++) {
    const found = groups.map(({ rule, candidates }, index) => {
      const count = rule?.count === undefined ? null : { tiers: rule.tiers, count: rule.count };
      const share = Math.floor(money * (shares[index] as number));
      return bestQuotaList([{ rule: count, candidates }], share, model.agencyCap);
    });
    lists.push({
      options: found.flatMap((list) => list?.chosen ?? []),
      rates: ratesOf(groups, (index) => found[index] ?? null),
    });
    const enough = found.map((list, index) => {
      const chosen = list?.chosen ?? [];
      const usedUp = chosen.length === groups[index]?.candidates.length;
      const spend = chosen.reduce((sum, option) => sum + option.cost, 0);
      return usedUp ? spend / (shares[index] as number) : money;
    });
    const less = Math.min(...enough);
    if (!(less < money)) break;
    money = less;
  }
  return lists;
}

/** Must-haves that a list left out because its share of the money did not reach. */
function mustHavesBeside(options: readonly Option[], model: Model): readonly Option[] {
  const there = new Set(options.map((option) => option.candidate));
  return model.candidates
    .filter((candidate) => candidate.mustHave && !there.has(candidate))
    .map((candidate) => candidate.options[0] as Option);
}

/** The candidates by the first rule that names their tier; those that none names are a group of their own. */
function groupsOf({ mix, candidates }: Model): readonly Group[] {
  const ruleOf = (candidate: Candidate) => mix.find((rule) => rule.tiers.includes(candidate.tier)) ?? null;
  const groups: { rule: MixRule | null; candidates: Candidate[] }[] = [...mix, null].map((rule) => ({
    rule,
    candidates: [],
  }));
  for (const candidate of candidates) {
    const rule = ruleOf(candidate);
    groups.find((group) => group.rule === rule)?.candidates.push(candidate);
  }
  return groups.filter((group) => group.candidates.length > 0 || (group.rule?.count?.[0] ?? 0) > 0);
}

function middleOf(rule: MixRule | null): number {
  return rule?.spendShare === undefined ? 0 : (rule.spendShare[0] + rule.spendShare[1]) / 2;
}

function ratesOf(groups: readonly Group[], listOf: (group: number) => QuotaList | null): Solution['rates'] {
  const rates: Partial<Record<Tier, number>> = {};
  groups.forEach(({ candidates }, index) => {
    const rate = listOf(index)?.rate ?? 0;
    for (const tier of tiers) {
      if (candidates.some((candidate) => candidate.tier === tier)) rates[tier] = rate;
    }
  });
  return rates;
}
