import type { Settings } from '../settings';
import { benchmarksFor } from './benchmarks';
import { type Confidence, confidenceOf } from './confidence';
import { type AverageKind, type Counts, robustCounts, withEngagement } from './counts';
import { doubtsAboutRates } from './doubts';
import { type Grade, gradeOf } from './grade';
import { nicheSavesOf } from './niches/niche-saves';
import { type PartInputs, partStanding, type ScorePartName, scoreParts, type View } from './score-parts';
import { type Doubt, trustOf } from './trust';
import { weightsOf } from './weights';

/** What a score is made of. An unknown is `null`; counts are per note. */
export interface ScoreInputs extends Counts {
  /** More than 0. */
  readonly followers: number;
  /** How many notes the counts are averages of. */
  readonly notes: number | null;
  /** Mean sentiment of the comments, −1 to 1. */
  readonly sentiment: number | null;
  /** Share of the comments with purchase intent, 0 to 1. */
  readonly intent: number | null;
  /** How many comments these two rest on. */
  readonly commentsRead: number | null;
  readonly niche: string | null;
  /** 0 to 1, multiplies the score: what is known beyond the rates. */
  readonly trust: number | null;
  readonly average: AverageKind;
}

export interface ScorePart {
  readonly name: ScorePartName;
  /** Share of the whole score, 0 to 1. */
  readonly weight: number;
  /** 0 to 1; .5 stands in for an unknown. */
  readonly standing: number;
  /** Where typical creators stand. */
  readonly typical: number;
  readonly known: boolean;
  /** The figures behind it. */
  readonly views: readonly View[];
}

export interface Score {
  /** 0 to 100, not rounded. */
  readonly score: number;
  readonly grade: Grade;
  readonly confidence: Confidence;
  readonly parts: readonly ScorePart[];
  /** What the parts' sum was multiplied by. */
  readonly trust: number;
  readonly doubts: readonly Doubt[];
}

/**
 * The score of one creator: a pure function of its own row and the settings. Each part says where the creator
 * stands among creators of the same size; an unknown part counts half; trust multiplies.
 */
export function scoreOf(inputs: ScoreInputs, settings: Settings): Score {
  const judged = partInputsOf(inputs, settings);
  const weights = weightsOf(settings);
  const parts = scoreParts.map((name): ScorePart => {
    const part = partStanding(name, judged, settings);
    return {
      name,
      weight: weights[name],
      standing: part === null ? 0.5 : part.standing,
      typical: part?.typical ?? 0.5,
      known: part !== null,
      views: part === null ? [] : part.views,
    };
  });
  const doubts = doubtsAboutRates(judged, settings);
  const trust = trustOf(doubts, inputs.trust ?? 1, settings);
  const stands = Math.min(
    1,
    parts.reduce((sum, part) => sum + part.weight * part.standing, 0),
  );
  const score = 100 * trust * stands;
  const evidence = {
    coverage: parts.reduce((sum, part) => sum + (part.known ? part.weight : 0), 0),
    notes: judged.notes,
    notesAssumed: inputs.notes === null,
    mean: inputs.average === 'mean',
  };
  return {
    score,
    grade: gradeOf(score, settings),
    confidence: confidenceOf(evidence, settings),
    parts,
    trust,
    doubts,
  };
}

function partInputsOf(inputs: ScoreInputs, settings: Settings): PartInputs {
  const reported = withEngagement(inputs);
  return {
    followers: inputs.followers,
    notes: inputs.notes ?? settings['evidence.notesWhenUnknown'],
    reported,
    counts: robustCounts(reported, inputs.average, settings),
    benchmarks: benchmarksFor(inputs.followers, nicheSavesOf(inputs.niche, settings), settings),
    sentiment: inputs.sentiment,
    intent: inputs.intent,
    commentsRead: inputs.commentsRead ?? settings['evidence.commentsWhenUnknown'],
  };
}
