import { type Brief, subjectOf } from '../campaign/brief';
import { type Language, say } from '../messages/message';
import { percent } from '../messages/numbers';
import { reportMessages as messages } from '../messages/reports';
import { shortlistMessages } from '../messages/shortlist';
import { tierLabel } from '../scoring/tier-label';
import { type Tier, tiers } from '../scoring/tiers';
import type { Settings } from '../settings';
import type { NotChosen, Pick, Proof, Shortlist } from '../shortlist/shortlist';
import { creatorColumns } from './creator-columns';
import { layOut, type TableSection } from './layout';
import type { Report } from './report';
import { reportName } from './report-name';
import { settingsStamp } from './stamp';
import { type TableColumn, tableOf } from './table-columns';

/** The Shortlist tab: what it costs and how good it is, who is chosen, who is in reserve, and who is nearly in. */
export function shortlistReport(
  shortlist: Shortlist,
  brief: Brief,
  settings: Settings,
  today: string,
): Report {
  const { language } = settings;
  const { frameColumns, own, section } = tableOf(shortlistColumns, shortlist.picks, language);
  const name = reportName('shortlist', brief.campaign, language);
  const { rules, spend } = shortlist;
  return layOut({ kind: 'shortlist', campaign: brief.campaign, name, columns: frameColumns, language }, [
    { role: 'title', text: titleOf(brief, language) },
    {
      role: 'summary',
      lines: [
        { label: say(language, messages.budget), value: rules.budget, format: 'money' },
        { label: say(language, messages.spend), value: spend, format: 'money' },
        { label: say(language, messages.left), value: rules.budget - spend, format: 'money' },
        { label: say(language, messages.expectedSaves), value: shortlist.expectedSaves, format: 'whole' },
        {
          label: say(language, messages.proof),
          value: proofSentence(shortlist.proof, language),
          format: 'text',
        },
        { label: say(language, messages.made), value: { date: today }, format: 'date' },
        { label: say(language, messages.settings), value: settingsStamp(settings), format: 'text' },
      ],
    },
    ...shortlist.unmet.map((text) => ({ role: 'remark' as const, text })),
    {
      ...section,
      frozen: true,
      own: { key: 0, columns: own },
      dropdowns: [{ column: own[0] ?? 0, choices: decisions(language) }],
      colours: [
        { column: own[0] ?? 0, when: { textIs: say(language, messages.approved) }, background: '#d9ead3' },
        { column: own[0] ?? 0, when: { textIs: say(language, messages.rejected) }, background: '#fce8e6' },
      ],
    },
    ...spendSection(shortlist, language),
    ...reservesSection(shortlist.reserves, language),
    ...notChosenSection(shortlist.notChosen, language),
  ]);
}

/** The columns of the list, in order. The client's tab takes some of them over. */
export const shortlistColumns: readonly TableColumn<Pick>[] = [
  ...creatorColumns(({ scored }: Pick) => scored),
  {
    title: messages.format,
    format: 'text',
    width: 70,
    cell: ({ format }, language) => say(language, shortlistMessages[format]),
  },
  { title: messages.followers, format: 'whole', width: 90, cell: ({ scored }) => scored.creator.followers },
  { title: messages.score, format: 'score', width: 70, cell: ({ scored }) => scored.score },
  { title: messages.price, format: 'money', width: 90, cell: ({ price }) => price },
  {
    title: messages.fee,
    format: 'money',
    width: 80,
    cell: ({ cost, price }) => Math.round((cost - price) * 100) / 100,
  },
  { title: messages.cost, format: 'money', width: 90, cell: ({ cost }) => cost, note: messages.costNote },
  { title: messages.expectedSaves, format: 'whole', width: 90, cell: ({ expectedSaves }) => expectedSaves },
  {
    title: messages.costPerSave,
    format: 'decimal',
    width: 100,
    cell: ({ cost, expectedSaves }) =>
      expectedSaves === null || expectedSaves <= 0 ? null : cost / expectedSaves,
    note: messages.costPerSaveNote,
  },
  {
    title: messages.role,
    format: 'text',
    width: 220,
    cell: ({ scored }, language) => roleOf(scored.tier, language),
  },
  { title: messages.whyChosen, format: 'text', width: 320, cell: ({ why }) => why },
  { title: messages.why, format: 'text', width: 320, cell: ({ scored }) => scored.why },
  { title: messages.contact, format: 'text', width: 140, cell: ({ scored }) => scored.creator.contact },
  {
    title: messages.decision,
    format: 'general',
    width: 100,
    cell: () => null,
    note: messages.decisionNote,
    own: true,
  },
  { title: messages.agreedPrice, format: 'money', width: 100, cell: () => null, own: true },
  { title: messages.notes, format: 'general', width: 200, cell: () => null, own: true },
];

