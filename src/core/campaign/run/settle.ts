import { dayAfter1970, daysSince1970 } from '../../days';
import { workingDaysAfter } from '../calendar/working-days';
import { isPeer } from '../lead-times/chain';
import type { CampaignRecord, Settled } from '../record/campaign-record';
import { replaySettled } from '../record/log';
import type { PlanRow } from '../record/plan-row';
import { clientOf, type PlanTerms, possibleFrom, type Terms } from '../record/terms';
import type { Frame } from './frame';

/** What is settled before a run: on a first plan work begins today, and a client takes some working days to sign. */
export function settledBefore(settled: Settled, today: string, terms: PlanTerms): Settled {
  if (settled.start !== '') return settled;
  const signed = workingDaysAfter(daysSince1970(today), terms.settings['plan.signOff'], clientOf(terms));
  return { ...settled, start: today, signOff: dayAfter1970(signed) };
}

/** What is settled as runs alone have settled it. */
export function settledByRuns({ settled, log }: Pick<CampaignRecord, 'settled' | 'log'>): Settled {
  const byRuns = log.filter(({ act }) => act === 'plan');
  return byRuns.length === 0 ? settled : replaySettled(byRuns);
}

/**
 * The same with a client who signs today, where KOC would else miss the day and then do not all of them; `null` where that
 * brings nothing.
 */
export function hurried(
  wanting: readonly PlanRow[],
  today: string,
  { anchor }: Frame,
  terms: Terms,
): Settled | null {
  const { settled } = terms;
  if (anchor.kind === 'always-on' || settled.signOff <= today) return null;
  const sooner = { ...settled, signOff: today };
  const peers = wanting.filter(({ tier }) => isPeer(tier));
  const isLost = (row: PlanRow, as: Settled) =>
    possibleFrom(row, { ...terms, settled: as }, today) > anchor.day;
  return peers.some((row) => isLost(row, settled) && !isLost(row, sooner)) ? sooner : null;
}
