import { refresh } from '../../../../../src/core/shortlist/solver/relaxation/basis';
import { upperBound } from '../../../../../src/core/shortlist/solver/relaxation/certificates';
import { relaxing } from '../../../../../src/core/shortlist/solver/relaxation/dual-simplex';
import { draftProgram } from '../../../../../src/core/shortlist/solver/relaxation/program-draft';
import { resting, type Simplex } from '../../../../../src/core/shortlist/solver/relaxation/simplex';
import { startSimplex } from '../../../../../src/core/shortlist/solver/relaxation/start-simplex';

/** Three columns worth 5, 4 and 3, of which two rows allow 2 and 3. */
function example(): Simplex {
  const { addColumn, addRow, finish } = draftProgram();
  const columns = [5, 4, 3].map((worth) => addColumn(worth, 0, 2, true));
  addRow(columns, [2, 1, 1], 0, 2);
  addRow(columns, [1, 3, 1], 0, 3);
  return startSimplex(finish(), { touched: 0 });
}

function solved(simplex: Simplex): Simplex {
  const steps = relaxing(simplex, Number.POSITIVE_INFINITY, () => null);
  expect(steps.next()).toEqual({ done: true, value: 'optimal' });
  return simplex;
}

test('computed afresh, a basis says what it said before', () => {
  const simplex = solved(example());
  const [point, bound] = [[...simplex.point], upperBound(simplex)];
  refresh(simplex);
  for (const [variable, at] of point.entries()) expect(simplex.point[variable]).toBeCloseTo(at, 9);
  expect(upperBound(simplex)).toBeCloseTo(bound, 9);
});

test('of columns that depend on one another, only as many stay in the basis as do not', () => {
  const simplex = solved(example());
  // A basis that no pivot would ever make: the same column twice.
  const [column = 0] = simplex.basis.filter((variable) => variable < 3);
  for (const variable of simplex.basis) simplex.place[variable] = resting;
  simplex.basis.splice(0, 2, column, column);
  refresh(simplex);
  expect(simplex.basis.filter((variable) => variable === column)).toHaveLength(1);
  expect(simplex.basis.filter((variable) => variable >= 3)).toHaveLength(1);
  expect(solved(simplex).point[column]).toBeGreaterThan(0);
});
