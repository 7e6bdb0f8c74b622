import { addDays, dayAfter1970, daysBetween, daysSince1970 } from '../../days';
import { todayMessages as messages, type todayMatterMessages } from '../../messages/campaign/today';
import { say } from '../../messages/message';
import type { Tier } from '../../scoring/tiers';
import type { Settings } from '../../settings';
import { workingDaysAfter } from '../calendar/working-days';
import { isHead, isPeer } from '../lead-times/chain';
import { type Step, steps, turnOf } from '../lead-times/steps';
import { madeOf, reachedStep } from '../record/made';
import { dayOf, isEnded, isLive, type MadeOfRow, type PlanRow } from '../record/plan-row';
import { latestSteps, stillPossibleFrom, type Terms } from '../record/terms';
import type { ToldByLog } from './told-by-log';

/** What can be due of a row: its next step, or something beside the steps. */
export type Matter = Step | keyof typeof todayMatterMessages;

export interface Due {
  readonly matter: Matter;
  /** ISO day, the last on which it is in time. */
  readonly due: string;
  readonly turn: ReturnType<typeof turnOf>;
  readonly says: string;
}

/** All that is due of a row, whenever that is; what lies ahead too. */
export function dueOf(
  row: PlanRow,
  told: ToldByLog | undefined,
  terms: Terms,
  today: string,
): readonly Due[] {
  if (isEnded(row)) return paymentOf(row, terms, today);
  if (!isLive(row)) return [];
  const money = [...authorisationOf(row, terms, today), ...paymentOf(row, terms, today)];
  if (row.status === 'hold') return [heldOf(told, terms, today), ...money];
  const made = madeOf(row, terms);
  const reached = reachedStep(row);
  const isOut = reached === steps.indexOf('posted');
  const back = isOut ? [] : parcelOf(row, told, terms, today);
  const answers = isOut || back.length > 0 ? back : silenceOf(row, terms, today);
  return [
    ...answers,
    ...(isOut ? noteLinkOf(row, terms) : stepOf(row, made, answers, terms, today)),
    ...(isOut ? [] : lateOf(row, reached, made, terms, today)),
    ...revisionsOf(row, reached, told, terms, today),
    ...money,
  ];
}

/** The client's answer while the 72 hours run, else the next step; who has not answered is listed for that alone. */
function stepOf(
  row: PlanRow,
  { nextStep, due, silentUntil, answerBy }: MadeOfRow,
  answers: readonly Due[],
  { settings: { language } }: Terms,
  today: string,
): readonly Due[] {
  const submitted = row['on.submitted'];
  const isReviewed = reachedStep(row) >= steps.indexOf('approved');
  if (silentUntil !== undefined && submitted !== undefined && !isReviewed) {
    const window = { submitted, until: silentUntil };
    const says =
      silentUntil < today
        ? say(language, messages.answerOver, window)
        : answerBy === undefined
          ? say(language, messages.answerNone, window)
          : say(language, messages.answerBy, { ...window, answer: answerBy });
    return [{ matter: 'answer', due: answerBy ?? submitted, turn: 'client', says }];
  }
  if (nextStep === undefined || due === undefined) return [];
  if (nextStep === 'accepted' && answers.length > 0) return [];
  const says = say(language, messages.step, { due, day: dayOf(row) ?? due });
  return [{ matter: nextStep, due, turn: turnOf(nextStep), says }];
}

function heldOf(told: ToldByLog | undefined, { settings }: Terms, today: string): Due {
  const since = told?.heldOn ?? today;
  const days = settings['today.hold'];
  const due = dayAfter1970(workingDaysAfter(daysSince1970(since), days, 'cn'));
  return {
    matter: 'decide',
    due,
    turn: 'planner',
    says: say(settings.language, messages.decide, { since, days, due }),
  };
}

/** People post in the evening: the day after is soon enough. */
function noteLinkOf(row: PlanRow, { settings: { language } }: Terms): readonly Due[] {
  const day = dayOf(row);
  if (row.noteLink !== undefined || day === undefined) return [];
  const says = say(language, messages.noteLink, { day });
  return [{ matter: 'noteLink', due: addDays(day, 1), turn: 'creator', says }];
}

