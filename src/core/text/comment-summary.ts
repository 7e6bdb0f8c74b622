import { fold } from './fold';
import { lexiconHits } from './lexicon';
import { type CommentSettings, readComment } from './read-comment';

/** What comments say together, counted. */
export interface CommentSummary {
  /** Comments with any text. Each is positive, neutral or negative. */
  readonly count: number;
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  /** Comments that show purchase intent, and those of them that say it has been bought. */
  readonly intent: number;
  readonly purchases: number;
  /** Comments that suspect an advertisement. */
  readonly advertising: number;
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
  return counts;
}

function saysBought(text: string): boolean {
  return lexiconHits(fold(text)).some(
    ({ kind, negated }) => !negated && (kind === 'purchase' || kind === 'proof'),
  );
}
