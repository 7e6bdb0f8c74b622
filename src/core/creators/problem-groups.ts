import type { Problem } from './creator';

/** The problems of one tab that have one reason. There may be tens of thousands. */
export interface ProblemGroup {
  readonly severity: Problem['severity'];
  /** The first of them in the order of the rows: its sentence stands for all. */
  readonly first: Problem;
  readonly problems: readonly Problem[];
}

/**
 * The problems by reason: what was rejected first, then what to check, then what is worth knowing; of each the commonest
 * reason first. Sentences that differ only in the cells and numbers they name give the same reason.
 */
export function problemsByReason(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.tab ?? ''} ${problem.reason.replace(placesAndNumbers, '#')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()]
    .map((group) => ({ severity: group[0].severity, first: group[0], problems: group }))
    .sort(
      (one, other) =>
        severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
        other.problems.length - one.problems.length,
    );
}

const severities: readonly Problem['severity'][] = ['rejected', 'doubtful', 'note'];
const placesAndNumbers = /[A-Z]{0,3}\d[\d,.]*/g;
