import type { Program } from '../../../../../src/core/shortlist/solver/relaxation/program';
import { draftProgram } from '../../../../../src/core/shortlist/solver/relaxation/program-draft';
import { lineTimes } from '../../../../../src/core/shortlist/solver/relaxation/sparse-matrix';
import { withUpgrades } from '../../../../../src/core/shortlist/solver/relaxation/upgrades';

/** An image for 10 worth 6, or a video for 16 worth 8: at most one of them. */
function twoFormats(): Program {
  const { addColumn, addRow, finish } = draftProgram();
  const [image, video] = [addColumn(6, 0, 1, true), addColumn(8, 0, 1, true)];
  addRow([image, video], [10, 16], 0, 100);
  addRow([image, video], [1, 1], -Infinity, 1);
  return finish();
}

const upgraded = withUpgrades(twoFormats(), [{ columns: [0, 1], row: 1 }]);

test('a video rather than the image is an upgrade: what it is worth more, for what it costs more', () => {
  expect([...upgraded.value]).toEqual([6, 2]);
  const cost = (...point: number[]) => lineTimes(upgraded.byRow, 0, Float64Array.from(point));
  expect(cost(1, 0)).toBe(10);
  expect(cost(1, 1)).toBe(16);
});

test('nobody is upgraded who is not taken', () => {
  const taken = (...point: number[]) => lineTimes(upgraded.byRow, 1, Float64Array.from(point));
  expect(upgraded.rowLower[1]).toBe(0);
  expect(taken(1, 1)).toBeGreaterThanOrEqual(0);
  expect(taken(0, 1)).toBeLessThan(0);
});

test('no groups: the program as it is', () => {
  const program = twoFormats();
  expect(withUpgrades(program, [])).toBe(program);
});
