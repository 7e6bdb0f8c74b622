import { solve } from '../../../../src/core/shortlist/solver/solve';
import { bestByForce, isLawful, worthOf } from '../../../support/shortlist/brute-force';
import { tinyProblem } from '../../../support/shortlist/tiny-problem';

test('finds what trying every list finds, on 2,000 small problems with rules of every kind', () => {
  let feasible = 0;
  for (let seed = 1; seed <= 2000; seed++) {
    const problem = tinyProblem(seed);
    const best = bestByForce(problem);
    const { status, chosen, objective, bound } = solve(problem);
    const list = problem.options.filter(({ id }) => chosen.includes(id));
    const found = {
      seed,
      status,
      objective,
      bound,
      lawful: status === 'infeasible' || isLawful(problem, list),
    };
    const wanted =
      best === null
        ? { status: 'infeasible', objective: null, bound: null }
        : { status: 'proven', objective: worthOf(problem, list), bound: objective };
    expect(found).toEqual({ seed, ...wanted, lawful: true });
    if (best !== null) {
      feasible++;
      expect({ seed, short: best - (objective ?? 0) < 1e-7 * (1 + Math.abs(best)) }).toEqual({
        seed,
        short: true,
      });
    }
  }
  expect(feasible).toBeGreaterThan(600);
});