function lateOf(
  row: PlanRow,
  reached: number,
  { by, possibleFrom }: MadeOfRow,
  terms: Terms,
  today: string,
): readonly Due[] {
  const day = dayOf(row);
  if (day === undefined) return [];
  // Forwards and backwards are opposites: as long as no open step is past its latest day, the note makes its own.
  const isPast = (step: Step, at: number) =>
    at > reached && step !== 'named' && step !== 'posted' && (by[step] ?? today) < today;
  if (day >= today && possibleFrom === undefined && !steps.some(isPast)) return [];
  const possible = stillPossibleFrom(withDaysOfStatus(row, reached, day, terms, today), terms, today);
  if (possible <= day) return [];
  const says = say(terms.settings.language, messages.late, { day, possible });
  return [{ matter: 'late', due: today, turn: 'planner', says }];
}

/**
 * Many people write the status and no days. What it says is done was done by its latest day, or by today where that is
 * earlier: else every such row would be late.
 */
function withDaysOfStatus(row: PlanRow, reached: number, day: string, terms: Terms, today: string): PlanRow {
  const undated = steps
    .slice(0, reached + 1)
    .filter((step) => step !== 'named' && row[`on.${step}`] === undefined);
  if (undated.length === 0) return row;
  const latest = latestSteps(row, day, terms);
  const done = undated.map((step) => {
    const by = latest[step];
    const last = by === undefined ? today : dayAfter1970(by);
    return [`on.${step}`, last < today ? last : today] as const;
  });
  return { ...row, ...Object.fromEntries(done) };
}

function silenceOf(row: PlanRow, { settings }: Terms, today: string): readonly Due[] {
  if (row.status !== 'asked' && !noAnswer.test(row.status ?? '')) return [];
  const asked = row['on.asked'];
  const last = row.lastContact ?? asked;
  if (last === undefined) return [];
  const due = addDays(last, settings['today.silentAfter']);
  if (due > today) return [];
  const says =
    asked !== undefined && asked < last
      ? say(settings.language, messages.silentTwice, { first: asked, last, due })
      : say(settings.language, messages.silentOnce, { last, due });
  return [{ matter: 'silent', due, turn: 'planner', says }];
}

function parcelOf(
  row: PlanRow,
  told: ToldByLog | undefined,
  { settings: { language } }: Terms,
  today: string,
): readonly Due[] {
  const back = row['on.shipped'] === undefined ? told?.parcelBackOn : undefined;
  if (back === undefined && !refused.test(`${row.status ?? ''} ${row.parcel ?? ''}`)) return [];
  return [{ matter: 'parcel', due: back ?? today, turn: 'planner', says: say(language, messages.parcel) }];
}

function revisionsOf(
  { tier }: PlanRow,
  reached: number,
  told: ToldByLog | undefined,
  { settings }: Terms,
  today: string,
): readonly Due[] {
  const limit = revisionsAgreed(tier, settings);
  const count = told?.revisions ?? 0;
  if (count <= limit || reached >= steps.indexOf('clientOk')) return [];
  const says = say(settings.language, messages.revisions, { count, limit });
  return [{ matter: 'revisions', due: today, turn: 'planner', says }];
}

function revisionsAgreed(tier: Tier, settings: Settings): number {
  if (isPeer(tier)) return settings['today.revisions.koc'];
  return settings[isHead(tier) ? 'today.revisions.head' : 'today.revisions.others'];
}

function authorisationOf(
  { authorisedUntil: day }: PlanRow,
  { settings }: Terms,
  today: string,
): readonly Due[] {
  if (day === undefined) return [];
  const left = daysBetween(today, day);
  if (Math.abs(left) > settings['today.authorisation']) return [];
  const says =
    left < 0
      ? say(settings.language, messages.authorisationOver, { day })
      : say(settings.language, messages.authorisation, { day, left });
  return [{ matter: 'authorisation', due: day, turn: 'planner', says }];
}

function paymentOf(
  { payDay: day, paid, status }: PlanRow,
  { settings: { language } }: Terms,
  today: string,
): readonly Due[] {
  if (day === undefined || status === 'settled' || (paid !== undefined && !unpaid.test(paid))) return [];
  const says = say(language, day < today ? messages.paymentOver : messages.payment, { day });
  return [{ matter: 'payment', due: day, turn: 'planner', says }];
}

/** Words that trackers of the trade have for a creator who is silent, beside those that are read as 'asked'. */
const noAnswer = /^(?:待跟进|已超时|无回[复应]|未回复|失联|no (?:response|answer|reply)|ghosted|parked)$/i;
/** In the status, or beside carrier and number. */
const refused = /拒收|退[回件]|\b(?:returned|refused|rejected by recipient)\b/i;
const unpaid = /未|待|审批|申请中|\b(?:not|unpaid|pending|open|due|no)\b/i;
