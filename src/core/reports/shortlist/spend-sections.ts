import { type Language, say } from '../../messages/message';
import { creatorColumnWords as words } from '../../messages/reports/creator-columns';
import { reportMessages as messages } from '../../messages/reports/reports';
import { type Tier, tierLabel, tiers } from '../../scoring/tiers';
import type { Shortlist } from '../../shortlist/list/shortlist';
import type { MixRule, Span } from '../../shortlist/question/rules/rules';
import { tierNames } from '../../shortlist/question/rules/words';
import type { TableSection } from '../layout';

/** What each tier takes of the money, and each part of the mix beside its band, drawn. */
export function spendSections(shortlist: Shortlist, language: Language): readonly TableSection[] {
  if (shortlist.picks.length === 0) return [];
  const tierTable = shortlist.rules.ignorePrices
    ? countsByTier(shortlist, language)
    : spendByTier(shortlist, language);
  const mixTable = bandsOfBalance(shortlist, language) ?? bandsOfMix(shortlist, language);
  return mixTable === null ? [drawn(tierTable, 1)] : [tierTable, drawn(mixTable, mixTable.titles.length - 1)];
}

function spendByTier(shortlist: Shortlist, language: Language): TableSection {
  const { spendByTier: spends, countByTier, spend, picks } = shortlist;
  return {
    role: 'table',
    holds: 'figures',
    heading: say(language, messages.spendByTier),
    titles: [words.tier.title, messages.spend, messages.shareOfSpend, messages.creators, messages.ofCreators],
    formats: ['text', 'money', 'percent', 'whole', 'percent'],
    rows: usedTiers(shortlist).map((tier) => [
      tierLabel(tier, language),
      Math.round(spends[tier] * 100) / 100,
      spend === 0 ? null : spends[tier] / spend,
      countByTier[tier],
      countByTier[tier] / picks.length,
    ]),
  };
}

/** Where prices do not count. */
function countsByTier(shortlist: Shortlist, language: Language): TableSection {
  const { countByTier, picks } = shortlist;
  return {
    role: 'table',
    holds: 'figures',
    heading: say(language, messages.tiersCounted),
    titles: [words.tier.title, messages.creators, messages.ofCreators],
    formats: ['text', 'whole', 'percent'],
    rows: usedTiers(shortlist).map((tier) => [
      tierLabel(tier, language),
      countByTier[tier],
      countByTier[tier] / picks.length,
    ]),
  };
}

function usedTiers({ countByTier }: Shortlist): readonly Tier[] {
  return tiers.filter((tier) => countByTier[tier] > 0).reverse();
}

/** What each tier takes of the money there is for creators, beside what it is to take; `null` where no balance says. */
function bandsOfBalance(shortlist: Shortlist, language: Language): TableSection | null {
  const { balance, spendByTier: spends, rules } = shortlist;
  if (balance === null || balance.money <= 0 || rules.ignorePrices) return null;
  const rows = balance.parts.flatMap(({ tiers: own, count, money }) => {
    const hasPlaces = count === null || count[1] > 0;
    return money === null || !hasPlaces
      ? []
      : [
          [
            tierNames(own, language),
            own.reduce((sum, tier) => sum + spends[tier], 0) / balance.money,
            money[0] / balance.money,
            money[1] / balance.money,
          ],
        ];
  });
  return {
    role: 'table',
    holds: 'figures',
    heading: say(language, messages.creatorsMoneyBand),
    titles: [words.tier.title, messages.ofCreatorsMoney, messages.bandLeast, messages.bandMost],
    formats: ['text', 'percent', 'percent', 'percent'],
    rows,
  };
}

/** `null` where no part of the mix has a band. */
function bandsOfMix(shortlist: Shortlist, language: Language): TableSection | null {
  const { rules, countByTier, spendByTier: spends, spend, picks } = shortlist;
  const parts = rules.mix.flatMap((rule) => {
    const band = bandOf(rule, picks.length);
    return band === null || (rules.ignorePrices && rule.spendShare !== undefined) ? [] : [{ ...rule, band }];
  });
  if (parts.length === 0) return null;
  const bySpend = parts.every((rule) => rule.spendShare !== undefined);
  const measures = [
    ...(rules.ignorePrices ? [] : [{ title: messages.ofSpend, amounts: spends, whole: spend }]),
    ...(bySpend ? [] : [{ title: messages.ofCreators, amounts: countByTier, whole: picks.length }]),
  ];
  const titles = [
    words.tier.title,
    ...measures.map(({ title }) => title),
    messages.bandLeast,
    messages.bandMost,
  ];
  return {
    role: 'table',
    holds: 'figures',
    heading: say(language, bySpend ? messages.spendBand : messages.countBand),
    titles,
    formats: titles.map((_, column) => (column === 0 ? 'text' : 'percent')),
    rows: parts.map((part) => [
      tierNames(part.tiers, language),
      ...measures.map(({ amounts, whole }) =>
        whole === 0 ? 0 : part.tiers.reduce((sum, tier) => sum + amounts[tier], 0) / whole,
      ),
      part.band[0],
      Math.min(1, part.band[1]),
    ]),
  };
}

function bandOf({ spendShare, countShare, count }: MixRule, all: number): Span | null {
  return spendShare ?? countShare ?? (count === undefined ? null : [count[0] / all, count[1] / all]);
}

/** Right of the small table that a chart draws. */
const chartColumn = 6;

function drawn(table: TableSection, values: number): TableSection {
  const title = table.heading ?? '';
  return { ...table, chart: { kind: 'bar', title, values, atColumn: chartColumn } };
}
