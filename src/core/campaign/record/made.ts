import { addDays, dayAfter1970, daysSince1970 } from '../../days';
import type { Tier } from '../../scoring/tiers';
import { isHead, isPeer } from '../lead-times/chain';
import { answerBy, daysOfSilence, type StepDays } from '../lead-times/step-days';
import { type Step, steps } from '../lead-times/steps';
import { dayOf, isLive, type MadeOfRow, type PlanRow, type RowStep } from './plan-row';
import { type Status, statuses } from './statuses';
import { actualFields, chainFor, clientOf, latestSteps, possibleFrom, type Terms } from './terms';

/** What is worked out of a row: from it and the terms alone, never from today or another row. */
export function madeOf(row: PlanRow, terms: Terms): MadeOfRow {
  const cost = terms.cost(row);
  const day = dayOf(row);
  if (!isLive(row) || day === undefined) return { cost, by: {} };
  const reached = reachedStep(row);
  const isOut = reached === steps.indexOf('posted');
  const possible = isOut ? day : possibleFrom(row, terms);
  return {
    cost,
    by: daysBefore(latestSteps(row, day, terms)),
    ...nextOf(row, day, terms, reached),
    ...(possible > day && { possibleFrom: possible }),
    ...silenceOf(row, terms),
    ...protectionOf(row),
  };
}

const stepsBefore = steps.filter(
  (step): step is Exclude<RowStep, 'posted'> => step !== 'named' && step !== 'posted',
);

function daysBefore(latest: StepDays): MadeOfRow['by'] {
  const known = written.get(latest);
  if (known !== undefined) return known;
  const by: { -readonly [Name in keyof MadeOfRow['by']]: string } = {};
  for (const step of stepsBefore) {
    const last = latest[step];
    if (last !== undefined) by[step] = dayAfter1970(last);
  }
  written.set(latest, by);
  return by;
}

/** `latestSteps` gives notes of one kind on one day the same days. */
const written = new WeakMap<StepDays, MadeOfRow['by']>();

/** How far a note is, as the place of a step among all: by its status and its actual days, the further of both; -1: not begun. */
export function reachedStep(row: PlanRow): number {
  const byStatus = steps.indexOf(statuses[row.status as Status] ?? ('' as Step));
  for (let at = actualFields.length - 1; at >= 0; at -= 1) {
    const [step, field] = actualFields[at] as (typeof actualFields)[number];
    if (row[field] !== undefined) return Math.max(byStatus, steps.indexOf(step));
  }
  return byStatus;
}

function nextOf(
  row: PlanRow,
  day: string,
  terms: Terms,
  reached: number,
): Pick<MadeOfRow, 'nextStep' | 'due'> {
  if (row.status === 'hold') return {};
  const { waits } = chainFor(row, terms);
  const next = steps.find((step, index) => index > reached && waits[step] !== undefined);
  if (next === undefined) return {};
  const last = latestSteps(row, day, terms)[next];
  return { nextStep: next, due: last === undefined ? day : dayAfter1970(last) };
}

function silenceOf(row: PlanRow, terms: Terms): Pick<MadeOfRow, 'silentUntil' | 'answerBy'> {
  const submitted = row['on.submitted'];
  if (submitted === undefined || row['on.posted'] !== undefined) return {};
  const last = answerBy(daysSince1970(submitted), clientOf(terms));
  return {
    silentUntil: addDays(submitted, daysOfSilence),
    ...(last !== null && { answerBy: dayAfter1970(last) }),
  };
}

function protectionOf(row: PlanRow): Pick<MadeOfRow, 'protectedUntil'> {
  const posted = row['on.posted'];
  return posted === undefined ? {} : { protectedUntil: addDays(posted, daysKept(row.tier)) };
}

/** How long a note must stay: 58pf names 30 to 365 days; which tier how long is an assumption. */
function daysKept(tier: Tier): number {
  if (isPeer(tier)) return 90;
  return isHead(tier) ? 365 : 180;
}
