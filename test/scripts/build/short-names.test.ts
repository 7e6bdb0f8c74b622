import { runInNewContext } from 'node:vm';
import { transform } from 'esbuild';
import { engineWithShortNames } from '../../../scripts/build/short-names';
import { problemOf } from '../../../src/cli/shortlist/problem-of';
import { solve } from '../../../src/core/shortlist/solver/solve';
import { madeInstance } from '../../support/shortlist/made-instance';
import { tinyProblem } from '../../support/shortlist/tiny-problem';

describe('the engine as the script carries it', () => {
  let shipped: typeof solve;
  let size: number;

  beforeAll(async () => {
    const text = await engineWithShortNames();
    size = Buffer.byteLength(text);
    const { code } = await transform(text, { format: 'cjs' });
    const module: { exports: { solve?: typeof solve } } = { exports: {} };
    runInNewContext(code, { module, Error });
    shipped = module.exports.solve as typeof solve;
  });

  const inPlainObjects = (solution: unknown): unknown => JSON.parse(JSON.stringify(solution));

  test.each(Array.from({ length: 200 }, (_, seed) => seed))(
    'answers what its source answers: made-up problem %d',
    (seed) => {
      const problem = tinyProblem(seed);
      expect(inPlainObjects(shipped(problem))).toEqual(inPlainObjects(solve(problem)));
    },
  );

  test('and also where it has to search', () => {
    const problem = problemOf(
      madeInstance({ creators: 300, picks: 30, seed: 4, twoFormats: true, echo: true }),
    );
    expect(inPlainObjects(shipped(problem, { work: 200_000 }))).toEqual(
      inPlainObjects(solve(problem, { work: 200_000 })),
    );
  });

  test('takes at most 25 KB', () => {
    expect(size).toBeLessThanOrEqual(25 * 1024);
  });
});
