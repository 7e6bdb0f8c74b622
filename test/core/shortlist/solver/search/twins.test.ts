import { draftProgram } from '../../../../../src/core/shortlist/solver/relaxation/program-draft';
import { twinsOf } from '../../../../../src/core/shortlist/solver/search/twins';

test('of columns that every row counts alike, the one worth more is taken first, then the one named first', () => {
  const { addColumn, addRow, finish } = draftProgram();
  const worths = [5, 9, 5, 7];
  const columns = worths.map((worth) => addColumn(worth, 0, 1, true));
  const [first = 0, dear = 0, second = 0, other = 0] = columns;
  addRow(columns, [10, 10, 10, 20], 0, 40);
  const { before, after } = twinsOf(finish());
  expect([dear, first, second].map((column) => after[column])).toEqual([first, second, -1]);
  expect([dear, first, second].map((column) => before[column])).toEqual([-1, dear, first]);
  expect([before[other], after[other]]).toEqual([-1, -1]);
});

test('a column that is settled, or need not be whole, has no twin', () => {
  const { addColumn, addRow, finish } = draftProgram();
  const columns = [addColumn(1, 0, 1, true), addColumn(1, 1, 1, true), addColumn(1, 0, 1, false)];
  addRow(columns, [1, 1, 1], 0, 2);
  expect([...twinsOf(finish()).after]).toEqual([-1, -1, -1]);
});
