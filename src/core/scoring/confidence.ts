import { type Language, say } from '../messages/message';
import { scoringMessages } from '../messages/scoring/scoring';
import type { Settings } from '../settings';
import { evidenceShare } from './evidence';

export type Confidence = 'High' | 'Medium' | 'Low';

/** What is known of a score: it stands beside the score and never changes it. */
export interface Evidence {
  /** Share of the weights whose parts are known, 0 to 1. */
  readonly coverage: number;
  readonly notes: number;
  /** The number of notes was not given. */
  readonly notesAssumed: boolean;
  /** The counts are plain means, which one viral note can carry. */
  readonly mean: boolean;
}

/** How far to believe a score. Where the number of notes is not known, Medium is the most. */
export function confidenceOf(evidence: Evidence, settings: Settings): Confidence {
  const value =
    evidence.coverage *
    evidenceShare(evidence.notes, settings) *
    (evidence.mean ? settings['evidence.meanConfidence'] : 1);
  if (value >= settings['confidence.high']) return evidence.notesAssumed ? 'Medium' : 'High';
  return value >= settings['confidence.medium'] ? 'Medium' : 'Low';
}

export function confidenceLabel(confidence: Confidence, language: Language): string {
  const labels = { High: scoringMessages.high, Medium: scoringMessages.medium, Low: scoringMessages.low };
  return say(language, labels[confidence]);
}
