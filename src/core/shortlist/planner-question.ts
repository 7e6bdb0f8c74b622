import type { Brief } from '../brief';
import type { ScoredCreator } from '../scoring/scored-creator';
import type { Settings } from '../settings';
import { checkRules } from './check-rules';
import { dealsOf } from './deals';
import { type Decisions, noDecisions } from './living-list';
import { exclusiveRules, packageRules } from './model-rules/exclusive-rules';
import { forcedRules } from './model-rules/forced-rules';
import { nicheRules } from './model-rules/niche-rules';
import { recentCompetitor } from './objections/recent-competitor';
import { ruledOut } from './objections/ruled-out';
import { makeQuestion, mixKinds, type Question, type QuestionKinds } from './question';
import type { ShortlistRules } from './rules';

/** Everything that a planner can ask for. */
const allKinds: QuestionKinds = {
  objections: [ruledOut, ...mixKinds.objections, recentCompetitor],
  deals: dealsOf,
  rules: [...mixKinds.rules, nicheRules, exclusiveRules, packageRules, forcedRules],
};

/** @throws InputError where the rules themselves make no sense */
export function questionOf(
  scored: readonly ScoredCreator[],
  rules: ShortlistRules,
  settings: Settings,
  brief: Brief,
  decisions: Decisions = noDecisions,
): Question {
  checkRules(rules, settings);
  return makeQuestion(scored, { rules, brief, settings, decisions }, allKinds);
}
