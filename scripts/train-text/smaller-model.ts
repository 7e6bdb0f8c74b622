import { type Example, type LinearModel, type Training, trainLinear } from './linear-model';

/**
 * Trains, keeps the `most` places that matter most (weight × √texts) and trains again with those alone.
 */
export function trainSmall(examples: readonly Example[], training: Training, most: number): LinearModel {
  const full = trainLinear(examples, training);
  const texts = new Float64Array(training.size);
  for (const { places } of examples) for (const place of places) texts[place] = (texts[place] as number) + 1;
  const matters = full.weights.map((weight, place) => Math.abs(weight) * Math.sqrt(texts[place] as number));
  const least = Float64Array.from(matters).sort()[Math.max(0, training.size - most)] as number;
  const kept = Uint8Array.from(matters, (matter) => (matter > 0 && matter >= least ? 1 : 0));
  return trainLinear(examples, { ...training, kept });
}
