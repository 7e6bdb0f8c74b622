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
    plan: null,
    campaign: null,
    mix: null,
    brandAccounts: false,
    doubtedPrices: false,
    out: null,
    overwrite: false,
    columns: [],
    answers: {},
    settings: [],
    language: 'en',
    today: '2026-11-24',
  });
});

test('whom a list leaves out unless they are allowed can be allowed', () => {
  const given = ['pool.csv', '--brand-accounts', '--doubted-prices'];
  expect(readPlanArguments(given)).toMatchObject({ brandAccounts: true, doubtedPrices: true });
});

test('settings may be changed, each by its key', () => {
  const given = ['pool.csv', '--set', 'shortlist.secondNotes=true', '--set', 'niches.own=茶: 茶=tea'];
  expect(readPlanArguments(given).settings).toEqual([
    ['shortlist.secondNotes', 'true'],
    ['niches.own', '茶: 茶=tea'],
  ]);
});

test('newer exports and further tables may be several', () => {
  const given = ['a.csv', '--newer', 'b.csv', '--newer', 'c.csv', '--with', 'prices.xlsx#March'];
  expect(readPlanArguments(given)).toMatchObject({ newer: ['b.csv', 'c.csv'], with: ['prices.xlsx#March'] });
});

test('columns and answers may be several, a header may hold any sign', () => {
  const columns = ['--columns', 'followers=粉丝', '--columns', 'Karma=赞=数', '--columns', 'ignore=备注'];
  const given = ['a.csv', ...columns, '--answer', 'rows=notes', '--answer', 'unit=万=10000'];
  expect(() => readPlanArguments(given)).toThrow(/does not know the field Karma; it can be ID, Name,/);
  expect(readPlanArguments(given.map((word) => word.replace('Karma=', '篇均点赞=')))).toMatchObject({
    columns: [
      { header: '粉丝', field: 'followers' },
      { header: '赞=数', field: 'likes' },
      { header: '备注', field: null },
    ],
    answers: { rows: 'notes', unit: '万=10000' },
  });
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
  ['a .csv, which holds one tab', ['a.csv', '--out', 'x.csv'], /must end in \.xlsx: x\.csv/],
  ['a name without an ending', ['a.csv', '--out', 'x'], /must end in \.xlsx: x\.$/],
  ['no kind of file', ['a.csv', '--out', 'plan'], /must end in \.xlsx/],
  ['a column without a field', ['a.csv', '--columns', '粉丝'], /such as followers=粉丝; it is 粉丝/],
  ['an answer to nothing', ['a.csv', '--answer', '=yes'], /KEY=VALUE/],
  ['a day that is not in the calendar', ['a.csv', '--today', '2026-02-30'], /--today must be a day/],
])('is told how to call it: %s', (_what, given, sentence) => {
  expect(() => readPlanArguments(given)).toThrow(InputError);
  expect(() => readPlanArguments(given)).toThrow(sentence);
});
