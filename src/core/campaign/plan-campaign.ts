import { type Ledger, ledgerOf } from '../budget/ledger';
import { rowCost } from '../budget/row-cost';
import { type Waterfall, waterfall } from '../budget/waterfall';
import type { Plan } from './plan';
import { planFrom } from './plan-from';
import { commit } from './record/log';
import { markOf } from './record/made-mark';
import { isLive, isOpenPlace } from './record/plan-row';
import { planRun, type Run, type RunInput } from './run/plan-run';
import { type Today, todayList } from './today/today-list';

/** A campaign after a run. */
export interface PlannedCampaign {
  readonly run: Run;
  readonly plan: Plan;
  /** What comes off the budget first: as the list was chosen by, else as the plan's own places ask. */
  readonly waterfall: Waterfall;
  readonly ledger: Ledger;
  /** What is due on the day of the run. */
  readonly today: Today;
}

/** A run, the plan as it then stands, and where its money goes. */
export function planCampaign(input: Omit<RunInput, 'cost'>): PlannedCampaign {
  const { shortlist, brief, settings } = input;
  const cost: RunInput['cost'] = (row) => rowCost(row, brief, settings).total;
  const planned = planRun({ ...input, cost });
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
  const plan = planFrom(planned.record, { brief, settings, cost }, { run: planned, followers });
  return {
    run: marked(planned, plan.made, input),
    plan,
    waterfall: comesOff,
    ledger: ledgerOf(rows, comesOff, brief, settings),
    today: todayList(planned.record, { brief, settings, cost }, input.today),
  };
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
