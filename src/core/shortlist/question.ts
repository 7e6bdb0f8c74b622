import type { ScoredCreator } from '../scoring/score-creators';
import { type BuiltModel, buildModel, type ModelKinds } from './build-model';
import { type Candidacy, candidatesFrom } from './candidates';
import { singleDeals } from './deals';
import { agencyRules } from './model-rules/agency-rules';
import { mixRules } from './model-rules/mix-rules';
import { sizeRules } from './model-rules/size-rules';
import type { ObjectionContext, ObjectionKind } from './objections/objection';
import { unsuitable } from './objections/suitability';

/** A planner's question, made ready for the engine. */
export interface Question extends ObjectionContext {
  readonly scored: readonly ScoredCreator[];
  readonly kinds: QuestionKinds;
  readonly candidacy: Candidacy;
  readonly model: BuiltModel;
}

/** What a question may be about. A formula asks about less than the wizard, and loads no more. */
export interface QuestionKinds extends ModelKinds {
  readonly objections: readonly ObjectionKind[];
}

/** Budget, mix, tiers, agencies and confidence: all that a formula can say. */
export const mixKinds: QuestionKinds = {
  objections: [unsuitable],
  deals: singleDeals,
  rules: [sizeRules, mixRules, agencyRules],
};

export function makeQuestion(
  scored: readonly ScoredCreator[],
  asked: ObjectionContext,
  kinds: QuestionKinds,
): Question {
  const { rules, brief, settings, decisions } = asked;
  const candidacy = candidatesFrom(scored, asked, kinds.objections);
  const model = buildModel(candidacy, rules, settings, kinds);
  return { scored, rules, brief, settings, decisions, kinds, candidacy, model };
}

/** The same question with everybody in it, also those who cost more than the budget: for asking about other budgets. */
export function withEverybody(question: Question): Question {
  const { candidacy, rules, settings, kinds } = question;
  return { ...question, model: buildModel(candidacy, rules, settings, kinds, 'everybody') };
}
