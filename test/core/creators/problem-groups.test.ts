import type { Problem } from '../../../src/core/creators/creator';
import { problemsByReason } from '../../../src/core/creators/problem-groups';

const problem = (row: number, reason: string, severity: Problem['severity'] = 'rejected'): Problem => ({
  row,
  column: null,
  value: '',
  reason,
  severity,
});

test('problems that differ only in their place have one reason, and none is left out', () => {
  const groups = problemsByReason([
    problem(14, 'Row 14 has no followers: fill in C14.'),
    problem(20, 'Row 20 is a total, not a creator.'),
    problem(1031, 'Row 1031 has no followers: fill in C1031.'),
  ]);
  expect(groups.map(({ first, problems }) => [first.row, problems.length])).toEqual([
    [14, 2],
    [20, 1],
  ]);
});

test('what was rejected comes before what is worth knowing, the commonest reason first', () => {
  const groups = problemsByReason([
    problem(1, 'A column of saves is missing.', 'note'),
    problem(2, 'Row 2 is a total.'),
    problem(3, 'Row 3 has no followers.'),
    problem(4, 'Row 4 has no followers.'),
    problem(5, 'D5 is below 0.', 'doubtful'),
  ]);
  expect(groups.map(({ severity, problems }) => [severity, problems.length])).toEqual([
    ['rejected', 2],
    ['rejected', 1],
    ['doubtful', 1],
    ['note', 1],
  ]);
});

test('the same reason in two tabs is two, for each names rows of its own', () => {
  const inPrices = { ...problem(3, 'Row 3 is a total.'), tab: 'Prices' };
  expect(problemsByReason([problem(9, 'Row 9 is a total.'), inPrices])).toHaveLength(2);
});

test('the same fault of two fields is two reasons', () => {
  expect(
    problemsByReason([problem(5, 'D5 不是数字，收藏视为未知。'), problem(5, 'E5 不是数字，点赞视为未知。')]),
  ).toHaveLength(2);
});
