import { alphabets, type PackedModel, topLevel } from '../../src/core/text/sparse-weights';
import type { LinearModel } from './linear-model';
import { type PackedNumber, packNumbers } from './pack-numbers';

/**
 * Writes a model as `unpackModel` reads it. Weights below the least level are left out.
 */
export function packModel({ weights, bias }: LinearModel, leastLevel = 0.5): PackedModel {
  const highest = rounded(weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0));
  const numbers: PackedNumber[] = [];
  let last = -1;
  weights.forEach((weight, place) => {
    const exact = levelOf(weight, highest);
    if (Math.abs(exact) < leastLevel) return;
    const level = Math.round(exact);
    numbers.push({ alphabet: alphabets.steps, value: place - last });
    numbers.push({ alphabet: alphabets.levels, value: level + topLevel });
    last = place;
  });
  const count = { alphabet: alphabets.count, value: numbers.length / 2 };
  return { packed: packNumbers([count, ...numbers]), highest, bias: rounded(bias) };
}

/** On the square-root scale, not yet whole. */
function levelOf(weight: number, highest: number): number {
  return Math.sign(weight) * Math.sqrt(Math.abs(weight) / (highest || 1)) * topLevel;
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
