import type { Settings } from '../../../settings';
import type { Rule } from '../../solver/problem';
import type { Candidate, Deal, RuleSubject } from '../model';
import type { ShortlistRules } from '../rules/rules';

/** A rule of the engine's, and which of the planner's it stands for. */
export interface NamedRule {
  readonly rule: Rule;
  readonly about: RuleSubject;
}

/** Makes the engine's rules of one kind of the planner's. */
export type RuleKind = (context: RuleContext) => readonly NamedRule[];

export interface RuleContext {
  readonly deals: readonly Deal[];
  readonly candidates: readonly Candidate[];
  readonly rules: ShortlistRules;
  readonly settings: Settings;
}
