import { type Language, say } from '../../../messages/message';
import { percent, yuan } from '../../../messages/numbers';
import { shortlistMessages } from '../../../messages/shortlist/list';
import { ruleMessages as messages } from '../../../messages/shortlist/question';
import { type Tier, tierLabel } from '../../../scoring/tiers';
import type { RuleSubject } from '../model';
import type { Span } from './rules';

/** A rule as the planner would say it: 'Mid-tier KOL: at least 60'. */
export function ruleWords(about: Exclude<RuleSubject, { kind: 'someone' }>, language: Language): string {
  if (about.kind === 'whole') return about.says;
  const { what, by } = about;
  const range = rangeWords(about.range, by === 'count' ? String : percent, language);
  return say(language, messagesBy[by], { what, range });
}

/** The most there is to spend, as a rule among others: the budget, and what of it is for creators where that is less. */
export function budgetWords(budget: number, toSpend: number, language: Language): string {
  const gaps = { budget: yuan(budget), money: yuan(toSpend) };
  return say(language, gaps.budget === gaps.money ? messages.budget : messages.budgetForCreators, gaps);
}

/** Several tiers as one name: 'Tail KOL + KOC'. */
export function tierNames(tiers: readonly Tier[], language: Language): string {
  return tiers.map((tier) => tierLabel(tier, language)).join(say(language, shortlistMessages.tierJoin));
}

/** A span as a planner says it: 'at least 3', '25 % to 35 %', 'exactly 5'. */
function rangeWords([least, most]: Span, write: (end: number) => string, language: Language): string {
  if (least === most) return say(language, messages.exactly, { count: write(least) });
  if (least <= 0) return say(language, messages.atMost, { most: write(most) });
  if (!Number.isFinite(most)) return say(language, messages.atLeast, { least: write(least) });
  return say(language, messages.fromTo, { least: write(least), most: write(most) });
}

const messagesBy = {
  count: messages.number,
  countShare: messages.shareOfNumber,
  spendShare: messages.shareOfSpend,
} as const;
