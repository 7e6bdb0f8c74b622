import type { Brief } from '../brief';
import type { ScoredCreator } from '../scoring/scored-creator';
import type { Settings } from '../settings';
import type { Decisions } from './living-list';
import { questionOf } from './planner-question';
import type { ShortlistRules } from './rules';
import type { Shortlist } from './shortlist';
import { shortlistFrom } from './shortlist-from';
import { solveList } from './solve-list';
import { workLimits } from './work-limits';

/**
 * The best shortlist that keeps every rule, with its proof; where none does, an empty one with the reasons. The same
 * creators and rules give the same list, whatever order they come in.
 *
 * @throws InputError where the rules themselves make no sense
 */
export function chooseShortlist(
  scored: readonly ScoredCreator[],
  rules: ShortlistRules,
  settings: Settings,
  brief: Brief,
  decisions?: Decisions,
): Shortlist {
  const question = questionOf(scored, rules, settings, brief, decisions);
  return shortlistFrom(question, solveList(question.model, workLimits.command));
}
