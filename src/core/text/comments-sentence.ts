import { type Language, say } from '../messages/message';
import { whole } from '../messages/numbers';
import { commentMessages as messages } from '../messages/text';
import type { CommentSummary } from './comment-summary';

/**
 * A creator's comments in a planner's words, each share with where the true one lies nine times in ten:
 * '64 comments: 41% positive (31–51%), 3% negative (1–9%), 12% want to buy (7–21%), 2 suspect an ad'. For the
 * planner's own eyes: what readers suspect is not for a client. Fewer than ten comments tell no shares: '4 comments:
 * few'.
 */
export function commentsSentence(summary: CommentSummary, language: Language): string {
  const { count, purchases, advertising } = summary;
  const share = (part: 'positive' | 'negative' | 'intent') =>
    say(language, messages[part], rangeOf(summary[part], count));
  const few = count < fewestForShares;
  const parts = few ? [say(language, messages.few)] : [share('positive'), share('negative'), share('intent')];
  if (purchases > 0 && !few) parts.push(say(language, messages.purchases, { count: whole(purchases) }));
  if (advertising > 0) parts.push(say(language, messages.advertising, { count: whole(advertising) }));
  return say(language, count === 1 ? messages.one : messages.all, {
    count: whole(count),
    parts: parts.join(say(language, messages.listBreak)),
  });
}

/** So many comments tell shares; assumption. Display only: a score draws the shares of few towards the usual ones. */
const fewestForShares = 10;

/** To whole per cent: comments are never so many that a decimal would say more. */
function rangeOf(hits: number, count: number) {
  const { value, low, high } = shareInterval(hits, count);
  const perCent = (share: number) => String(Math.round(100 * share));
  return { share: `${perCent(value)}%`, low: perCent(low), high: `${perCent(high)}%` };
}

/** A figure with how far it may be off. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of `hits` in `count`, with Wilson's interval: nine times in ten the true share lies inside. Few comments
 * make it wide; none make it 0 to 1.
 */
export function shareInterval(hits: number, count: number): Interval {
  if (count === 0) return { value: 0.5, low: 0, high: 1 };
  const value = hits / count;
  const middle = (value + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const reach =
    (z / (1 + z ** 2 / count)) * Math.sqrt((value * (1 - value)) / count + z ** 2 / (4 * count ** 2));
  return { value, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/** The standard normal's 95 % point: 90 % lie within either side. */
const z = 1.6449;
