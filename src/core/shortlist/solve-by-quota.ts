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
  const shared = model.mix.some((rule) => rule.spendShare !== undefined);
  const { options, rates } = shared ? listBySpend(model) : listByCount(model);
  const mustHaves = mustHavesBeside(options, model);
  return {
    chosen: options.length + mustHaves.length === 0 ? [] : improve(model, [...mustHaves, ...options], rates),
    rates,
    proof: { status: 'not proven' },
  };
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
 * Each group spends its own share of the budget as well as it can. Where one has too few creators to spend its share,
 * all spend less, so that the shares hold.
 */
function listBySpend(model: Model): FirstList {
  const groups = groupsOf(model);
  const free = 1 - groups.reduce((sum, { rule }) => sum + middleOf(rule), 0);
  const shares = groups.map(({ rule }) =>
    rule?.spendShare === undefined ? Math.max(0, free) : middleOf(rule),
  );
  let lists: readonly (QuotaList | null)[] = [];
  let total = model.budget;
  for (let round = 0; round < mostRounds; round++) {
    lists = groups.map(({ rule, candidates }, index) => {
      const count = rule?.count === undefined ? null : { tiers: rule.tiers, count: rule.count };
      const budget = Math.floor(total * (shares[index] as number));
      return bestQuotaList([{ rule: count, candidates }], budget, model.agencyCap);
    });
    const spends = lists.map((list) => (list?.chosen ?? []).reduce((sum, option) => sum + option.cost, 0));
    const spend = spends.reduce((sum, amount) => sum + amount, 0);
    const short = groups.filter(
      ({ rule }, index) => (spends[index] as number) < (rule?.spendShare?.[0] ?? 0) * spend,
    );
    if (short.length === 0) break;
    total = Math.min(
      ...short.map((group) => (spends[groups.indexOf(group)] as number) / middleOf(group.rule)),
    );
  }
  return {
    options: lists.flatMap((list) => list?.chosen ?? []),
    rates: ratesOf(groups, (index) => lists[index] ?? null),
  };
}

/** Shares settle in the second round where one group is scarce; lumps of dear creators can take one or two more. */
const mostRounds = 4;

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
