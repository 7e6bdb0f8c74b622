import { alphabets, type PackedModel, topLevel } from '../../src/core/text/sparse-weights';
import { type PackedNumber, packNumbers } from './pack-numbers';
import type { LevelledModel } from './priced-model';

/** Writes a model as `unpackModel` reads it. */
export function packModel({ levels, highest, bias }: LevelledModel): PackedModel {
  const numbers: PackedNumber[] = [];
  let last = -1;
  levels.forEach((level, place) => {
    if (level === 0) return;
    numbers.push({ alphabet: alphabets.steps, value: place - last });
    numbers.push({ alphabet: alphabets.levels, value: level + topLevel });
    last = place;
  });
  const count = { alphabet: alphabets.count, value: numbers.length / 2 };
  return { packed: packNumbers([count, ...numbers]), highest: rounded(highest), bias: rounded(bias) };
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
