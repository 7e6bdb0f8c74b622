import { tablePlaces } from '../../src/core/text/hashed-places';
import { type CommentModel, knownOf } from '../../src/core/text/judgement';
import { expectationOf, type Model, type PackedModel, unpackModel } from '../../src/core/text/sparse-weights';
import { bitPrices } from './fit/bit-prices';
import type { Example, Training } from './fit/linear-model';
import { trainPriced } from './fit/priced-model';
import { packModel } from './pack/pack-model';
import { isRealComment, type LabelledText } from './texts/labelled-texts';

export type GeneralModel = 'chinesePolarity' | 'englishPolarity' | 'chineseOpinion' | 'englishOpinion';
export type GeneralModels = Readonly<Record<GeneralModel, PackedModel>>;
export type PackedModels = Readonly<Record<CommentModel, PackedModel>>;

/** Trains the models of comments with the given texts. */
export function trainComments(texts: readonly LabelledText[]): PackedModels {
  const general = trainGeneral(texts.filter((text) => !isOwnTalk(text) && !isRealComment(text)));
  return { ...general, ...trainOnComments(texts, general) };
}

/** Trains those that know texts of all kinds but real comments. */
function trainGeneral(texts: readonly LabelledText[]): GeneralModels {
  const trained = (learn: Learn, bitPrice: number) =>
    train(texts, (text) => text.places, learn, { closeness: 0.3 }, bitPrice);
  return {
    chinesePolarity: trained((text) => (text.english ? null : polarity(text)), bitPrices.chinesePolarity),
    englishPolarity: trained((text) => (text.english ? polarity(text) : null), bitPrices.englishPolarity),
    chineseOpinion: trained((text) => (text.english ? null : opinion(text)), bitPrices.chineseOpinion),
    englishOpinion: trained((text) => (text.english ? opinion(text) : null), bitPrices.englishOpinion),
  };
}

/** Trains those that real comments teach what the general ones miss in them. */
export function trainOnComments(
  texts: readonly LabelledText[],
  general: GeneralModels,
  placesOf: (text: LabelledText) => Int32Array = ({ commentPlaces }) => commentPlaces,
): Omit<PackedModels, GeneralModel> {
  const models = new Map(
    (Object.keys(general) as GeneralModel[]).map((name) => [name, unpackModel(general[name], tablePlaces)]),
  );
  const expected = (name: GeneralModel, { features }: LabelledText) =>
    expectationOf(models.get(name) as Model, features.places);
  const beside = texts.filter(isTaughtBeside);
  const trainSide = (side: 1 | -1, bitPrice: number) =>
    train(
      beside,
      placesOf,
      weighed(sideOfComments, ({ sentiment }) => sentiment === side),
      asComments,
      bitPrice,
      (text) =>
        knownOf(
          expected(text.english ? 'englishOpinion' : 'chineseOpinion', text),
          expected(text.english ? 'englishPolarity' : 'chinesePolarity', text),
          side,
        ),
    );
  return {
    commentPositive: trainSide(1, bitPrices.commentPositive),
    commentNegative: trainSide(-1, bitPrices.commentNegative),
    commentLikeness: train(
      texts.filter((text) => text.set === 'weibo' || isTaughtBeside(text)),
      placesOf,
      weighed(likeness, isRealComment),
      { ...asComments, closeness: 0.1 },
      bitPrices.commentLikeness,
    ),
    intent: train(
      beside,
      placesOf,
      weighed(intent, (text) => text.intent === true),
      asComments,
      bitPrices.intent,
    ),
  };
}

/** Talk that no review or post holds: for the models of comments alone. */
function isOwnTalk({ set }: LabelledText): boolean {
  return set === 'own chat' || set === 'own talk';
}

/** Of reviews and weibo a few stand beside the comments; of English texts none. */
function isTaughtBeside(text: LabelledText): boolean {
  if (text.set === 'reviews') return text.lot < 65;
  if (text.set === 'weibo') return text.lot < 250;
  return text.set.startsWith('own ') || isRealComment(text);
}

function train(
  texts: readonly LabelledText[],
  placesOf: (text: LabelledText) => Int32Array,
  learn: Learn,
  training: Omit<Training, 'size'>,
  bitPrice: number,
  known?: (text: LabelledText) => number,
): PackedModel {
  const examples = texts.flatMap((text): Example[] => {
    const lesson = learn(text);
    if (lesson === null) return [];
    return [{ places: placesOf(text), ...lesson, ...(known && { known: known(text) }) }];
  });
  return packModel(trainPriced(examples, { size: tablePlaces, ...training }, bitPrice));
}

/** What a text teaches a model; `null` for nothing. */
type Learn = (text: LabelledText) => { readonly target: 1 | -1; readonly weight: number } | null;

/** There are few comments: what two have in common may matter. */
const asComments = { closeness: 0.3, rareBelow: 2, leastContrast: 1 };

/** How much a text of each collection weighs, and one that says yes beside one that says no. */
interface Weights {
  readonly real: number;
  readonly own: number;
  readonly talk: number;
  readonly weibo: number;
  readonly reviews: number;
  readonly yes: number;
}

/** Chosen on sources left out in turn. Real comments tell what comments are; the others keep the models from straying. */
const sideOfComments: Weights = { real: 1, own: 0.06, talk: 0.06, weibo: 0.2, reviews: 0.2, yes: 1.6 };
const likeness: Weights = { real: 1, own: 0, talk: 0, weibo: 1, reviews: 3, yes: 1 };
/** Hardly a weibo or a review asks for a link: a little of them teaches what everyday talk looks like. */
const intent: Weights = { real: 1, own: 0.1, talk: 0.1, weibo: 0.01, reviews: 0.004, yes: 2.3 };

function weighed(
  { real, own, talk, weibo, reviews, yes }: Weights,
  says: (text: LabelledText) => boolean,
): Learn {
  const weights: Readonly<Record<string, number>> = {
    'own comments': own,
    'own talk': talk,
    'own chat': ownChat,
    weibo,
    reviews,
  };
  return (text) => {
    const weight = isRealComment(text) ? real : (weights[text.set] ?? 0);
    if (weight === 0) return null;
    return says(text) ? yesOrNo(true, weight * yes) : yesOrNo(false, weight);
  };
}

/** There are thirty lines of it. */
const ownChat = 0.5;

/** Small collections of texts like comments weigh more than many reviews. */
const polarityWeights: Readonly<Record<string, number>> = {
  weibo: 2.5,
  'own comments': 0.5,
  tweeteval: 1.5,
  sst2: 1.5,
  uci: 3,
};

function polarity({ set, sentiment }: LabelledText) {
  return sentiment === 0 ? null : yesOrNo(sentiment === 1, polarityWeights[set] ?? 1);
}

/** Reviews are all opinions: a little of them keeps long opinions from passing for talk. Film reviews have no neutral. */
const opinionWeights: Readonly<Record<string, number>> = {
  reviews: 0.05,
  sst2: 0.05,
  uci: 0.3,
  'own comments': 0.7,
};

function opinion({ set, sentiment }: LabelledText) {
  return yesOrNo(sentiment !== 0, opinionWeights[set] ?? 1);
}

function yesOrNo(yes: boolean, weight: number): { readonly target: 1 | -1; readonly weight: number } {
  return { target: yes ? 1 : -1, weight };
}
