import { closeRanges, openRangesAgain } from '../../../../src/workbench/grid/formulas/open-range-text';

const rowsOf = (name: string | null) =>
  ({ Creators: 300, "Bob's": 20 })[name ?? ''] ?? (name === null ? 1000 : null);

it.each([
  ['=TIER(B2:B)', '=TIER(B2:B1000)'],
  ['=TIER($B$2:$B)', '=TIER($B$2:$B1000)'],
  ['=SUM(Creators!B2:D)+1', '=SUM(Creators!B2:D300)+1'],
  ["=SUM('Bob''s'!A1:A)", "=SUM('Bob''s'!A1:A20)"],
  ['=CREATOR_SCORE(B2:B, C2:C)', '=CREATOR_SCORE(B2:B1000, C2:C1000)'],
])('%s is kept as %s and shown open again', (open, closed) => {
  expect(closeRanges(open, rowsOf)).toBe(closed);
  expect(openRangesAgain(closed, rowsOf)).toBe(open);
});

it.each(['=SUM(B2:B9)', '=SUM(B:B)', '=A1&"B2:B"', '=SUM(Gone!B2:B)', '=B2:B9*2', '=LOG10(A1)'])(
  '%s stays as it is',
  (formula) => expect(closeRanges(formula, rowsOf)).toBe(formula),
);
