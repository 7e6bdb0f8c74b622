import { say } from '../../messages/message';
import { yuan } from '../../messages/numbers';
import { ruleMessages as messages } from '../../messages/shortlist-rules';
import { fenInYuan } from '../model';
import type { Question } from '../question';
import { findConflict } from '../solver/reasons/conflict';
import type { Side } from '../solver/variations';
import { workLimits } from '../work-limits';

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
  const words = conflict.sides.flatMap(({ rule }) => ruleWords(question, rule));
  return { ...conflict, rules: [...new Set(words)] };
}

function ruleWords({ model, settings }: Question, name: string | null): readonly string[] {
  if (name === null) {
    const budget = yuan((model.problem.budget ?? 0) / fenInYuan);
    return [say(settings.language, messages.ruleBudget, { budget })];
  }
  const rule = model.rules.get(name);
  return rule === undefined || rule.about.kind === 'someone' ? [] : [rule.words];
}
