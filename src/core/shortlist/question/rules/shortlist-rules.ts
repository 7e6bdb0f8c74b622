import { ruleQuestions as questions } from '../../../messages/shortlist/question';
import type { Confidence } from '../../../scoring/arithmetic';
import { type Tier, tiers } from '../../../scoring/tiers';
import { confidenceLabel } from '../../../scoring/why';
import { type MixName, mixPresets } from '../../../setting-definitions';
import {
  agencyDemands,
  agencyFull,
  excludedByChosen,
  exclusiveDemands,
  mixDemands,
  nicheDemands,
  packageDemands,
  sizeDemands,
} from './demands';
import {
  budgetMistake,
  countAloneMistake,
  giftCostMistake,
  holdBackMistake,
  mixMistake,
  packagesMistake,
  sizeMistake,
} from './mistakes';
import { mixOfSettings } from './mixes';
import {
  blacklisted,
  confidences,
  keptByBrand,
  leftOutByPlanner,
  ofOtherTier,
  recentCompetitor,
  tooLittleKnown,
} from './objections';
import type { ShortlistRule } from './rule';
import type { ShortlistRules, Unpriced } from './rules';
import { unfitForBalance } from './unfit-for-balance';
import {
  isFlag,
  isMixRule,
  isNicheRule,
  isNumber,
  isPackage,
  isPair,
  isSpan,
  isText,
  isTier,
  isUnpriced,
  oneOf,
  orNull,
} from './values';

/**
 * Every rule of the shortlist, once. In this order the wizard asks for them, creators are told what speaks against them,
 * and the engine gets what they demand.
 */
