import type { Example } from '../../../scripts/train-text/fit/linear-model';
import { trainPriced } from '../../../scripts/train-text/fit/priced-model';
import { packModel } from '../../../scripts/train-text/pack/pack-model';
import { fewPlaces } from '../../../src/core/text/hashed-places';
import { expectationOf, unpackModel } from '../../../src/core/text/sparse-weights';

const size = fewPlaces + 1_000;
const good = 7;
const bad = fewPlaces + 3;
const idle = 30;

/** Half the texts have the good place, half the bad one; all have the idle one and one of twenty more. */
const examples = Array.from({ length: 200 }, (_, index): Example => {
  const isGood = index % 2 === 0;
  return {
    places: Int32Array.of(isGood ? good : bad, idle, 100 + (index % 20)),
    target: isGood ? 1 : -1,
    weight: 1,
  };
});
const train = (bitPrice: number) => trainPriced(examples, { size, closeness: 0.3 }, bitPrice);
const kept = (bitPrice: number) => train(bitPrice).levels.filter((level) => level !== 0).length;

test('the places that decide get a weight, those that tell nothing get none', () => {
  const { levels } = train(0.1);
  expect(levels[good]).toBeGreaterThan(0);
  expect(levels[bad]).toBeLessThan(0);
  expect(levels[idle]).toBe(0);
});

test('the dearer a bit, the fewer places are kept, at last none', () => {
  expect(kept(0.1)).toBeLessThan(kept(0.0001));
  expect(kept(1_000)).toBe(0);
});

test('a packed model answers as it was trained', () => {
  const model = unpackModel(packModel(train(0.1)), size);
  expect(expectationOf(model, [good, idle])).toBeGreaterThan(0.3);
  expect(expectationOf(model, [bad, idle])).toBeLessThan(-0.3);
});

test('the same lesson gives the same model', () => {
  expect(train(0.01)).toEqual(train(0.01));
});
