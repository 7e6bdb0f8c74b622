import type { ProblemLog } from '../../../problem-log';
import type { Doubts } from '../../doubts';
import type { SenseView } from '../../sense-view';
import { askCellsOf, type CellsInDoubt } from '../ask-cells';

/** Asks what the followers of some rows count, which do not count what the others do. */
export function askCells(view: SenseView, cells: CellsInDoubt, doubts: Doubts, log: ProblemLog): SenseView {
  const column = view.recognised.used.get('followers')?.[0];
  return column === undefined ? view : askCellsOf(view, column, cells, doubts, log);
}
