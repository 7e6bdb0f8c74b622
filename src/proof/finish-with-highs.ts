import type { Highs } from 'highs';
import type { Problem } from '../core/shortlist/solver/problem';
import type { Program } from '../core/shortlist/solver/relaxation/program';
import { type Remainder, remainderOf } from '../core/shortlist/solver/remainder';
import { isOpen, type Solution } from '../core/shortlist/solver/solution';

export interface FinishSettings {
  /** Most nodes of the search tree; a limit by work, so that the answer is the same on any machine. Absent: no limit. */
  readonly nodes?: number;
}

/**
 * Lets HiGHS prove what the engine left open. Its cuts close instances with a few dear options that branching alone does
 * not. Blocks until it is done, so in a browser it belongs in a worker.
 */
export function finishWithHighs(
  highs: Highs,
  problem: Problem,
  solution: Solution,
  settings: FinishSettings = {},
): Solution {
  const remainder = isOpen(solution) ? remainderOf(problem, solution) : null;
  return remainder === null ? solution : remainder.conclude(solveWithHighs(highs, remainder, settings));
}

/** The best point of a program by HiGHS. */
export function solveWithHighs(
  highs: Highs,
  { program, start, gain }: Pick<Remainder, 'program' | 'start' | 'gain'>,
  { nodes }: FinishSettings = {},
): ReturnType<typeof answerOf> {
  const model = highs.createModel(modelOf(highs, program));
  try {
    model.options.set({
      output_flag: false,
      random_seed: 0,
      mip_rel_gap: 0,
      mip_abs_gap: Math.max(0.999 * gain, 1e-6),
      ...(nodes !== undefined && { mip_max_nodes: nodes }),
    });
    if (start !== null) {
      const indices = [...program.whole.keys()].filter((column) => program.whole[column] === 1);
      model.setSolution({ indices, values: indices.map((column) => start[column] ?? 0) });
    }
    model.run();
    return answerOf(highs, model);
  } finally {
    model.dispose();
  }
}

function modelOf({ constants }: Highs, program: Program): Parameters<Highs['createModel']>[0] {
  const { columns, rows, byColumn } = program;
  return {
    numCols: columns,
    numRows: rows,
    sense: constants.objectiveSense.maximize,
    colCost: program.value,
    colLower: program.lower,
    colUpper: program.upper,
    rowLower: program.rowLower,
    rowUpper: program.rowUpper,
    matrix: {
      format: 'csc',
      numRows: rows,
      numCols: columns,
      starts: byColumn.starts,
      indices: byColumn.index,
      values: byColumn.entry,
    },
    integrality: Int32Array.from(program.whole),
  };
}

function answerOf({ constants }: Highs, model: ReturnType<Highs['createModel']>) {
  const status = model.getModelStatus();
  const found = model.info.get('primal_solution_status') === 2;
  const infeasible = status === constants.modelStatus.infeasible;
  return {
    point: found ? model.getSolution().colValue : null,
    proven: status === constants.modelStatus.optimal || infeasible,
    bound: infeasible ? Number.NEGATIVE_INFINITY : Number(model.info.get('mip_dual_bound')),
  };
}
