import { type Ledger, ledgerOf } from '../budget/ledger';
import type { Waterfall } from '../budget/waterfall';
import type { ActTerms } from './acts/acted';
import type { Plan } from './plan';
import { type Beside, planFrom } from './plan-from';
import type { CampaignRecord } from './record/campaign-record';
import type { Run } from './run/plan-run';
import { type Today, todayList } from './today/today-list';

/** A campaign as its tabs show it, after a run or without one. */
export interface CampaignNow {
  readonly run: Pick<Run, 'record'>;
  readonly plan: Plan;
  /** What comes off the budget first: as the list was chosen by, else as the plan's own places ask. */
  readonly waterfall: Waterfall;
  readonly ledger: Ledger;
  /** What is due on the day that was said. */
  readonly today: Today;
}

/**
 * A campaign as its record stands.
 *
 * @param today ISO day, Beijing's
 */
export function campaignNow(
  record: CampaignRecord,
  terms: ActTerms,
  today: string,
  beside: Beside = {},
): CampaignNow {
  const { brief, settings, waterfall } = terms;
  return {
    run: { record },
    plan: planFrom(record, terms, beside),
    waterfall,
    ledger: ledgerOf(record.rows, waterfall, brief, settings),
    today: todayList(record, terms, today),
  };
}
