import { defaultSettings } from '../../../src/core/settings';
import { tablePlaces } from '../../../src/core/text/hashed-places';
import type { CommentModel } from '../../../src/core/text/read-comment';
import {
  expectationOf,
  type Model,
  type PackedModel,
  unpackModel,
} from '../../../src/core/text/sparse-weights';
import type { LabelledText } from '../texts/labelled-texts';
import { accuracy, f1, macroF1 } from './measures';

/** One figure of the held-out texts. */
export interface Figure {
  readonly what: string;
  readonly texts: number;
  readonly value: number;
}

/** How the packed models do on the texts held out of training. */
export function reportComments(
  packed: Readonly<Record<CommentModel, PackedModel>>,
  texts: readonly LabelledText[],
): readonly Figure[] {
  const models = Object.fromEntries(
    Object.entries(packed).map(([name, model]) => [name, unpackModel(model, tablePlaces)]),
  ) as Record<CommentModel, Model>;
  const heldOut = texts.filter((text) => text.heldOut);
  const of = (set: string) => heldOut.filter((text) => text.set === set);
  const expect = (chinese: CommentModel, english: CommentModel, text: LabelledText) =>
    expectationOf(models[text.english ? english : chinese], Array.from(text.places));
  const polarity = (text: LabelledText) => (expect('chinesePolarity', 'englishPolarity', text) < 0 ? -1 : 1);
  const isOpinion = (text: LabelledText) =>
    (1 + expect('chineseOpinion', 'englishOpinion', text)) / 2 >= defaultSettings['comments.opinionFrom'];
  const wants = (text: LabelledText) =>
    (1 + expectationOf(models.intent, Array.from(text.places))) / 2 >= defaultSettings['comments.intentFrom'];

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
      given: isOpinion(text) ? (polarity(text) as number) : 0,
    }));
    return { what: `${set}: three labels, macro-F1`, texts: answers.length, value: macroF1(answers) };
  };
  const english = ['youtube', 'airline', 'tweeteval', 'uci', 'sst2'].map(polarityFigure);
  const comments = of('short-video comments');
  return [
    polarityFigure('reviews'),
    polarityFigure('weibo'),
    labelFigure('weibo'),
    labelFigure('short-video comments'),
    {
      what: 'short-video comments: intent, F1',
      texts: comments.length,
      value: f1(
        comments.map((text) => ({ right: text.intent === true, given: wants(text) })),
        true,
      ),
    },
    ...english,
    {
      what: 'English: mean of the five',
      texts: english.reduce((sum, { texts: count }) => sum + count, 0),
      value: english.reduce((sum, { value }) => sum + value, 0) / english.length,
    },
    ...['youtube', 'airline', 'tweeteval'].map(labelFigure),
  ];
}
