import { listed, say } from '../../messages/message';
import { percent } from '../../messages/numbers';
import { arithmeticMessages as messages } from '../../messages/shortlist/arithmetic';
import type { Question } from '../question';
import { tierNames } from '../tier-names';
import { cheapestOf, fenToSpend, inYuan, sum } from './costs';
import { smallestList } from './smallest-list';

/** Which part of the mix costs more than its share of the spend, even at its fewest and cheapest. */
export function partsAboveShare(question: Question): readonly string[] {
  const { language } = question.settings;
  const budget = fenToSpend(question);
  return question.model.mix.flatMap(({ tiers, count, spendShare: [least, most] = [0, 1] }) => {
    const fewest = Math.max(count?.[0] ?? 0, least > 0 ? 1 : 0);
    const cost = sum(cheapestOf(question, tiers).slice(0, fewest));
    if (cost <= most * budget) return [];
    return [
      say(language, messages.aboveItsShare, {
        count: fewest,
        tiers: tierNames(tiers, language),
        cost: inYuan(cost),
        share: percent(most),
        budget: inYuan(most * budget),
      }),
    ];
  });
}

/** What the smallest list costs that has the shares of the number; or that no number of creators has them. */
export function smallestListReasons(question: Question): readonly string[] {
  const { model, rules, settings } = question;
  const { language } = settings;
  const budget = fenToSpend(question);
  const smallest = smallestList(model.mix, rules.size, (tiers) => cheapestOf(question, tiers));
  if (smallest === 'none') return [say(language, messages.noProportion)];
  if (smallest === null || smallest.cost <= budget) return [];
  const { size, parts, cost } = smallest;
  const counted = parts.map(({ count, tiers }) => `${count} ${tierNames(tiers, language)}`);
  return [
    say(language, messages.smallestTooDear, {
      size,
      parts: listed(language, counted),
      cost: inYuan(cost),
      budget: inYuan(budget),
    }),
  ];
}
