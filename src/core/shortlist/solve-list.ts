import type { Deal, Model } from './model';
import type { Option, Problem, Rule } from './solver/problem';
import { finish } from './solver/reasons/ask';
import type { Progress, Solution } from './solver/solution';
import { solving } from './solver/solve';

/** As much of the engine's progress as a list is shown from. */
export type ListProgress = Pick<Progress, 'chosen' | 'objective' | 'bound'>;

/**
 * The best list of a model, in three steps that each start from the one before: the relaxation alone; a few of the best
 * for the money of each tier, where a few dear creators are weighed against one another exactly; then everybody, which
 * is the proof. Without the second step, whoever looks among thousands of cheap creators at once seldom comes to the
 * question which of the dear ones to take.
 *
 * @param work most work of the search itself, in the engine's unit; what the relaxation takes is not counted
 * @param start ids of a list for a similar question
 */
export function* solvingList(
  model: Pick<Model, 'problem' | 'deals'>,
  work: number,
  start: readonly string[] = [],
): Generator<ListProgress, Solution> {
  const { problem } = model;
  const relaxed = yield* watched(problem, { work: 1, start });
  if (relaxed.status === 'proven' || relaxed.status === 'infeasible') return relaxed;
  let best: Solution = relaxed;
  for (const size of kernelSizes) {
    if (problem.options.length <= size) break;
    const kernel = kernelOf(model, size);
    const small = yield* watched(kernel, { work: relaxed.work + work / 4, start: best.chosen });
    if ((small.objective ?? Number.NEGATIVE_INFINITY) > (best.objective ?? Number.NEGATIVE_INFINITY))
      best = small;
  }
  return yield* watched(problem, { work: relaxed.work + work, start: best.chosen });
}

/** The same at once. */
export function solveList(
  model: Pick<Model, 'problem' | 'deals'>,
  work: number,
  start?: readonly string[],
): Solution {
  return finish(solvingList(model, work, start));
}

/** How many of each tier the second step looks at: first few, then more. */
const kernelSizes = [40, 150];

function* watched(
  problem: Problem,
  settings: { readonly work: number; readonly start: readonly string[] },
): Generator<ListProgress, Solution> {
  return yield* solving(problem, { ...settings, slice: workAtOnce });
}

/** Between two reports, well below what a person notices. */
const workAtOnce = 1_000;

/** The problem with only the best of each tier by value for the money, and whoever has to be on the list. */
function kernelOf({ problem, deals }: Pick<Model, 'problem' | 'deals'>, size: number): Problem {
  const byTier = new Map<string, Option[]>();
  for (const option of problem.options) {
    const tier = (deals.get(option.id) as Deal).bookings[0]?.candidate.tier ?? '';
    const own = byTier.get(tier);
    if (own === undefined) byTier.set(tier, [option]);
    else own.push(option);
  }
  const kept = new Set(
    problem.rules.flatMap(({ least = 0, members }) => (least > 0 && members.length <= 2 ? members : [])),
  );
  for (const own of byTier.values()) {
    own.sort(
      (one, other) =>
        other.value / (other.cost + 1) - one.value / (one.cost + 1) || (one.id < other.id ? -1 : 1),
    );
    for (const { id } of own.slice(0, size)) kept.add(id);
  }
  return {
    ...problem,
    options: problem.options.filter(({ id }) => kept.has(id)),
    rules: problem.rules.map((rule) => onlyOf(rule, kept)),
    echo: (problem.echo ?? []).map((group) => ({
      ...group,
      members: group.members.filter((id) => kept.has(id)),
      reach: group.reach.filter((_, place) => kept.has(group.members[place] as string)),
    })),
  };
}

function onlyOf(rule: Rule, kept: ReadonlySet<string>): Rule {
  const inside = rule.members.map((id) => kept.has(id));
  return {
    ...rule,
    members: rule.members.filter((_, place) => inside[place]),
    ...(rule.amounts && { amounts: rule.amounts.filter((_, place) => inside[place]) }),
  };
}