export const shortlistRules = {
  budget: {
    standard: () => 0,
    values: { is: isNumber },
    mistake: budgetMistake,
    control: { kind: 'elsewhere' },
    effect: { readBy: 'money' },
  },
  wholeBudget: {
    standard: () => true,
    values: { is: isFlag },
    mistake: null,
    control: { kind: 'elsewhere' },
    effect: { readBy: 'money' },
  },
  holdBack: {
    standard: (settings) => mixOfSettings(settings).holdBack,
    values: { is: isNumber },
    mistake: holdBackMistake,
    control: { kind: 'elsewhere' },
    effect: { readBy: 'money' },
  },
  mustHave: {
    standard: () => [],
    values: { each: isText },
    mistake: null,
    control: { kind: 'elsewhere' },
    effect: { readBy: 'candidates' },
  },
  never: {
    standard: () => [],
    values: { each: isText },
    mistake: null,
    control: { kind: 'elsewhere' },
    effect: { objection: { always: true, against: leftOutByPlanner } },
  },
  tiers: {
    standard: () => ['koc', 'tail', 'mid', 'head'],
    values: { each: isTier },
    mistake: null,
    control: { kind: 'own', asks: questions.tiers },
    effect: { objection: { always: false, against: ofOtherTier } },
  },
  size: {
    standard: () => null,
    values: { is: orNull(isSpan) },
    mistake: sizeMistake,
    control: { kind: 'own', asks: questions.size },
    effect: { demands: sizeDemands },
  },
  mixName: {
    standard: (settings) => settings['shortlist.mix'] as MixName,
    values: { is: oneOf(Object.keys(mixPresets) as readonly MixName[]) },
    mistake: null,
    control: { kind: 'elsewhere' },
    effect: { readBy: 'mixes', objection: { always: false, against: unfitForBalance } },
  },
  mix: {
    standard: (settings) => mixOfSettings(settings).mix,
    values: { each: isMixRule },
    mistake: mixMistake,
    control: { kind: 'elsewhere' },
    effect: { demands: mixDemands },
  },
  agencyCap: {
    standard: (settings) => (settings['shortlist.agencyCap'] > 0 ? settings['shortlist.agencyCap'] : null),
    values: { is: orNull(isNumber) },
    mistake: null,
    control: { kind: 'number', asks: questions.agencyCap, blank: null },
    effect: { demands: agencyDemands, keepsOut: agencyFull },
  },
  niches: {
    standard: () => [],
    values: { each: isNicheRule },
    mistake: null,
    control: { kind: 'shared', asks: questions.niches },
    effect: { demands: nicheDemands },
  },
  leastConfidence: {
    standard: (settings) => settings['shortlist.leastConfidence'] as Confidence,
    values: { is: oneOf(confidences) },
    mistake: null,
    control: {
      kind: 'choice',
      asks: questions.leastConfidence,
      choices: (language) => confidences.map((value) => ({ value, label: confidenceLabel(value, language) })),
    },
    effect: { objection: { always: false, against: tooLittleKnown } },
  },
  competitorDays: {
    standard: (settings) => settings['shortlist.competitorDays'],
    values: { is: isNumber },
    mistake: null,
    control: {
      kind: 'number',
      asks: questions.competitorDays,
      hint: questions.competitorDaysHint,
      blank: 0,
    },
    effect: { objection: { always: false, against: recentCompetitor } },
  },
  blacklist: {
    standard: () => [],
    values: { each: isText },
    mistake: null,
    control: { kind: 'words', asks: questions.blacklist, hint: questions.blacklistHint },
    effect: { objection: { always: true, against: blacklisted } },
  },
  exclusive: {
    standard: () => [],
    values: { each: isPair },
    mistake: null,
    control: { kind: 'own', asks: questions.exclusive },
    effect: { demands: exclusiveDemands, keepsOut: excludedByChosen },
  },
  packages: {
    standard: () => [],
    values: { each: isPackage },
    mistake: packagesMistake,
    control: { kind: 'shared', asks: questions.packages },
    effect: { readBy: 'deals', demands: (_, asked) => packageDemands(asked) },
  },
  unpriced: {
    standard: (settings) =>
      Object.fromEntries(tiers.map((tier) => [tier, settings[`shortlist.unpriced.${tier}`]])) as Record<
        Tier,
        Unpriced
      >,
    values: { ofEachTier: isUnpriced },
    mistake: null,
    control: { kind: 'own', asks: questions.unpriced },
    effect: { readBy: 'bookings' },
  },
  giftCost: {
    standard: (settings) => settings['shortlist.giftCost'],
    values: { is: isNumber },
    mistake: giftCostMistake,
    control: { kind: 'shared', asks: questions.giftCost },
    effect: { readBy: 'bookings' },
  },
  ignorePrices: {
    standard: () => false,
    values: { is: isFlag },
    mistake: countAloneMistake,
    control: {
      kind: 'toggle',
      asks: questions.ignorePrices,
      hint: questions.ignorePricesHint,
      brings: (on, { size }) => ({ size: size ?? (on ? [usualSize, usualSize] : null) }),
    },
    effect: { readBy: 'bookings' },
  },
  declaredOnly: {
    standard: (settings) => settings['shortlist.declaredOnly'],
    values: { is: isFlag },
    mistake: null,
    control: { kind: 'toggle', asks: questions.declaredOnly, hint: questions.declaredOnlyHint },
    effect: { readBy: 'bookings' },
  },
  brandAccounts: {
    standard: () => false,
    values: { is: isFlag },
    mistake: null,
    control: { kind: 'toggle', asks: questions.brandAccounts, hint: questions.brandAccountsHint },
    effect: { objection: { always: false, against: keptByBrand } },
  },
  doubtedPrices: {
    standard: () => false,
    values: { is: isFlag },
    mistake: null,
    control: { kind: 'toggle', asks: questions.doubtedPrices, hint: questions.doubtedPricesHint },
    effect: { readBy: 'bookings' },
  },
  secondNotes: {
    standard: (settings) => settings['shortlist.secondNotes'],
    values: { is: isFlag },
    mistake: null,
    control: { kind: 'toggle', asks: questions.secondNotes, hint: questions.secondNotesHint },
    effect: { readBy: 'bookings' },
  },
  echo: {
    standard: (settings) => settings['shortlist.echo'],
    values: { is: isFlag },
    mistake: null,
    control: { kind: 'toggle', asks: questions.echo, hint: questions.echoHint },
    effect: { readBy: 'build-model' },
  },
} as const satisfies RuleTable;

/** How many creators a list by count alone has, to begin with. */
export const usualSize = 20;

export type RuleName = keyof ShortlistRules;

/** The rules for which the wizard has a component of its own. */
export type OwnComponent = {
  [Name in RuleName]: (typeof shortlistRules)[Name]['control']['kind'] extends 'own' ? Name : never;
}[RuleName];

export const ruleNames = Object.keys(shortlistRules) as readonly RuleName[];

/** One rule, typed by its value. */
export function ruleOf<Name extends RuleName>(name: Name): ShortlistRule<ShortlistRules[Name]> {
  const table: RuleTable = shortlistRules;
  return table[name];
}

type RuleTable = { readonly [Name in RuleName]: ShortlistRule<ShortlistRules[Name]> };
