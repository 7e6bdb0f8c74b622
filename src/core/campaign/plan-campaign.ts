import { rowCost } from '../budget/row-cost';
import { waterfall } from '../budget/waterfall';
import { type CampaignNow, campaignNow } from './campaign-now';
import type { Plan } from './plan';
import { commit } from './record/log';
import { markOf } from './record/made-mark';
import { isLive, isOpenPlace } from './record/plan-row';
import { planTerms } from './record/terms';
import { planRun, type Run, type RunInput } from './run/plan-run';

/** A campaign after a run. */
export interface PlannedCampaign extends CampaignNow {
  readonly run: Run;
}

/** A run, the plan as it then stands, and where its money goes. */
export function planCampaign(input: Omit<RunInput, 'cost'>): PlannedCampaign {
  const { shortlist, brief, settings, today } = input;
  const terms = planTerms(brief, settings);
  const planned = planRun({ ...input, ...terms });
  const { picks, reserves, off } = shortlist;
  const followers = new Map(
    [...picks, ...reserves].flatMap(({ scored: { creator } }) =>
      creator.followers === null ? [] : [[creator.id, creator.followers] as const],
    ),
  );
  const { rows } = planned.record;
  const open = rows.filter((row) => isLive(row) && isOpenPlace(row));
  const places = open.reduce((sum, row) => {
    const { price, fee } = rowCost(row, brief, settings);
    return sum + price + fee;
  }, 0);
  const comesOff = off ?? waterfall(brief, settings, { places });
  const beside = { run: planned, followers };
  const now = campaignNow(planned.record, { ...terms, waterfall: comesOff }, today, beside);
  return { ...now, run: marked(planned, now.plan.made, input) };
}

/** The log remembers what is going to be written, so that what a person types over it later is known. */
function marked(run: Run, made: Plan['made'], { today, by = '' }: Pick<RunInput, 'today' | 'by'>): Run {
  const { record, lines } = run;
  const after = commit(record, {
    act: 'plan',
    day: today,
    by,
    settled: { ...record.settled, written: markOf(made) },
    goesOn: lines.length > 0,
  });
  return after === record
    ? run
    : { ...run, record: after, lines: [...lines, ...after.log.slice(record.log.length)] };
}
