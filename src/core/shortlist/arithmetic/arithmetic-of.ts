import { listed, say } from '../../messages/message';
import { arithmeticOfRulesMessages as messages } from '../../messages/shortlist/arithmetic';
import type { Question } from '../question';
import { tierNames } from '../tier-names';
import { cheapestFirst, cheapestOf, fenToSpend, inYuan, sum } from './costs';
import { nobodyPayable } from './nobody-payable';
import { partsAboveShare, smallestListReasons } from './share-reasons';

/**
 * Why no list keeps the rules, where adding up shows it: 'at least 60 Mid-tier KOL cost ¥104,300 of your ¥99,300'.
 * Empty where only the engine can tell. What one rule asks comes before what several ask together.
 */
export function arithmeticOf(question: Question): readonly string[] {
  const nobody = nobodyPayable(question);
  if (nobody !== null) return [nobody];
  const single = [forced, wholeList, tiersByNumber, niches].flatMap((reasons) => reasons(question));
  const found = [single, partsAboveShare(question), allNumbers(question), smallestListReasons(question)];
  return found.find((reasons) => reasons.length > 0) ?? [];
}

const mostNamed = 6;

/** Those who have to be on the list cost too much by themselves. */
function forced(question: Question): readonly string[] {
  const { language } = question.settings;
  const members = question.model.candidates.filter((candidate) => candidate.forced !== null);
  const cost = sum(cheapestFirst(members));
  const budget = fenToSpend(question);
  if (cost <= budget) return [];
  const names = members.map(({ scored }) => scored.creator.name).slice(0, mostNamed);
  const gaps = { names: listed(language, names), cost: inYuan(cost), budget: inYuan(budget) };
  return [say(language, messages.forcedTooDear, gaps)];
}

function wholeList(question: Question): readonly string[] {
  const { model, rules, settings } = question;
  const who = say(settings.language, messages.creatorsOfAll);
  return leastReasons(question, rules.size?.[0] ?? 0, cheapestFirst(model.candidates), who);
}

function tiersByNumber(question: Question): readonly string[] {
  return question.model.mix.flatMap(({ tiers, count }) => {
    const who = tierNames(tiers, question.settings.language);
    return leastReasons(question, count?.[0] ?? 0, cheapestOf(question, tiers), who);
  });
}

function niches(question: Question): readonly string[] {
  const { model, rules, settings } = question;
  return [...model.rules].flatMap(([name, about]) => {
    const rule = model.problem.rules.find((one) => one.name === name);
    if (about.kind !== 'niche' || rule === undefined) return [];
    const members = new Set(rule.members);
    const own = model.candidates.filter(
      ({ scored }) => members.has(`${scored.creator.id} image`) || members.has(`${scored.creator.id} video`),
    );
    const niche = rules.niches[about.index]?.niche ?? '';
    const who = say(settings.language, messages.creatorsOfNiche, { niche });
    return leastReasons(question, rule.least ?? 0, cheapestFirst(own), who);
  });
}

/** The least numbers of all tiers at once. */
function allNumbers(question: Question): readonly string[] {
  const { model, settings } = question;
  const cost = sum(
    model.mix.map(({ tiers, count }) => sum(cheapestOf(question, tiers).slice(0, count?.[0] ?? 0))),
  );
  const budget = fenToSpend(question);
  if (cost <= budget) return [];
  return [
    say(settings.language, messages.leastNumbersTooDear, { cost: inYuan(cost), budget: inYuan(budget) }),
  ];
}

/** Why so many of some creators cannot be had: too few there, or together too dear. Empty where they can. */
function leastReasons(
  question: Question,
  least: number,
  own: readonly number[],
  who: string,
): readonly string[] {
  const { language } = question.settings;
  if (own.length < least) return [say(language, messages.tooFew, { least, who, there: own.length })];
  const cost = sum(own.slice(0, least));
  const budget = fenToSpend(question);
  if (cost <= budget) return [];
  return [say(language, messages.leastTooDear, { least, who, cost: inYuan(cost), budget: inYuan(budget) })];
}
