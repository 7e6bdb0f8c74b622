import type { Settings } from '../../settings';
import type { Candidate, Deal, ModelRule } from '../model';
import type { ShortlistRules } from '../rules';
import type { Rule } from '../solver/problem';

/** A rule of the engine's with the planner's words for it. */
export interface NamedRule extends ModelRule {
  readonly rule: Rule;
}

/** Makes the engine's rules of one kind of the planner's. */
export type RuleKind = (context: RuleContext) => readonly NamedRule[];

export interface RuleContext {
  readonly deals: readonly Deal[];
  readonly candidates: readonly Candidate[];
  readonly rules: ShortlistRules;
  readonly settings: Settings;
}
