import { type Language, say } from '../../messages/message';
import { reportMessages as messages } from '../../messages/reports';
import { tierLabel } from '../../scoring/tier-label';
import { tiers } from '../../scoring/tiers';
import type { MixRule, Span } from '../../shortlist/rules';
import type { Shortlist } from '../../shortlist/shortlist';
import { tierNames } from '../../shortlist/tier-names';
import type { TableSection } from '../layout';
import type { ReportCell } from '../report';

/** What each tier takes of the money, and each part of the mix beside its band, drawn. */
export function spendSections(shortlist: Shortlist, language: Language): readonly TableSection[] {
  if (shortlist.picks.length === 0) return [];
  const bySpend = shortlist.rules.mix.every((rule) => rule.spendShare !== undefined);
  const bands = bandRows(shortlist, bySpend, language);
  const spendTable = spendByTier(shortlist, language);
  if (bands.length === 0) return [drawn(spendTable, spendTable.heading ?? '', 1)];
  const titles = [
    messages.tier,
    messages.ofSpend,
    ...(bySpend ? [] : [messages.ofCreators]),
    messages.bandLeast,
    messages.bandMost,
  ];
  const heading = say(language, bySpend ? messages.spendBand : messages.countBand);
  return [
    spendTable,
    drawn(
      {
        role: 'table',
        heading,
        titles,
        formats: titles.map((_, column) => (column === 0 ? 'text' : 'percent')),
        rows: bands,
      },
      heading,
      titles.length - 1,
    ),
  ];
}

function spendByTier(shortlist: Shortlist, language: Language): TableSection {
  const { spendByTier: spends, countByTier, spend, picks } = shortlist;
  const used = tiers.filter((tier) => countByTier[tier] > 0).reverse();
  return {
    role: 'table',
    heading: say(language, messages.spendByTier),
    titles: [messages.tier, messages.spend, messages.shareOfSpend, messages.creators, messages.ofCreators],
    formats: ['text', 'money', 'percent', 'whole', 'percent'],
    rows: used.map((tier) => [
      tierLabel(tier, language),
      Math.round(spends[tier] * 100) / 100,
      spend === 0 ? null : spends[tier] / spend,
      countByTier[tier],
      countByTier[tier] / picks.length,
    ]),
  };
}

function bandRows(
  shortlist: Shortlist,
  bySpend: boolean,
  language: Language,
): readonly (readonly ReportCell[])[] {
  const { rules, countByTier, spendByTier: spends, spend, picks } = shortlist;
  return rules.mix.flatMap((rule): ReportCell[][] => {
    const band = bandOf(rule, picks.length);
    if (band === null) return [];
    const shareOf = (amounts: Shortlist['spendByTier'], whole: number) =>
      whole === 0 ? 0 : rule.tiers.reduce((sum, tier) => sum + amounts[tier], 0) / whole;
    return [
      [
        tierNames(rule.tiers, language),
        shareOf(spends, spend),
        ...(bySpend ? [] : [shareOf(countByTier, picks.length)]),
        band[0],
        Math.min(1, band[1]),
      ],
    ];
  });
}

function bandOf({ spendShare, countShare, count }: MixRule, all: number): Span | null {
  return spendShare ?? countShare ?? (count === undefined ? null : [count[0] / all, count[1] / all]);
}

/** Right of the small table that a chart draws. */
const chartColumn = 6;

function drawn(table: TableSection, title: string, values: number): TableSection {
  return { ...table, chart: { kind: 'bar', title, labels: 0, values, atColumn: chartColumn } };
}
