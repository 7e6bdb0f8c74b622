import { alphabets, type PackedModel, topLevel } from '../../src/core/text/sparse-weights';
import type { LinearModel } from './linear-model';
import { type PackedNumber, packNumbers } from './pack-numbers';

/** Writes a model as `unpackModel` reads it. Weights too small for the lowest level are left out. */
export function packModel({ weights, bias }: LinearModel): PackedModel {
  const highest = rounded(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0));
  const numbers: PackedNumber[] = [];
  let last = -1;
  weights.forEach((weight, place) => {
    const level = levelOf(weight, highest);
    if (level === 0) return;
    numbers.push({ alphabet: alphabets.steps, value: place - last });
    numbers.push({ alphabet: alphabets.levels, value: level + topLevel });
    last = place;
  });
  const count = { alphabet: alphabets.count, value: numbers.length / 2 };
  return { packed: packNumbers([count, ...numbers]), highest, bias: rounded(bias) };
}

function levelOf(weight: number, highest: number): number {
  return Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / (highest || 1)) * topLevel);
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
