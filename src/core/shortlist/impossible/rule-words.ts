import { listed, say } from '../../messages/message';
import { percent, yuan } from '../../messages/numbers';
import { ruleMessages as messages } from '../../messages/shortlist/question';
import { wantedNiches } from '../../scoring/niches/fit';
import { type Forced, fenInYuan, type RuleSubject } from '../question/model';
import type { Question } from '../question/question';
import { rangeWords } from '../question/rules/rule-words';
import type { Span } from '../question/rules/rules';
import { tierNames } from '../question/rules/tier-names';

/** What a rule with an amount is about: a part of the mix, the whole list, a niche, an agency. */
type Counted = Extract<RuleSubject, { kind: 'mix' | 'size' | 'niche' | 'agency' }>;

/** The most there is to spend, as a rule among others. */
export function budgetWords({ model, settings }: Question): string {
  const budget = yuan((model.problem.budget ?? 0) / fenInYuan);
  return say(settings.language, messages.budget, { budget });
}

/** A rule as the planner would say it: 'Mid-tier KOL: at least 60'. */
export function ruleWords(question: Question, about: Exclude<RuleSubject, { kind: 'someone' }>): string {
  const { model, rules, settings } = question;
  const { language } = settings;
  switch (about.kind) {
    case 'exclusive': {
      const [one = '', other = ''] = (rules.exclusive[about.index] ?? []).map((id) => nameOf(question, id));
      return say(language, messages.neverBoth, { one, other });
    }
    case 'package': {
      const names = [...model.deals.values()]
        .filter(({ bookings }) => bookings.some(({ candidate }) => candidate.scored.creator.id === about.id))
        .map((deal) => deal.package ?? '');
      return say(language, messages.onePackage, { names: listed(language, names) });
    }
    case 'forced':
      return say(language, forcedMessages[about.why], { name: nameOf(question, about.id) });
    default: {
      const isShare = about.kind === 'mix' && about.by !== 'count';
      const range = rangeWords(spanOf(question, about), isShare ? percent : String, language);
      const message = about.kind === 'mix' ? messagesOfMix[about.by] : messages.number;
      return say(language, message, { what: subjectWords(question, about), range });
    }
  }
}

/** What a rule with an amount is about, by itself: 'Mid-tier KOL'. */
export function subjectWords({ model, rules, settings }: Question, about: Counted): string {
  const { language } = settings;
  switch (about.kind) {
    case 'mix':
      return tierNames(model.mix[about.index]?.tiers ?? [], language);
    case 'size':
      return say(language, messages.wholeList);
    case 'agency':
      return say(language, messages.agency, { agency: about.agency });
    default: {
      const asked = rules.niches[about.index]?.niche ?? '';
      const [niche = asked] = wantedNiches({ niches: [asked] }, settings);
      return say(language, messages.niche, { niche });
    }
  }
}

const messagesOfMix = {
  count: messages.number,
  countShare: messages.shareOfNumber,
  spendShare: messages.shareOfSpend,
} as const;

const forcedMessages = {
  'must-have': messages.mustHave,
  approved: messages.approved,
  agreed: messages.agreed,
} as const satisfies Record<Forced, unknown>;

function spanOf({ model, rules }: Question, about: Counted): Span {
  switch (about.kind) {
    case 'mix':
      return model.mix[about.index]?.[about.by] ?? [0, Number.POSITIVE_INFINITY];
    case 'size':
      return rules.size ?? [0, Number.POSITIVE_INFINITY];
    case 'agency':
      return [0, rules.agencyCap ?? Number.POSITIVE_INFINITY];
    default:
      return [rules.niches[about.index]?.least ?? 0, Number.POSITIVE_INFINITY];
  }
}

function nameOf({ scored }: Question, id: string): string {
  return scored.find(({ creator }) => creator.id === id)?.creator.name ?? id;
}
