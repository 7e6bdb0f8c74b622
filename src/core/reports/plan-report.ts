import type { Brief } from '../brief';
import { aimLabel, phaseLabel } from '../campaign/phases';
import type { Plan } from '../campaign/plan';
import { phaseOf } from '../campaign/plan-from';
import { isLive, type MadeOfRow, type PlanRow } from '../campaign/record/plan-row';
import { campaignMessages } from '../messages/campaign';
import { say } from '../messages/message';
import { yuan } from '../messages/numbers';
import { reportMessages as messages, stepMessages } from '../messages/reports/reports';
import { shortlistMessages } from '../messages/shortlist/list';
import { tierLabel } from '../scoring/tiers';
import type { Settings } from '../settings';
import { headingOf } from './creator-columns';
import { type Columns, layOut, type TableColumn, tableOf } from './layout';
import type { Report, ReportCell } from './report';

/** The Plan tab: the phases, then every note with its date, and the person's own columns for what became of it. */
export function planReport(plan: Plan, brief: Brief, settings: Settings): Report {
  const { language } = settings;
  const notes = notesOf(plan);
  const { frameColumns, own, at, section } = tableOf(planColumns, notes, settings);
  const spend = notes.reduce((sum, { made }) => sum + made.cost, 0) / fenInYuan;
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
        { label: say(language, messages.noteCount), value: notes.length, format: 'whole' },
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
        notes.filter(({ row }) => phaseOf(row, plan.phases) === phase.name).length,
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

/** A row that counts, and what is worked out of it. */
interface Note {
  /** The creator's id, with `#2` behind it for a second note; the code of an open place. */
  readonly id: string;
  readonly row: PlanRow;
  readonly made: MadeOfRow;
}

const fenInYuan = 100;

/** By date; a reserve is nobody's note. */
function notesOf({ rows, made }: Plan): readonly Note[] {
  const seen = new Set<string>();
  return rows
    .filter(isLive)
    .sort((one, other) => ((one.plannedDay ?? '9999') < (other.plannedDay ?? '9999') ? -1 : 1))
    .map((row) => {
      const id = row.id ?? row.code;
      const note = {
        id: seen.has(id) ? `${id}#2` : id,
        row,
        made: made.get(row.code) ?? { cost: 0, by: {} },
      };
      seen.add(id);
      return note;
    });
}

const planColumns = {
  id: { ...headingOf('id'), format: 'text', width: 130, cell: ({ id }) => id },
  name: {
    ...headingOf('name'),
    format: 'text',
    width: 140,
    cell: ({ row }, { language }) => row.name ?? say(language, campaignMessages.openPlace),
  },
  link: { ...headingOf('link'), format: 'text', width: 160, cell: ({ row }) => row.link ?? null },
  tier: {
    ...headingOf('tier'),
    format: 'text',
    width: 100,
    cell: ({ row }, { language }) => tierLabel(row.tier, language),
  },
  format: {
    title: messages.format,
    format: 'text',
    width: 70,
    cell: ({ row }, { language }) => say(language, shortlistMessages[row.format ?? 'image']),
  },
  keyword: { title: messages.keyword, format: 'text', width: 110, cell: ({ row }) => row.keyword ?? null },
  batch: {
    title: messages.batch,
    note: messages.batchNote,
    format: 'whole',
    width: 60,
    cell: ({ row }) => row.batch ?? null,
  },
  publishOn: {
    title: messages.publishOn,
    format: 'date',
    width: 100,
    cell: ({ row }) => dayCell(row.plannedDay),
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
    cell: ({ row: { phase } }, { language }) => (phase === undefined ? null : phaseLabel(phase, language)),
  },
  cost: { title: messages.cost, format: 'money', width: 90, cell: ({ made }) => made.cost / fenInYuan },
  who: { title: messages.who, format: 'general', width: 90, cell: () => null, own: true },
  noteLink: { title: messages.noteLink, format: 'general', width: 160, cell: () => null, own: true },
  notes: { title: messages.notes, format: 'general', width: 200, cell: () => null, own: true },
  asked: by('asked'),
  ordered: by('ordered'),
  shipped: by('shipped'),
  received: by('received'),
  script: by('script'),
  draft: by('draft'),
  revised: by('revised'),
  clientOk: by('clientOk'),
  submitted: by('submitted'),
} as const satisfies Columns<Note>;

/** The latest day of a step with which the note can still be posted on its planned day. */
function by(step: keyof typeof stepMessages & keyof MadeOfRow['by']): TableColumn<Note> {
  return {
    title: stepMessages[step],
    note: messages.byNote,
    format: 'date',
    width: 90,
    cell: ({ made }) => dayCell(made.by[step]),
  };
}

function dayCell(date: string | undefined): ReportCell {
  return date === undefined ? null : { date };
}
