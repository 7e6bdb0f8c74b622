import type { Brief } from '../../brief';
import { fenInYuan } from '../../budget/fen';
import { say } from '../../messages/message';
import { percent, yuan } from '../../messages/numbers';
import { impossibleMessages as messages } from '../../messages/shortlist/impossible';
import { budgetLeaving } from '../question/money';
import { parcelsRule } from '../question/parcel-demands';
import { atBudget, type Question } from '../question/question';
import type { ShortlistRules, Span } from '../question/rules/rules';
import { budgetWords, ruleWords } from '../question/rules/words';
import { wholeShare } from '../solver/problem';
import { asking } from '../solver/reasons/ask';
import { findConflict } from '../solver/reasons/conflict';
import { findRepairs, type Repair } from '../solver/reasons/repairs';
import { type Side, withoutRule } from '../solver/variations';
import { workLimits } from '../work-limits';
import { fewerPlaces } from './fewer-places';
import { widerMix } from './wider-mix';

/** The smallest set of rules that cannot be kept together: without any one of them there is a list. */
export interface ConflictAnswer {
  /** Each rule as a planner would say it. */
  readonly rules: readonly string[];
  /** For `repairAnswers`. */
  readonly sides: readonly Side[];
  /** Whether it is proven that the set is the smallest. */
  readonly proven: boolean;
}

/** Yields while it works; `null` at the end where the rules do not clash after all, or nobody can say. */
export function* conflictAnswer(question: Question): Generator<null, ConflictAnswer | null> {
  const conflict = yield* findConflict(question.model.problem, { work: workLimits.question });
  if (conflict === null) return null;
  const words = conflict.sides.flatMap(({ rule }) => wordsOf(question, rule));
  return { ...conflict, rules: [...new Set(words)] };
}

/** That a list is somebody at all is no rule that anyone would give up. */
function wordsOf(question: Question, name: string | null): readonly string[] {
  const { rules, money, settings } = question;
  const { language } = settings;
  if (name === null) return [budgetWords(rules.budget, money.toSpend / fenInYuan, language)];
  const about = question.model.rules.get(name);
  return about === undefined || about.kind === 'someone' ? [] : [ruleWords(about, language)];
}

/** One single change after which there is a list. */
export interface RepairAnswer {
  /** 'Budget ¥171,320 (now ¥99,300)' */
  readonly sentence: string;
  /** The rules, or the brief's open places, changed so; `null` where only a person can do it, such as with what the client approved. */
  readonly change: (Partial<ShortlistRules> & Partial<Pick<Brief, 'places'>>) | null;
}

/** The repairs of a conflict's rules, one at a time as they are found; `null` while it works. */
export function* repairAnswers(
  question: Question,
  sides: readonly Side[],
): Generator<RepairAnswer | null, void> {
  const ofMoney = sides.some(({ rule }) => isOfBudget(rule));
  if (ofMoney) yield* fewerPlacesAnswer(question);
  if (ofMoney) yield* budgetAnswer(question);
  const others = sides.filter(({ rule }) => !isOfBudget(rule));
  for (const repair of findRepairs(question.model.problem, others, { work: workLimits.question })) {
    yield repair === null || repair.to === null ? null : answerFor(question, repair, repair.to);
  }
  if (sides.some(({ rule }) => isShareOfMix(question, rule))) yield* widerMixAnswer(question);
}

function isOfBudget(rule: string | null): boolean {
  return rule === null || rule === parcelsRule;
}

/** The least budget that pays the cheapest list, and its parcels where those are paid by the same money. */
function* budgetAnswer(question: Question): Generator<RepairAnswer | null, void> {
  const { model, rules, settings, brief, money } = question;
  const work = workLimits.question;
  const cheapest = withoutRule(model.problem, parcelsRule);
  for (const repair of findRepairs(cheapest, [{ rule: null, side: 'most' }], { work })) {
    if (repair === null || repair.to === null) {
      yield null;
      continue;
    }
    const least = budgetLeaving(repair.to / fenInYuan, rules, brief, settings);
    const budget = money.parcels === null ? least : yield* leastWithParcels(question, least, work);
    if (budget === null) continue;
    const gaps = { to: yuan(budget), from: yuan(rules.budget) };
    yield { sentence: say(settings.language, messages.budgetRepair, gaps), change: { budget } };
  }
}

/** By doubling, then halving, in whole ¥; `null` where twenty doublings do not do. */
function* leastWithParcels(question: Question, least: number, work: number): Generator<null, number | null> {
  const isEnough = function* (budget: number): Generator<null, boolean> {
    return (yield* asking(atBudget(question, budget).model.problem, { work })) === true;
  };
  if (yield* isEnough(least)) return least;
  let step = Math.max(1, Math.ceil(least / 100));
  let [tooLittle, enough] = [least, least + step];
  for (let tries = 0; !(yield* isEnough(enough)); tries++) {
    if (tries === mostDoublings) return null;
    step *= 2;
    [tooLittle, enough] = [enough, enough + step];
  }
  while (enough - tooLittle > 1) {
    const budget = Math.floor((tooLittle + enough) / 2);
    if (yield* isEnough(budget)) enough = budget;
    else tooLittle = budget;
  }
  return enough;
}

const mostDoublings = 20;

function* fewerPlacesAnswer(question: Question): Generator<RepairAnswer | null, void> {
  const places = yield* fewerPlaces(question, workLimits.question);
  if (places === null) return;
  const gaps = { to: places, from: question.money.places.count };
  yield { sentence: say(question.settings.language, messages.placesRepair, gaps), change: { places } };
}

function isShareOfMix({ model }: Question, rule: string | null): boolean {
  const about = rule === null ? undefined : model.rules.get(rule);
  return about?.kind === 'range' && about.of === 'mix' && about.by !== 'count';
}

/** Shares hang together: often none of them alone can give way, and all a little can. */
function* widerMixAnswer(question: Question): Generator<RepairAnswer | null, void> {
  const wider = yield* widerMix(question, workLimits.question);
  if (wider === null) return;
  const { points, mix } = wider;
  yield {
    sentence: say(question.settings.language, messages.widerMix, { points }),
    change: { mixName: 'none', mix },
  };
}

function answerFor(question: Question, { rule, side, from }: Repair, to: number): RepairAnswer | null {
  const { model, settings } = question;
  const { language } = settings;
  const about = rule === null ? undefined : model.rules.get(rule);
  if (about === undefined || about.kind === 'someone') return null;
  if (about.kind === 'whole') {
    const sentence = say(language, messages.withoutRule, { rule: ruleWords(about, language) });
    return { sentence, change: about.without };
  }
  const isShare = about.by !== 'count';
  const write = (amount: number) => (isShare ? percent(amount / wholeShare) : String(amount));
  const end = side === 'least' ? messages.atLeastOf : messages.atMostOf;
  const what = say(language, end, { what: about.what });
  return {
    sentence: say(language, messages.ruleRepair, { what, to: write(to), from: write(from) }),
    change: about.changed(withEnd(about.range, side, isShare ? to / wholeShare : to)),
  };
}

function withEnd([least, most]: Span, side: Side['side'], value: number): Span {
  return side === 'least' ? [value, Math.max(value, most)] : [Math.min(least, value), value];
}
