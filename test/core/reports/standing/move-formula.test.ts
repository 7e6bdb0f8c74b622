import fc from 'fast-check';
import { type Move, moveFormula } from '../../../../src/core/reports/standing/move-formula';

/** Rows 5 to 7 of the list became 4 to 8, in another order; a column was added before D. */
const move: Move = {
  tab: "Ann's list",
  rowOf: (row) =>
    new Map([
      [4, 6],
      [5, 3],
      [6, 7],
      [8, 9],
    ]).get(row) ?? null,
  columnOf: (column) => (column >= 3 ? column + 1 : column),
  list: { from: [4, 6], to: [3, 7] },
};

test.each([
  ['=C5*2', '=C7*2', 'a cell follows its row'],
  ['=D5+$D$6', '=E7+$E$4', 'and its column, fixed or not'],
  ['=SUM(D5:D7)', '=SUM(E4:E8)', 'a range over the list goes on to be over the list'],
  ['=SUM(D:D)', '=SUM(E:E)', 'a whole column'],
  ['=SUM(D5:D)', '=SUM(E4:E)', 'a column from the list on'],
  ['=SUM(5:7)', '=SUM(4:8)', 'whole rows'],
  ["='Ann''s list'!D5", "='Ann''s list'!E7", 'the tab under its own name'],
  ['=Rates!D5+Kurse!D5', '=Rates!D5+Kurse!D5', 'other tabs stay'],
  ['="D5 and ""D6"""&D5', '="D5 and ""D6"""&E7', 'a text is a text'],
  ['=LOG10(D5)+D5x+_D5', '=LOG10(E7)+D5x+_D5', 'names are no cells'],
  ['=SUM(D5:INDEX(D:D,9))', '=SUM(E7:INDEX(E:E,9))', 'a range up to what a function finds'],
  ['=D99', '=E99', 'a row that is nowhere keeps its number'],
  ['=d5', '=E7', 'small letters'],
])('%s becomes %s: %s', (before, after) => {
  expect(moveFormula(before, move)).toBe(after);
});

test('where nothing moved, a formula stays as it was typed', () => {
  const stays: Move = {
    ...move,
    rowOf: (row) => row,
    columnOf: (column) => column,
    list: { from: [4, 6], to: [4, 6] },
  };
  const part = fc.constantFrom(
    'A1',
    '$B$12',
    'A5:B7',
    'SUM(',
    ')',
    '+',
    '"x A1"',
    "'a b'!C3",
    'TRUE',
    '1.5',
    ',',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const formula = `=${parts.join('')}`;
      expect(moveFormula(formula, stays)).toBe(formula);
    }),
  );
});
