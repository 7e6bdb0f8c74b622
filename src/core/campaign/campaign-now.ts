import { ledgerOf } from '../budget/ledger';
import type { ActTerms } from './acts/acted';
import type { PlannedCampaign } from './plan-campaign';
import { type Beside, planFrom } from './plan-from';
import type { CampaignRecord } from './record/campaign-record';
import type { Run } from './run/plan-run';
import { todayList } from './today/today-list';

/** A campaign as its tabs show it, after a run or without one. */
export type CampaignNow = Omit<PlannedCampaign, 'run'> & { readonly run: Pick<Run, 'record'> };

/**
 * A campaign as its record stands, without a run.
 *
 * @param today ISO day, Beijing's
 */
export function campaignNow(
  record: CampaignRecord,
  terms: ActTerms,
  today: string,
  { followers }: Pick<Beside, 'followers'> = {},
): CampaignNow {
  const { brief, settings, cost, waterfall } = terms;
  const known = { brief, settings, cost };
  return {
    run: { record },
    plan: planFrom(record, known, followers === undefined ? {} : { followers }),
    waterfall,
    ledger: ledgerOf(record.rows, waterfall, brief, settings),
    today: todayList(record, known, today),
  };
}
