import { computePivotRow, refresh } from './basis';
import { provesEmpty, upperBound } from './certificates';
import { addVariable, throughInverse, updateInverse } from './inverse';
import { type Entering, enteringVariable } from './ratio-test';
import { admitBrokenRows } from './rows-in-use';
import { resting, type Simplex } from './simplex';

/**
 * - `optimal`: the point is the best of the relaxation.
 * - `empty`: proven that no point keeps the rows and bounds.
 * - `below`: proven that no point is worth the cutoff.
 * - `stalled`: the arithmetic gave out. Whatever the bound then says still holds.
 * - `unfinished`: the work was used up. The bound holds too.
 */
export type Outcome = 'optimal' | 'empty' | 'below' | 'stalled' | 'unfinished';

/** Far less than one unit of anything, once rows are scaled. */
const feasibility = 1e-8;

const updatesBetweenRefreshes = 60;

/** Entries touched between two yields: some milliseconds. */
const slice = 1_000_000;

/**
 * Solves the relaxation by the dual simplex method, and takes lazy rows into use as points break them. Now and then it
 * yields what `known` says, and may be left then.
 *
 * @param limit the effort at which to stop
 * @param cutoff stop as soon as the best point is certainly worth less
 */
export function* relaxing<Known>(
  simplex: Simplex,
  limit: number,
  known: () => Known,
  cutoff = Number.NEGATIVE_INFINITY,
): Generator<Known, Outcome> {
  const { effort } = simplex;
  for (;;) {
    const outcome = pivotUntilDone(simplex, cutoff, Math.min(effort.touched + slice, limit));
    if (outcome === 'unfinished' && effort.touched <= limit) yield known();
    else if (outcome !== 'optimal' || !admitBrokenRows(simplex)) return outcome;
  }
}

function pivotUntilDone(simplex: Simplex, cutoff: number, pause: number): Outcome {
  const most = 5000 + 20 * simplex.basis.length;
  for (let pivots = 0; pivots < most; pivots++) {
    if (simplex.updates >= updatesBetweenRefreshes) refresh(simplex);
    if (pivots % 4 === 3 && currentWorth(simplex) < cutoff && upperBound(simplex) < cutoff) return 'below';
    const place = mostBroken(simplex);
    if (place < 0) return 'optimal';
    if (simplex.effort.touched > pause) return 'unfinished';
    const leaving = simplex.basis[place]!;
    const below = simplex.lower[leaving]! - simplex.point[leaving]!;
    const sign = below > 0 ? 1 : -1;
    computePivotRow(simplex, place);
    const entering = enteringVariable(
      simplex,
      sign,
      below > 0 ? below : simplex.point[leaving]! - simplex.upper[leaving]!,
    );
    if (entering !== null && pivot(simplex, place, sign, entering)) continue;
    if (entering === null && provesEmpty(simplex, place)) return 'empty';
    if (simplex.updates === 0) return 'stalled';
    refresh(simplex);
  }
  return 'stalled';
}

/** The place in the basis whose variable is furthest out of bounds, measured along the edge that would mend it; -1: none. */
function mostBroken({ basis, point, lower, upper, norms }: Simplex): number {
  let worst = -1;
  let worstScore = 0;
  for (let place = 0; place < basis.length; place++) {
    const variable = basis[place]!;
    const at = point[variable]!;
    const excess = Math.max(lower[variable]! - at, at - upper[variable]!);
    if (excess <= feasibility * (1 + Math.abs(at))) continue;
    const score = (excess * excess) / norms[place]!;
    if (score > worstScore) {
      worstScore = score;
      worst = place;
    }
  }
  return worst;
}

/** Exchanges a basic variable for the entering one; false where the numbers do not agree and nothing was changed. */
function pivot(simplex: Simplex, place: number, sign: 1 | -1, { variable, crossed }: Entering): boolean {
  const { basis, point, reduced, lower, upper, pivotRow } = simplex;
  const entry = pivotRow[variable]!;
  const sums = new Float64Array(basis.length);
  addVariable(simplex, variable, 1, sums);
  const column = throughInverse(simplex, sums);
  if (Math.abs(column[place]! - entry) > 1e-6 * (1 + Math.abs(entry))) return false;

  const leaving = basis[place]!;
  const step = reduced[variable]! / entry;
  for (let other = 0; other < reduced.length; other++) {
    if (simplex.place[other] === resting) reduced[other]! -= step * pivotRow[other]!;
  }
  reduced[variable] = 0;
  reduced[leaving] = -step;
  moveCrossed(simplex, variable, crossed);

  const bound = (sign > 0 ? lower : upper)[leaving]!;
  const move = (point[leaving]! - bound) / column[place]!;
  for (let other = 0; other < basis.length; other++) point[basis[other]!]! -= column[other]! * move;
  point[leaving] = bound;
  point[variable]! += move;
  simplex.place[leaving] = resting;
  simplex.place[variable] = place;
  basis[place] = variable;
  updateInverse(simplex, place, column);
  simplex.effort.touched += reduced.length;
  return true;
}

/** Sends the crossed variables to their other bounds, and the basic ones with them. */
function moveCrossed(simplex: Simplex, entering: number, crossed: readonly number[]): void {
  const { basis, point, reduced, lower, upper } = simplex;
  const sums = new Float64Array(basis.length);
  for (const variable of crossed) {
    if (variable === entering || reduced[variable] === 0) continue;
    const to = (reduced[variable]! > 0 ? upper : lower)[variable]!;
    addVariable(simplex, variable, to - point[variable]!, sums);
    point[variable] = to;
  }
  const moved = throughInverse(simplex, sums);
  basis.forEach((variable, place) => {
    point[variable]! -= moved[place]!;
  });
}

/** What the point is worth to the simplex; nothing better can come of further pivots. */
function currentWorth({ value, point }: Simplex): number {
  return value.reduce((worth, gain, column) => worth + gain * point[column]!, 0);
}
