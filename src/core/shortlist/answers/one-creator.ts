import { fenInYuan } from '../../budget/fen';
import { say } from '../../messages/message';
import { signedPercent, signedYuan, yuan } from '../../messages/numbers';
import { answerMessages as messages } from '../../messages/shortlist/answers';
import { shortlistMessages } from '../../messages/shortlist/list';
import { costInFen, type Deal, type Model } from '../question/model';
import type { Question } from '../question/question';
import { solvingQuietly } from '../solver/reasons/ask';
import { swapsFor } from '../solver/reasons/swaps';
import type { Solution } from '../solver/solution';
import { withNone } from '../solver/variations';
import { workLimits } from '../work-limits';

/** What the best list would be if a chosen creator declined: one solve. Yields while it works. */
export function* ifDeclines(
  question: Question,
  { chosen, objective, work }: Solution,
  creatorId: string,
): Generator<null, string> {
  const { model, settings } = question;
  const { language } = settings;
  const name = nameOf(dealsWith(model, creatorId)[0], creatorId);
  const ids = dealsWith(model, creatorId).map(({ id }) => id);
  const rules = model.problem.rules.filter((rule) => rule.name !== `forced ${creatorId}`);
  const without = withNone({ ...model.problem, rules }, ids);
  const start = chosen.filter((id) => !ids.includes(id));
  const other = yield* solvingQuietly(without, { work: work + workLimits.question, start });
  if (other.objective === null || objective === null || other.chosen.length === 0) {
    return say(language, messages.withoutThemNothing, { name });
  }
  const before = namesIn(chosen);
  const after = namesIn(other.chosen);
  const comes = [...after].filter((one) => !before.has(one));
  const goes = [...before].filter((one) => !after.has(one) && one !== name);
  return say(language, messages.withoutThem, {
    name,
    comes: comes.length === 0 ? say(language, messages.nobodyComes) : listOf(comes),
    goes: goes.length === 0 ? '' : say(language, messages.alsoGoes, { names: listOf(goes) }),
    value: signedPercent(other.objective / objective - 1),
    spend: yuan(costOf(other.chosen) / fenInYuan),
  });

  function namesIn(deals: readonly string[]): ReadonlySet<string> {
    return new Set(
      deals.flatMap(
        (id) => model.deals.get(id)?.bookings.map(({ candidate }) => candidate.scored.creator.name) ?? [],
      ),
    );
  }

  function costOf(deals: readonly string[]): number {
    return costInFen(deals.flatMap((id) => model.deals.get(id)?.bookings ?? []));
  }

  function listOf(names: readonly string[]): string {
    const shown = names.slice(0, mostNamed).join(say(language, shortlistMessages.whyJoin));
    return names.length > mostNamed ? `${shown} …` : shown;
  }
}

const mostNamed = 5;

/** Who could take a chosen creator's place one for one, the least loss first, each with what it costs in value. */
export function swapSentences(
  { model, settings }: Question,
  { chosen, objective }: Solution,
  creatorId: string,
): readonly string[] {
  const { language } = settings;
  const out = dealsWith(model, creatorId).find(({ id }) => chosen.includes(id));
  if (out === undefined || objective === null) return [];
  const own = new Set(dealsWith(model, creatorId).map(({ id }) => id));
  const seen = new Set<string>();
  const swaps = swapsFor(model.problem, chosen, out.id, 3 * mostNamed)
    .filter(({ into }) => !own.has(into) && model.deals.get(into)?.open === undefined)
    .filter(({ into }) => {
      // The better of a creator's formats is enough.
      const name = nameOf(model.deals.get(into), into);
      return !seen.has(name) && seen.add(name);
    })
    .slice(0, mostNamed);
  if (swaps.length === 0) return [say(language, messages.noSwap)];
  return swaps.map(({ into, loss }) => {
    const deal = model.deals.get(into);
    const dearer = costInFen(deal?.bookings ?? []) - costInFen(out.bookings);
    return say(language, messages.swap, {
      name: nameOf(deal, into),
      value: signedPercent(-loss / objective),
      cost: signedYuan(dearer / fenInYuan),
    });
  });
}

function nameOf(deal: Deal | undefined, otherwise: string): string {
  return deal?.package ?? deal?.bookings[0]?.candidate.scored.creator.name ?? otherwise;
}

/** Every deal in which a creator comes: their formats, and packages. */
export function dealsWith(model: Model, creatorId: string): readonly Deal[] {
  return [...model.deals.values()].filter(({ bookings }) =>
    bookings.some(({ candidate }) => candidate.scored.creator.id === creatorId),
  );
}
