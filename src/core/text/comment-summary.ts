import { fold } from './fold';
import { type Interval, shareInterval } from './interval';
import { lexiconHits } from './lexicon-hits';
import { type CommentSettings, readComment } from './read-comment';

/** What a creator's comments say together. */
export interface CommentSummary {
  /** Comments with any text. */
  readonly count: number;
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  /** Comments that show purchase intent, and those of them that say it has been bought. */
  readonly intent: number;
  readonly purchases: number;
  /** Comments that suspect an advertisement. */
  readonly advertising: number;
  /** (positive − negative) ÷ (positive + negative), −1 to 1: neutral comments say nothing. */
  readonly sentiment: Interval;
  /** Share of all comments, 0 to 1. */
  readonly intentShare: Interval;
}

export function summariseComments(texts: readonly string[], settings: CommentSettings): CommentSummary {
  const counts = { count: 0, positive: 0, neutral: 0, negative: 0, intent: 0, purchases: 0, advertising: 0 };
  for (const text of texts) {
    if (text.trim() === '') continue;
    const { label, intent, advertising } = readComment(text, settings);
    counts.count++;
    counts[label]++;
    if (intent >= settings['comments.intentFrom']) {
      counts.intent++;
      if (saysBought(text)) counts.purchases++;
    }
    if (advertising > 0) counts.advertising++;
  }
  const { low, value, high } = shareInterval(counts.positive, counts.positive + counts.negative);
  return {
    ...counts,
    sentiment: { low: 2 * low - 1, value: 2 * value - 1, high: 2 * high - 1 },
    intentShare: shareInterval(counts.intent, counts.count),
  };
}

function saysBought(text: string): boolean {
  return lexiconHits(fold(text)).some(
    ({ kind, negated }) => !negated && (kind === 'purchase' || kind === 'proof'),
  );
}
