import { buildProgram, settledBounds, sizesOf } from '../../../../src/core/shortlist/solver/build-program';
import { indexProblem } from '../../../../src/core/shortlist/solver/indexed-problem';
import { optionsOf, pointOf } from '../../../../src/core/shortlist/solver/lists-as-points';
import type { Option, Problem, Rule } from '../../../../src/core/shortlist/solver/problem';

const halfDear: Rule = { kind: 'spend share', name: 'dear', most: 500_000, members: ['a', 'b'] };

function problem(costs: Readonly<Record<string, number>>, change: Partial<Problem> = {}): Problem {
  const options = Object.entries(costs).map(([id, cost]): Option => ({ id, cost, value: cost }));
  return { options, budget: 64, rules: [], ...change };
}

describe('dear options by size', () => {
  const costs = { a: 60, b: 33, c: 32, d: 17, e: 3, f: 3, g: 2, h: 1, i: 1, j: 70 };

  test('halves of the budget, quarters, and so on to a sixty-fourth; one alone is no size', () => {
    const indexed = indexProblem(problem(costs, { rules: [halfDear] }));
    const sizes = sizesOf(indexed).map((members) => members.map((option) => indexed.ids[option]));
    // g is alone; h and i fill any gap; j cannot be paid.
    expect(sizes).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  test('none where only the budget limits', () => {
    expect(sizesOf(indexProblem(problem(costs)))).toEqual([]);
  });
});

describe('bounds that single rules settle', () => {
  test('whoever costs more than the budget, or than the share of it, is out', () => {
    const { upper } = settledBounds(
      indexProblem(problem({ a: 33, b: 32, c: 33, d: 65 }, { rules: [halfDear] })),
    );
    expect([...upper]).toEqual([0, 1, 1, 0]);
  });

  test('whoever a rule cannot spare is in', () => {
    const rules: Rule[] = [{ kind: 'count', name: 'both', least: 2, members: ['a', 'c'] }];
    const { lower } = settledBounds(indexProblem(problem({ a: 1, b: 1, c: 1 }, { rules })));
    expect([...lower]).toEqual([1, 0, 1]);
  });
});

describe('two prices of one creator', () => {
  const image: Option = { id: 'a image', cost: 10, value: 6, group: 'a' };
  const video: Option = { id: 'a video', cost: 16, value: 8, group: 'a' };
  const other: Option = { id: 'b', cost: 5, value: 1 };
  const options = [image, video, other];

  test('are an upgrade where the cheaper is worth more for its money', () => {
    const { upgrades } = buildProgram(indexProblem({ options, budget: 20, rules: [] }));
    expect(upgrades.map(({ columns }) => columns)).toEqual([[0, 1]]);
  });

  test('are two options where the dearer is, or where numbers of creators are asked for', () => {
    const better = [image, { ...video, value: 20 }, other];
    const two: Rule = { kind: 'count', name: 'two', least: 2, members: options.map(({ id }) => id) };
    for (const asked of [
      { options: better, budget: 20, rules: [] },
      { options, budget: 20, rules: [two] },
    ]) {
      expect(buildProgram(indexProblem(asked)).upgrades).toEqual([]);
    }
  });

  test('a list and its point say the same, and the point counts whom shares are taken of', () => {
    const rules: Rule[] = [
      { kind: 'count share', name: 'a', most: 1_000_000, members: ['a image', 'a video'] },
    ];
    const built = buildProgram(indexProblem({ options, budget: 50, rules }));
    for (const list of [[], [0], [1], [2], [0, 2], [1, 2]]) {
      const point = pointOf(built, list);
      expect(optionsOf(built, point.slice(0, 3))).toEqual(list);
      const everybody = built.counts.find(({ members }) => members.length === 3);
      expect(point[everybody?.column ?? -1]).toBe(list.length);
    }
  });
});
