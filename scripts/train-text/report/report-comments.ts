import type { LabelledText } from '../texts/labelled-texts';
import { bySource, byTopic } from '../texts/labelled-texts';
import type { PackedModels } from '../train-comments';
import { accuracy, f1, macroF1 } from './measures';
import { type Reading, readerOf } from './read-as-shipped';

/** One figure of the held-out texts. */
export interface Figure {
  readonly what: string;
  readonly texts: number;
  readonly value: number;
}

/** How the packed models do on the texts held out of training. */
export function reportComments(packed: PackedModels, texts: readonly LabelledText[]): readonly Figure[] {
  const readings = new Map<LabelledText, Reading>();
  const read = readerOf(packed);
  const reading = (text: LabelledText): Reading => {
    const known = readings.get(text) ?? read(text);
    readings.set(text, known);
    return known;
  };
  const heldOut = texts.filter((text) => text.heldOut);
  const of = (set: string) => heldOut.filter((text) => text.set === set);
  const polarity = (text: LabelledText) => reading(text).leans;
  const polarityFigure = (set: string): Figure => {
    const opinions = of(set).filter(({ sentiment }) => sentiment !== 0);
    const answers = opinions.map((text) => ({
      right: text.sentiment as number,
      given: polarity(text) as number,
    }));
    return {
      what: `${set}: positive against negative, accuracy`,
      texts: opinions.length,
      value: accuracy(answers),
    };
  };
  const labelFigure = (set: string): Figure => {
    const answers = of(set).map((text) => ({
      right: text.sentiment as number,
      given: reading(text).label as number,
    }));
    return { what: `${set}: three labels, macro-F1`, texts: answers.length, value: macroF1(answers) };
  };
  const intentFigure = (set: string): Figure => {
    const answers = of(set).map((text) => ({ right: text.intent === true, given: reading(text).wants }));
    return { what: `${set}: intent, F1`, texts: answers.length, value: f1(answers, true) };
  };
  const english = ['youtube', 'airline', 'tweeteval', 'uci', 'sst2'].map(polarityFigure);
  return [
    polarityFigure('reviews'),
    polarityFigure('weibo'),
    labelFigure('weibo'),
    ...[bySource, byTopic, 'short-video comments'].flatMap((set) => [labelFigure(set), intentFigure(set)]),
    ...english,
    {
      what: 'English: mean of the five',
      texts: english.reduce((sum, { texts: count }) => sum + count, 0),
      value: english.reduce((sum, { value }) => sum + value, 0) / english.length,
    },
    ...['youtube', 'airline', 'tweeteval'].map(labelFigure),
  ];
}
