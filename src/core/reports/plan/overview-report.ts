import { type Brief, subjectOf } from '../../brief';
import { isHead } from '../../campaign/lead-times/chain';
import type { PhaseName } from '../../campaign/phase';
import { aimLabel } from '../../campaign/phases';
import type { Plan } from '../../campaign/plan';
import { clientOf } from '../../campaign/record/terms';
import type { Today } from '../../campaign/today/today-list';
import { festivalNames } from '../../messages/campaign';
import { goalMessages } from '../../messages/goals';
import { type Language, listed, type Message, say } from '../../messages/message';
import { whole } from '../../messages/numbers';
import {
  briefLineMessages,
  overviewMessages as messages,
  monthMessages,
  phaseKpiMessages,
  postingHourMessages,
} from '../../messages/reports/overview';
import { type Tier, tierLabel, tiers } from '../../scoring/tiers';
import type { Settings } from '../../settings';
import { layOut, type Section, type SummaryLine, type TableSection } from '../layout';
import type { CellFormat, Report, ReportCell, ReportColumn } from '../report';
import { budgetSections, type OverviewBudget } from './budget-sections';
import { checklistSections, itemColumns } from './checklists';
import { labelled, phaseWords } from './plan-words';
import { todaySections } from './today-section';

/** A campaign as its Overview shows it. Money is whole fen. */
export interface Overview {
  /** What the campaign aims at, and the ISO day. */
  readonly aim: Plan['aim'];
  readonly day: string;
  readonly festival: Plan['festival'];
  readonly selling: Plan['selling'];
  /** What of the budget is for creators and open places. */
  readonly forCreators: number;
  /** Live notes by tier, those of open places among their tier's. */
  readonly notes: Partial<Readonly<Record<Tier, number>>>;
  readonly openPlaces: number;
  readonly reserves: number;
  readonly today: Today;
  /** What a planner has to know: what is too late, what is assumed. */
  readonly remarks: readonly string[];
  readonly budget: OverviewBudget;
  readonly phases: readonly OverviewPhase[];
  readonly keywords: readonly OverviewKeyword[];
  /** The ISO day by which the client has to agree for the planned days to hold. */
  readonly signBy: string;
}

export interface OverviewPhase {
  readonly name: PhaseName;
  readonly from: string;
  readonly to: string;
  /** What the phase is for, one sentence. */
  readonly goal: string;
  readonly tiers: readonly Tier[];
  readonly notes: number;
  readonly fen: number;
}

export interface OverviewKeyword {
  /** `null` where the brief names none. */
  readonly keyword: string | null;
  readonly notes: number;
  readonly found: number;
  /** Notes of others, where somebody has counted them. */
  readonly competing: number | null;
  /** Share of searchers who meet the brand at least twice, 0 to 1. */
  readonly echo: number;
  readonly needed: number;
}

/**
 * The Overview tab: what the campaign is, what it costs, when and with whom, and what has to be agreed and checked. Names,
 * days and ticks that a person writes beside an item stay beside it, by the item's folded key.
 */
export function overviewReport(overview: Overview, brief: Brief, settings: Settings): Report {
  const { language } = settings;
  const subject = subjectOf(brief);
  const title =
    subject === '' ? say(language, messages.title) : say(language, messages.titleFor, { subject });
  return layOut({ kind: 'overview', campaign: brief.campaign, language, columns }, [
    { role: 'title', text: title },
    { role: 'summary', lines: summaryOf(overview, brief, language) },
    ...overview.remarks.map((text): Section => ({ role: 'remark', text })),
    ...todaySections(overview.today, settings),
    ...budgetSections(overview.budget, language),
    phaseTable(overview, language),
    keywordTable(overview.keywords, language),
    ...checklistSections(
      overview.signBy,
      { productKind: brief.productKind, client: clientOf({ brief, settings }) },
      columns.length,
      language,
    ),
  ]);
}

const columns: readonly ReportColumn[] = [
  { key: 'label', format: 'text', width: 190 },
  ...itemColumns,
  { key: 'third', format: 'general', width: 90 },
  { key: 'fourth', format: 'general', width: 90 },
  { key: 'fifth', format: 'general', width: 90 },
  { key: 'sixth', format: 'general', width: 240 },
  { key: 'seventh', format: 'general', width: 150 },
  { key: 'eighth', format: 'general', width: 210 },
  { key: 'ninth', format: 'general', width: 300 },
  { key: 'tenth', format: 'general', width: 250 },
  { key: 'item', format: 'text', width: 130, folded: true },
];

