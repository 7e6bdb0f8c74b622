import type { Country } from '../../brief';
import { dayAfter1970 } from '../../days';
import type { SellingStarts } from '../calendar/own-selling-starts';
import { isPeak } from '../calendar/selling-start';
import {
  isWorkingDay,
  latestBefore,
  onOrAfter,
  onOrBefore,
  workingDaysAfter,
} from '../calendar/working-days';
import type { Chain, Wait } from './chain';
import { type Before, steps, turnOf } from './steps';

/** Days of steps, so many after 1970-01-01; a step that a chain lacks has none. */
export type StepDays = { readonly [Name in Before]?: number };

/**
 * The earliest day of each step. A day that is there already stands, and so does all before it; what is not done yet cannot
 * lie before today.
 *
 * @param from when work starts, the client signs and the product is there
 * @param actual days on which steps were done
 */
export function earliestDays(
  chain: Chain,
  from: StepDays,
  actual: StepDays = {},
  today = Number.NEGATIVE_INFINITY,
): StepDays {
  const done: { -readonly [Name in Before]?: number } = { ...from };
  for (const step of steps) {
    const was = actual[step];
    const waits = chain.waits[step];
    if (was !== undefined) done[step] = was;
    if (was !== undefined || waits === undefined) continue;
    let earliest = today;
    for (const [before, ...legs] of waits) {
      const at = done[before];
      if (at !== undefined)
        earliest = Math.max(
          earliest,
          legs.reduce((so, leg) => onward(so, leg, chain), at),
        );
    }
    if (earliest === Number.NEGATIVE_INFINITY) continue;
    // People post on any day.
    done[step] = step === 'posted' ? earliest : onOrAfter(earliest, countryOf(step, chain));
  }
  return done;
}

/** The latest day of each step, signature and start of work included, with which a note can still be posted on a day. */
export function latestDays(chain: Chain, posted: number): StepDays {
  const latest: { -readonly [Name in Before]?: number } = { posted };
  for (const step of [...steps].reverse()) {
    const by = latest[step];
    if (by === undefined) continue;
    for (const [before, ...legs] of chain.waits[step] ?? []) {
      const at = legs.reduceRight((so, leg) => backward(so, leg, chain), by);
      latest[before] = Math.min(
        latest[before] ?? Number.POSITIVE_INFINITY,
        onOrBefore(at, countryOf(before, chain)),
      );
    }
  }
  return latest;
}

/** The client's last working day within the 72 hours in which silence publishes; `null` where there is none. */
export function answerBy(submitted: number, client: Country): number | null {
  for (let at = submitted + daysOfSilence; at >= submitted; at--) if (isWorkingDay(at, client)) return at;
  return null;
}

/** vvjia 134566: what a brand leaves unanswered for 72 hours may be published. */
export const daysOfSilence = 3;

function countryOf(step: Before, chain: Chain): Country {
  return turnOf(step) === 'client' ? chain.client : 'cn';
}

function onward(at: number, wait: Wait, { client, sellingStarts }: Chain): number {
  switch (wait.of) {
    case 'days':
      return at + wait.count;
    case 'review':
      return reviewed(at, wait.count, sellingStarts);
    case 'working days':
      return workingDaysAfter(at, wait.count, 'cn');
    case 'client’s working days':
      return workingDaysAfter(at, wait.count, client);
  }
}

function backward(at: number, wait: Wait, { client, sellingStarts }: Chain): number {
  switch (wait.of) {
    case 'days':
      return at - wait.count;
    case 'review': {
      let submitted = at;
      while (reviewed(submitted, wait.count, sellingStarts) > at) submitted--;
      return submitted;
    }
    case 'working days':
      return latestBefore(at, wait.count, 'cn');
    case 'client’s working days':
      return latestBefore(at, wait.count, client);
  }
}

/** The last day of the platform's review. Whoever submits just after a peak can be through before who submitted in it: then one waits. */
function reviewed(submitted: number, further: number, starts: SellingStarts): number {
  let best = reviewFrom(submitted, further, starts);
  if (inPeak(submitted, starts))
    for (let at = submitted + 1; at <= submitted + longestPeakWait; at++)
      best = Math.min(best, reviewFrom(at, further, starts));
  return best;
}

/** No review in a peak takes longer than waiting so many days for its end and the usual review. */
const longestPeakWait = 7;

function reviewFrom(submitted: number, further: number, starts: SellingStarts): number {
  // The day of submission counts.
  const workingDays = (inPeak(submitted, starts) ? reviewDays.peak : reviewDays.usual) - 1;
  return workingDaysAfter(submitted, workingDays + further, 'cn');
}

/** Assumptions; trade pages name three to five working days without saying when. */
const reviewDays = { usual: 2, peak: 4 } as const;

function inPeak(day: number, starts: SellingStarts): boolean {
  return isPeak(day, Number(dayAfter1970(day).slice(0, 4)), starts);
}
