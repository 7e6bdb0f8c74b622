import type { Brief } from '../brief';
import { aimLabel, phaseLabel } from '../campaign/phases';
import type { Plan, PlannedNote } from '../campaign/plan';
import { campaignMessages } from '../messages/campaign';
import { say } from '../messages/message';
import { yuan } from '../messages/numbers';
import { reportMessages as messages, stepMessages } from '../messages/reports/reports';
import { shortlistMessages } from '../messages/shortlist/list';
import { tierLabel } from '../scoring/tiers';
import type { Settings } from '../settings';
import type { Pick } from '../shortlist/list/shortlist';
import { headingOf, namingColumns } from './creator-columns';
import { type Columns, layOut, type TableColumn, tableOf } from './layout';
import type { Report, ReportCell } from './report';

/** The Plan tab: the phases, then every note with its date, and the person's own columns for what became of it. */
export function planReport(plan: Plan, brief: Brief, settings: Settings): Report {
  const { language } = settings;
  const { frameColumns, own, at, section } = tableOf(planColumns, plan.notes, settings);
  const spend = plan.notes.reduce((sum, { cost }) => sum + cost, 0);
  const statuses = [
    messages.toConfirm,
    messages.booked,
    messages.shippedStatus,
    messages.drafting,
    messages.revising,
    messages.inReview,
    messages.published,
    messages.late,
    messages.declined,
    messages.cancelled,
  ];
  return layOut({ kind: 'plan', campaign: brief.campaign, columns: frameColumns, language }, [
    { role: 'title', text: say(language, messages.planTitle) },
    {
      role: 'summary',
      lines: [
        { label: aimLabel(plan.aim, language), value: { date: plan.launch }, format: 'date' },
        { label: say(language, messages.noteCount), value: plan.notes.length, format: 'whole' },
        { label: say(language, messages.spend), value: Math.round(spend * 100) / 100, format: 'money' },
      ],
    },
    ...plan.remarks.map((text) => ({ role: 'remark' as const, text })),
    {
      role: 'table',
      heading: say(language, messages.phases),
      titles: [
        messages.phase,
        messages.spend,
        messages.from,
        messages.to,
        messages.noteCount,
        messages.purpose,
      ],
      holds: 'figures',
      formats: ['text', 'money', 'date', 'date', 'whole', 'text'],
      rows: plan.phases.map((phase) => [
        phaseLabel(phase.name, settings.language),
        Math.round(plan.spendByPhase[phase.name] * 100) / 100,
        { date: phase.from },
        { date: phase.to },
        plan.notes.filter((note) => note.phase === phase.name).length,
        phase.purpose,
      ]),
      chart: {
        kind: 'column',
        title: say(language, messages.spendByPhase),
        atColumn: frameColumns.length + 1,
      },
    },
    {
      role: 'table',
      heading: say(language, messages.echo),
      titles: [
        messages.keyword,
        messages.kocNotes,
        messages.foundInSearch,
        messages.echoShare,
        messages.kocNeeded,
      ],
      titleNotes: { 3: messages.echoNote, 4: messages.kocNeededNote },
      holds: 'figures',
      formats: ['text', 'whole', 'whole', 'percent', 'whole'],
      rows: plan.echo.map(({ keyword, notes, found, echo, needed }) => [
        keyword ?? say(language, messages.allKeywords),
        notes,
        found,
        echo,
        needed,
      ]),
    },
    {
      ...section,
      heading: say(language, messages.notesByDate, { spend: yuan(spend) }),
      own: { key: at('id'), columns: own },
      dropdowns: [{ column: at('status'), choices: statuses.map((status) => say(language, status)) }],
    },
  ]);
}

const { id, name, link } = namingColumns(({ pick }: PlannedNote & { readonly pick: Pick }) => pick.scored);

const planColumns = {
  id: { ...id, cell: (note) => note.id },
  name: {
    ...name,
    cell: (note, settings, wanted) =>
      note.pick === null
        ? say(settings.language, campaignMessages.openPlace)
        : named(name.cell)(note, settings, wanted),
  },
  link: { ...link, cell: named(link.cell) },
  tier: {
    ...headingOf('tier'),
    format: 'text',
    width: 100,
    cell: ({ tier }, { language }) => tierLabel(tier, language),
  },
  format: {
    title: messages.format,
    format: 'text',
    width: 70,
    cell: ({ format }, { language }) => say(language, shortlistMessages[format]),
  },
  keyword: { title: messages.keyword, format: 'text', width: 110, cell: ({ keyword }) => keyword },
  batch: {
    title: messages.batch,
    note: messages.batchNote,
    format: 'whole',
    width: 60,
    cell: ({ batch }) => batch,
  },
  publishOn: {
    title: messages.publishOn,
    format: 'date',
    width: 100,
    cell: ({ publishOn }) => dayCell(publishOn),
  },
  movedTo: {
    title: messages.movedTo,
    note: messages.movedToNote,
    format: 'date',
    width: 100,
    cell: () => null,
    own: true,
  },
  status: { title: messages.status, format: 'general', width: 100, cell: () => null, own: true },
  phase: {
    title: messages.phase,
    format: 'text',
    width: 110,
    cell: ({ phase }, { language }) => phase && phaseLabel(phase, language),
  },
  cost: { title: messages.cost, format: 'money', width: 90, cell: ({ cost }) => cost },
  expectedSaves: {
    title: messages.expectedSaves,
    format: 'whole',
    width: 90,
    cell: ({ expectedSaves }) => expectedSaves,
  },
  who: { title: messages.who, format: 'general', width: 90, cell: () => null, own: true },
  noteLink: { title: messages.noteLink, format: 'general', width: 160, cell: () => null, own: true },
  notes: { title: messages.notes, format: 'general', width: 200, cell: () => null, own: true },
  signed: by('signed'),
  named: by('named'),
  asked: by('asked'),
  ordered: by('ordered'),
  shipped: by('shipped'),
  received: by('received'),
  script: by('script'),
  draft: by('draft'),
  revised: by('revised'),
  clientOk: by('clientOk'),
  submitted: by('submitted'),
} as const satisfies Columns<PlannedNote>;

/** What a column says of a creator; nothing of an open place. */
function named<Row extends PlannedNote>(
  cell: TableColumn<Row & { readonly pick: Pick }>['cell'],
): TableColumn<Row>['cell'] {
  return (note, settings, wanted) =>
    note.pick === null ? null : cell({ ...note, pick: note.pick }, settings, wanted);
}

/** The latest day of a step with which the note can still be posted on its planned day. */
function by(step: keyof typeof stepMessages): TableColumn<PlannedNote> {
  return {
    title: stepMessages[step],
    note: messages.byNote,
    format: 'date',
    width: 90,
    cell: ({ latest }) => dayCell(latest[step] ?? null),
  };
}

function dayCell(date: string | null): ReportCell {
  return date === null ? null : { date };
}
