import { problemOf } from '../../../../src/cli/shortlist/problem-of';
import { type Problem, ProblemError } from '../../../../src/core/shortlist/solver/problem';
import type { Progress } from '../../../../src/core/shortlist/solver/solution';
import { solve, solving } from '../../../../src/core/shortlist/solver/solve';
import { withBudget } from '../../../../src/core/shortlist/solver/variations';
import { bestByForce, isLawful, worthOf } from '../../../support/shortlist/brute-force';
import { madeInstance } from '../../../support/shortlist/made-instance';
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

describe("Burkardt's knapsack problems", () => {
  test('P01 is worth 309', () => {
    const costs = [23, 31, 29, 44, 53, 38, 63, 85, 89, 82];
    const values = [92, 57, 49, 68, 60, 43, 67, 84, 87, 72];
    const { objective, status } = solve(knapsack(costs, values, 165));
    expect({ objective, status }).toEqual({ objective: 309, status: 'proven' });
  });

  test('P08 is worth 13,549,094', () => {
    const costs = [
      382745, 799601, 909247, 729069, 467902, 44328, 34610, 698150, 823460, 903959, 853665, 551830, 610856,
      670702, 488960, 951111, 323046, 446298, 931161, 31385, 496951, 264724, 224916, 169684,
    ];
    const values = [
      825594, 1677009, 1676628, 1523970, 943972, 97426, 69666, 1296457, 1679693, 1902996, 1844992, 1049289,
      1252836, 1319836, 953277, 2067538, 675367, 853655, 1826027, 65731, 901489, 577243, 466257, 369261,
    ];
    const { objective, status } = solve(knapsack(costs, values, 6_404_180));
    expect({ objective, status }).toEqual({ objective: 13_549_094, status: 'proven' });
  });
});

test('the order of the options does not matter, not even where lists are tied', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const problem = tinyProblem(seed);
    const turned = { ...problem, options: [...problem.options].reverse(), rules: [...problem.rules] };
    expect(solve(turned).chosen).toEqual(solve(problem).chosen);
  }
});

test('money of any size: amounts near the largest whole numbers do not round', () => {
  const share = { kind: 'spend share', name: 'half', most: 500_000, members: ['a'] } as const;
  const options = [
    { id: 'a', cost: 2 ** 51 + 1, value: 2 },
    { id: 'b', cost: 2 ** 51, value: 1 },
  ];
  // a alone is all of the spend, and with b it is a hair above the half.
  expect(solve({ options, budget: null, rules: [share] }).chosen).toEqual(['b']);
});

test('of many creators of few prices it takes the best of each price, without trying their number with all others', () => {
  const prices = [165, 1_100, 4_950, 38_500];
  const options = Array.from({ length: 120 }, (_, place) => {
    const cost = prices[place % 4] ?? 0;
    return { id: `c${String(place).padStart(3, '0')}`, cost, value: cost + ((place * 37) % 101) };
  });
  const ofPrice = (price: number) => options.filter(({ cost }) => cost === price).map(({ id }) => id);
  const rest = options.map(({ id }) => id).filter((id) => !ofPrice(1_100).includes(id));
  const rules = [
    { kind: 'spend share', name: 'peers', least: 616_667, most: 716_667, members: ofPrice(1_100) },
    { kind: 'spend share', name: 'others', least: 283_333, most: 383_333, members: rest },
  ] as const;
  const { status, chosen, work } = solve({ options, budget: 54_000, rules });
  expect(status).toBe('proven');
  expect(work).toBeLessThan(5_000);
  for (const price of prices) {
    const sorted = options.filter(({ cost }) => cost === price).sort((a, b) => b.value - a.value);
    const taken = sorted.filter(({ id }) => chosen.includes(id));
    expect(taken).toEqual(sorted.slice(0, taken.length));
  }
});

test('a budget of 0 takes what costs nothing', () => {
  const options = [
    { id: 'gift', cost: 0, value: 5 },
    { id: 'paid', cost: 1, value: 50 },
  ];
  expect(solve({ options, budget: 0, rules: [] })).toMatchObject({
    status: 'proven',
    chosen: ['gift'],
    bound: 5,
  });
});

test('no options: the empty list, unless a rule asks for more', () => {
  expect(solve({ options: [], budget: 10, rules: [] })).toMatchObject({
    status: 'proven',
    chosen: [],
    objective: 0,
  });
  const rules = [{ kind: 'count', name: 'some', least: 1, members: [] }] as const;
  expect(solve({ options: [], budget: 10, rules }).status).toBe('infeasible');
});

