import type { Brief } from '../../brief';
import { InputError } from '../../input-error';
import type { ScoredCreator } from '../../scoring/score-creators';
import type { Settings } from '../../settings';
import { type Balance, balanceFor } from './balance/balance';
import { type BuiltModel, buildModel } from './build-model';
import { type Candidacy, candidatesFrom } from './candidates';
import { type Decisions, noDecisions } from './decisions';
import { withoutPricelessPins } from './doubted-prices';
import { type Money, moneyFor, withFeeOf } from './money';
import type { Asked } from './rules/rule';
import type { ShortlistRules } from './rules/rules';
import { type RuleName, ruleNames, ruleOf } from './rules/shortlist-rules';

/** A planner's question, made ready for the engine. */
export interface Question extends Asked {
  readonly scored: readonly ScoredCreator[];
  readonly candidacy: Candidacy;
  /** `null` where the mix is of another kind. */
  readonly balance: Balance | null;
  readonly money: Money;
  readonly model: BuiltModel;
}

/** @throws InputError where no list could ever keep the rules, whoever is there */
export function questionOf(
  scored: readonly ScoredCreator[],
  rules: ShortlistRules,
  given: Settings,
  brief: Brief,
  decisions: Decisions = noDecisions,
): Question {
  const settings = withFeeOf(brief, given);
  for (const name of ruleNames) {
    const mistake = mistakeIn(name, rules, settings);
    if (mistake !== null) throw new InputError(mistake);
  }
  const balance = balanceFor(rules, brief, settings);
  const money = moneyFor(rules, brief, settings, balance);
  const asked = candidatesFrom(scored, { rules, brief, settings, decisions });
  const candidacy = withoutPricelessPins(asked, money.toSpend, rules, settings);
  const model = buildModel(candidacy, rules, settings, { balance, money });
  return { scored, rules, brief, settings, decisions, candidacy, balance, money, model };
}

/** The same question with everybody in it, also those who cost more than the budget: for asking about other budgets. */
export function withEverybody(question: Question): Question {
  const { candidacy, rules, settings } = question;
  return { ...question, model: buildModel(candidacy, rules, settings, question, 'everybody') };
}

/** The same question where ends of its balance have given way. */
export function withBalance(question: Question, balance: Balance): Question {
  const { candidacy, rules, settings, money } = question;
  return { ...question, balance, model: buildModel(candidacy, rules, settings, { balance, money }) };
}

/** The same question at another budget, with everybody who could be booked at any. */
export function atBudget(question: Question, budget: number): Question {
  const { candidacy, brief, settings } = question;
  const rules = { ...question.rules, budget };
  const balance = balanceFor(rules, brief, settings);
  const money = moneyFor(rules, brief, settings, balance);
  const model = buildModel(candidacy, rules, settings, { balance, money }, 'everybody');
  return { ...question, rules, balance, money, model };
}

function mistakeIn<Name extends RuleName>(
  name: Name,
  rules: ShortlistRules,
  settings: Settings,
): string | null {
  return ruleOf(name).mistake?.(rules[name], rules, settings) ?? null;
}
