import type { Brief } from '../../brief';
import type { ScoredCreator } from '../../scoring/scored-creator';
import type { Settings } from '../../settings';
import type { LeftOut } from '../left-out';
import type { Decisions } from '../living-list';
import type { ShortlistRules } from '../rules';

/** What speaks against a creator by themselves: `null` where nothing does. */
export type Objection = (one: ScoredCreator) => LeftOut | null;

/** Prepares an objection for a question, so that it can be asked of fifty thousand creators. */
export interface ObjectionKind {
  /** Whether it counts even for those who have to be on the list. */
  readonly always: boolean;
  readonly prepare: (asked: ObjectionContext) => Objection;
}

export interface ObjectionContext {
  readonly rules: ShortlistRules;
  readonly brief: Brief;
  readonly settings: Settings;
  readonly decisions: Decisions;
}