function titleOf(brief: Brief, language: Language): string {
  const subject = subjectOf(brief);
  return subject === ''
    ? say(language, messages.shortlistTitle)
    : say(language, messages.shortlistFor, { subject });
}

/** How good the list is, in a planner's words. */
export function proofSentence(proof: Proof, language: Language): string {
  if (proof.status === 'proven') return say(language, messages.proven);
  if (proof.status === 'within') return say(language, messages.within, { gap: percent(proof.gap) });
  return say(language, messages.notProven);
}

function decisions(language: Language): readonly string[] {
  return [messages.approved, messages.reserve, messages.rejected].map((message) => say(language, message));
}

function roleOf(tier: Tier, language: Language): string {
  const roles = {
    amateur: messages.roleKoc,
    koc: messages.roleKoc,
    tail: messages.roleTail,
    mid: messages.roleMid,
    head: messages.roleHead,
    celebrity: messages.roleHead,
  } as const;
  return say(language, roles[tier]);
}

function spendSection(
  { spendByTier, countByTier, spend }: Shortlist,
  language: Language,
): readonly TableSection[] {
  const used = tiers.filter((tier) => countByTier[tier] > 0).reverse();
  if (used.length === 0) return [];
  return [
    {
      role: 'table',
      heading: say(language, messages.spendByTier),
      titles: [messages.tier, messages.spend, messages.creators, messages.shareOfSpend],
      formats: ['text', 'money', 'whole', 'percent'],
      rows: used.map((tier) => [
        tierLabel(tier, language),
        Math.round(spendByTier[tier] * 100) / 100,
        countByTier[tier],
        spend === 0 ? null : spendByTier[tier] / spend,
      ]),
      chart: {
        kind: 'bar',
        title: say(language, messages.spendByTier),
        labels: 0,
        atColumn: chartColumn,
      },
    },
  ];
}

/** Right of the small table that the chart draws. */
const chartColumn = 5;

function reservesSection(reserves: readonly Pick[], language: Language): readonly TableSection[] {
  if (reserves.length === 0) return [];
  const columns = shortlistColumns.filter(({ own }) => own !== true);
  return [{ ...tableOf(columns, reserves, language).section, heading: say(language, messages.reserves) }];
}

const mostNotChosen = 200;

function notChosenSection(notChosen: readonly NotChosen[], language: Language): readonly TableSection[] {
  if (notChosen.length === 0) return [];
  const near = [...notChosen]
    .sort((one, other) => other.scored.score - one.scored.score)
    .slice(0, mostNotChosen);
  const columns: readonly TableColumn<NotChosen>[] = [
    ...creatorColumns(({ scored }: NotChosen) => scored),
    {
      title: messages.format,
      format: 'text',
      width: 70,
      cell: ({ format }) => (format === null ? null : say(language, shortlistMessages[format])),
    },
    { title: messages.followers, format: 'whole', width: 90, cell: ({ scored }) => scored.creator.followers },
    { title: messages.score, format: 'score', width: 70, cell: ({ scored }) => scored.score },
    { title: messages.price, format: 'money', width: 90, cell: ({ price }) => price },
    { title: messages.whyNot, format: 'text', width: 80, cell: ({ reason }) => reason },
  ];
  return [
    {
      ...tableOf(columns, near, language).section,
      heading: say(language, messages.notChosen, { count: notChosen.length, shown: near.length }),
    },
  ];
}
