import type { Question } from '../question';
import { findConflict } from '../solver/reasons/conflict';
import type { Side } from '../solver/variations';
import { workLimits } from '../work-limits';
import { budgetWords, ruleWords } from './rule-words';

/** The smallest set of rules that cannot be kept together: without any one of them there is a list. */
export interface ConflictAnswer {
  /** Each rule as a planner would say it. */
  readonly rules: readonly string[];
  /** For `repairAnswers`. */
  readonly sides: readonly Side[];
  /** Whether it is proven that the set is the smallest. */
  readonly proven: boolean;
}

/** Yields while it works; `null` at the end where the rules do not clash after all, or nobody can say. */
export function* conflictAnswer(question: Question): Generator<null, ConflictAnswer | null> {
  const conflict = yield* findConflict(question.model.problem, { work: workLimits.question });
  if (conflict === null) return null;
  const words = conflict.sides.flatMap(({ rule }) => wordsOf(question, rule));
  return { ...conflict, rules: [...new Set(words)] };
}

/** That a list is somebody at all is no rule that anyone would give up. */
function wordsOf(question: Question, name: string | null): readonly string[] {
  if (name === null) return [budgetWords(question)];
  const about = question.model.rules.get(name);
  return about === undefined || about.kind === 'someone' ? [] : [ruleWords(question, about)];
}
