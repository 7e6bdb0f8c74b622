import { readPacked } from './packed-numbers';

/** A linear model as it is shipped: few of its places have a weight, and each weight is one of a few levels. */
export interface PackedModel {
  readonly packed: string;
  /** The weight of the highest level. A level's weight goes with its square. */
  readonly highest: number;
  readonly bias: number;
}

export interface Model {
  /** −`topLevel` to `topLevel` by place: that of a place is at `place × stride + offset`. */
  readonly levels: Int8Array;
  readonly stride: number;
  readonly offset: number;
  /** The weight of each level, `topLevel` in the middle. */
  readonly weightOfLevel: Float64Array;
  readonly bias: number;
}

/** Weights are told apart to seven levels each way: fewer cost accuracy, more cost room. */
export const topLevel = 7;

/** The weight of a level: levels stand on a square-root scale. */
export function weightOf(level: number, highest: number): number {
  return (highest * (level * Math.abs(level))) / topLevel ** 2;
}

/** The level nearest to a weight, on that scale. */
export function levelOf(weight: number, highest: number): number {
  const level = Math.round(Math.sqrt(Math.abs(weight) / highest) * topLevel);
  return Math.sign(weight) * Math.min(topLevel, level);
}

/** The packed numbers: how many weights, then for each its step from the last place and its level. */
export const alphabets = { count: 0, steps: 1, levels: 2 };

export function unpackModel(packed: PackedModel, size: number): Model {
  return unpackTogether({ packed }, size).packed;
}

/** Models that are asked about the same places: their levels lie together by place, so that all are as near as one. */
export function unpackTogether<Name extends string>(
  models: Readonly<Record<Name, PackedModel>>,
  size: number,
): Readonly<Record<Name, Model>> {
  const all = Object.entries<PackedModel>(models);
  const stride = all.length;
  const levels = new Int8Array(stride * size);
  const unpacked = all.map(([name, { packed, highest, bias }], offset): [string, Model] => {
    readLevels(packed, (place, level) => {
      levels[place * stride + offset] = level;
    });
    const weightOfLevel = Float64Array.from({ length: 2 * topLevel + 1 }, (_, index) =>
      weightOf(index - topLevel, highest),
    );
    return [name, { levels, stride, offset, weightOfLevel, bias }];
  });
  return Object.fromEntries(unpacked) as Record<Name, Model>;
}

/** The level of each place, 0 for those without weight. */
export function unpackLevels(packed: string, size: number): Int8Array {
  const levels = new Int8Array(size);
  readLevels(packed, (place, level) => {
    levels[place] = level;
  });
  return levels;
}

function readLevels(packed: string, take: (place: number, level: number) => void): void {
  const read = readPacked(packed);
  let place = -1;
  for (let count = read(alphabets.count); count > 0; count--) {
    place += read(alphabets.steps);
    take(place, read(alphabets.levels) - topLevel);
  }
}

/**
 * What the model expects of a text with these features, between −1 (no) and 1 (yes): a machine trained with squared
 * hinge loss estimates just that.
 */
export function expectationOf(model: Model, places: readonly number[]): number {
  return withinOne(scoreOf(model, places));
}

/** The same before it is kept between −1 and 1, to be added to others. */
export function scoreOf(model: Model, places: readonly number[]): number {
  const { levels, stride, offset, weightOfLevel, bias } = model;
  let sum = 0;
  for (let at = 0; at < places.length; at++) {
    sum += weightOfLevel[(levels[(places[at] as number) * stride + offset] as number) + topLevel] as number;
  }
  return bias + sum / Math.sqrt(places.length || 1);
}

export function withinOne(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
