import type { Brief, Country } from '../../brief';
import { rowCost } from '../../budget/row-cost';
import { dayAfter1970, daysSince1970 } from '../../days';
import type { Settings } from '../../settings';
import { countryNamed } from '../calendar/days-off';
import { type Chain, chainOf, isPeer, type NoteKind } from '../lead-times/chain';
import { earliestDays, latestDays, type StepDays } from '../lead-times/step-days';
import { type Step, steps } from '../lead-times/steps';
import type { Settled } from './campaign-record';
import { isOpenPlace, type PlanRow, type RowStep } from './plan-row';

/** What a campaign is planned by. */
export interface PlanTerms {
  readonly brief: Brief;
  readonly settings: Settings;
  /** Whole fen that a row comes to. */
  readonly cost: (row: PlanRow) => number;
}

/** The same with what a row costs by brief and settings. */
export function planTerms(brief: Brief, settings: Settings): PlanTerms {
  return { brief, settings, cost: (row) => rowCost(row, brief, settings).total };
}

/** All that cells of a row depend on beside the row itself. */
export interface Terms extends PlanTerms {
  readonly settled: Settled;
}

/** Whose days off count where the client has the turn. */
export function clientOf({ brief, settings }: Pick<PlanTerms, 'brief' | 'settings'>): Country {
  return brief.client ?? countryNamed(settings['plan.clientCalendar']);
}

/** The lead times of a row's note. */
export function chainFor(row: PlanRow, terms: PlanTerms): Chain {
  const own = chainOfRow.get(row);
  if (own?.brief === terms.brief && own.settings === terms.settings) return own.chain;
  const chain = chainOfKind(row, terms);
  chainOfRow.set(row, { brief: terms.brief, settings: terms.settings, chain });
  return chain;
}

/** A row never changes: another of its cells makes another object. */
const chainOfRow = new WeakMap<PlanRow, KnownChain & { readonly brief: Brief }>();

function chainOfKind(row: PlanRow, terms: PlanTerms): Chain {
  const kind: NoteKind = {
    tier: row.tier,
    format: row.format ?? 'image',
    open: isOpenPlace(row) && isPeer(row.tier),
    sample: row.sample !== 'no',
    advertised: row.declared === 'yes' && isBoosted(terms),
  };
  const known = chains.get(terms.brief) ?? new Map<string, KnownChain>();
  chains.set(terms.brief, known);
  const key = `${kind.tier} ${kind.format} ${kind.open} ${kind.sample} ${kind.advertised}`;
  const found = known.get(key);
  if (found?.settings === terms.settings) return found.chain;
  const chain = chainOf(kind, clientOf(terms), leadTimes(terms));
  known.set(key, { settings: terms.settings, chain });
  return chain;
}

interface KnownChain {
  readonly settings: Settings;
  readonly chain: Chain;
}

/** A plan of hundreds of rows has a handful of chains. */
const chains = new WeakMap<Brief, Map<string, KnownChain>>();

/** The settings' lead times with what the brief says instead. */
function leadTimes({ brief, settings }: PlanTerms): Settings {
  const { trialDays, recruitsAtHand } = brief;
  return {
    ...settings,
    ...(trialDays !== null && { 'leadTime.trial': trialDays, 'leadTime.trialKoc': trialDays }),
    ...(recruitsAtHand && { 'leadTime.recruit': 0 }),
  };
}

/** Whether money is kept for boosting, so that declared notes are shown as advertisements. */
function isBoosted({ brief, settings }: PlanTerms): boolean {
  const usual = settings[brief.goal === 'always-on' ? 'balanced.boost.alwaysOn' : 'balanced.boost.launch'];
  return (brief.boost ?? usual) > 0;
}

/**
 * The first day on which a row's note can be out, by the days on which its steps were done.
 *
 * @param atWork the day before which nothing of it can begin; without one the day on which it joined the plan
 */
export function possibleFrom(row: PlanRow, terms: Terms, atWork = ''): string {
  return soonestDay(row, terms, atWork, '');
}

/** The same by what can still be done on a day: no step that is not done by then lies before it. */
export function stillPossibleFrom(row: PlanRow, terms: Terms, today: string): string {
  return soonestDay(row, terms, '', today);
}

function soonestDay(row: PlanRow, terms: Terms, atWork: string, today: string): string {
  const { start, signOff } = terms.settled;
  const begun = latest(start, row.since, atWork);
  const signed = latest(signOff, row.since, atWork);
  const ready = latest(start, terms.settled.readyOn, terms.brief.readyOn ?? undefined);
  const chain = chainFor(row, terms);
  const actual = actualDays(row);
  const key = actual === none ? `${begun} ${signed} ${ready} ${today}` : null;
  const known = key === null ? undefined : soonest.get(chain)?.get(key);
  if (known !== undefined) return known;
  const from: StepDays = {
    start: daysSince1970(begun),
    signed: daysSince1970(signed),
    ready: daysSince1970(ready),
  };
  const looked = today === '' ? Number.NEGATIVE_INFINITY : daysSince1970(today);
  const day = dayAfter1970(earliestDays(chain, from, actual, looked).posted ?? daysSince1970(begun));
  if (key !== null) soonest.set(chain, (soonest.get(chain) ?? new Map()).set(key, day));
  return day;
}

const soonest = new WeakMap<Chain, Map<string, string>>();

function latest(...days: readonly (string | undefined)[]): string {
  return days.reduce<string>((last, day) => (day !== undefined && day > last ? day : last), '');
}

/** The days on which steps of a row were done. */
function actualDays(row: PlanRow): StepDays {
  const found: { -readonly [Name in Step]?: number } = {};
  let isAny = false;
  for (const [step, field] of actualFields) {
    const day = row[field];
    if (day === undefined) continue;
    found[step] = daysSince1970(day);
    isAny = true;
  }
  return isAny ? found : none;
}

/** The steps that a row tells by a day, each with its field. */
export const actualFields = steps.flatMap((step) =>
  step === 'named' ? [] : [[step, `on.${step}`] as const satisfies readonly [RowStep, keyof PlanRow]],
);

const none: StepDays = {};

/** The latest day of each step with which a row's note is still out on the day. */
export function latestSteps(row: PlanRow, day: string, terms: PlanTerms): StepDays {
  const chain = chainFor(row, terms);
  const known = latestByDay.get(chain) ?? new Map<string, StepDays>();
  latestByDay.set(chain, known);
  const found = known.get(day) ?? latestDays(chain, daysSince1970(day));
  known.set(day, found);
  return found;
}

/** Many notes of one kind are out on one day. */
const latestByDay = new WeakMap<Chain, Map<string, StepDays>>();
