import { type Language, say } from '../messages/message';
import { textMessages } from '../messages/text';
import type { Settings } from '../settings';
import { featuresOf } from './features';
import { tablePlaces } from './hashed-places';
import { type CommentModel, judge } from './judgement';
import type { LexiconHit } from './lexicon';
import { type Model, unpackTogether } from './sparse-weights';
import { packedCommentModels } from './trained/comment-models';

/** What one comment says, by the models. */
export interface CommentReading {
  /** −1 (negative) to 1 (positive); near 0 where it is hardly an opinion. */
  readonly sentiment: number;
  readonly label: SentimentLabel;
  /** 0 to 1: how likely its writer wants the thing, asks how to get it, keeps the note for it, or has bought it. */
  readonly intent: number;
  /** 0 to 1: how far it suspects the note of being an advertisement. */
  readonly advertising: number;
}

/** The settings that comments are read by. */
export type CommentSettings = Pick<
  Settings,
  'comments.opinionFrom' | 'comments.intentFrom' | 'evidence.sentimentPrior'
>;

export type SentimentLabel = 'positive' | 'neutral' | 'negative';

/**
 * Reads a comment in Chinese, simplified or traditional, or English. Two questions for the sentiment, since most
 * comments hold none: is it an opinion, and which. A text without words is neutral.
 */
export function readComment(text: string, settings: CommentSettings): CommentReading {
  const features = featuresOf(text);
  const { polarity, ...judged } = judge(commentModel, features);
  const opinion = (1 + judged.opinion) / 2;
  return {
    sentiment: Math.max(leastOpinion, opinion) * polarity,
    label: opinion < settings['comments.opinionFrom'] ? 'neutral' : polarity < 0 ? 'negative' : 'positive',
    intent: (1 + judged.intent) / 2,
    advertising: suspicionOf(features.hits),
  };
}

/** However surely a comment holds no opinion, its sentiment keeps a sign: which way it leans. */
const leastOpinion = 0.02;

/** A model of comments; all are unpacked when the first is asked for. */
export function commentModel(name: CommentModel): Model {
  unpacked ??= unpackTogether(packedCommentModels, tablePlaces);
  return unpacked[name];
}

let unpacked: Readonly<Record<CommentModel, Model>> | undefined;

/** How far a comment suspects the note of being an advertisement, 0 to 1: 0.8 for one such word (assumption). */
function suspicionOf(hits: readonly LexiconHit[]): number {
  const words = hits.filter(({ kind, negated }) => kind === 'suspicion' && !negated);
  return 1 - 0.2 ** words.length;
}

/** A comment's label in the person's language: positive or 正面. */
export function commentLabel(label: SentimentLabel, language: Language): string {
  return say(language, textMessages[label]);
}
