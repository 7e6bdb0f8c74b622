import { piecesOf } from '../../text/features';
import { fold } from '../../text/fold';
import { placesOf, tablePlaces } from '../../text/hashed-places';
import { unpackLevels, weightOf } from '../../text/sparse-weights';
import { tokensOf } from '../../text/tokens';
import { titleModel } from '../../text/trained/title-model';
import { niches, nicheWordsFound } from './niches';

/** A linear model for each niche, as they are shipped. */
export interface TitleModel {
  readonly niches: readonly string[];
  /** What each says of a title without any feature, and the weight of its highest level. */
  readonly biases: readonly number[];
  readonly highest: readonly number[];
  /** How quickly likelihoods part as the niches' values do. */
  readonly sharpness: number;
  /** The levels of all, packed; those of one place stand side by side. */
  readonly packed: string;
}

/** How likely a title is of each niche that the model knows, by niche id; they add up to 1. */
export function titleLikelihoods(title: string): ReadonlyMap<string, number> {
  const { niches, sharpness } = titleModel;
  levels ??= unpackTitleLevels(titleModel);
  const values = valuesOf(titleModel, levels, titlePlaces(title));
  const most = Math.max(...values);
  const powers = values.map((value) => Math.exp(sharpness * (value - most)));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return new Map(niches.map((niche, index) => [niche, (powers[index] as number) / all]));
}

/** Unpacked when the first title is asked about. */
let levels: Int8Array | undefined;

export function unpackTitleLevels({ niches, packed }: TitleModel): Int8Array {
  return unpackLevels(packed, niches.length * tablePlaces);
}

/** What the model of each niche says of a title with these features, around −1 (no) to 1 (yes). */
export function valuesOf(
  { biases, highest }: TitleModel,
  levels: Int8Array,
  places: readonly number[],
): readonly number[] {
  const perPlace = 1 / Math.sqrt(places.length || 1);
  const sums = new Float64Array(biases.length);
  for (const place of places) {
    for (let niche = 0; niche < sums.length; niche++) {
      const level = levels[place * sums.length + niche] as number;
      if (level !== 0) sums[niche] = (sums[niche] as number) + weightOf(level, highest[niche] as number);
    }
  }
  return biases.map((bias, niche) => bias + (sums[niche] as number) * perPlace);
}

/**
 * What the model of titles looks at: tokens and pairs of them, pieces of Latin words, the niches whose words stand in the
 * title, how long it is, and whether its letters are s p a c e d   o u t.
 */
export function titlePlaces(title: string): readonly number[] {
  const folded = fold(title);
  const tokens = tokensOf(folded);
  return placesOf(tokens, piecesOf(folded), signsOfTitle(folded, tokens.length));
}

function signsOfTitle(folded: string, length: number): readonly number[] {
  const signs = [Math.min(longestClass, length >> 2)];
  if (spacedOut.test(folded)) signs.push(spacedSign);
  nicheWordsFound(niches, folded).forEach((words, niche) => {
    if (words.length > 0) signs.push(firstNamed + niche);
    if (words.length > 1) signs.push(firstNamedOften + niche);
  });
  return signs;
}

const longestClass = 9;
const spacedSign = 20;
const firstNamed = 100;
const firstNamedOften = 200;
const spacedOut = /(?:[\u4e00-\u9fff] ){3}/;
