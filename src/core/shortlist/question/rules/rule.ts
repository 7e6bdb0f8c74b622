import type { Brief } from '../../../brief';
import type { Language, Message } from '../../../messages/message';
import type { ScoredCreator } from '../../../scoring/score-creators';
import type { Settings } from '../../../settings';
import type { Rule } from '../../solver/problem';
import type { Decisions } from '../decisions';
import type { Candidate, Deal, LeftOut, RuleSubject } from '../model';
import type { CampaignRules, ShortlistRules } from './rules';
import type { Values } from './values';

/** All there is to say of one rule of the shortlist. */
export interface ShortlistRule<Value> {
  /** What holds in a new campaign. */
  readonly standard: (settings: Settings) => Value;
  /** Whether something from outside, such as a saved plan's, can be a value at all. */
  readonly values: Values<Value>;
  /** Why no list could keep it, whoever is there, as one sentence; `null`: every value makes sense. */
  readonly mistake: ((value: Value, rules: ShortlistRules, settings: Settings) => string | null) | null;
  readonly control: Control<Value>;
  readonly effect: Effect<Value>;
}

/** What a rule does to the list: one of these at least. */
export type Effect<Value> = AtLeastOne<{
  /** Keeps creators from being candidates. */
  readonly objection: ObjectionKind<Value>;
  /** Is asked of the list as a whole. */
  readonly demands: (value: Value, asked: DemandContext) => readonly NamedRule[];
  /**
   * Why the chosen keep somebody out, as a sentence, where that is more than that there was no room. Where several
   * rules have one, the later in the table speaks.
   */
  readonly keepsOut: (
    value: Value,
    chosen: readonly ScoredCreator[],
    settings: Settings,
  ) => (one: ScoredCreator) => string | null;
  /** Read by name where the question is built. */
  readonly readBy: 'candidates' | 'bookings' | 'deals' | 'build-model' | 'mixes' | 'money';
}>;

type AtLeastOne<Parts> = { [Part in keyof Parts]: Pick<Parts, Part> & Partial<Parts> }[keyof Parts];

/** What speaks against a creator by themselves: `null` where nothing does. */
export type Objection = (one: ScoredCreator) => LeftOut | null;

export interface ObjectionKind<Value> {
  /** Whether it counts even for those who have to be on the list. */
  readonly always: boolean;
  /** Prepares the objection, so that it can be asked of fifty thousand creators; `null` where the value objects to nobody. */
  readonly against: (value: Value, asked: Asked) => Objection | null;
}

/** All that a question is asked with. */
export interface Asked {
  readonly rules: ShortlistRules;
  readonly brief: Brief;
  readonly settings: Settings;
  readonly decisions: Decisions;
}

/** A rule of the engine's, and what it stands for. */
export interface NamedRule {
  readonly rule: Rule;
  readonly about: RuleSubject;
}

export interface DemandContext {
  readonly deals: readonly Deal[];
  readonly candidates: readonly Candidate[];
  readonly rules: ShortlistRules;
  readonly settings: Settings;
}

/** How a planner is asked for a rule. What is simple the wizard draws from here. */
export type Control<Value> = OwnControl | SharedControl | AskedElsewhere | SimpleControl<Value>;

type SimpleControl<Value> = [Value] extends [boolean]
  ? Toggle
  : [Value] extends [number | null]
    ? NumberControl<Value>
    : [Value] extends [string]
      ? Choice<Value>
      : [Value] extends [readonly string[]]
        ? Words
        : never;

/** A component of its own in the wizard. */
interface OwnControl {
  readonly kind: 'own';
  /** What the planner is asked, and what the rule is called where two windows differ in it; likewise below. */
  readonly asks: Message;
}

/** Asked by the component of another rule. */
interface SharedControl {
  readonly kind: 'shared';
  readonly asks: Message;
}

/** Asked in the brief, with the mix, or by marking a creator. */
interface AskedElsewhere {
  readonly kind: 'elsewhere';
}

interface Toggle {
  readonly kind: 'toggle';
  readonly asks: Message;
  readonly hint: Message;
  /** What else changes with it. */
  readonly brings?: (on: boolean, rules: CampaignRules) => Partial<ShortlistRules>;
}

/** A number of 0 or more. Two neighbours without a hint stand side by side. */
interface NumberControl<Value> {
  readonly kind: 'number';
  readonly asks: Message;
  readonly hint?: Message;
  /** What a blank, or a 0, stands for. */
  readonly blank: Value & (null | 0);
}

/** One of several. Two neighbours without a hint stand side by side. */
interface Choice<Value> {
  readonly kind: 'choice';
  readonly asks: Message;
  readonly hint?: Message;
  readonly choices: (language: Language) => readonly { readonly value: Value; readonly label: string }[];
}

/** Words, each by itself. */
interface Words {
  readonly kind: 'words';
  readonly asks: Message;
  readonly hint: Message;
}
