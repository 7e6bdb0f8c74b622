import type { CreatorReading } from '../creators/creator';
import type { Pool } from '../creators/pool/pool';
import { type Language, say } from '../messages/message';
import { percent, whole } from '../messages/numbers';
import { reportMessages as messages } from '../messages/reports';
import { scoringMessages } from '../messages/scoring';
import { byScore } from '../scoring/by-score';
import { confidenceLabel } from '../scoring/confidence';
import { cheapestOffer } from '../scoring/cost';
import { fitOf } from '../scoring/fit';
import { shownNiche } from '../scoring/niches-of-creator';
import type { ScoredCreator } from '../scoring/scored-creator';
import { tierLabel } from '../scoring/tier-label';
import { tiers } from '../scoring/tiers';
import type { Settings } from '../settings';
import { commentsSentence } from '../text/comments-sentence';
import { creatorColumns } from './creator-columns';
import { layOut, type SummaryLine } from './layout';
import { problemsSections } from './problems-section';
import type { Report } from './report';
import { reportName } from './report-name';
import { settingsStamp } from './stamp';
import { type TableColumn, tableOf } from './table-columns';

/**
 * The Scores tab: every creator from the highest score down, then what could not be read.
 *
 * @param wanted the labels of the brief's niches, from `wantedNiches`; where there are any, a column says the fit
 */
export function scoresReport(
  scored: readonly ScoredCreator[],
  reading: CreatorReading | Pool,
  settings: Settings,
  today: string,
  wanted: readonly string[] = [],
): Report {
  const { language } = settings;
  const ranked = byScore(scored);
  const columns = columnsFor({ wanted, withComments: ranked.some(hasComments) }, settings);
  const { frameColumns, section } = tableOf(columns, ranked, language);
  const title = say(language, messages.scoresTitle);
  return layOut(
    {
      kind: 'scores',
      campaign: '',
      name: reportName('scores', '', language),
      columns: frameColumns,
      language,
    },
    [
      { role: 'title', text: title },
      {
        role: 'summary',
        lines: [
          ...readLines(reading, language),
          { label: say(language, messages.source), value: reading.tab, format: 'text' },
          {
            label: say(language, messages.tiersCounted),
            value: countTiers(scored, language),
            format: 'text',
          },
          { label: say(language, messages.settings), value: settingsStamp(settings), format: 'text' },
          { label: say(language, messages.made), value: { date: today }, format: 'date' },
        ],
      },
      {
        ...section,
        frozen: true,
        own: { key: 0, columns: [] },
        colours: [
          { column: scoreColumn, when: { atLeast: settings['grades.a'] }, background: '#d9ead3' },
          { column: scoreColumn, when: { below: settings['grades.c'] }, background: '#fce8e6' },
        ],
      },
      ...problemsSections(reading.problems, language),
    ],
  );
}

/** What was read, a line for each tab. */
function readLines(reading: CreatorReading | Pool, language: Language): readonly SummaryLine[] {
  const sentences = 'sentences' in reading ? reading.sentences : [reading.summary];
  return sentences.map((value, at) => ({
    label: at === 0 ? say(language, messages.read) : null,
    value,
    format: 'text',
  }));
}

/** After the four that name the creator, niche and followers. */
const scoreColumn = 6;

interface Shown {
  /** The labels of the brief's niches. */
  readonly wanted: readonly string[];
  /** Whether any creator's comments were read. */
  readonly withComments: boolean;
}

