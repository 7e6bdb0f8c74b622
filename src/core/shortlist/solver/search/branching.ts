import { computePivotRow } from '../relaxation/basis';
import { enteringVariable } from '../relaxation/ratio-test';
import type { Simplex } from '../relaxation/simplex';
import type { Experience } from './hunt';

/** A column that the relaxation takes in part, and what rounding it is expected to cost at least. */
export interface Split {
  readonly column: number;
  /** The whole number below. */
  readonly below: number;
  /** How far above it the relaxation is. */
  readonly part: number;
  readonly downLoss: number;
  readonly upLoss: number;
}

/** The difference between a whole number and what is taken for one. */
const wholeness = 1e-6;

/** After so many branchings each way, a column's experience is trusted. */
const trusted = 4;

/**
 * The column to branch on: the one of whose halves even the better is expected to fall most, by the product of the two
 * losses (Achterberg, Koch and Martin, Branching rules revisited, 2005). Losses are those of one dual pivot until there is
 * experience. Null where the point is whole. `spare`: a loss of more ends a half.
 */
export function chooseSplit(
  simplex: Simplex,
  origin: Int32Array,
  { upLoss, downLoss, ups, downs }: Experience,
  spare: number,
): Split | null {
  let best: Split | null = null;
  let bestScore = -1;
  for (const split of fractions(simplex)) {
    const known = origin[split.column]!;
    const { part } = split;
    const down = downs[known]! > 0 ? (downLoss[known]! / downs[known]!) * part : 0;
    const up = ups[known]! > 0 ? (upLoss[known]! / ups[known]!) * (1 - part) : 0;
    const sure = downs[known]! >= trusted && ups[known]! >= trusted;
    const pivot = sure ? { down: 0, up: 0 } : lossOfOnePivot(simplex, split.place, part);
    const losses = { downLoss: Math.max(down, pivot.down), upLoss: Math.max(up, pivot.up) };
    const score = weigh(losses.downLoss, spare) * weigh(losses.upLoss, spare);
    if (score <= bestScore) continue;
    bestScore = score;
    best = { column: split.column, below: split.below, part, ...losses };
  }
  return best;
}

/** The parts that the relaxation takes, the most undecided first. */
function fractions({ basis, point, program }: Simplex) {
  return basis
    .map((column, place) => ({ column, place, below: Math.floor(point[column]!), part: point[column]! % 1 }))
    .filter(
      ({ column, part }) =>
        column < program.columns && program.whole[column] === 1 && part > wholeness && part < 1 - wholeness,
    )
    .sort((a, b) => Math.abs(a.part - 0.5) - Math.abs(b.part - 0.5) || a.column - b.column);
}

function lossOfOnePivot(simplex: Simplex, place: number, part: number): { down: number; up: number } {
  computePivotRow(simplex, place);
  return {
    down: enteringVariable(simplex, -1, part)?.loss ?? Number.POSITIVE_INFINITY,
    up: enteringVariable(simplex, 1, 1 - part)?.loss ?? Number.POSITIVE_INFINITY,
  };
}

function weigh(loss: number, spare: number): number {
  return Math.max(Math.min(loss, spare + 1), 1e-6);
}
