import { type Language, type Message, say } from '../messages/message';
import { scoringMessages as messages } from '../messages/scoring';
import { confidenceLabel } from './confidence';
import type { Score, ScorePart, ScorePartName } from './score';
import type { Doubt } from './trust';

/**
 * One sentence that a client may read: grade, confidence, the two parts that lift the score most and the two that
 * drag it most, with their numbers. No accusation, no words of statistics.
 */
export function whyOf(score: Score, language: Language): string {
  const moved = score.parts
    .filter((part) => part.known && part.weight > 0)
    .map((part) => ({ part, gain: part.weight * (part.standing - 0.5) }));
  const lifts = moved.filter(({ gain }) => gain > 0.005).sort((a, b) => b.gain - a.gain);
  const drags = moved.filter(({ gain }) => gain < -0.005).sort((a, b) => a.gain - b.gain);
  const clauses: string[] = [];
  if (lifts.length > 0) clauses.push(clause(messages.whyLifts, lifts.slice(0, 2), language));
  if (drags.length > 0) clauses.push(clause(messages.whyDrags, drags.slice(0, 2), language));
  if (clauses.length === 0) clauses.push(say(language, messages.whyTypical));
  for (const doubt of score.doubts) clauses.push(say(language, doubtMessages[doubt.about]));
  return say(language, messages.why, {
    grade: score.grade,
    confidence: confidenceLabel(score.confidence, language),
    reasons: clauses.join(say(language, messages.clauseBreak)),
  });
}

/** The doubt as a short clause: 'unusually few comments for so many likes'. */
export function doubtLabel(doubt: Doubt, language: Language): string {
  return say(language, doubtMessages[doubt.about]);
}

const doubtMessages: Readonly<Record<Doubt['about'], Message>> = {
  quietAudience: messages.quietAudience,
  fewComments: messages.fewComments,
  fakeFollowers: messages.fakeFollowers,
  inactiveFollowers: messages.inactiveFollowers,
  fewLifetimeLikes: messages.fewLifetimeLikes,
  followerJump: messages.followerJump,
  commercialNotes: messages.commercialNotes,
};

const partLabels: Readonly<Record<ScorePartName, Message>> = {
  saves: messages.saves,
  comments: messages.comments,
  engagement: messages.engagement,
  sentiment: messages.sentiment,
  intent: messages.intent,
  shares: messages.shares,
  likes: messages.likes,
  followers: messages.followers,
};

function clause(
  message: typeof messages.whyLifts | typeof messages.whyDrags,
  moved: readonly { readonly part: ScorePart }[],
  language: Language,
): string {
  const parts = moved.map(({ part }) => describe(part, language)).join(say(language, messages.listBreak));
  return say(language, message, { parts });
}

function describe(part: ScorePart, language: Language): string {
  const place = say(language, placeOf(part.standing));
  const name = say(language, partLabels[part.name]);
  if (part.rate === null) return say(language, messages.partPlace, { part: name, place });
  const of = part.name === 'intent' ? messages.partOfComments : messages.partOfFollowers;
  return say(language, of, { part: name, rate: percent(part.rate), place });
}

function placeOf(standing: number): Message {
  if (standing >= 0.9) return messages.topTenth;
  if (standing >= 0.75) return messages.topQuarter;
  if (standing >= 0.55) return messages.aboveTypical;
  if (standing > 0.45) return messages.typical;
  if (standing > 0.25) return messages.belowTypical;
  return standing > 0.1 ? messages.bottomQuarter : messages.bottomTenth;
}

/** 0.0213 → '2.1%'; small rates keep two figures. */
function percent(rate: number): string {
  const value = rate * 100;
  return `${value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : Number(value.toPrecision(2))}%`;
}