function columnsFor(
  { wanted, withComments }: Shown,
  settings: Settings,
): readonly TableColumn<ScoredCreator>[] {
  const separator = (language: Language) => say(language, scoringMessages.clauseBreak);
  return [
    ...creatorColumns((one: ScoredCreator) => one),
    { title: messages.niche, format: 'text', width: 110, cell: shownNiche, note: messages.nicheNote },
    { title: messages.followers, format: 'whole', width: 90, cell: ({ creator }) => creator.followers },
    {
      title: messages.score,
      format: 'score',
      width: 70,
      cell: ({ score }) => score,
      note: messages.scoreNote,
    },
    { title: messages.grade, format: 'text', width: 70, cell: ({ grade }) => grade },
    {
      title: messages.confidence,
      format: 'text',
      width: 90,
      cell: ({ confidence }, language) => confidenceLabel(confidence, language),
      note: messages.confidenceNote,
    },
    ...fitColumn(wanted, settings),
    {
      title: messages.allNiches,
      format: 'text',
      width: 180,
      cell: allNiches,
      note: messages.allNichesNote,
    },
    {
      title: messages.saveRate,
      format: 'percent',
      width: 90,
      cell: ({ saveRate }) => saveRate,
      note: messages.rateNote,
    },
    { title: messages.commentRate, format: 'percent', width: 90, cell: ({ commentRate }) => commentRate },
    {
      title: messages.engagementRate,
      format: 'percent',
      width: 90,
      cell: ({ engagementRate }) => engagementRate,
    },
    ...(withComments ? [commentsColumn] : []),
    {
      title: messages.price,
      format: 'money',
      width: 90,
      cell: ({ creator }) => cheapestOffer(creator.offers, settings)?.price ?? null,
    },
    {
      title: messages.fairPrice,
      format: 'money',
      width: 90,
      cell: ({ fairPrice }) => fairPrice,
      note: messages.fairPriceNote,
    },
    {
      title: messages.costPerSave,
      format: 'decimal',
      width: 100,
      cell: ({ costPerSave }) => costPerSave,
      note: messages.costPerSaveNote,
    },
    {
      title: messages.costPerEngagement,
      format: 'decimal',
      width: 100,
      cell: ({ costPerEngagement }) => costPerEngagement,
    },
    {
      title: messages.costPerWeightedEngagement,
      format: 'decimal',
      width: 100,
      cell: ({ costPerWeightedEngagement }) => costPerWeightedEngagement,
    },
    {
      title: messages.peer,
      format: 'percent',
      width: 70,
      cell: ({ peer }) => peer?.peer ?? null,
      note: messages.peerNote,
    },
    {
      title: messages.peerEvidence,
      format: 'percent',
      width: 90,
      cell: ({ peer }) => peer?.coverage ?? null,
      note: messages.peerEvidenceNote,
    },
    {
      title: messages.flags,
      format: 'text',
      width: 260,
      cell: ({ flags }, language) => flags.join(separator(language)) || null,
    },
    { title: messages.why, format: 'text', width: 480, cell: ({ why }) => why },
  ];
}

function fitColumn(wanted: readonly string[], settings: Settings): readonly TableColumn<ScoredCreator>[] {
  if (wanted.length === 0) return [];
  const cell = ({ niches }: ScoredCreator) => fitOf(niches, wanted, settings);
  return [{ title: messages.fit, format: 'percent', width: 70, cell, note: messages.fitNote }];
}

/** `Food 92 %, Travel 28 %`, the surest first; `null` where no niche is known. */
function allNiches({ niches, nicheStrengths }: ScoredCreator, language: Language): string | null {
  const surely = (at: number) => percent(Math.round(100 * (nicheStrengths[at] ?? 0)) / 100);
  const named = niches.map((niche, at) => `${niche} ${surely(at)}`);
  return named.length === 0 ? null : named.join(say(language, messages.listBreak));
}

function hasComments({ creator }: ScoredCreator): boolean {
  return creator.commentsRead !== null;
}

const commentsColumn: TableColumn<ScoredCreator> = {
  title: messages.commentsRead,
  format: 'text',
  width: 300,
  cell: ({ creator: { commentsRead } }, language) =>
    commentsRead === null ? null : commentsSentence(commentsRead, language),
  note: messages.commentsReadNote,
};

function countTiers(scored: readonly ScoredCreator[], language: Language): string {
  const counted = tiers.map((tier) => ({ tier, count: scored.filter((one) => one.tier === tier).length }));
  return counted
    .filter(({ count }) => count > 0)
    .map(({ tier, count }) =>
      say(language, messages.tierCount, { tier: tierLabel(tier, language), count: whole(count) }),
    )
    .join(say(language, messages.listBreak));
}
