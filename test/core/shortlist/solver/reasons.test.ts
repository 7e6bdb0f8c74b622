import type { Problem } from '../../../../src/core/shortlist/solver/problem';
import { findConflict } from '../../../../src/core/shortlist/solver/reasons/conflict';
import { enteringCost } from '../../../../src/core/shortlist/solver/reasons/entering';
import { leavingCost } from '../../../../src/core/shortlist/solver/reasons/leaving';
import { findRepairs } from '../../../../src/core/shortlist/solver/reasons/repairs';
import { swapsFor } from '../../../../src/core/shortlist/solver/reasons/swaps';
import { solve } from '../../../../src/core/shortlist/solver/solve';
import {
  sidesOf,
  withCost,
  withDemand,
  withNone,
  withOne,
  withOnly,
} from '../../../../src/core/shortlist/solver/variations';
import { finish } from '../../../../src/core/steps';
import { bestByForce } from '../../../support/shortlist/brute-force';
import { tinyProblem } from '../../../support/shortlist/tiny-problem';

const problems = Array.from({ length: 400 }, (_, seed) => tinyProblem(50_000 + seed));
const bests = problems.map(bestByForce);
const feasible = problems.filter((_, place) => bests[place] !== null);
const infeasible = problems.filter((_, place) => bests[place] === null);
const withoutEcho = feasible.filter(({ echo = [] }) => echo.length === 0);

const chair: Problem = {
  options: [
    { id: 'a', cost: 40, value: 50 },
    { id: 'b', cost: 60, value: 70 },
    { id: 'c', cost: 60, value: 65 },
    { id: 'd', cost: 30, value: 20 },
  ],
  budget: 100,
  rules: [],
};

describe('what would have to change for an option to enter', () => {
  test('its cost, to the unit', () => {
    expect(solve(chair).chosen).toEqual(['a', 'b']);
    // With c for its 60, the most that is left for another is 40, which a takes: 115. So c has to leave room for b.
    const cost = finish(enteringCost(chair, 'c', { worth: 120, most: 60, step: 1 }));
    expect(cost).toEqual({ enters: 40, staysOut: 41 });
    expect(solve(withCost(chair, 'c', 40)).objective).toBe(135);
    expect(solve(withCost(chair, 'c', 41)).objective).toBe(120);
  });

  test('both ends of the cost hold by force, on small problems with rules of every kind', () => {
    let entered = 0;
    for (const problem of withoutEcho) {
      const { chosen, objective } = solve(problem);
      const out = problem.options.find(({ id, cost }) => !chosen.includes(id) && cost > 0);
      if (out === undefined) continue;
      const worth = objective ?? 0;
      const question = { worth, most: out.cost, step: 1, guess: out.cost / 2 };
      const { enters, staysOut } = finish(enteringCost(problem, out.id, question));
      const at = (cost: number) =>
        bestByForce(withOne(withCost(problem, out.id, cost), [out.id])) ?? -Infinity;
      if (enters !== null) {
        entered++;
        expect(at(enters)).toBeGreaterThanOrEqual(worth);
      }
      if (staysOut !== null) expect(at(staysOut)).toBeLessThan(worth);
      expect((staysOut ?? out.cost + 1) - (enters ?? -1)).toBe(1);
    }
    expect(entered).toBeGreaterThan(30);
  });
});

describe('what an option on the list would have to cost to leave it', () => {
  test('its cost, to the unit, which is never below its own', () => {
    // Without b the best is a and c: 115. With b it is 120 as long as a fits beside it, and 90 with d beyond that.
    const turns = finish(leavingCost(chair, 'b', { most: 100, step: 1 }));
    expect(turns).toEqual({ enters: 60, staysOut: 61, without: 115, instead: ['a', 'c'] });
    const free = { ...chair, budget: 130 };
    expect(finish(leavingCost(free, 'b', { most: 130, step: 1 }))).toMatchObject({
      enters: 70,
      staysOut: 71,
    });
  });

  test('both ends hold by force, on small problems with rules of every kind', () => {
    let left = 0;
    for (const problem of withoutEcho) {
      const { chosen } = solve(problem);
      const on = problem.options.find(({ id, cost }) => chosen.includes(id) && cost > 0);
      if (on === undefined) continue;
      const most = 4 * on.cost;
      const turns = finish(leavingCost(problem, on.id, { most, step: 1, guess: on.cost }));
      const without = bestByForce(withNone(problem, [on.id]));
      expect(turns?.without).toBe(without);
      if (without === null) continue;
      const at = (cost: number) => bestByForce(withOne(withCost(problem, on.id, cost), [on.id])) ?? -Infinity;
      // With shares of the spend a dearer option can fit where a cheaper one does not: what is asked about holds.
      if (turns !== null && turns.enters !== null) expect(at(turns.enters)).toBeGreaterThanOrEqual(without);
      if (turns !== null && turns.staysOut !== null) {
        left++;
        expect(at(turns.staysOut)).toBeLessThan(without);
      }
    }
    expect(left).toBeGreaterThan(30);
  });
});

test('if one declines: the best list without', () => {
  expect(solve(withNone(chair, ['b'])).chosen).toEqual(['a', 'c']);
});

test('swaps keep every rule, and cost what they say', () => {
  expect(swapsFor(chair, ['a', 'b'], 'b')).toEqual([
    { out: 'b', into: 'c', loss: 5 },
    { out: 'b', into: 'd', loss: 50 },
  ]);
});

describe('why there is no list', () => {
  test('a smallest set of demands clashes, and no part of it does', () => {
    expect(infeasible.length).toBeGreaterThan(50);
    for (const problem of infeasible) {
      const conflict = finish(findConflict(problem));
      const sides = conflict?.sides ?? [];
      expect(conflict?.proven).toBe(true);
      expect(bestByForce(withOnly(problem, sides))).toBeNull();
      for (const side of sides) {
        expect(
          bestByForce(
            withOnly(
              problem,
              sides.filter((other) => other !== side),
            ),
          ),
        ).not.toBeNull();
      }
    }
  });

  test('nothing clashes where there is a list', () => {
    expect(finish(findConflict(chair))).toBeNull();
  });

  test('each repair does by itself, and nothing less does', () => {
    let repaired = 0;
    for (const problem of infeasible) {
      const sides = finish(findConflict(problem))?.sides ?? [];
      const repairs = [...findRepairs(problem, sides, { shareStep: 50_000 })].flatMap(
        (repair) => repair ?? [],
      );
      expect(repairs).toHaveLength(sides.length);
      for (const repair of repairs) {
        const { from, to } = repair;
        if (to === null) {
          const rest = sidesOf(problem).filter(
            ({ rule, side }) => rule !== repair.rule || side !== repair.side,
          );
          expect(bestByForce(withOnly(problem, rest))).toBeNull();
          continue;
        }
        repaired++;
        const kind = problem.rules.find(({ name }) => name === repair.rule)?.kind ?? 'count';
        const back = Math.sign(from - to) * (kind === 'count' ? 1 : 50_000);
        expect(bestByForce(withDemand(problem, repair, to))).not.toBeNull();
        expect(bestByForce(withDemand(problem, repair, to + back))).toBeNull();
      }
    }
    expect(repaired).toBeGreaterThan(50);
  });
});