describe('progress', () => {
  const problem = problemOf(madeInstance({ creators: 400, picks: 40, seed: 3, twoFormats: true }));

  test('comes in slices, gets better, and never claims less than the answer', () => {
    const steps = solving(problem, { slice: 1000 });
    const seen: Progress[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) seen.push(step.value);
    const { objective, bound } = step.value;
    expect(seen.length).toBeGreaterThan(10);
    for (const [place, progress] of seen.entries()) {
      const before = seen[place - 1];
      expect(progress.work).toBeGreaterThan(before?.work ?? 0);
      expect(progress.objective ?? -Infinity).toBeGreaterThanOrEqual(before?.objective ?? -Infinity);
      expect(progress.bound).toBeLessThanOrEqual(before?.bound ?? Infinity);
      expect(progress.bound).toBeGreaterThanOrEqual(bound ?? Infinity);
    }
    expect(seen.at(-1)?.objective).toBeLessThanOrEqual(objective ?? -Infinity);
  });

  test('stops when the work is used up, with a bound that holds', () => {
    const best = solve(problem);
    const short = solve(problem, { work: 20_000 });
    expect(short.status).toBe('within');
    expect(short.bound).toBeGreaterThanOrEqual(best.objective ?? Infinity);
    expect(short.objective).toBeLessThanOrEqual(best.objective ?? -Infinity);
  });

  test('counts the relaxation too: it stops there, and knows a bound that holds', () => {
    const { objective } = solve(problem);
    const steps = solving(problem, { work: 300, slice: 1 });
    const first = steps.next();
    const short = solve(problem, { work: 300 });
    expect(first.done).toBe(true);
    expect(short.work).toBeLessThan(400);
    expect(short.status).toBe('none found');
    expect(short.bound).toBeGreaterThanOrEqual(objective ?? Infinity);
  });

  test('goes on to the end of its work and hardly beyond, however large a single step is', () => {
    const large = problemOf(madeInstance({ creators: 4000, picks: 40, seed: 3, twoFormats: true }));
    for (const work of [2_000, 10_000, 30_000]) {
      expect(solve(large, { work }).work).toBeLessThan(work + 3_000);
    }
  });

  test('an earlier list changes nothing but how soon the answer is there', () => {
    const before = solve(problem);
    const dearer = withBudget(problem, Math.round(1.1 * (problem.budget ?? 0)));
    const [cold, warm] = [solve(dearer), solve(dearer, { start: [...before.chosen, 'someone unknown'] })];
    expect(warm.objective).toBe(cold.objective);
  });
});

describe('prices of the relaxation', () => {
  const problem: Problem = {
    options: [
      { id: 'a', cost: 10, value: 30 },
      { id: 'b', cost: 10, value: 20 },
      { id: 'c', cost: 10, value: 12 },
    ],
    budget: 15,
    rules: [],
  };

  test('say what money is worth at the margin, and how far each option is from its place', () => {
    const { relaxation } = solve(problem);
    // a whole and half of b: one more unit of money buys a tenth of b.
    expect(relaxation?.moneyPrices[2]).toBeCloseTo(2, 4);
    expect(relaxation?.reducedValues.map((gain) => Math.round(gain) + 0)).toEqual([10, 0, -8]);
  });

  test('money in a tier whose share of the spend is full costs more', () => {
    const rules = [{ kind: 'spend share', name: 'b', most: 250_000, members: ['b1', 'b2'] }] as const;
    const options = [
      { id: 'a', cost: 10, value: 30 },
      { id: 'b1', cost: 4, value: 8 },
      { id: 'b2', cost: 4, value: 7 },
      { id: 'c', cost: 10, value: 12 },
    ];
    const { relaxation } = solve({ options, budget: 20, rules });
    const [a = 0, b = 0, , c = 0] = relaxation?.moneyPrices ?? [];
    expect(a).toBeCloseTo(c, 6);
    expect(b).toBeGreaterThan(a);
  });
});

describe('a problem that is none', () => {
  const option = { id: 'a', cost: 1, value: 1 };
  const wrong: readonly (readonly [string, Partial<Problem>])[] = [
    ['not a whole number', { options: [{ ...option, cost: 0.5 }] }],
    ['not a whole number', { options: [{ ...option, value: Number.NaN }] }],
    ['negative', { options: [{ ...option, cost: -1 }] }],
    ['negative', { budget: -1 }],
    ['too large to add up', { options: [option, { ...option, id: 'b', cost: Number.MAX_SAFE_INTEGER }] }],
    ['named twice', { options: [option, option] }],
    ['unknown option', { rules: [{ kind: 'count', name: 'r', members: ['b'] }] }],
    ['least above most', { rules: [{ kind: 'count', name: 'r', least: 2, most: 1, members: ['a'] }] }],
    ['amounts do not match members', { rules: [{ kind: 'count', name: 'r', members: ['a'], amounts: [] }] }],
    ['more than its cost', { rules: [{ kind: 'spend share', name: 'r', members: ['a'], amounts: [2] }] }],
  ];
  test.each(wrong)('%s', (reason, part) => {
    const act = () => solve({ options: [option], budget: 1, rules: [], ...part });
    expect(act).toThrow(ProblemError);
    expect(act).toThrow(expect.objectContaining({ reason }));
  });
});

function knapsack(costs: readonly number[], values: readonly number[], budget: number): Problem {
  const options = costs.map((cost, place) => ({ id: `i${place}`, cost, value: values[place] ?? 0 }));
  return { options, budget, rules: [] };
}
