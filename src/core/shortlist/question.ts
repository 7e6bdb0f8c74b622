import type { Brief } from '../campaign/brief';
import type { ScoredCreator } from '../scoring/scored-creator';
import type { Settings } from '../settings';
import { type BuiltModel, buildModel } from './build-model';
import { type Candidacy, candidatesFrom } from './candidates';
import { checkRules } from './check-rules';
import { type Decisions, noDecisions } from './living-list';
import type { ShortlistRules } from './rules';

/** A planner's question, made ready for the engine. */
export interface Question {
  readonly scored: readonly ScoredCreator[];
  readonly rules: ShortlistRules;
  readonly brief: Brief;
  readonly settings: Settings;
  readonly decisions: Decisions;
  readonly candidacy: Candidacy;
  readonly model: BuiltModel;
}

/** @throws InputError where the rules themselves make no sense */
export function questionOf(
  scored: readonly ScoredCreator[],
  rules: ShortlistRules,
  settings: Settings,
  brief: Brief,
  decisions: Decisions = noDecisions,
): Question {
  checkRules(rules, settings);
  const candidacy = candidatesFrom(scored, rules, brief, settings, decisions);
  const model = buildModel(candidacy, rules, settings);
  return { scored, rules, brief, settings, decisions, candidacy, model };
}

/** The same question with everybody in it, also those who cost more than the budget: for asking about other budgets. */
export function withEverybody(question: Question): Question {
  const { candidacy, rules, settings } = question;
  return { ...question, model: buildModel(candidacy, rules, settings, 'everybody') };
}
