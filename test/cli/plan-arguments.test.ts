import { readPlanArguments } from '../../src/cli/plan-arguments';
import { InputError } from '../../src/core/input-error';

test('a file alone is enough', () => {
  expect(readPlanArguments(['pool.csv', '--today', '2026-11-24'])).toEqual({
    file: 'pool.csv',
    tab: null,
    newer: [],
    with: [],
    budget: null,
    brief: null,
    mix: null,
    out: 'plan.xlsx',
    language: 'en',
    today: '2026-11-24',
  });
});

test('newer exports and further tables may be several', () => {
  const given = ['a.csv', '--newer', 'b.csv', '--newer', 'c.csv', '--with', 'prices.xlsx#March'];
  expect(readPlanArguments(given)).toMatchObject({ newer: ['b.csv', 'c.csv'], with: ['prices.xlsx#March'] });
});

test.each([
  ['200000', 200_000],
  ['20万', 200_000],
  ['¥50,000', 50_000],
])('a budget may be written as people write it: %s', (text, budget) => {
  expect(readPlanArguments(['pool.csv', '--budget', text]).budget).toBe(budget);
});

test.each([
  ['no file', [], /npm run plan -- FILE/],
  ['a budget that is no amount', ['a.csv', '--budget', 'plenty'], /--budget must be an amount/],
  ['a day that is not in the calendar', ['a.csv', '--today', '2026-02-30'], /--today must be a day/],
])('is told how to call it: %s', (_what, given, sentence) => {
  expect(() => readPlanArguments(given)).toThrow(InputError);
  expect(() => readPlanArguments(given)).toThrow(sentence);
});
