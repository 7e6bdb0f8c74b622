import { problemsByReason, sentenceOfAll } from '../../../src/core/creators/problem-groups';
import type { Problem } from '../../../src/core/creators/reading';

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

describe('the sentence of a reason', () => {
  const sentence = (problems: readonly Problem[], language: 'en' | 'zh' = 'en') => {
    const [group] = problemsByReason(problems);
    return group === undefined ? '' : sentenceOfAll(group, language);
  };

  test('is that of the one place where there is no other', () => {
    expect(sentence([problem(8, 'Row 8 is a total.')])).toBe('Row 8 is a total.');
  });

  test('names the other rows, the first few of many', () => {
    const totals = [1817, 1820, 1900].map((row) => problem(row, `Row ${row} is a total.`));
    expect(sentence(totals)).toBe('Row 1817 is a total. Likewise row 1820, 1900.');
    const many = Array.from({ length: 54 }, (_, at) => problem(8 + at, `第 ${8 + at} 行是说明。`));
    expect(sentence(many, 'zh')).toBe('第 8 行是说明。第 9、10、11、12、13 行及另外 48 行同此。');
  });

  test('names cells where it is about cells, and columns where it is about columns', () => {
    const cells = [5, 9].map((row) => ({ ...problem(row, `D${row} is no number.`), column: 'D' }));
    expect(sentence(cells)).toBe('D5 is no number. Likewise D9.');
    const columns = ['O', 'P'].map(
      (column): Problem => ({
        ...problem(1, `Column ${column}2 holds sums.`),
        row: null,
        column,
      }),
    );
    expect(sentence(columns)).toBe('Column O2 holds sums. Likewise column P.');
  });
});
