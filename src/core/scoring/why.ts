import { type Language, type Message, say } from '../messages/message';
import { scoringMessages as messages } from '../messages/scoring/scoring';
import type { Confidence } from './arithmetic';
import type { Doubt, Score, ScorePart, View } from './score';

/**
 * One sentence that a client may read: grade, confidence, the two parts that lift the score most and the two that
 * drag it most, with their numbers. No accusation, no words of statistics.
 */
export function whyOf(score: Score, language: Language): string {
  const clauses = [...partsThat(1, score, language), ...partsThat(-1, score, language)];
  if (clauses.length === 0) clauses.push(say(language, messages.whyTypical));
  for (const doubt of score.doubts) clauses.push(doubtLabel(doubt, language));
  return say(language, messages.why, {
    grade: score.grade,
    confidence: confidenceLabel(score.confidence, language),
    reasons: clauses.join(say(language, messages.clauseBreak)),
  });
}

/** Half a point of the score: what moves it less is not worth a word. */
const leastGain = 0.005;
/** What stands nearer to the middle is called typical, which neither lifts nor drags. */
const clear = 0.05;
const partsNamed = 2;

/** The doubt as a short clause: 'unusual comment pattern: hardly any for so many likes'. */
export function doubtLabel(doubt: Doubt, language: Language): string {
  return say(language, messages[doubt.about]);
}

export function confidenceLabel(confidence: Confidence, language: Language): string {
  const labels = { High: messages.high, Medium: messages.medium, Low: messages.low };
  return say(language, labels[confidence]);
}

const viewMessages = {
  followers: messages.partOfFollowers,
  likesAndSaves: messages.partOfLikesAndSaves,
  likesAndComments: messages.partOfLikesAndComments,
  commentsRead: messages.partOfComments,
  mood: messages.partOfMood,
} as const satisfies Record<View['of'], unknown>;

/** Which way a part moves the score: 1 lifts it, −1 drags it. */
type Direction = 1 | -1;

/** The clause on the parts that move the score most in a direction; none where nothing does. */
function partsThat(direction: Direction, { parts }: Score, language: Language): readonly string[] {
  const away = ({ standing, typical }: ScorePart) => (standing - typical) * direction;
  const gain = (part: ScorePart) => part.weight * away(part);
  const moving = parts
    .filter((part) => part.known && away(part) >= clear && gain(part) > leastGain)
    .sort((one, other) => gain(other) - gain(one))
    .slice(0, partsNamed)
    .map((part) => describe(part, direction, language));
  if (moving.length === 0) return [];
  const named = { parts: moving.join(say(language, messages.listBreak)) };
  return [say(language, direction === 1 ? messages.whyLifts : messages.whyDrags, named)];
}

function describe({ name, typical, views }: ScorePart, direction: Direction, language: Language): string {
  const part = say(language, messages[name]);
  const view = viewThat(direction, { typical, views });
  if (view === undefined) return part;
  const rate = view.of === 'mood' ? view.rate.toFixed(1) : percent(view.rate);
  return say(language, viewMessages[view.of], { part, rate, place: say(language, placeOf(view.standing)) });
}

/** The first figure that speaks for the direction: beside a low rate, 'lifted by' would puzzle. */
export function viewThat(
  direction: Direction,
  { typical, views }: Pick<ScorePart, 'typical' | 'views'>,
): View | undefined {
  return views.find(({ standing }) => (standing - typical) * direction >= clear);
}

/** From here on a figure is among the top quarter. */
export const topQuarter = 0.75;

function placeOf(standing: number): Message {
  if (standing >= 0.9) return messages.topTenth;
  if (standing >= topQuarter) return messages.topQuarter;
  if (standing >= 0.5) return messages.aboveTypical;
  if (standing > 0.25) return messages.belowTypical;
  return standing > 0.1 ? messages.bottomQuarter : messages.bottomTenth;
}

/** 0.0213 → '2.1%'; small rates keep two figures, and the smallest are no power of ten. */
function percent(rate: number): string {
  const value = rate * 100;
  if (value > 0 && value < 0.001) return '<0.001%';
  return `${value >= 10 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : Number(value.toPrecision(2))}%`;
}
