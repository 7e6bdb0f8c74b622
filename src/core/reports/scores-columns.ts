import { type Language, say } from '../messages/message';
import { percent } from '../messages/numbers';
import { reportMessages as messages } from '../messages/reports/reports';
import { scoringMessages } from '../messages/scoring/scoring';
import { confidenceLabel } from '../scoring/confidence';
import { cheapestOffer } from '../scoring/cost';
import { fitOf } from '../scoring/niches/fit';
import { shownNiche } from '../scoring/niches/niches-of-creator';
import type { ScoredCreator } from '../scoring/scored-creator';
import type { Settings } from '../settings';
import { commentsSentence } from '../text/comments-sentence';
import { creatorColumns } from './creator-columns';
import type { TableColumn } from './table-columns';

/** What is shown only where there is something to show. */
export interface ShownInScores {
  /** The labels of the brief's niches. */
  readonly wanted: readonly string[];
  /** Whether any creator's comments were read. */
  readonly withComments: boolean;
  /** Whether any creator has several niches, or a guessed one. */
  readonly withNiches: boolean;
}

/** The columns of the Scores tab, in their order. */
export function scoresColumns(
  { wanted, withComments, withNiches }: ShownInScores,
  settings: Settings,
): readonly TableColumn<ScoredCreator>[] {
  const separator = (language: Language) => say(language, scoringMessages.clauseBreak);
  return [
    ...creatorColumns((one: ScoredCreator) => one),
    {
      key: 'niche',
      title: messages.niche,
      format: 'text',
      width: 110,
      cell: shownNiche,
      note: messages.nicheNote,
    },
    {
      key: 'followers',
      title: messages.followers,
      format: 'whole',
      width: 90,
      cell: ({ creator }) => creator.followers,
    },
    {
      key: 'score',
      title: messages.score,
      format: 'score',
      width: 70,
      cell: ({ score }) => score,
      note: messages.scoreNote,
    },
    { key: 'grade', title: messages.grade, format: 'text', width: 70, cell: ({ grade }) => grade },
    {
      key: 'confidence',
      title: messages.confidence,
      format: 'text',
      width: 90,
      cell: ({ confidence }, language) => confidenceLabel(confidence, language),
      note: messages.confidenceNote,
    },
    ...fitColumn(wanted, settings),
    ...(withNiches ? [nichesColumn] : []),
    {
      key: 'saveRate',
      title: messages.saveRate,
      format: 'percent',
      width: 90,
      cell: ({ saveRate }) => saveRate,
      note: messages.rateNote,
    },
    {
      key: 'commentRate',
      title: messages.commentRate,
      format: 'percent',
      width: 90,
      cell: ({ commentRate }) => commentRate,
      note: messages.rateNote,
    },
    {
      key: 'engagementRate',
      title: messages.engagementRate,
      format: 'percent',
      width: 90,
      cell: ({ engagementRate }) => engagementRate,
      note: messages.engagementRateNote,
    },
    ...(withComments ? [commentsColumn] : []),
    {
      key: 'price',
      title: messages.price,
      format: 'money',
      width: 90,
      cell: ({ creator }) => cheapestOffer(creator.offers, settings)?.price ?? null,
    },
    {
      key: 'fairPrice',
      title: messages.fairPrice,
      format: 'money',
      width: 90,
      cell: ({ fairPrice }) => fairPrice,
      note: messages.fairPriceNote,
    },
    {
      key: 'costPerSave',
      title: messages.costPerSave,
      format: 'decimal',
      width: 100,
      cell: ({ costPerSave }) => costPerSave,
      note: messages.costPerSaveNote,
    },
    {
      key: 'costPerEngagement',
      title: messages.costPerEngagement,
      format: 'decimal',
      width: 100,
      cell: ({ costPerEngagement }) => costPerEngagement,
      note: messages.costPerEngagementNote,
    },
    {
      key: 'costPerWeightedEngagement',
      title: messages.costPerWeightedEngagement,
      format: 'decimal',
      width: 100,
      cell: ({ costPerWeightedEngagement }) => costPerWeightedEngagement,
      note: messages.costPerWeightedEngagementNote,
    },
    {
      key: 'peer',
      title: messages.peer,
      format: 'percent',
      width: 70,
      cell: ({ peer }) => peer?.peer ?? null,
      note: messages.peerNote,
    },
    {
      key: 'peerEvidence',
      title: messages.peerEvidence,
      format: 'percent',
      width: 90,
      cell: ({ peer }) => peer?.coverage ?? null,
      note: messages.peerEvidenceNote,
    },
    {
      key: 'flags',
      title: messages.flags,
      format: 'text',
      width: 260,
      cell: ({ flags }, language) => flags.join(separator(language)) || null,
    },
    { key: 'why', title: messages.why, format: 'text', width: 480, cell: ({ why }) => why },
  ];
}

function fitColumn(wanted: readonly string[], settings: Settings): readonly TableColumn<ScoredCreator>[] {
  if (wanted.length === 0) return [];
  const cell = (one: ScoredCreator) => fitOf(one, wanted, settings);
  return [{ key: 'fit', title: messages.fit, format: 'percent', width: 70, cell, note: messages.fitNote }];
}

const nichesColumn: TableColumn<ScoredCreator> = {
  key: 'allNiches',
  title: messages.allNiches,
  format: 'text',
  width: 180,
  cell: allNiches,
  note: messages.allNichesNote,
};

/** `Food 92 %, Travel 28 %`, the surest first; `null` where no niche is known. */
function allNiches({ niches, nicheStrengths }: ScoredCreator, language: Language): string | null {
  const surely = (at: number) => percent(Math.round(100 * (nicheStrengths[at] ?? 0)) / 100);
  const named = niches.map((niche, at) => `${niche} ${surely(at)}`);
  return named.length === 0 ? null : named.join(say(language, messages.listBreak));
}

const commentsColumn: TableColumn<ScoredCreator> = {
  key: 'commentsRead',
  title: messages.commentsRead,
  format: 'text',
  width: 300,
  cell: ({ creator: { commentsRead } }, language) =>
    commentsRead === null ? null : commentsSentence(commentsRead, language),
  note: messages.commentsReadNote,
};
