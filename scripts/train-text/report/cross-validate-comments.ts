import { commentPlacesOf } from '../../../src/core/text/comment-features';
import { gramWeigher, logisticRegression } from '../fit/logistic-regression';
import { randomFrom } from '../fit/random';
import { bySource, isRealComment, type LabelledText } from '../texts/labelled-texts';
import { type GeneralModels, trainOnComments } from '../train-comments';
import { f1, macroF1 } from './measures';
import { type Reading, readerOf } from './read-as-shipped';

/** A figure of comments that the model which read them did not know, with where it lies nine times in ten. */
export interface CrossFigure {
  readonly what: string;
  readonly comments: number;
  readonly threeLabels: Spread;
  readonly intent: Spread;
  readonly precision: number;
  readonly recall: number;
}

interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How the models do on every real comment, each read by models taught without a fifth of them: of the first file whole
 * sources, of the second comments by lot. By source; with and without the turns of phrase; by plain logistic regression
 * on runs of characters, and for a list of words alone, which is no model. Intervals draw whole sources anew (bootstrap), so that comments of one source count as kin.
 */
export function crossValidateComments(
  texts: readonly LabelledText[],
  general: GeneralModels,
): readonly CrossFigure[] {
  const comments = texts.filter(isRealComment);
  const full = readEach(texts, comments, general, ({ commentPlaces }) => commentPlaces);
  const bare = readEach(texts, comments, general, ({ features }) =>
    Int32Array.from(commentPlacesOf(features, [])),
  );
  const plain = readPlainly(comments);
  const words = comments.map((text) => ({ text, reading: readByWords(text) }));
  const sources = [...new Set(comments.map(({ source }) => source))].sort();
  const sets = [...new Set(comments.map(({ set }) => set))];
  return [
    ...sets.flatMap((set) => {
      const of = (read: readonly Read[]) => read.filter(({ text }) => text.set === set);
      return [
        figure(set, of(full)),
        figure(`${set}, without turns of phrase`, of(bare)),
        figure(`${set}, logistic regression on 1–3 characters`, of(plain)),
        figure(`${set}, words alone`, of(words)),
      ];
    }),
    ...sources.map((source) =>
      figure(
        source,
        full.filter(({ text }) => text.source === source),
      ),
    ),
  ];
}

interface Read {
  readonly text: LabelledText;
  readonly reading: Pick<Reading, 'label' | 'wants'>;
}

const parts = 5;

function readEach(
  texts: readonly LabelledText[],
  comments: readonly LabelledText[],
  general: GeneralModels,
  placesOf: (text: LabelledText) => Int32Array,
): readonly Read[] {
  const partOf = partsBySource(comments);
  return Array.from({ length: parts }, (_, part) => {
    const taught = texts.filter((text) => !isRealComment(text) || partOf(text) !== part);
    const read = readerOf({ ...general, ...trainOnComments(taught, general, placesOf) }, placesOf);
    return comments.filter((text) => partOf(text) === part).map((text) => ({ text, reading: read(text) }));
  }).flat();
}

/** The baseline: knows the real comments and nothing else, one model for each label and one for intent. */
function readPlainly(comments: readonly LabelledText[]): readonly Read[] {
  const partOf = partsBySource(comments);
  return Array.from({ length: parts }, (_, part) => {
    const taught = comments.filter((text) => partOf(text) !== part);
    const weigh = gramWeigher(taught.map(({ features }) => features.folded));
    const weighed = taught.map(({ features }) => weigh(features.folded));
    const learn = (says: (text: LabelledText) => boolean) =>
      logisticRegression(
        weighed,
        taught.map((text) => (says(text) ? 1 : -1)),
      );
    const labels = ([-1, 0, 1] as const).map((label) => ({
      label,
      value: learn(({ sentiment }) => sentiment === label),
    }));
    const wants = learn((text) => text.intent === true);
    return comments
      .filter((text) => partOf(text) === part)
      .map((text) => {
        const grams = weigh(text.features.folded);
        const { label } = labels.reduce((best, other) =>
          other.value(grams) > best.value(grams) ? other : best,
        );
        return { text, reading: { label, wants: wants(grams) >= 0 } };
      });
  }).flat();
}

/** The part each comment is left out with: sources of the first file go as a whole, the largest first to the least part. */
function partsBySource(comments: readonly LabelledText[]): (text: LabelledText) => number {
  const sizes = new Map<string, number>();
  for (const { set, source } of comments) {
    if (set === bySource) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  }
  const filled = Array.from({ length: parts }, () => 0);
  const part = new Map<string, number>();
  for (const [source, size] of [...sizes].sort((a, b) => b[1] - a[1])) {
    const least = filled.indexOf(Math.min(...filled));
    part.set(source, least);
    filled[least] = (filled[least] as number) + size;
  }
  return ({ set, source, lot }) => (set === bySource ? (part.get(source) ?? 0) : lot % parts);
}

/** Counts words: what an export's reader without a model would do. */
function readByWords({ features: { hits } }: LabelledText): Pick<Reading, 'label' | 'wants'> {
  const count = (...kinds: readonly string[]) =>
    hits.filter(({ kind, negated }) => !negated && kinds.includes(kind)).length;
  const lean = count('praise', 'liking') - count('complaint', 'doubt');
  return { label: Math.sign(lean) as -1 | 0 | 1, wants: count('wish', 'purchase', 'saving') > 0 };
}

function figure(what: string, read: readonly Read[]): CrossFigure {
  const labels = (those: readonly Read[]) =>
    macroF1(
      those.map(({ text, reading }) => ({ right: text.sentiment as number, given: reading.label as number })),
    );
  const wants = (those: readonly Read[]) =>
    f1(
      those.map(({ text, reading }) => ({ right: text.intent === true, given: reading.wants })),
      true,
    );
  const found = read.filter(({ text, reading }) => text.intent === true && reading.wants).length;
  const share = (of: readonly Read[]) => found / (of.length || 1);
  return {
    what,
    comments: read.length,
    threeLabels: spread(read, labels),
    intent: spread(read, wants),
    precision: share(read.filter(({ reading }) => reading.wants)),
    recall: share(read.filter(({ text }) => text.intent === true)),
  };
}

/** Draws whole sources anew, or comments where there is one source. */
function spread(read: readonly Read[], measure: (those: readonly Read[]) => number): Spread {
  const bySources = new Map<string, Read[]>();
  for (const one of read) {
    const those = bySources.get(one.text.source) ?? [];
    those.push(one);
    bySources.set(one.text.source, those);
  }
  const clusters = bySources.size > 1 ? [...bySources.values()] : read.map((one) => [one]);
  const random = randomFrom(3);
  const drawn = Array.from({ length: draws }, () =>
    measure(clusters.flatMap(() => clusters[Math.floor(random() * clusters.length)] as Read[])),
  ).sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.floor(share * (draws - 1))] as number;
  return { value: measure(read), low: at(0.05), high: at(0.95) };
}

const draws = 300;
