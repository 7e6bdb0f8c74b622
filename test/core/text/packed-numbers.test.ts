import fc from 'fast-check';
import { packNumbers } from '../../../scripts/train-text/pack/pack-numbers';
import { packedAlphabet, readPacked } from '../../../src/core/text/packed-numbers';

test('numbers come out as they went in', () => {
  const numbers = fc.array(
    fc.record({
      alphabet: fc.nat({ max: 2 }),
      value: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 200_000 })),
    }),
    { minLength: 1, maxLength: 300 },
  );
  fc.assert(
    fc.property(numbers, (written) => {
      const read = readPacked(packNumbers(written));
      for (const { alphabet, value } of written) expect(read(alphabet)).toBe(value);
    }),
  );
});

test('what comes often takes little room', () => {
  const often = Array.from({ length: 1_000 }, (_, index) => ({
    alphabet: 0,
    value: index % 50 === 0 ? 7 : 1,
  }));
  expect(packNumbers(often).length).toBeLessThan(80);
});

test('packed text has no character that a script or a page gives a meaning', () => {
  expect(packedAlphabet).toHaveLength(91);
  expect(new Set(packedAlphabet).size).toBe(91);
  for (const character of "'\\<#") expect(packedAlphabet).not.toContain(character);
});
