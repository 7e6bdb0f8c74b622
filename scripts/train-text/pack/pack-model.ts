import { alphabets, type PackedModel, topLevel } from '../../../src/core/text/sparse-weights';
import type { LevelledModel } from '../fit/priced-model';
import { type PackedNumber, packNumbers } from './pack-numbers';

/** Writes a model as `unpackModel` reads it. */
export function packModel({ levels, highest, bias }: LevelledModel): PackedModel {
  return { packed: packLevels(levels), highest: rounded(highest), bias: rounded(bias) };
}

/** Writes levels as `unpackLevels` reads them. */
export function packLevels(levels: Int8Array): string {
  const numbers: PackedNumber[] = [];
  let last = -1;
  levels.forEach((level, place) => {
    if (level === 0) return;
    numbers.push({ alphabet: alphabets.steps, value: place - last });
    numbers.push({ alphabet: alphabets.levels, value: level + topLevel });
    last = place;
  });
  return packNumbers([{ alphabet: alphabets.count, value: numbers.length / 2 }, ...numbers]);
}

/** To as many digits as matter. */
export function rounded(value: number): number {
  return Number(value.toPrecision(5));
}