function summaryOf(
  { aim, day, festival, selling, forCreators, notes, openPlaces, reserves, budget }: Overview,
  { brand, product, goal, target }: Brief,
  language: Language,
): readonly SummaryLine[] {
  const line = (label: Message, value: ReportCell, format: CellFormat): SummaryLine => ({
    label: say(language, label),
    value,
    format,
  });
  const held = [...tiers].reverse().filter((tier) => (notes[tier] ?? 0) > 0);
  const byTier = held.map((tier) => `${tierLabel(tier, language)} ${notes[tier]}`);
  const count = Object.values(notes).reduce((sum, many) => sum + many, 0);
  return [
    ...(brand === '' ? [] : [line(messages.brand, brand, 'text')]),
    ...(product === '' ? [] : [line(messages.product, product, 'text')]),
    line(messages.goal, say(language, goalMessages[goal]), 'text'),
    ...(festival === null
      ? [{ label: aimLabel(aim, language), value: { date: day }, format: 'date' as const }]
      : [
          {
            label: aimLabel(aim, language),
            value: festivalOf(festival, day, language),
            format: 'text' as const,
          },
        ]),
    ...(selling === null ? [] : [line(messages.sellingStarts, sellingOf(selling, language), 'text')]),
    line(messages.budget, budget.total / 100, 'cents'),
    line(messages.forCreators, forCreators / 100, 'cents'),
    line(messages.notes, count, 'whole'),
    ...(byTier.length === 0 ? [] : [line(messages.byTier, listed(language, byTier), 'text')]),
    line(messages.openPlaces, openPlaces, 'whole'),
    line(messages.reserves, reserves, 'whole'),
    ...(target === null ? [] : [line(messages.target, targetOf(target, count, language), 'text')]),
  ];
}

/** '双 11 2026, 11 November': the festival of the year and its day. */
function festivalOf(festival: NonNullable<Plan['festival']>, day: string, language: Language): string {
  const [year = '', month = '', of = ''] = day.split('-');
  return say(language, messages.festivalOn, {
    name: say(language, festivalNames[festival]),
    year,
    month: say(language, monthMessages[Number(month) - 1] ?? { en: month, zh: month }),
    day: Number(of),
  });
}

function sellingOf({ day, from }: NonNullable<Plan['selling']>, language: Language): string {
  return say(language, messages.sellingFrom, { day, from: say(language, messages[from]) });
}

/** What a person wants, and as much of it as can be counted in a plan: notes. All else asks for a forecast. */
function targetOf(
  { metric, count: wanted }: NonNullable<Brief['target']>,
  notes: number,
  language: Language,
): string {
  const [count, planned] = [whole(wanted), whole(notes)];
  return metric === 'notes'
    ? say(language, messages.targetNotes, { count, planned })
    : say(language, messages.targetUncounted, { count, planned, metric: say(language, messages[metric]) });
}

function phaseTable({ phases, budget }: Overview, language: Language): TableSection {
  return {
    role: 'table',
    holds: 'figures',
    heading: say(language, messages.phases),
    titles: [
      messages.phase,
      messages.money,
      messages.share,
      messages.from,
      messages.to,
      messages.noteCount,
      messages.goal,
      messages.tiers,
      messages.hours,
      messages.briefLines,
      messages.kpi,
    ],
    titleNotes: { 8: messages.hoursNote, 10: messages.kpiNote },
    formats: ['text', 'cents', 'percent', 'date', 'date', 'whole', 'text', 'text', 'text', 'text', 'text'],
    rows: phases.map(({ name, from, to, goal, tiers: held, notes, fen }) => [
      labelled(phaseWords, name, language),
      fen / 100,
      budget.total === 0 ? null : fen / budget.total,
      { date: from },
      { date: to },
      notes,
      goal,
      listed(
        language,
        held.map((tier) => tierLabel(tier, language)),
      ),
      say(language, held.some(isHead) ? postingHourMessages.withHead : postingHourMessages.others),
      say(language, briefLineMessages[name]),
      say(language, phaseKpiMessages[name]),
    ]),
  };
}

function keywordTable(keywords: readonly OverviewKeyword[], language: Language): TableSection {
  return {
    role: 'table',
    holds: 'figures',
    heading: say(language, messages.keywords),
    titles: [
      messages.keyword,
      messages.kocNotes,
      messages.found,
      messages.competing,
      messages.echo,
      messages.needed,
    ],
    formats: ['text', 'whole', 'whole', 'whole', 'percent', 'whole'],
    rows: keywords.map(({ keyword, notes, found, competing, echo, needed }) => [
      keyword ?? say(language, messages.allKeywords),
      notes,
      found,
      competing,
      echo,
      needed,
    ]),
  };
}
