import { tablePlaces } from '../../src/core/text/hashed-places';
import type { CommentModel } from '../../src/core/text/read-comment';
import type { PackedModel } from '../../src/core/text/sparse-weights';
import { bitPrices } from './fit/bit-prices';
import type { Example } from './fit/linear-model';
import { trainPriced } from './fit/priced-model';
import { packModel } from './pack/pack-model';
import type { LabelledText } from './texts/labelled-texts';

export type PackedModels = Readonly<Record<CommentModel, PackedModel>>;

/** Trains the models of comments with the given texts. */
export function trainComments(texts: readonly LabelledText[]): PackedModels {
  const names = Object.keys(lessons) as CommentModel[];
  return Object.fromEntries(
    names.map((name) => [name, trainCommentModel(name, texts)]),
  ) as unknown as PackedModels;
}

/** Trains one of them. */
function trainCommentModel(
  name: CommentModel,
  texts: readonly LabelledText[],
  bitPrice = bitPrices[name],
): PackedModel {
  const { closeness, learn } = lessons[name];
  const examples = texts.flatMap((text): Example[] => {
    const lesson = learn(text);
    return lesson === null ? [] : [{ places: text.places, ...lesson }];
  });
  return packModel(trainPriced(examples, { size: tablePlaces, closeness }, bitPrice));
}

interface Lesson {
  /** How closely the model follows its texts; chosen on texts held out. */
  readonly closeness: number;
  /** What a text teaches the model; `null` for nothing. */
  readonly learn: (text: LabelledText) => { readonly target: 1 | -1; readonly weight: number } | null;
}

const lessons: Readonly<Record<CommentModel, Lesson>> = {
  chinesePolarity: { closeness: 0.3, learn: (text) => (text.english ? null : polarity(text)) },
  englishPolarity: { closeness: 0.3, learn: (text) => (text.english ? polarity(text) : null) },
  chineseOpinion: { closeness: 0.3, learn: (text) => (text.english ? null : opinion(text)) },
  englishOpinion: { closeness: 0.3, learn: (text) => (text.english ? opinion(text) : null) },
  intent: {
    closeness: 0.3,
    learn: ({ set, intent }) => {
      if (intent !== null) return yesOrNo(intent, intent ? 2 : 1);
      // Hardly a weibo or a review asks for a link: together they teach what everyday talk looks like.
      if (set === 'weibo') return yesOrNo(false, 0.02);
      return set === 'reviews' ? yesOrNo(false, 0.004) : null;
    },
  },
};

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
