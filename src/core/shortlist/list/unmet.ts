import { say } from '../../messages/message';
import { yuan } from '../../messages/numbers';
import { reasonMessages as messages, shortlistMessages } from '../../messages/shortlist/list';
import { nobodyPayable, whyNoList } from '../impossible/arithmetic';
import { doubtOf } from '../question/doubted-prices';
import { leftOutSentence } from '../question/model';
import type { Question } from '../question/question';
import { competitorWork } from '../question/rules/competitor';
import { brokenByPins, missedEnds } from './balance-sentences';
import type { ChosenList } from './chosen-list';

/** What could not be done as asked, and what to look at, each one sentence; the weightiest first. */
export function unmetOf(question: Question, list: ChosenList): readonly string[] {
  const { model } = question;
  return [
    ...(list.proof.status === 'impossible'
      ? whyNoList(question)
      : [
          ...whyNobody(question, list),
          ...brokenByPins(question, list),
          ...missedEnds(question, list).map(({ sentence }) => sentence),
        ]),
    ...wantedInVain(question),
    ...(model.candidates.length === 0 ? [] : model.unmet),
    ...toLookAt(question, list),
  ];
}

/** Why a list that stands books nobody: all its places are open. */
function whyNobody(question: Question, { picks }: ChosenList): readonly string[] {
  const nobody = picks.length > 0 ? null : nobodyPayable(question);
  return nobody === null ? [] : [nobody];
}

/** Must-haves who cannot be on any list, and approved ones who have left the table. */
function wantedInVain({ scored, rules, decisions, model, settings }: Question): readonly string[] {
  const { language } = settings;
  const byId = new Map(scored.map((one) => [one.creator.id, one]));
  const candidates = new Set(model.candidates.map((candidate) => candidate.scored));
  const names = new Map(decisions.listed.map(({ id, name }) => [id, name]));
  return [...new Set([...rules.mustHave, ...decisions.kept.keys()])].flatMap((id): string[] => {
    const one = byId.get(id);
    const kept = decisions.kept.has(id);
    if (one === undefined) {
      return kept
        ? [say(language, messages.keptGone, { name: names.get(id) ?? id })]
        : [say(language, messages.mustHaveUnknown, { id })];
    }
    if (candidates.has(one)) return [];
    const { name } = one.creator;
    if (rules.never.includes(id)) return [say(language, messages.mustHaveAndNever, { name })];
    const leftOut = model.leftOut.get(one);
    const reason = leftOut === undefined ? '' : leftOutSentence(leftOut, language);
    return [say(language, messages.mustHaveLeftOut, { name, reason })];
  });
}

/** What the list keeps, and a person should still know. */
function toLookAt(
  { rules, brief, decisions, settings, model }: Question,
  { picks }: ChosenList,
): readonly string[] {
  const { language } = settings;
  const listedNow = new Set(picks.map(({ scored, format }) => `${scored.creator.id} ${format}`));
  const doubted = model.candidates.flatMap(({ scored, bookings, forced }) => {
    const isOn = (format: string) => listedNow.has(`${scored.creator.id} ${format}`);
    const booked = bookings.find(({ format }) => isOn(format) || (picks.length === 0 && forced !== null));
    if (booked === undefined || doubtOf(booked) === null) return [];
    return [say(language, messages.namedWith, { name: scored.creator.name, what: yuan(booked.price) })];
  });
  const undated = picks.flatMap(({ scored }) => {
    const brands = competitorWork(scored.creator, brief, rules.competitorDays).map(({ brand }) => brand);
    const what = [...new Set(brands)].join(', ');
    return what === '' ? [] : [say(language, messages.namedWith, { name: scored.creator.name, what })];
  });
  const elsewhere = picks.flatMap(({ scored: { creator } }) => {
    const campaigns = decisions.bookedElsewhere.get(creator.id);
    return campaigns === undefined
      ? []
      : [say(language, messages.namedWith, { name: creator.name, what: campaigns.join(', ') })];
  });
  const estimated = picks.filter(({ priceFrom }) => priceFrom === 'estimate').length;
  return [
    ...(doubted.length === 0 ? [] : [say(language, messages.doubtedBooked, listed(doubted))]),
    ...(undated.length === 0 ? [] : [say(language, messages.competitorUndated, listed(undated))]),
    ...(elsewhere.length === 0 ? [] : [say(language, messages.bookedElsewhere, listed(elsewhere))]),
    ...(estimated === 0 ? [] : [say(language, messages.estimatedPrices, { count: estimated })]),
  ];

  function listed(names: readonly string[]) {
    const shown = names.slice(0, mostNamed).join(say(language, shortlistMessages.whyJoin));
    return { count: names.length, names: names.length > mostNamed ? `${shown} …` : shown };
  }
}

const mostNamed = 6;
