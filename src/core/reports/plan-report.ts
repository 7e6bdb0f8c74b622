import type { Brief } from '../brief';
import { phaseLabel } from '../campaign/phases';
import type { Plan, PlannedNote } from '../campaign/plan';
import { say } from '../messages/message';
import { yuan } from '../messages/numbers';
import { reportMessages as messages } from '../messages/reports/reports';
import { shortlistMessages } from '../messages/shortlist/list';
import type { Settings } from '../settings';
import { namingColumns } from './creator-columns';
import { type Columns, layOut, tableOf } from './layout';
import type { Report } from './report';

/** The Plan tab: the phases, then every note with its date, and the person's own columns for what became of it. */
export function planReport(plan: Plan, brief: Brief, settings: Settings): Report {
  const { language } = settings;
  const { frameColumns, own, at, section } = tableOf(planColumns, plan.notes, settings);
  const spend = plan.notes.reduce((sum, { pick }) => sum + pick.cost, 0);
  const statuses = [
    messages.booked,
    messages.drafting,
    messages.inReview,
    messages.published,
    messages.cancelled,
  ];
  return layOut({ kind: 'plan', campaign: brief.campaign, columns: frameColumns, language }, [
    { role: 'title', text: say(language, messages.planTitle) },
    {
      role: 'summary',
      lines: [
        { label: say(language, messages.launch), value: { date: plan.launch }, format: 'date' },
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
      ...section,
      heading: say(language, messages.notesByDate, { spend: yuan(spend) }),
      own: { key: at('id'), columns: own },
      dropdowns: [{ column: at('status'), choices: statuses.map((status) => say(language, status)) }],
    },
  ]);
}

const planColumns = {
  ...namingColumns(({ pick }: PlannedNote) => pick.scored),
  publishOn: {
    title: messages.publishOn,
    format: 'date',
    width: 100,
    cell: ({ publishOn }) => ({ date: publishOn }),
  },
  phase: {
    title: messages.phase,
    format: 'text',
    width: 110,
    cell: ({ phase }, settings) => phaseLabel(phase, settings.language),
  },
  format: {
    title: messages.format,
    format: 'text',
    width: 70,
    cell: ({ pick }, { language }) => say(language, shortlistMessages[pick.format]),
  },
  cost: { title: messages.cost, format: 'money', width: 90, cell: ({ pick }) => pick.cost },
  expectedSaves: {
    title: messages.expectedSaves,
    format: 'whole',
    width: 90,
    cell: ({ pick }) => pick.expectedSaves,
  },
  status: { title: messages.status, format: 'general', width: 100, cell: () => null, own: true },
  noteLink: { title: messages.noteLink, format: 'general', width: 160, cell: () => null, own: true },
  notes: { title: messages.notes, format: 'general', width: 200, cell: () => null, own: true },
} as const satisfies Columns<PlannedNote>;
