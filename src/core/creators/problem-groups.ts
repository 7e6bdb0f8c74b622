import { problemMessages } from '../messages/creators/reading';
import { type Language, listed, say } from '../messages/message';
import { whole } from '../messages/numbers';
import type { Problem } from './reading';

/** The problems of one tab that have one reason. There may be tens of thousands. */
export interface ProblemGroup {
  readonly severity: Problem['severity'];
  /** The first of them in the order of the rows; `sentenceOfAll` says it of all. */
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

/** The sentence of the first, and where else it is so: the first few places by name, the others by number. */
export function sentenceOfAll({ first, problems }: ProblemGroup, language: Language): string {
  const others = problems.slice(1);
  const named = others.slice(0, mostNamed);
  const kind = kindOfPlace(first);
  if (kind === null || others.length === 0) return first.reason;
  const places = listed(
    language,
    named.map((problem) => placeOf(problem, kind)),
  );
  const more = others.length - named.length;
  const gaps = { reason: first.reason, places };
  return more === 0
    ? say(language, likewise[kind], gaps)
    : say(language, likewiseAndMore[kind], { ...gaps, more: whole(more) });
}

const mostNamed = 5;

type KindOfPlace = 'rows' | 'cells' | 'columns';

const likewise = {
  rows: problemMessages.likewiseRows,
  cells: problemMessages.likewiseCells,
  columns: problemMessages.likewiseColumns,
} as const;

const likewiseAndMore = {
  rows: problemMessages.likewiseRowsAndMore,
  cells: problemMessages.likewiseCellsAndMore,
  columns: problemMessages.likewiseColumnsAndMore,
} as const;

/** What the sentence of a problem names: its row where the number of the row stands alone in it, else its cell. */
function kindOfPlace({ row, column, reason }: Problem): KindOfPlace | null {
  if (row === null) return column === null ? null : 'columns';
  const namesRow = reason.split(/[^A-Z\d]+/).includes(String(row));
  return namesRow || column === null ? 'rows' : 'cells';
}

function placeOf({ row, column }: Problem, kind: KindOfPlace): string {
  if (kind === 'rows') return String(row);
  return kind === 'cells' ? `${column}${row}` : (column ?? '');
}
